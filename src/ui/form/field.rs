//! One field: what stands in it, what is asked, what is wrong, and how the three
//! belong together for those who hear the page.

use leptos::prelude::*;

use crate::ui::parts::Icon;

/// A field of a form, ready to be drawn.
pub struct Field<T: Send + Sync + 'static> {
    /// Its place on the page and what is wrong there.
    pub tied: Tied,
    /// What stands in it.
    pub value: Signal<T>,
    /// Where a change goes.
    pub set: Callback<T>,
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
    wrong: Signal<Option<String>>,
}

impl<T: Send + Sync + 'static> Field<T> {
    /// A field outside of any form, which nothing can be wrong with.
    pub fn free(id: &str, value: Signal<T>, set: Callback<T>) -> Self {
        Self {
            tied: Tied::new(id.to_owned(), Signal::derive(|| None)),
            value,
            set,
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
        value: impl Into<Signal<T>>,
        choose: impl Fn(T) + Send + Sync + 'static,
    ) -> Self
    where
        T: Copy + PartialEq + Send + Sync + 'static,
    {
        let value = value.into();
        Self::free(
            id,
            Signal::derive(move || all.iter().position(|one| *one == value.get())),
            Callback::new(move |place: Option<usize>| {
                if let Some(chosen) = place.and_then(|place| all.get(place)) {
                    choose(*chosen);
                }
            }),
        )
    }
}

impl Tied {
    /// A place on the page, with what is wrong there.
    pub fn new(id: String, wrong: Signal<Option<String>>) -> Self {
        let error = [&id, "-error"].concat();
        Self { id, error, wrong }
    }

    /// "true" while something is wrong.
    pub(super) fn invalid(&self) -> Signal<Option<&'static str>> {
        let wrong = self.wrong;
        Signal::derive(move || wrong.with(Option::is_some).then_some("true"))
    }

    /// The ids of the lines that describe the field: its hint, if there is one,
    /// and what is wrong, while something is.
    pub(super) fn described(&self, asked: &Asked) -> Signal<Option<String>> {
        let (wrong, error) = (self.wrong, self.error.clone());
        let hint = asked.hint.as_ref().map(|_| self.hint_id());
        Signal::derive(move || match (&hint, wrong.with(Option::is_some)) {
            (Some(hint), true) => Some([hint, " ", &error].concat()),
            (Some(hint), false) => Some(hint.clone()),
            (None, true) => Some(error.clone()),
            (None, false) => None,
        })
    }

    /// The quiet line that helps.
    pub(super) fn hint(&self, asked: &Asked) -> Option<AnyView> {
        let hint = asked.hint.clone()?;
        Some(view! { <p class="field__hint" id=self.hint_id()>{hint}</p> }.into_any())
    }

    /// What is wrong, read out as soon as it appears; nothing where the group
    /// says it.
    pub(super) fn error(&self) -> AnyView {
        let (wrong, id) = (self.wrong, self.error.clone());
        if self.error != [&self.id, "-error"].concat() {
            return ().into_any();
        }
        (move || {
            wrong.get().map(|words| {
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
pub struct Asked {
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

impl Asked {
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

impl From<String> for Asked {
    fn from(words: String) -> Self {
        Self {
            words,
            hint: None,
            legend: Legend::Seen,
        }
    }
}

impl From<&str> for Asked {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

/// A question with a line that helps.
impl<W: Into<String>> From<(W, &str)> for Asked {
    fn from((words, hint): (W, &str)) -> Self {
        Self::from(words.into()).with(Some(hint.to_owned()))
    }
}

/// Fields that belong together under one question. Reading can go on at the
/// group itself, which then says what is wrong.
pub fn group(tied: &Tied, asked: impl Into<Asked>, inside: AnyView) -> AnyView {
    let asked = asked.into();
    let described = tied.described(&asked);
    let words = asked.words.clone();
    let legend = match asked.legend {
        Legend::Seen => view! { <legend>{words}</legend> }.into_any(),
        Legend::Heard => view! { <legend class="visually-hidden">{words}</legend> }.into_any(),
    };
    view! {
        <fieldset class="field" id=tied.id.clone() tabindex="-1" aria-describedby=described>
            {legend}
            {tied.hint(&asked)}
            {tied.error()}
            {inside}
        </fieldset>
    }
    .into_any()
}
