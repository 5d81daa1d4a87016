//! The choices of a decision side by side: what was said for and against each, in words.
//! Nothing is added up.

use domain::concordance::{Choice, Decision, Weighed};
use text::Text;

/// One choice and what was said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeighedCard {
    /// The choice, in words.
    pub name: String,
    /// Whether it was chosen.
    pub is_chosen: bool,
    /// Labels and words, what is good about it first; what nobody said is left out.
    pub lines: Vec<(&'static str, String)>,
}

/// Each choice with what was said of it, in their order; none where nothing was said of
/// any.
pub fn weighed(decision: &Decision, t: &'static Text) -> Vec<WeighedCard> {
    let d = t.decide;
    let all = decision.weighed();
    if all.iter().all(Weighed::is_empty) {
        return Vec::new();
    }
    let choices = decision.choices.iter().enumerate().zip(all);
    let card = |((place, choice), said): ((usize, &Choice), Weighed)| {
        let (name, against) = match choice {
            Choice::KeepAsNow => (d.keep.to_owned(), d.nothing_line),
            Choice::Other(words) => (words.to_string(), d.risks_line),
        };
        let lines = [
            (d.benefits_line, said.benefits),
            (against, said.risks),
            (d.view_line, said.my_view),
            (d.source_line, said.source),
        ];
        let told = lines
            .into_iter()
            .filter_map(|(label, words)| Some((label, words?.to_string())));
        WeighedCard {
            name,
            is_chosen: place == decision.chosen,
            lines: told.collect(),
        }
    };
    choices.map(card).collect()
}

/// The same, one line a choice, for a sheet.
pub fn weighed_lines(decision: &Decision, t: &'static Text) -> Vec<String> {
    let line = |card: WeighedCard| {
        let said = card.lines.iter();
        let said = said.map(|(label, words)| t.sheet.labelled(label, words));
        let said: Vec<String> = said.collect();
        let said = match said.as_slice() {
            [] => t.decide.nothing_said.to_owned(),
            said => said.join(" · "),
        };
        t.sheet.weighed_choice(&card.name, &said)
    };
    weighed(decision, t).into_iter().map(line).collect()
}
