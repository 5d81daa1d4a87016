//! Genes and what a report says of them, by the words that reports print. "Not tested" is never
//! the same as "normal".

lasting_words! {
    /// A gene on our short list, by the symbol that reports print.
    #[allow(missing_docs, reason = "a symbol is a name and says no more")]
    Gene {
        Abcg2 = "ABCG2",
        Cyp2b6 = "CYP2B6",
        Cyp2c19 = "CYP2C19",
        Cyp2c9 = "CYP2C9",
        Cyp2d6 = "CYP2D6",
        Cyp3a5 = "CYP3A5",
        Cyp4f2 = "CYP4F2",
        Dpyd = "DPYD",
        G6pd = "G6PD",
        HlaA = "HLA-A",
        HlaB = "HLA-B",
        Nat2 = "NAT2",
        Nudt15 = "NUDT15",
        Slco1b1 = "SLCO1B1",
        Tpmt = "TPMT",
        Ugt1a1 = "UGT1A1",
        Vkorc1 = "VKORC1",
    }
}

lasting_words! {
    /// What a report says about a gene.
    GeneSays {
        /// A poor metaboliser: the enzyme does little or nothing.
        Poor = "poor",
        /// An intermediate metaboliser: the enzyme does less than usual.
        Intermediate = "intermediate",
        /// Normal, as the report says; never a verdict on a medicine.
        Normal = "normal",
        /// A rapid metaboliser: the enzyme does more than usual.
        Rapid = "rapid",
        /// An ultrarapid metaboliser: the enzyme does much more than usual.
        Ultrarapid = "ultrarapid",
        /// Decreased function.
        DecreasedFunction = "decreased-function",
        /// Poor function.
        PoorFunction = "poor-function",
        /// Deficient, as is said of G6PD.
        Deficient = "deficient",
        /// Variable, as is said of G6PD.
        Variable = "variable",
        /// Any variant.
        Variant = "variant",
        /// The form *15:02 is there.
        Positive1502 = "15:02-positive",
        /// The form *31:01 is there.
        Positive3101 = "31:01-positive",
        /// The form *57:01 is there.
        Positive5701 = "57:01-positive",
        /// The form *58:01 is there.
        Positive5801 = "58:01-positive",
        /// The form that was looked for is not there.
        Negative = "negative",
    }
}
