//! Genes and what a report says of them, by the words that reports print. "Not tested" is never
//! the same as "normal".

lasting_words! {
    /// A gene on our short list, by the name that reports print.
    Gene {
        /// ABCG2.
        Abcg2 = "ABCG2",
        /// CYP2B6.
        Cyp2b6 = "CYP2B6",
        /// CYP2C19.
        Cyp2c19 = "CYP2C19",
        /// CYP2C9.
        Cyp2c9 = "CYP2C9",
        /// CYP2D6.
        Cyp2d6 = "CYP2D6",
        /// CYP3A5.
        Cyp3a5 = "CYP3A5",
        /// CYP4F2.
        Cyp4f2 = "CYP4F2",
        /// DPYD.
        Dpyd = "DPYD",
        /// G6PD.
        G6pd = "G6PD",
        /// HLA-A.
        HlaA = "HLA-A",
        /// HLA-B.
        HlaB = "HLA-B",
        /// NAT2.
        Nat2 = "NAT2",
        /// NUDT15.
        Nudt15 = "NUDT15",
        /// SLCO1B1.
        Slco1b1 = "SLCO1B1",
        /// TPMT.
        Tpmt = "TPMT",
        /// UGT1A1.
        Ugt1a1 = "UGT1A1",
        /// VKORC1.
        Vkorc1 = "VKORC1",
    }
}

lasting_words! {
    /// What a report says about a gene.
    GeneSays {
        /// Poor.
        Poor = "poor",
        /// Intermediate.
        Intermediate = "intermediate",
        /// Normal.
        Normal = "normal",
        /// Rapid.
        Rapid = "rapid",
        /// Ultrarapid.
        Ultrarapid = "ultrarapid",
        /// Decreased function.
        DecreasedFunction = "decreased-function",
        /// Poor function.
        PoorFunction = "poor-function",
        /// Deficient.
        Deficient = "deficient",
        /// Variable.
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
