//! Words of a format that are few and fixed, as enums.

/// Makes an enum of fixed codes with `ALL`, `code` and `parse`.
macro_rules! coded {
    ($(#[$doc:meta])* pub enum $name:ident {
        $($(#[$case_doc:meta])* $case:ident = $code:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$case_doc])* $case,)*
        }

        impl $name {
            /// Each of them.
            pub const ALL: &[Self] = &[$(Self::$case,)*];

            /// The code it is written as.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)*
                }
            }

            /// The one that a code stands for.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

pub(super) use coded;
