//! Results of gene tests, copied line by line from a report.
//!
//! Offers for each gene the words that reports use for it; reads and works out nothing.

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::text;
use crate::ui::form::{Field, Form, LineKind, Look, day_line, few, line, many};
use crate::ui::parts::Icon;
use domain::person::health::Gene;
use forms::draft::FieldName;
use forms::health::{GeneDraft, GenePart, GenesAnswer, HealthDraft, HealthField, results_of};

/// Whether there is a report, and its lines.
pub fn genes(form: Form<HealthDraft>) -> AnyView {
    const ANSWERS: [GenesAnswer; 3] = [
        GenesAnswer::NotAsked,
        GenesAnswer::NoReport,
        GenesAnswer::Report,
    ];
    let h = text().health;
    let field = form.one_of(
        HealthField::Report,
        ANSWERS,
        |draft| draft.report,
        HealthDraft::answer_report,
    );
    let answer = Memo::new(move |_| form.draft.with(|draft| draft.report));
    view! {
        {few(field, (h.genes, h.genes_why), Look::Choices, ANSWERS.map(|one| h.report_is(one)))}
        {move || (answer.get() == GenesAnswer::Report).then(|| lines(form))}
    }
    .into_any()
}

/// The lines; drawn anew only when one is added or removed.
fn lines(form: Form<HealthDraft>) -> AnyView {
    let h = text().health;
    let count = Memo::new(move |_| form.draft.with(|draft| draft.genes.len()));
    let add = move |_| {
        let place = count.get_untracked();
        form.rewrite(|draft| draft.genes.push(GeneDraft::default()));
        focus::on(HealthField::Gene(place, GenePart::Gene).id());
    };
    view! {
        <section class="section">
            {move || (0..count.get()).map(|place| one_line(form, place)).collect_view()}
            <button type="button" class="button button--secondary" on:click=add>
                <Icon name="add"/>{h.add}
            </button>
        </section>
    }
    .into_any()
}

fn one_line(form: Form<HealthDraft>, place: usize) -> AnyView {
    let h = text().health;
    let remove = move |_| {
        form.rewrite(|draft| {
            if place < draft.genes.len() {
                draft.genes.remove(place);
            }
        });
    };
    let of = GeneLine { form, place };
    let printed = of.text(
        GenePart::Printed,
        |line| &line.printed,
        |line| &mut line.printed,
    );
    let laboratory = of.text(
        GenePart::Laboratory,
        |line| &line.laboratory,
        |line| &mut line.laboratory,
    );
    let on = of.text(GenePart::On, |line| &line.on, |line| &mut line.on);
    view! {
        <fieldset class="card card--plain">
            <legend class="visually-hidden">{h.line(place + 1)}</legend>
            {of.gene()}
            {of.says()}
            {line(printed, LineKind::Name, (h.printed, h.printed_hint))}
            {line(laboratory, LineKind::Name, h.laboratory)}
            {day_line(on, h.on)}
            <button type="button" class="button button--quiet" on:click=remove>
                {h.remove(place + 1)}
            </button>
        </fieldset>
    }
    .into_any()
}

/// One line of the report.
#[derive(Clone, Copy)]
struct GeneLine {
    form: Form<HealthDraft>,
    place: usize,
}

impl GeneLine {
    fn text(
        self,
        part: GenePart,
        read: fn(&GeneDraft) -> &String,
        write: fn(&mut GeneDraft) -> &mut String,
    ) -> Field<String> {
        self.form.at(
            HealthField::Gene(self.place, part),
            move |draft| self.of(draft).map(read).cloned().unwrap_or_default(),
            move |draft, typed| self.change(draft, |line| *write(line) = typed),
        )
    }

    fn gene(self) -> AnyView {
        let h = text().health;
        let field = self.form.maybe_one_of(
            HealthField::Gene(self.place, GenePart::Gene),
            Gene::ALL,
            move |draft| self.of(draft)?.gene.clone(),
            move |draft, gene| {
                if let Some(gene) = gene {
                    self.change(draft, |line| line.choose(gene));
                }
            },
        );
        many(
            field,
            h.gene,
            Some(h.gene_choose),
            Gene::ALL.iter().map(Gene::key),
        )
    }

    /// What the report says, in the words that reports use for the gene.
    fn says(self) -> AnyView {
        let gene = Memo::new(move |_| {
            let gene = |draft: &HealthDraft| self.of(draft)?.gene.clone();
            self.form.draft.with(gene)
        });
        (move || {
            let h = text().health;
            let offered = gene.get().map(|gene| results_of(&gene)).unwrap_or_default();
            let field = self.form.maybe_one_of(
                HealthField::Gene(self.place, GenePart::Says),
                offered,
                move |draft| self.of(draft)?.says.clone(),
                move |draft, says| self.change(draft, |line| line.says = says),
            );
            (!offered.is_empty()).then(|| {
                many(
                    field,
                    h.says,
                    Some(h.says_choose),
                    offered.iter().map(|one| h.says_is(one)),
                )
            })
        })
        .into_any()
    }

    fn of(self, draft: &HealthDraft) -> Option<&GeneDraft> {
        draft.genes.get(self.place)
    }

    fn change(self, draft: &mut HealthDraft, write: impl FnOnce(&mut GeneDraft)) {
        if let Some(line) = draft.genes.get_mut(self.place) {
            write(line);
        }
    }
}
