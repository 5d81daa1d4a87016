//! What every draft has in common: what can be wrong with it, and at which of
//! its fields.
//!
//! A form names its fields by an enum, in the order in which they are shown; the
//! id of a field's element is written down there and nowhere else.

/// A field of a form, in the order shown.
pub trait FieldName: Copy + Ord + Send + Sync + 'static {
    /// The id of its element, unique on its page.
    fn id(self) -> String;
}

/// What can be wrong with a draft.
pub trait Problem: Copy + PartialEq + Send + Sync + 'static {
    /// The fields it can be at.
    type Field: FieldName;

    /// The field it belongs to.
    fn field(self) -> Self::Field;
}

/// Something that is being filled in.
pub trait Draft: Clone + PartialEq + Send + Sync + 'static {
    /// What can be wrong with it.
    type Problem: Problem;

    /// Whether what was typed into a form that was opened with this belongs into one that
    /// is opened with `now`.
    fn goes_on_in(&self, now: &Self) -> bool {
        self == now
    }

    /// What was typed into a form that was opened with `opened`, in one that is opened with
    /// `now`.
    #[must_use]
    fn carried_into(self, _opened: &Self, _now: &Self) -> Self {
        self
    }
}

/// A field that is filled in before anybody types: what was typed into it, or else what it is
/// filled in with now.
#[must_use]
pub fn typed_or_now<T: PartialEq + Clone>(typed: T, opened: &T, now: &T) -> T {
    if typed == *opened { now.clone() } else { typed }
}

/// The fields of a draft.
pub type FieldOf<D> = <<D as Draft>::Problem as Problem>::Field;

/// The field at which reading goes on: the topmost one with a problem.
pub fn first<P: Problem>(problems: &[P]) -> Option<P::Field> {
    problems.iter().map(|problem| problem.field()).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    enum Field {
        Name,
        Day,
    }

    impl FieldName for Field {
        fn id(self) -> String {
            format!("{self:?}")
        }
    }

    impl Problem for Field {
        type Field = Self;

        fn field(self) -> Self {
            self
        }
    }

    #[test]
    fn reading_goes_on_at_the_topmost_field_in_whatever_order_it_was_checked() {
        assert_eq!(first(&[Field::Day, Field::Name]), Some(Field::Name));
        assert_eq!(first(&[Field::Day]), Some(Field::Day));
        assert_eq!(first::<Field>(&[]), None);
    }
}
