//! One out of a few: cards to tick, segments in a row, or a list that opens.

use leptos::prelude::*;

use super::text_line::{described, problem};

/// How a choice looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A card each.
    Cards,
    /// Short words side by side.
    Segments,
    /// A list that opens.
    List,
}

/// One of the answers.
pub struct Choice {
    /// Its name.
    pub name: String,
    /// The language it is written in, where that is not the page's.
    pub lang: Option<&'static str>,
}

impl From<&str> for Choice {
    fn from(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            lang: None,
        }
    }
}

/// A choice of one out of a few.
pub struct Choose {
    /// The id, unique on the page.
    pub id: String,
    /// What is asked.
    pub legend: String,
    /// What to know before choosing.
    pub hint: Option<&'static str>,
    /// Shown in a list as long as nothing is chosen.
    pub nothing: Option<&'static str>,
    /// How it looks.
    pub look: Look,
    /// The answers.
    pub choices: Vec<Choice>,
}

impl Choose {
    /// Draws it. `chosen` and `on_choose` speak of the place among the answers;
    /// `wrong` says what is wrong.
    pub fn draw(
        self,
        chosen: impl Fn() -> Option<usize> + Send + Sync + 'static,
        wrong: impl Fn() -> Option<String> + Send + Sync + 'static,
        on_choose: impl Fn(usize) + Send + Sync + 'static,
    ) -> AnyView {
        let chosen = Memo::new(move |_| chosen());
        let wrong = Signal::derive(wrong);
        let on_choose = Callback::new(on_choose);
        match self.look {
            Look::List => self.list(chosen, wrong, on_choose),
            Look::Cards | Look::Segments => self.group(chosen, wrong, on_choose),
        }
    }

    fn list(
        self,
        chosen: Memo<Option<usize>>,
        wrong: Signal<Option<String>>,
        on_choose: Callback<usize>,
    ) -> AnyView {
        let (hint_id, wrong_id) = (format!("{}-hint", self.id), format!("{}-wrong", self.id));
        let described = described(self.hint.map(|_| hint_id.clone()), wrong_id.clone(), wrong);
        let options = self.choices.into_iter().enumerate().map(|(place, choice)| {
            view! {
                <option value=place selected=move || chosen.get() == Some(place)>{choice.name}</option>
            }
        });
        view! {
            <div class="field">
                <label class="field__label" for=self.id.clone()>{self.legend}</label>
                {self.hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
                <select class="input" id=self.id
                    aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                    aria-describedby=described
                    on:change=move |picked| {
                        if let Ok(place) = event_target_value(&picked).parse() {
                            on_choose.run(place);
                        }
                    }>
                    {self.nothing.map(|nothing| view! {
                        <option value="" selected=move || chosen.get().is_none()>{nothing}</option>
                    })}
                    {options.collect_view()}
                </select>
                {problem(wrong_id, wrong)}
            </div>
        }
        .into_any()
    }

    fn group(
        self,
        chosen: Memo<Option<usize>>,
        wrong: Signal<Option<String>>,
        on_choose: Callback<usize>,
    ) -> AnyView {
        let wrong_id = format!("{}-wrong", self.id);
        let (inside, each, name) = match self.look {
            Look::Segments => ("segments", "segment", None),
            _ => ("choices", "choice", Some("choice__name")),
        };
        let id = self.id;
        let answers = self.choices.into_iter().enumerate().map(|(place, choice)| {
            view! {
                <label class=each>
                    <input type="radio" name=id.clone() id=format!("{id}-{place}")
                        checked=move || chosen.get() == Some(place)
                        prop:checked=move || chosen.get() == Some(place)
                        on:change=move |_| on_choose.run(place)/>
                    <span class=name lang=choice.lang>{choice.name}</span>
                </label>
            }
        });
        let answers = answers.collect_view();
        view! {
            <fieldset class="field">
                <legend>{self.legend}</legend>
                {self.hint.map(|hint| view! { <p class="field__hint">{hint}</p> })}
                <div class=inside>{answers}</div>
                {problem(wrong_id, wrong)}
            </fieldset>
        }
        .into_any()
    }
}
