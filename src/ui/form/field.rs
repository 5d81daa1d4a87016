//! One field: what stands in it, what is asked, what is wrong, and how the three
//! belong together for those who hear the page.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::parts::Icon;

/// What stands in a field, read anew whenever it changes.
pub type Reads<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// Where a change of a field goes.
pub type Writes<T> = Arc<dyn Fn(T) + Send + Sync>;

/// A field of a form, ready to be drawn.
pub struct Field<T: 'static> {
    /// Its place on the page and what is wrong there.
    pub tied: Tied,
    /// What stands in it.
    pub value: Reads<T>,
    /// Where a change goes.
    pub set: Writes<T>,
}

/// A field for one of a few values, by its place among them.
pub type OneOf = Field<Option<usize>>;

/// A field's place on the page and what is wrong there.
#[derive(Clone)]
pub struct Tied {
    /// The id of its element.
    pub id: String,
    /// The id of the line that says what is wrong.
    error: String,
    wrong: Reads<Option<String>>,
}

impl<T: 'static> Field<T> {
    /// A field outside of any form, which nothing can be wrong with.
    pub fn free(
        id: &str,
        value: impl Fn() -> T + Send + Sync + 'static,
        set: impl Fn(T) + Send + Sync + 'static,
    ) -> Self {
        Self {
            tied: Tied::free(id),
            value: Arc::new(value),
            set: Arc::new(set),
        }
    }

    /// The field as one of several in a group; the group says what is wrong.
    #[must_use]
    pub fn within(mut self, id: &str) -> Self {
        id.clone_into(&mut self.tied.id);
        self
    }
}

impl OneOf {
    /// A choice outside of any form, which counts as soon as it is made.
    pub fn at_once<T, const N: usize>(
        id: &str,
        all: [T; N],
        value: impl Fn() -> T + Send + Sync + 'static,
        choose: impl Fn(T) + Send + Sync + 'static,
    ) -> Self
    where
        T: Copy + PartialEq + Send + Sync + 'static,
    {
        Self::free(
            id,
            move || {
                let value = value();
                all.iter().position(|one| *one == value)
            },
            move |place| {
                if let Some(chosen) = place.and_then(|place| all.get(place)) {
                    choose(*chosen);
                }
            },
        )
    }
}

impl Tied {
    /// A place on the page, with what is wrong there.
    pub fn new(id: String, wrong: Reads<Option<String>>) -> Self {
        let error = [&id, "-error"].concat();
        Self { id, error, wrong }
    }

    /// A place where nothing can be wrong.
    pub fn free(id: &str) -> Self {
        Self::new(id.to_owned(), Arc::new(|| None))
    }

    /// "true" while something is wrong.
    pub(super) fn invalid(&self) -> impl Fn() -> Option<&'static str> + Send + use<> {
        let wrong = self.wrong.clone();
        move || wrong().is_some().then_some("true")
    }

    /// The ids of the lines that describe the field: its hint, if there is one,
    /// and what is wrong, while something is.
    pub(super) fn described(&self, asked: &Caption) -> impl Fn() -> Option<String> + Send + use<> {
        let (wrong, error) = (self.wrong.clone(), self.error.clone());
        let hint = asked.hint.as_ref().map(|_| self.hint_id());
        move || match (&hint, wrong().is_some()) {
            (Some(hint), true) => Some([hint, " ", &error].concat()),
            (Some(hint), false) => Some(hint.clone()),
            (None, true) => Some(error.clone()),
            (None, false) => None,
        }
    }

    /// The quiet line that helps.
    pub(super) fn hint(&self, asked: &Caption) -> Option<AnyView> {
        let hint = asked.hint.clone()?;
        Some(view! { <p class="field__hint" id=self.hint_id()>{hint}</p> }.into_any())
    }

    /// What is wrong, read out as soon as it appears; nothing where the group
    /// says it.
    pub(super) fn error(&self) -> AnyView {
        let (wrong, id) = (self.wrong.clone(), self.error.clone());
        if self.error != [&self.id, "-error"].concat() {
            return ().into_any();
        }
        (move || {
            wrong().map(|words| {
                view! {
                    <p class="field__error" id=id.clone() role="alert">
                        <Icon name="warning"/><span>{words}</span>
                    </p>
                }
            })
        })
        .into_any()
    }

    fn hint_id(&self) -> String {
        [&self.id, "-hint"].concat()
    }
}

/// What is asked, and what helps to answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    pub(super) words: String,
    hint: Option<String>,
    legend: Legend,
}

/// Whether the question of a group is in sight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Legend {
    Seen,
    Heard,
}

impl Caption {
    /// A question that is heard and not seen, for a group that speaks for itself.
    pub fn unseen(words: &str) -> Self {
        Self {
            legend: Legend::Heard,
            ..Self::from(words)
        }
    }

    /// The question with a line that helps.
    #[must_use]
    pub fn with(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }
}

impl From<String> for Caption {
    fn from(words: String) -> Self {
        Self {
            words,
            hint: None,
            legend: Legend::Seen,
        }
    }
}

impl From<&str> for Caption {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

/// A question with a line that helps.
impl<W: Into<String>> From<(W, &str)> for Caption {
    fn from((words, hint): (W, &str)) -> Self {
        Self::from(words.into()).with(Some(hint.to_owned()))
    }
}

/// Fields that belong together under one question. Reading can go on at the
/// group itself, which then says what is wrong.
pub fn group(tied: &Tied, asked: impl Into<Caption>, inside: AnyView) -> AnyView {
    grouped(tied, &asked.into(), inside)
}

pub(super) fn grouped(tied: &Tied, asked: &Caption, inside: AnyView) -> AnyView {
    let words = asked.words.clone();
    let legend = match asked.legend {
        Legend::Seen => view! { <legend>{words}</legend> }.into_any(),
        Legend::Heard => view! { <legend class="visually-hidden">{words}</legend> }.into_any(),
    };
    view! {
        <fieldset class="field" id=tied.id.clone() tabindex="-1"
            aria-describedby=tied.described(asked)>
            {legend}
            {tied.hint(asked)}
            {tied.error()}
            {inside}
        </fieldset>
    }
    .into_any()
}
