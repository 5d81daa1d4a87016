//! The words of a label, how they were read, what is asked about them, and the plan
//! that may come of it: to be used or not. Nothing of it is saved unasked.

// What the parts share is a handful of signals; only a build that remembers where each was made
// finds them large.
#![allow(clippy::large_types_passed_by_value)]

use leptos::prelude::*;

use super::Icon;
use crate::device::focus;
use crate::ui::context::{Taps, here, ledger, text, with_person, zone_of};
use domain::amount::Unit;
use domain::concordance::{About, Origin, Question, Urgency};
use domain::gesture;
use domain::id::{PersonId, QuestionId};
use domain::record::PersonRecord;
use domain::words::Words;
use forms::plan::{LabelHint, Pattern, PlanDraft, Planned, PointAnswer};
use screens::label::{
    LabelCard, LabelGround, LabelQuestion, PieceReads, ReadPiece, against, label_card,
};
use screens::route::Page;
use text::Text;
use text::grammar::kept_together;

/// Where the reading of a label goes on after an answer.
const TITLE: &str = "label-plan";

/// A label that is read.
#[derive(Clone)]
pub struct ReadLabel {
    /// Its words, as they stand.
    pub words: String,
    /// What the medicine is called.
    pub name: String,
    /// Its form.
    pub hint: LabelHint,
    /// What it is usually counted in.
    pub usual: Unit,
}

/// What is done with it.
#[derive(Clone, Copy)]
pub struct LabelDesk {
    /// Whose medicine it is.
    pub person: PersonId,
    /// What a question is about.
    pub about: About,
    /// The plan so far, which a new label is held against.
    pub so_far: StoredValue<Option<Planned>>,
    /// Puts a plan into the fields.
    pub fill_in: Callback<PlanDraft>,
    given: RwSignal<Given>,
    taps: Taps,
}

/// The answers given so far, and about which words.
#[derive(Clone, Debug, Default, PartialEq)]
struct Given {
    words: String,
    answers: Vec<PointAnswer>,
}

impl LabelDesk {
    /// Nothing is answered yet.
    pub fn new(
        person: PersonId,
        about: About,
        so_far: Option<Planned>,
        fill_in: Callback<PlanDraft>,
    ) -> Self {
        Self {
            person,
            about,
            so_far: StoredValue::new(so_far),
            fill_in,
            given: RwSignal::new(Given::default()),
            taps: Taps::new(),
        }
    }

    fn given(self, words: &str) -> Vec<PointAnswer> {
        self.given
            .with(|given| {
                let is_of_these = given.words == words;
                is_of_these.then(|| given.answers.clone())
            })
            .unwrap_or_default()
    }

    fn answer(self, words: &str, answer: PointAnswer) {
        let mut answers = untrack(|| self.given(words));
        answers.push(answer);
        let words = words.to_owned();
        self.given.set(Given { words, answers });
        focus::on(TITLE);
    }

    fn card(self, label: &ReadLabel) -> Option<LabelCard> {
        let zone = zone_of(self.person);
        let given = self.given(&label.words);
        let ground = LabelGround {
            name: &label.name,
            hint: label.hint,
            usual: label.usual,
            now: ledger().now_at(&zone).naive_local(),
            zone: &zone,
        };
        label_card(&label.words, &given, ground, text())
    }
}

/// The card of a label, as long as there is one to read.
pub fn label_plan(desk: LabelDesk, label: Memo<Option<ReadLabel>>) -> AnyView {
    let read = Memo::new(move |_| {
        let label = label.get()?;
        let card = desk.card(&label)?;
        Some((label.words, card))
    });
    (move || read.get().map(|(words, card)| shown(desk, &words, card))).into_any()
}

impl PartialEq for ReadLabel {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.name == other.name
            && self.hint == other.hint
            && self.usual == other.usual
    }
}

fn shown(desk: LabelDesk, words: &str, card: LabelCard) -> AnyView {
    let t = text();
    let l = t.label_plan;
    let is_answered = !untrack(|| desk.given(words)).is_empty();
    let again = is_answered.then(|| {
        let start = move |_| {
            desk.given.set(Given::default());
            focus::on(TITLE);
        };
        view! {
            <button type="button" class="button button--quiet" on:click=start>{l.again}</button>
        }
    });
    let unread = card.not_understood.map(|words| {
        view! { <p class="state" data-state="due"><Icon name="warning"/>{words}</p> }
    });
    let notes = card.notes.into_iter();
    let notes = notes.map(|note| view! { <p class="page__quiet">{note}</p> });
    let sentence = match &card.planned {
        Some(planned) if desk.so_far.with_value(Option::is_some) => compared(desk, planned, t),
        _ => card
            .sentence
            .map(|words| view! { <p class="readback__sentence">{kept_together(&words)}</p> })
            .into_any(),
    };
    view! {
        <section class="card card--plain label-plan" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">{l.title}</h2>
            {label_words(card.pieces, t)}
            {unread}
            {sentence}
            {notes.collect_view()}
            {questions(desk, words, card.questions, t)}
            {again}
            {card.to_use.map(|plan| to_use(desk, *plan, t))}
        </section>
    }
    .into_any()
}

/// The words to the letter. What was not understood is underlined, and named besides.
fn label_words(pieces: Vec<ReadPiece>, t: &Text) -> AnyView {
    let piece = |ReadPiece { words, reads }| match reads {
        PieceReads::Understood => words.into_any(),
        PieceReads::NotUnderstood => view! { <u class="unread">{words}</u> }.into_any(),
        PieceReads::Contradicts => view! { <u class="unlike">{words}</u> }.into_any(),
    };
    let pieces: Vec<AnyView> = pieces.into_iter().map(piece).collect();
    view! {
        <p class="label-words">
            <span class="label-words__head">{t.label_plan.words}</span>
            <span class="verbatim">{pieces}</span>
        </p>
    }
    .into_any()
}

/// The plan of a new label beside the plan so far.
fn compared(desk: LabelDesk, planned: &Planned, t: &Text) -> AnyView {
    let l = t.label_plan;
    let so_far = desk.so_far.get_value();
    let today = ledger().now_at(&zone_of(desk.person)).date_naive();
    let Some(held) = so_far.map(|so_far| against(&so_far, planned, today, t)) else {
        return ().into_any();
    };
    view! {
        <dl class="sofar">
            <div><dt>{l.so_far}</dt><dd><span>{held.so_far}</span></dd></div>
            <div><dt>{l.by_label}</dt><dd><span>{held.by_label}</span></dd></div>
        </dl>
        <p class="readback__sentence">{held.differs}</p>
    }
    .into_any()
}

fn questions(
    desk: LabelDesk,
    words: &str,
    questions: Vec<LabelQuestion>,
    t: &'static Text,
) -> Option<AnyView> {
    if questions.is_empty() {
        return None;
    }
    let all = questions.into_iter().enumerate();
    let all = all.map(|(place, one)| question(desk, (words, place), one, t));
    Some(
        view! {
            <h3>{t.label_plan.first}</h3>
            {all.collect_view()}
        }
        .into_any(),
    )
}

/// One question, its answers, and the way to the pharmacist.
fn question(
    desk: LabelDesk,
    (words, place): (&str, usize),
    question: LabelQuestion,
    t: &'static Text,
) -> AnyView {
    let id = ["label-ask-", &place.to_string()].concat();
    let answers = question.answers.into_iter().map(|offer| {
        let (words, answer) = (words.to_owned(), offer.answer);
        let choose = move |_| desk.answer(&words, answer);
        view! { <button type="button" class="chip" on:click=choose>{offer.words}</button> }
    });
    let answers: Vec<_> = answers.collect();
    // Where there are answers, asking somebody comes second.
    let look = if answers.is_empty() {
        "button button--talk"
    } else {
        "button button--quiet"
    };
    let chips = (!answers.is_empty()).then(|| view! { <div class="chips">{answers}</div> });
    let then = question.then;
    view! {
        <div class="label-ask" role="group" aria-labelledby=id.clone()>
            <p id=id.clone()>{question.asked}</p>
            {then.map(|words| view! { <p class="page__quiet">{words}</p> })}
            {chips}
            {question.to_pharmacist.map(|words| to_pharmacist(desk, words, (look, t)))}
        </div>
    }
    .into_any()
}

/// Puts the question down when it is tapped, and leads to it once it is there.
fn to_pharmacist(
    desk: LabelDesk,
    words: Words,
    (look, t): (&'static str, &'static Text),
) -> AnyView {
    let (here, ledger) = (here(), ledger());
    let wanted = words.clone();
    let asked = Memo::new(move |_| {
        with_person(desk.person, |record| asked_already(record, &wanted)).flatten()
    });
    let put_down = Callback::new(move |()| {
        let raised = (Urgency::Today, Origin::Person);
        let (id, words) = (ledger.fresh(), words.clone());
        let question = Question::for_pharmacist(id, words, desk.about, raised);
        desk.taps
            .save(desk.person, gesture::question::ask(question), |_| {});
    });
    let there = move |id| {
        view! {
            <a class="button button--quiet" href=here.href(Page::Question(id))>
                <Icon name="ask"/>{t.label_plan.asked}
            </a>
        }
        .into_any()
    };
    let to_put = move || {
        view! {
            <button type="button" class=look on:click=move |_| put_down.run(())>
                <Icon name="ask"/>{t.label_plan.ask_pharmacist}
            </button>
        }
        .into_any()
    };
    (move || asked.get().map_or_else(to_put, there)).into_any()
}

/// An open question in the same words.
fn asked_already(record: &PersonRecord, words: &Words) -> Option<QuestionId> {
    let is_it = |question: &&Question| question.is_open() && question.words == *words;
    let questions = record.questions.values().map(|kept| &kept.value);
    questions.into_iter().find(is_it).map(|kept| kept.id)
}

fn to_use(desk: LabelDesk, plan: PlanDraft, t: &Text) -> AnyView {
    let l = t.label_plan;
    let chosen = plan.pattern.and_then(|chosen| {
        let mut offered = Pattern::ALL.iter();
        offered.position(|pattern| *pattern == chosen)
    });
    let chosen = format!("plan-pattern-{}", chosen.unwrap_or_default());
    let fill_in = move |_| {
        desk.fill_in.run(plan.clone());
        focus::on(chosen.clone());
    };
    view! {
        <p class="page__quiet">{l.compare}</p>
        <button type="button" class="button button--secondary" on:click=fill_in>
            <Icon name="check"/>{l.take_over}
        </button>
    }
    .into_any()
}
