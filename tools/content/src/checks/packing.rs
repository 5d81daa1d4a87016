//! From written rules to packed ones: sets become places, words become ways, dates become days.

use chrono::NaiveDate;
use knowledge::catalogue::IngredientId;
use knowledge::checks::pack::{
    AddsUpRule, AllergyRule, AsksAbout, Beyond, CHECKS_FORMAT, ClassRule, FactRule, GeneRule,
    InteractionRule, Members, PaceRule, Pack, Place, SameRule, ToldAbout, ToldRule,
};
use knowledge::checks::{Basis, EffectKey, FindingUrgency, Routes, RuleId};

use super::basis::{Dates, basis};
use super::groups::Places;
use super::source::{About, Dated, InteractionSource, SameUrgency, Sources, ToldSource};
use crate::finding::Finding;
use crate::names::Names;

/// Packs everything and says what is wrong; what is wrong is packed as far as it goes.
pub fn pack(sources: &Sources, names: &Names, today: NaiveDate) -> (Pack, Vec<Finding>) {
    let places = Places::of(names, &sources.groups);
    let mut packer = Packer {
        found: places.check(),
        places,
        today,
    };
    let mut pack = Pack {
        format: CHECKS_FORMAT,
        beyond: packer.beyond(sources),
        pairs: packer.pairs(sources),
        ..Pack::default()
    };
    for (file, dated) in &sources.dated {
        packer.dated(file, dated, &mut pack);
    }
    // The rule for all ingredients comes last, after those that name some.
    pack.same.sort_by_key(|rule| rule.members == Members::All);
    pack.names = packer.places.names;
    (pack, packer.found)
}

struct Packer<'a> {
    places: Places<'a>,
    today: NaiveDate,
    found: Vec<Finding>,
}

impl Packer<'_> {
    fn fault(&mut self, place: &str, what: String) {
        self.found.push(Finding::fault_in_whole(place, what));
    }

    fn members(&mut self, place: &str, members: &[String]) -> Vec<Place> {
        let expanded = self.places.expand(members, place, &mut self.found);
        if expanded.is_empty() && !members.is_empty() {
            self.fault(place, "has no member".into());
        }
        expanded
    }

    fn some_members(&mut self, place: &str, members: &[String]) -> Vec<Place> {
        if members.is_empty() {
            self.fault(place, "names no ingredient".into());
        }
        self.members(place, members)
    }

    fn routes(&mut self, place: &str, words: Option<&Vec<String>>) -> Routes {
        let Some(words) = words else {
            return Routes::SYSTEMIC;
        };
        match Routes::read(words) {
            Ok(routes) if !routes.is_empty() => routes,
            Ok(_) => {
                self.fault(place, "names no way of taking it".into());
                Routes::SYSTEMIC
            }
            Err(word) => {
                let what = format!("\"{word}\" is no way of taking a medicine");
                self.fault(place, what);
                Routes::SYSTEMIC
            }
        }
    }

    fn except(&mut self, place: &str, pairs: &[[String; 2]]) -> Vec<(Place, Place)> {
        let mut places = Vec::new();
        for [one, other] in pairs {
            let ones = self.members(place, std::slice::from_ref(one));
            let others = self.members(place, std::slice::from_ref(other));
            for one in &ones {
                places.extend(others.iter().map(|other| (*one, *other)));
            }
        }
        places.sort_unstable();
        places.dedup();
        places
    }

    fn basis(
        &mut self,
        place: &str,
        dates: &Dates<'_>,
        sources: &[String],
        needed: usize,
    ) -> Basis {
        basis(place, dates, sources, needed, self.today, &mut self.found)
    }

    fn beyond(&self, sources: &Sources) -> Vec<Beyond> {
        let mut foods: Vec<&String> = sources.foods().iter().collect();
        foods.sort_unstable();
        foods
            .into_iter()
            .filter_map(|food| self.places.place(food))
            .map(|name| Beyond { name })
            .collect()
    }

    fn pairs(&mut self, sources: &Sources) -> Vec<InteractionRule> {
        let mut pairs = Vec::new();
        for (file, pair) in &sources.pairs {
            pairs.push(self.pair(&format!("checks/{file} {}", pair.id), pair));
        }
        pairs
    }

    fn pair(&mut self, place: &str, pair: &InteractionSource) -> InteractionRule {
        let dates = Dates {
            written_on: &pair.written_on,
            expires_on: &pair.expires_on,
            status: pair.status,
        };
        if pair.hours_apart.is_some() && pair.urgency == FindingUrgency::FirstDose {
            self.fault(place, "hours apart, and yet before the first dose".into());
        }
        InteractionRule {
            id: RuleId::new(&pair.id),
            a: self.some_members(place, &pair.a),
            b: self.some_members(place, &pair.b),
            except: self.except(place, &pair.except),
            routes_a: self.routes(place, pair.routes_a.as_ref()),
            routes_b: self.routes(place, pair.routes_b.as_ref()),
            urgency: pair.urgency,
            effect: EffectKey::new(&pair.effect),
            hours_apart: pair.hours_apart,
            basis: self.basis(place, &dates, &pair.sources, 2),
        }
    }

    fn dated(&mut self, file: &str, rules: &Dated, pack: &mut Pack) {
        let dates = Dates::from(&rules.dates);
        let at = |id: &str| format!("checks/{file} {id}");
        self.together(file, rules, pack);
        for rule in &rules.told {
            let told = self.told(&at(&rule.id), rule, &dates);
            pack.told.push(told);
        }
        for rule in &rules.allergy {
            let place = at(&rule.id);
            for word in &rule.words {
                if IngredientId::of(word).is_none_or(|folded| folded.as_str() != word) {
                    self.fault(&place, format!("\"{word}\" is never read: not folded"));
                }
            }
            let asks_about = match &rule.members {
                None => AsksAbout::Itself,
                Some(members) => AsksAbout::These(self.some_members(&place, members)),
            };
            pack.allergies.push(AllergyRule {
                id: RuleId::new(&rule.id),
                words: rule.words.clone(),
                to: self.members(&place, &rule.to),
                asks_about,
                urgency: rule.urgency,
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
        for rule in &rules.gene {
            let place = at(&rule.id);
            pack.genes.push(GeneRule {
                id: RuleId::new(&rule.id),
                gene: rule.gene.clone(),
                says: rule.says.clone(),
                members: self.some_members(&place, &rule.members),
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
        for rule in &rules.pace {
            let place = at(&rule.id);
            pack.paces.push(PaceRule {
                id: RuleId::new(&rule.id),
                members: self.some_members(&place, &rule.members),
                routes: self.routes(&place, rule.routes.as_ref()),
                days_apart: rule.days_apart,
                micrograms: rule.micrograms.clone(),
                unknown_strength: rule.unknown_strength,
                urgency: rule.urgency,
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
        for rule in &rules.fact {
            let place = at(&rule.id);
            pack.facts.push(FactRule {
                id: RuleId::new(&rule.id),
                fact: rule.fact,
                members: self.some_members(&place, &rule.members),
                routes: self.routes(&place, rule.routes.as_ref()),
                effect: rule.effect.as_deref().map(EffectKey::new),
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
    }

    /// What several medicines raise together, without a pair of their own.
    fn together(&mut self, file: &str, rules: &Dated, pack: &mut Pack) {
        let dates = Dates::from(&rules.dates);
        let at = |id: &str| format!("checks/{file} {id}");
        for rule in &rules.same {
            let place = at(&rule.id);
            let members = match &rule.members {
                None => Members::All,
                Some(members) => Members::These(self.some_members(&place, members)),
            };
            pack.same.push(SameRule {
                id: RuleId::new(&rule.id),
                members,
                urgency: match rule.urgency {
                    SameUrgency::FirstDose => Some(FindingUrgency::FirstDose),
                    SameUrgency::Today => Some(FindingUrgency::Today),
                    SameUrgency::Tip => Some(FindingUrgency::Tip),
                    SameUrgency::OftenMeant => None,
                },
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
        for rule in &rules.class {
            let place = at(&rule.id);
            let a = self.some_members(&place, &rule.members);
            let b = match &rule.beside {
                None => a.clone(),
                Some(beside) => self.some_members(&place, beside),
            };
            let routes_a = self.routes(&place, rule.routes.as_ref());
            let routes_b = match &rule.routes_beside {
                None => routes_a,
                words => self.routes(&place, words.as_ref()),
            };
            pack.classes.push(ClassRule {
                id: RuleId::new(&rule.id),
                a,
                b,
                except: self.except(&place, &rule.except),
                routes_a,
                routes_b,
                urgency: rule.urgency,
                effect: EffectKey::new(&rule.effect),
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
        for rule in &rules.adds_up {
            let place = at(&rule.id);
            if rule.asks_from < 2 {
                self.fault(&place, "one medicine alone adds nothing up".into());
            }
            pack.adds_up.push(AddsUpRule {
                id: RuleId::new(&rule.id),
                members: self.some_members(&place, &rule.members),
                routes: self.routes(&place, rule.routes.as_ref()),
                asks_from: rule.asks_from,
                effect: EffectKey::new(&rule.effect),
                basis: self.basis(&place, &dates, &rule.sources, 1),
            });
        }
    }

    fn told(&mut self, place: &str, rule: &ToldSource, dates: &Dates<'_>) -> ToldRule {
        let not_meant = self.members(place, &rule.except);
        let mut members = self.some_members(place, &rule.members);
        members.retain(|member| !not_meant.contains(member));
        if (rule.about == About::Conditions) == rule.conditions.is_empty() {
            self.fault(place, "conditions go with \"conditions\" alone".into());
        }
        for condition in &rule.conditions {
            if matches!(condition, terms::Condition::Newer(_)) {
                let what = format!("there is no condition called {}", condition.key());
                self.fault(place, what);
            }
        }
        ToldRule {
            id: RuleId::new(&rule.id),
            members,
            routes: self.routes(place, rule.routes.as_ref()),
            about: match rule.about {
                About::Conditions => ToldAbout::Conditions(rule.conditions.clone()),
                About::Age => ToldAbout::Age,
                About::Pregnancy => ToldAbout::Pregnancy,
                About::Breastfeeding => ToldAbout::Breastfeeding,
                About::Driving => ToldAbout::Driving,
            },
            least_age: rule.least_age,
            with: self.members(place, &rule.with),
            unless: self.members(place, &rule.unless),
            urgency: rule.urgency,
            effect: EffectKey::new(&rule.effect),
            basis: self.basis(place, dates, &rule.sources, 1),
        }
    }
}
