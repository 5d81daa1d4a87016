//! Results of gene tests, copied line by line from a report.
//!
//! Offers for each gene the words that reports use for it; reads and works out nothing.

use leptos::prelude::*;

use super::Editing;
use crate::device::page;
use crate::ui::context::text;
use crate::ui::parts::{Choice, Choose, Icon, Kind, Look, TextLine};
use domain::person::health::Gene;
use forms::health::{GeneDraft, GeneProblem, GenesAnswer, HealthDraft, HealthError, results_of};
use text::Text;

/// Whether there is a report, and its lines.
pub fn genes(editing: Editing) -> AnyView {
    const ANSWERS: [GenesAnswer; 3] = [
        GenesAnswer::NotAsked,
        GenesAnswer::NoReport,
        GenesAnswer::Report,
    ];
    let h = text().health;
    let answer = Memo::new(move |_| editing.draft.with(|draft| draft.report));
    let choose = Choose {
        id: "gene-report".into(),
        legend: h.genes.into(),
        hint: Some(h.genes_why),
        nothing: None,
        look: Look::Cards,
        choices: ANSWERS.map(|answer| h.report_is(answer).into()).into(),
    };
    view! {
        {choose.draw(
            move || ANSWERS.iter().position(|a| *a == answer.get()),
            || None,
            move |place| editing.write(|draft| draft.answer_report(ANSWERS[place])),
        )}
        {move || (answer.get() == GenesAnswer::Report).then(|| lines(editing))}
    }
    .into_any()
}

/// The lines; drawn anew only when one is added or removed.
fn lines(editing: Editing) -> AnyView {
    let h = text().health;
    let count = Memo::new(move |_| editing.draft.with(|draft| draft.genes.len()));
    let add = move |_| {
        let place = count.get_untracked();
        editing.write(|draft| draft.genes.push(GeneDraft::default()));
        // Its fields are drawn after this.
        page::timeout(0, move || page::focus_on(&format!("gene-{place}")));
    };
    view! {
        <section class="section">
            {move || (0..count.get()).map(|place| line(editing, place)).collect_view()}
            <button type="button" class="button button--secondary" on:click=add>
                <Icon name="add"/>{h.add}
            </button>
        </section>
    }
    .into_any()
}

fn line(editing: Editing, place: usize) -> AnyView {
    let h = text().health;
    let remove = move |_| {
        editing.write(|draft| {
            if place < draft.genes.len() {
                draft.genes.remove(place);
            }
        });
    };
    view! {
        <fieldset class="card card--plain">
            <legend class="visually-hidden">{h.line(place + 1)}</legend>
            {gene(editing, place)}
            {says(editing, place)}
            {typed(editing, place, Typed::Printed)}
            {typed(editing, place, Typed::Laboratory)}
            {typed(editing, place, Typed::On)}
            <button type="button" class="button button--quiet" on:click=remove>
                {h.remove(place + 1)}
            </button>
        </fieldset>
    }
    .into_any()
}

fn gene(editing: Editing, place: usize) -> AnyView {
    let h = text().health;
    Choose {
        id: format!("gene-{place}"),
        legend: h.gene.into(),
        hint: None,
        nothing: Some(h.gene_choose),
        look: Look::List,
        choices: Gene::ALL.iter().map(|gene| gene.key().into()).collect(),
    }
    .draw(
        move || {
            let chosen = at(editing, place, |line| line.gene.clone()).flatten()?;
            Gene::ALL.iter().position(|gene| *gene == chosen)
        },
        move || {
            wrong_at(editing, place, |problem| {
                matches!(problem, GeneProblem::Gene)
            })
        },
        move |chosen| {
            if let Some(gene) = Gene::ALL.get(chosen) {
                change(editing, place, |line| line.choose(gene.clone()));
            }
        },
    )
}

/// What the report says, in the words that reports use for the gene.
fn says(editing: Editing, place: usize) -> AnyView {
    let chosen = Memo::new(move |_| at(editing, place, |line| line.gene.clone()).flatten());
    (move || {
        let h = text().health;
        let offered = chosen
            .get()
            .map(|gene| results_of(&gene))
            .unwrap_or_default();
        if offered.is_empty() {
            return ().into_any();
        }
        let words = offered.iter().map(|says| Choice::from(h.says_is(says)));
        Choose {
            id: format!("gene-{place}-says"),
            legend: h.says.into(),
            hint: None,
            nothing: Some(h.says_choose),
            look: Look::List,
            choices: words.collect(),
        }
        .draw(
            move || {
                let told = at(editing, place, |line| line.says.clone()).flatten()?;
                offered.iter().position(|says| *says == told)
            },
            move || {
                wrong_at(editing, place, |problem| {
                    matches!(problem, GeneProblem::Says)
                })
            },
            move |chosen| {
                change(editing, place, |line| {
                    line.says = offered.get(chosen).cloned();
                });
            },
        )
    })
    .into_any()
}

/// The three lines of a result that are typed.
#[derive(Clone, Copy)]
enum Typed {
    Printed,
    Laboratory,
    On,
}

impl Typed {
    const fn name(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::Laboratory => "laboratory",
            Self::On => "on",
        }
    }

    const fn of(self, line: &mut GeneDraft) -> &mut String {
        match self {
            Self::Printed => &mut line.printed,
            Self::Laboratory => &mut line.laboratory,
            Self::On => &mut line.on,
        }
    }

    const fn is_about(self, problem: GeneProblem) -> bool {
        matches!(
            (self, problem),
            (Self::Printed, GeneProblem::Printed(_))
                | (Self::Laboratory, GeneProblem::Laboratory(_))
                | (Self::On, GeneProblem::NotADate | GeneProblem::Ahead)
        )
    }
}

fn typed(editing: Editing, place: usize, which: Typed) -> AnyView {
    let h = text().health;
    let (label, hint, kind) = match which {
        Typed::Printed => (h.printed, Some(h.printed_hint), Kind::Words),
        Typed::Laboratory => (h.laboratory, None, Kind::Words),
        Typed::On => (h.on, None, Kind::Date),
    };
    let value = untrack(|| at(editing, place, |line| which.of(&mut line.clone()).clone()));
    TextLine {
        id: format!("gene-{place}-{}", which.name()),
        label: label.into(),
        hint,
        value: value.unwrap_or_default(),
        kind,
    }
    .draw(
        move || wrong_at(editing, place, |problem| which.is_about(problem)),
        move |typed| change(editing, place, |line| *which.of(line) = typed),
    )
}

fn at<T>(editing: Editing, place: usize, read: impl FnOnce(&GeneDraft) -> T) -> Option<T> {
    editing.draft.with(|draft| draft.genes.get(place).map(read))
}

fn change(editing: Editing, place: usize, write: impl FnOnce(&mut GeneDraft)) {
    editing.write(|draft: &mut HealthDraft| {
        if let Some(line) = draft.genes.get_mut(place) {
            write(line);
        }
    });
}

fn wrong_at(
    editing: Editing,
    place: usize,
    is_about: impl Fn(GeneProblem) -> bool,
) -> Option<String> {
    let t = text();
    editing.wrong.with(|wrong| {
        let here = |error: &&HealthError| error.line == place && is_about(error.problem);
        wrong
            .iter()
            .find(here)
            .map(|error| sentence(error.problem, t))
    })
}

fn sentence(problem: GeneProblem, t: &Text) -> String {
    match problem {
        GeneProblem::Printed(error) | GeneProblem::Laboratory(error) => t.common.words_error(error),
        other => t.health.problem(other).to_owned(),
    }
}

/// The id of the field that an error belongs to.
pub fn field_of(error: HealthError) -> String {
    let line = error.line;
    match error.problem {
        GeneProblem::Gene => format!("gene-{line}"),
        GeneProblem::Says => format!("gene-{line}-says"),
        GeneProblem::Printed(_) => format!("gene-{line}-{}", Typed::Printed.name()),
        GeneProblem::Laboratory(_) => format!("gene-{line}-{}", Typed::Laboratory.name()),
        GeneProblem::NotADate | GeneProblem::Ahead => {
            format!("gene-{line}-{}", Typed::On.name())
        }
    }
}
