//! Words of the field that both the record and what is known of medicines speak:
//! forms, conditions, genes, and what was told of a baby or of driving.
//!
//! Fixed lists, each word with a lasting name. Knows no person, no medicine and
//! no rule; nothing is worked out here.

/// A fixed list of words, each with a lasting name in the record. A name that is not on the list
/// was written by a newer version: it is kept, and means nothing here.
macro_rules! lasting_words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
            /// A word of a newer version, as written.
            Newer(String),
        }

        impl $name {
            /// Every known word, in the order offered.
            pub const ALL: &'static [Self] = &[$(Self::$word,)*];

            /// The lasting name.
            pub fn key(&self) -> &str {
                match self {
                    $(Self::$word => $key,)*
                    Self::Newer(written) => written,
                }
            }
        }

        impl From<String> for $name {
            fn from(written: String) -> Self {
                match written.as_str() {
                    $($key => Self::$word,)*
                    _ => Self::Newer(written),
                }
            }
        }

        impl From<$name> for String {
            fn from(word: $name) -> String {
                word.key().to_owned()
            }
        }
    };
}

mod condition;
mod form;
mod gene;
mod told;

pub use condition::Condition;
pub use form::DoseForm;
pub use gene::{Gene, GeneSays};
pub use told::{Driving, Pregnancy};

#[cfg(test)]
mod tests {
    use super::Condition;

    #[test]
    fn no_lasting_name_is_used_twice() {
        let mut names: Vec<&str> = Condition::ALL.iter().map(Condition::key).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
