//! Forms of a question that outlive the redrawing of its page: what somebody is
//! typing stays when another window saves, together with what it was typed on.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::Saving;
use crate::ui::form::{Form, Waits};
use domain::concordance::{About, Question, QuestionState};
use domain::id::PersonId;
use domain::part::Seen;
use domain::person::Role;
use forms::answer::AnswerDraft;
use forms::draft::Draft;
use forms::question::QuestionDraft;
use text::AsSentence;

/// The two forms of the page. They belong to the page, not to what is drawn on
/// it.
#[derive(Clone, Copy)]
pub(super) struct Forms {
    answer: OpenForm<AnswerDraft>,
    words: OpenForm<QuestionDraft>,
}

/// One form, and what it was opened on.
#[derive(Clone)]
pub(super) struct OpenForm<D: Draft> {
    /// What is typed.
    pub form: Form<D>,
    opened: StoredValue<Option<(D, Seen<Question>)>>,
    person: PersonId,
}

impl<D: Draft> Copy for OpenForm<D> {}

impl Forms {
    /// Forms that nobody has seen yet.
    pub fn new(person: PersonId, today: NaiveDate) -> Self {
        Self {
            answer: OpenForm::new(AnswerDraft::new(Role::Pharmacist, today), person),
            words: OpenForm::new(QuestionDraft::about(About::General), person),
        }
    }

    /// Writing down the answer.
    pub fn answer(self, seen: &Seen<Question>, today: NaiveDate) -> OpenForm<AnswerDraft> {
        let start = match &seen.value.state {
            QuestionState::Answered(answer) => AnswerDraft::of(answer),
            QuestionState::Open | QuestionState::Dropped => AnswerDraft::new(seen.value.to, today),
        };
        self.answer.shown(start, seen)
    }

    /// Changing the words.
    pub fn words(self, seen: &Seen<Question>) -> OpenForm<QuestionDraft> {
        self.words.shown(QuestionDraft::of(&seen.value), seen)
    }
}

impl<D: Waits> OpenForm<D>
where
    D::Problem: AsSentence,
{
    fn new(draft: D, person: PersonId) -> Self {
        let form = Form::new(draft, Saving::new());
        let opened: StoredValue<Option<(D, Seen<Question>)>> = StoredValue::new(None);
        let start = move || opened.try_get_value().flatten().map(|(start, _)| start);
        form.keeps(start, person);
        Self {
            form,
            opened,
            person,
        }
    }

    /// The form as it is shown; opened anew where nothing was typed into it.
    fn shown(self, start: D, seen: &Seen<Question>) -> Self {
        let opened = self.opened.get_value();
        let is_first = opened.is_none();
        let is_untouched = opened.is_none_or(|(start, _)| self.form.draft.get_untracked() == start);
        if is_untouched {
            self.form.rewrite(|draft| *draft = start.clone());
            if is_first {
                self.form.goes_on(&start, self.person);
            }
            self.opened.set_value(Some((start, seen.clone())));
        }
        self
    }

    /// Looks at what it was opened on.
    pub fn on<T>(self, look: impl FnOnce(&Seen<Question>) -> T) -> Option<T> {
        self.opened
            .with_value(|opened| opened.as_ref().map(|(_, seen)| look(seen)))
    }

    /// What is typed was saved; from here on it is what the form was opened on.
    pub fn saved(self, ledger: Ledger, person: PersonId) {
        let question = self.on(|seen| seen.value.id);
        let now = |id| untrack(|| ledger.read_person(person, |record| record.seen(id))).flatten();
        if let Some(seen) = question.and_then(now) {
            let draft = self.form.draft.get_untracked();
            self.opened.set_value(Some((draft, seen)));
        }
    }
}
