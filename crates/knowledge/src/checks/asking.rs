//! A list of medicines held against the rules: everything to ask about in it, the soonest first.

use chrono::NaiveDate;

use super::finding::{Checked, Finding};
use super::item::Item;
use super::list::List;
use super::setting::Setting;
use super::{Rulebook, adds_up, allergies, facts, paces, together, told};

impl Rulebook {
    /// Everything to ask about in a list of medicines, the soonest first.
    pub fn check(&self, items: &[Item], setting: &Setting, today: NaiveDate) -> Checked {
        let list = List::of(self, items);
        let mut findings = together::findings(self, &list, today);
        adds_up::add(self, &list, today, &mut findings);
        findings.extend(told::findings(self, &list, setting, today));
        findings.extend(allergies::findings(self, &list, setting, today));
        findings.extend(told::of_genes(self, &list, setting, today));
        findings.extend(paces::findings(self, &list, items, today));
        findings.sort_by_key(|finding| (finding.urgency, finding.kind.order()));
        Checked {
            findings,
            not_checked: list.not_checked(),
        }
    }

    /// Every group that adds up in a list of medicines, also where [`check`](Self::check) leaves
    /// it out because something stronger is said of the same two.
    pub fn adds_up(&self, items: &[Item], today: NaiveDate) -> Vec<Finding> {
        adds_up::findings(self, &List::of(self, items), today)
    }

    /// What is worth knowing of each medicine by itself. It is kept apart from
    /// [`check`](Self::check), because nearly every medicine has something of the kind.
    pub fn worth_knowing(&self, items: &[Item], today: NaiveDate) -> Vec<Finding> {
        facts::findings(self, &List::of(self, items), today)
    }
}
