//! The fields of a form, drawn with and without something wrong with them.

use concord::ui::context::Saving;
use concord::ui::form::{
    Caption, Field, Form, LineKind, Look, NumberKind, Offer, Tick, TickSeen, Typing, amount,
    day_line, few, few_followed, foot, group, line, line_of_kept, line_with_unit, many,
    number_line, save_button, search, switch, tick, ticked, time_line, words,
};
use domain::amount::{Amount, Unit};
use forms::draft::{Draft, FieldName, Problem};
use leptos::prelude::*;
use screens::route::Page;
use text::{AsSentence, Language, Text};

use crate::drawing::Desk;

/// A draft of one text and one choice.
#[derive(Clone, Debug, Default, PartialEq)]
struct Note {
    words: String,
    tone: Option<Tone>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Tone {
    Calm,
    Loud,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum NoteField {
    Words,
    Tone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NoteProblem {
    NoWords,
    NoTone,
}

impl Draft for Note {
    type Problem = NoteProblem;
}

impl FieldName for NoteField {
    fn id(self) -> String {
        match self {
            Self::Words => "words".into(),
            Self::Tone => "tone".into(),
        }
    }
}

impl Problem for NoteProblem {
    type Field = NoteField;

    fn field(self) -> NoteField {
        match self {
            Self::NoWords => NoteField::Words,
            Self::NoTone => NoteField::Tone,
        }
    }
}

impl AsSentence for NoteProblem {
    fn as_sentence(self, _: &Text) -> String {
        match self {
            Self::NoWords => "Say something.".into(),
            Self::NoTone => "Choose a tone.".into(),
        }
    }
}

impl Note {
    fn finish(&self) -> Result<(String, Tone), Vec<NoteProblem>> {
        let mut wrong = Vec::new();
        if self.tone.is_none() {
            wrong.push(NoteProblem::NoTone);
        }
        if self.words.is_empty() {
            wrong.push(NoteProblem::NoWords);
        }
        match self.tone {
            Some(tone) if wrong.is_empty() => Ok((self.words.clone(), tone)),
            _ => Err(wrong),
        }
    }
}

fn typed(form: Form<Note>) -> Field<String> {
    form.text(NoteField::Words, |note| &note.words, |note| &mut note.words)
}

fn chosen(form: Form<Note>) -> Field<Option<usize>> {
    form.maybe_one_of(
        NoteField::Tone,
        [Tone::Calm, Tone::Loud],
        |note| note.tone,
        |note, tone| note.tone = tone,
    )
}

/// Draws something of a form after something was done with it.
fn drawn(draw: impl FnOnce(Form<Note>) -> AnyView) -> String {
    let desk = Desk::at("2026-11-22T08:12");
    let html = desk.draw_view(Language::English, None, Page::Unknown, || {
        draw(Form::new(Note::default(), Saving::new()))
    });
    without_marks(&html)
}

/// Without the marks that the framework leaves between texts.
fn without_marks(html: &str) -> String {
    html.replace("<!>", "")
}

/// The same, as it stands and after a try that found everything missing.
fn both(draw: impl Fn(Form<Note>) -> AnyView) -> [String; 2] {
    let fresh = drawn(&draw);
    let tried = drawn(|form| {
        assert_eq!(form.finish(Note::finish), None);
        draw(form)
    });
    [fresh, tried]
}

/// The first element with an id, from its `<` to its `>`.
fn element<'a>(html: &'a str, id: &str) -> &'a str {
    let wanted = format!(" id=\"{id}\"");
    assert!(html.contains(&wanted), "no {id} in {html}");
    let at = html.find(&wanted).unwrap();
    let from = html[..at].rfind('<').unwrap();
    &html[from..at + html[at..].find('>').unwrap()]
}

#[test]
fn every_field_that_is_typed_into_is_labelled_and_says_what_is_wrong() {
    type Draws = Box<dyn Fn(Form<Note>) -> AnyView>;
    let unit = || Signal::derive(|| Unit::Tablet);
    let asked = ("What?", "In a few words.");
    let kinds = [LineKind::Name, LineKind::Telephone];
    let mut all: Vec<Draws> = vec![
        Box::new(move |form| words(typed(form), asked)),
        Box::new(move |form| search(typed(form), asked, RwSignal::new(Typing::Words))),
        Box::new(move |form| day_line(typed(form), asked)),
        Box::new(move |form| time_line(typed(form), asked)),
        Box::new(move |form| line_with_unit(typed(form), asked, Unit::Drop)),
        Box::new(move |form| amount(typed(form), asked, unit())),
        Box::new(move |form| line_of_kept(typed(form), asked, unit())),
    ];
    for kind in [NumberKind::Whole, NumberKind::Part] {
        all.push(Box::new(move |form| number_line(typed(form), kind, asked)));
    }
    for kind in kinds {
        all.push(Box::new(move |form| line(typed(form), kind, asked)));
    }
    for draw in all {
        let [fresh, tried] = both(draw);
        let field = element(&fresh, "words");
        assert!(!field.contains("aria-invalid"), "{field}");
        assert!(field.contains("aria-describedby=\"words-hint\""), "{field}");
        assert!(element(&fresh, "words-hint").contains("field__hint"));
        assert!(
            fresh.contains("for=\"words\"") || field.contains("aria-label=\"What?\""),
            "{fresh}"
        );
        assert!(!fresh.contains("role=\"alert\""), "{fresh}");

        let field = element(&tried, "words");
        assert!(field.contains("aria-invalid=\"true\""), "{field}");
        assert!(
            field.contains("aria-describedby=\"words-hint words-error\""),
            "{field}"
        );
        assert!(element(&tried, "words-error").contains("role=\"alert\""));
        assert_eq!(tried.matches("Say something.").count(), 1, "{tried}");
    }
}

#[test]
fn a_choice_of_a_few_is_a_group_and_each_answer_says_what_is_wrong() {
    for look in [Look::Choices, Look::Segments, Look::Chips] {
        let draw = move |form| few(chosen(form), ("Which?", "One."), look, ["Calm", "Loud"]);
        let [fresh, tried] = both(draw);
        assert!(!fresh.contains(" checked") && !fresh.contains("aria-invalid"));
        let group = element(&fresh, "tone");
        assert!(group.starts_with("<fieldset"), "{group}");
        assert!(group.contains("aria-describedby=\"tone-hint\""), "{group}");
        assert!(fresh.contains("<legend>Which?</legend>"), "{fresh}");

        let group = element(&tried, "tone");
        assert!(group.contains("tabindex=\"-1\""), "reading can go on there");
        assert!(
            group.contains("aria-describedby=\"tone-hint tone-error\""),
            "{group}"
        );
        for answer in ["tone-0", "tone-1"] {
            let answer = element(&tried, answer);
            assert!(answer.contains("aria-invalid=\"true\""), "{answer}");
            assert!(
                answer.contains("aria-describedby=\"tone-error\""),
                "{answer}"
            );
        }
        assert_eq!(tried.matches("Choose a tone.").count(), 1, "{tried}");
    }
}

#[test]
fn a_list_that_opens_says_what_is_wrong_and_what_is_chosen() {
    let draw = |form| many(chosen(form), "Which?", Some("Choose"), ["Calm", "Loud"]);
    let [fresh, tried] = both(draw);
    assert!(
        fresh.contains("<option value=\"\" selected>Choose"),
        "{fresh}"
    );
    assert!(!element(&fresh, "tone").contains("aria-describedby"));
    let list = element(&tried, "tone");
    assert!(list.starts_with("<select"), "{list}");
    assert!(list.contains("aria-invalid=\"true\""), "{list}");
    assert!(list.contains("aria-describedby=\"tone-error\""), "{list}");

    let chosen = drawn(|form| {
        (chosen(form).set)(Some(1));
        draw(form)
    });
    assert!(
        chosen.contains("<option value=\"1\" selected>Loud"),
        "{chosen}"
    );
    assert!(!chosen.contains("value=\"\" selected"), "{chosen}");
}

#[test]
fn what_is_ticked_or_switched_on_is_the_second_of_two_values() {
    let on = |form: Form<Note>| form.write(NoteField::Tone, |note| note.tone = Some(Tone::Loud));
    for draw in [
        |form| ticked(chosen(form), "They agree."),
        |form| switch(chosen(form), "Loud", Some("Only at home.")),
    ] {
        let [fresh, tried] = both(draw);
        assert!(!element(&fresh, "tone").contains(" checked"));
        assert!(element(&tried, "tone").contains("type=\"checkbox\""));
        let ticked = drawn(|form| {
            on(form);
            draw(form)
        });
        assert!(element(&ticked, "tone").contains(" checked"), "{ticked}");
    }
    let [_, tried] = both(|form| ticked(chosen(form), "They agree."));
    let field = element(&tried, "tone");
    assert!(field.contains("aria-invalid=\"true\""), "{field}");
    assert!(field.contains("aria-describedby=\"tone-error\""), "{field}");
}

#[test]
fn several_ticks_stand_in_a_group_that_says_what_is_wrong() {
    let draw = |form: Form<Note>| {
        let tied = form.tied(NoteField::Tone);
        let one = |place: &str, look| {
            let (is_ticked, turn) = (Signal::derive(|| true), Callback::new(|()| ()));
            tick(
                &tied,
                place.into(),
                (look, TickSeen::AtOnce),
                "Monday".into_any(),
                is_ticked,
                turn,
            )
        };
        let inside = view! { {one("first", Tick::Weekday)} {one("second", Tick::Chip)} };
        group(&tied, Caption::unseen("When?"), inside.into_any())
    };
    let [fresh, tried] = both(draw);
    assert_eq!(fresh.matches(" checked").count(), 2);
    assert!(
        fresh.contains("<legend class=\"visually-hidden\">When?</legend>"),
        "{fresh}"
    );
    assert!(element(&tried, "tone").contains("aria-describedby=\"tone-error\""));
    for id in ["first", "second"] {
        assert!(element(&tried, id).contains("aria-invalid=\"true\""));
    }
}

#[test]
fn a_field_within_a_group_is_wrong_with_it_and_the_group_says_so_once() {
    let draw = |form: Form<Note>| {
        let hours = number_line(typed(form).within("hours"), NumberKind::Whole, "Hours");
        group(&form.tied(NoteField::Words), "How long?", hours)
    };
    let [_, tried] = both(draw);
    let field = element(&tried, "hours");
    assert!(field.contains("aria-invalid=\"true\""), "{field}");
    assert!(
        field.contains("aria-describedby=\"words-error\""),
        "{field}"
    );
    assert_eq!(tried.matches("role=\"alert\"").count(), 1, "{tried}");
}

#[test]
fn something_may_stand_right_under_an_answer_and_an_answer_may_have_a_note() {
    let html = drawn(|form| {
        let choices = [Offer::from(("Calm", "At home.")), Offer::from("Loud")];
        few_followed(chosen(form), "Which?", Look::Choices, choices, |place| {
            view! { <p>{format!("under {place}")}</p> }.into_any()
        })
    });
    let place = |words: &str| {
        html.find(words)
            .unwrap_or_else(|| panic!("{words}: {html}"))
    };
    assert!(place("At home.") < place("under 0"));
    assert!(place("under 0") < place("Loud") && place("Loud") < place("under 1"));
}

#[test]
fn writing_in_a_field_forgets_the_complaint_about_it_alone() {
    let html = drawn(|form| {
        assert_eq!(form.finish(Note::finish), None);
        (typed(form).set)("Hello".into());
        assert_eq!(
            form.draft.with_untracked(|note| note.words.clone()),
            "Hello"
        );
        view! {
            {line(typed(form), LineKind::Name, "What?")}
            {few(chosen(form), "Which?", Look::Segments, ["Calm", "Loud"])}
        }
        .into_any()
    });
    assert!(!html.contains("Say something."), "{html}");
    assert!(html.contains("Choose a tone."), "{html}");
    assert!(element(&html, "words").contains("value=\"Hello\""));
}

#[test]
fn a_whole_draft_is_handed_over_and_nothing_is_wrong_with_it_any_more() {
    let html = drawn(|form| {
        assert_eq!(form.finish(Note::finish), None);
        (typed(form).set)("Hello".into());
        (chosen(form).set)(Some(0));
        let note = form.finish(Note::finish);
        assert_eq!(note, Some(("Hello".into(), Tone::Calm)));
        form.rewrite(|note| note.words.clear());
        line(typed(form), LineKind::Name, "What?")
    });
    assert!(!html.contains("aria-invalid"), "{html}");
}

/// A form with a note in it and more.
#[derive(Clone, Debug, Default, PartialEq)]
struct Letter {
    note: Note,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum LetterField {
    Stamp,
    Note(NoteField),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LetterProblem {
    NoStamp,
    Note(NoteProblem),
}

impl Draft for Letter {
    type Problem = LetterProblem;
}

impl FieldName for LetterField {
    fn id(self) -> String {
        match self {
            Self::Stamp => "stamp".into(),
            Self::Note(field) => field.id(),
        }
    }
}

impl Problem for LetterProblem {
    type Field = LetterField;

    fn field(self) -> LetterField {
        match self {
            Self::NoStamp => LetterField::Stamp,
            Self::Note(problem) => LetterField::Note(problem.field()),
        }
    }
}

impl AsSentence for LetterProblem {
    fn as_sentence(self, t: &Text) -> String {
        match self {
            Self::NoStamp => "Find a stamp.".into(),
            Self::Note(problem) => problem.as_sentence(t),
        }
    }
}

#[test]
fn a_part_of_a_form_knows_its_own_problems_and_writes_into_the_whole() {
    let desk = Desk::at("2026-11-22T08:12");
    let html = desk.draw_view(Language::English, None, Page::Unknown, || {
        let form = Form::new(Letter::default(), Saving::new());
        let part = form.part(
            |letter| &letter.note,
            |letter| &mut letter.note,
            LetterField::Note,
        );
        let wrong = || {
            vec![
                LetterProblem::NoStamp,
                LetterProblem::Note(NoteProblem::NoWords),
            ]
        };
        assert_eq!(form.finish(|_| Err::<(), _>(wrong())), None);
        let typed = part.text(NoteField::Words, |note| &note.words, |note| &mut note.words);
        let before = untrack(|| line(typed, LineKind::Name, "What?"));
        part.write(NoteField::Tone, |note| note.tone = Some(Tone::Loud));
        assert_eq!(
            form.draft.with_untracked(|letter| letter.note.tone),
            Some(Tone::Loud)
        );
        before
    });
    assert_eq!(html.matches("Say something.").count(), 1, "{html}");
    assert!(!html.contains("Find a stamp."), "{html}");
}

#[test]
fn the_button_that_saves_stands_with_what_was_not_saved() {
    let html = drawn(|form| {
        view! {
            {foot(form.saving, "Save", || ())}
            {save_button(form.saving, "Keep", || ())}
        }
        .into_any()
    });
    assert!(html.contains("steps__foot"), "{html}");
    assert_eq!(html.matches("type=\"button\"").count(), 2, "{html}");
    assert!(!html.contains("disabled"), "{html}");
}

#[test]
fn under_a_day_stands_which_day_it_is_in_full() {
    for (language, begins, said) in [
        (
            Language::English,
            "This is ",
            "This is Tuesday 1 December 2026.",
        ),
        (Language::Chinese, "這是", "這是2026年12月1日（星期二）。"),
        (
            Language::Danish,
            "Det er ",
            "Det er tirsdag den 1. december 2026.",
        ),
    ] {
        for (text, is_said) in [("2026-12-01", true), ("", false), ("half typed", false)] {
            let desk = Desk::at("2026-11-22T08:12");
            let html = desk.draw_view(language, None, Page::Unknown, move || {
                let form = Form::new(Note::default(), Saving::new());
                (typed(form).set)(text.into());
                day_line(typed(form), "Which day?")
            });
            assert_eq!(html.contains(said), is_said, "{text}: {html}");
            assert_eq!(html.contains(begins), is_said, "{text}: {html}");
        }
    }
}

/// Every field for a number, in which something was typed, drawn in a language.
fn numbers(language: Language, text: &'static str) -> Vec<String> {
    type Draws = fn(Form<Note>) -> AnyView;
    let all: [Draws; 5] = [
        |form| amount(typed(form), "How much?", Signal::derive(|| Unit::Tablet)),
        |form| line_with_unit(typed(form), "How much?", Unit::Tablet),
        |form| line_of_kept(typed(form), "How many?", Signal::derive(|| Unit::Tablet)),
        |form| number_line(typed(form), NumberKind::Part, "How much?"),
        |form| number_line(typed(form), NumberKind::Whole, "How many days?"),
    ];
    let drawn = all.map(|draw| {
        let desk = Desk::at("2026-11-22T08:12");
        let html = desk.draw_view(language, None, Page::Unknown, move || {
            let form = Form::new(Note::default(), Saving::new());
            (typed(form).set)(text.into());
            draw(form)
        });
        without_marks(&html)
    });
    drawn.into()
}

#[test]
fn below_every_number_stands_how_it_was_read_or_which_of_two_is_meant() {
    for language in Language::ALL {
        let t = language.text();
        for html in numbers(language, "1,000") {
            assert!(
                element(&html, "words").contains("value=\"1,000\""),
                "{html}"
            );
            assert!(html.contains(&t.amounts.which_number("1,000")), "{html}");
            let offers = html.matches("button--secondary").count();
            assert_eq!(offers, 2, "{html}");
        }
        let quantity = "1.5".parse().unwrap();
        let unit = Unit::Tablet;
        let counted = t.amounts.amount(Amount { quantity, unit });
        let labelled = t.amounts.number(quantity);
        let halves = [&counted, &counted, &counted, &labelled, &labelled];
        for (html, half) in numbers(language, "1 1/2").into_iter().zip(halves) {
            let said = t.amounts.read_as("");
            let said = said.trim_end_matches(['.', '。', ' ']);
            assert!(
                html.contains(&[said, half].join("")) || html.contains(&[said, " ", half].concat()),
                "{html}"
            );
        }
        for html in numbers(language, "2") {
            assert!(html.contains("field__read"), "{html}");
            assert!(!html.contains("<p>"), "{html}");
        }
    }
}
