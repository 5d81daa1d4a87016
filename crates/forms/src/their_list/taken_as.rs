//! How a line says that its medicine is taken, as far as that can be read.

use super::ground::ReadGround;
use crate::plan::{EndingDraft, PlanDraft, TimesFrom, from_label};
use domain::amount::Unit;
use domain::medicine::DoseForm;
use domain::plan::Schedule;
use domain::two_lists::{PiecesNamed, TimesNamed};
use label::LabelHint;

/// How a line says that it is taken.
pub(super) struct TakenAs {
    pub(super) schedule: Schedule,
    pub(super) times: TimesNamed,
    pub(super) pieces: PiecesNamed,
    /// Whether the schedule holds all that the line says of it.
    pub(super) is_whole: bool,
}

/// How it is taken, as far as the words say it. Where they do not say how many, that is
/// noted and one stands there, which is then not compared.
pub(super) fn taken_as(
    words: &str,
    form: Option<DoseForm>,
    ground: ReadGround<'_>,
) -> Option<TakenAs> {
    let found = from_label(words, LabelHint { form }, &[]);
    let proposed = found.to_use().first()?;
    let usual = form.map_or(Unit::Dose, Unit::usual_for);
    let times = match proposed.times {
        TimesFrom::Named | TimesFrom::PartOfDay => TimesNamed::Named,
        TimesFrom::Chosen => TimesNamed::Counted,
    };
    let is_whole = found.beside.is_empty()
        && found.left_out.is_empty()
        && found.not_understood.is_empty()
        && found.to_use().len() == 1
        && proposed.draft.ending == EndingDraft::Open;
    let finish = |draft: &PlanDraft| {
        let from = draft.begins(ground.now).unwrap_or(ground.now);
        draft.finish(usual, from, ground.zone).ok()
    };
    let with = |schedule, pieces| TakenAs {
        schedule,
        times,
        pieces,
        is_whole,
    };
    if let Some(planned) = finish(&proposed.draft) {
        return Some(with(planned.schedule, PiecesNamed::Named));
    }
    let mut one_each = proposed.draft.clone();
    for slot in &mut one_each.slots {
        if slot.amount.trim().is_empty() {
            "1".clone_into(&mut slot.amount);
        }
    }
    if one_each.amount.trim().is_empty() {
        "1".clone_into(&mut one_each.amount);
    }
    let planned = finish(&one_each)?;
    Some(with(planned.schedule, PiecesNamed::NotNamed))
}
