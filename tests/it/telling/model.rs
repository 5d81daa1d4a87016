//! Row 25: random edits, ticks, answers, undos, zones, restarts and tabs against a
//! model. A dose is told at most once a repeat, none is skipped while it is open, the
//! screen never says what is answered, and a dose keeps its name.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, FixedOffset};
use domain::agenda::{self, Dose, DoseState};
use domain::dose::{DoseId, Outcome};
use domain::event::Event;
use domain::id::EntryId;
use domain::journal::Journal;
use domain::reminder::manner::{Minutes, ReminderManner, Repeats, Times};
use domain::reminder::quiet::{ExactInQuiet, QuietHours};
use domain::reminder::round::{
    self, Announcement, Grouping, Lock, NoticeShown, ScreenWork, TabPlace, Timing, ToldDoses, hold,
    is_told, remember,
};
use domain::reminder::watch::{self, Heartbeat};
use domain::zone::Moment;
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

/// What can happen.
#[derive(Clone, Debug)]
enum Act {
    /// So many minutes later all that are awake tick, one after the other.
    Tick(i64),
    /// The device sleeps so many minutes; all open tabs wake at once, frozen or not,
    /// and all but the first may not have heard what the first wrote down.
    Sleep(i64, bool),
    Freeze(usize),
    /// A frozen tab looks with what it knew, and hears only then what was said since.
    Thaw(usize),
    /// A tab is closed, or opened anew.
    Restart(usize),
    /// A tab answers a dose; the others hear of it, or not yet.
    Answer(usize, usize, bool),
    PutOff(usize, usize, i64),
    Undo,
    /// The times change from now on.
    Change(Vec<u32>),
    /// The device is in another zone.
    Travel(i32),
    /// Somebody swipes a notice away.
    Swipe(usize),
}

fn act() -> impl Strategy<Value = Act> {
    let tab = || 0usize..4;
    prop_oneof![
        10 => (1i64..4).prop_map(Act::Tick),
        2 => (20i64..900, any::<bool>()).prop_map(|(minutes, lags)| Act::Sleep(minutes, lags)),
        1 => tab().prop_map(Act::Freeze),
        2 => tab().prop_map(Act::Thaw),
        1 => tab().prop_map(Act::Restart),
        4 => (tab(), 0usize..4, any::<bool>()).prop_map(|(t, n, hear)| Act::Answer(t, n, hear)),
        2 => (tab(), 0usize..4, 5i64..60).prop_map(|(t, n, m)| Act::PutOff(t, n, m)),
        1 => Just(Act::Undo),
        1 => prop::collection::vec(0u32..24, 1..4).prop_map(Act::Change),
        1 => prop::sample::select(vec![0, 9, -5]).prop_map(Act::Travel),
        1 => (0usize..3).prop_map(Act::Swipe),
    ]
}

fn manner() -> impl Strategy<Value = ReminderManner> {
    let minutes = |number| Minutes::try_from(number).unwrap();
    let repeats = prop_oneof![
        Just(Repeats::OnceMore),
        (5u16..40, 1u8..8).prop_map(move |(every, most)| Repeats::UntilAnswered {
            every: minutes(every),
            most: Times::try_from(most).unwrap(),
        }),
    ];
    let ahead = prop::option::of((5u16..90).prop_map(minutes));
    let exact = prop::sample::select(vec![ExactInQuiet::Rings, ExactInQuiet::Waits]);
    let quiet = prop::option::of((0u32..24, 0u32..24, exact));
    (ahead, repeats, quiet).prop_map(|(ahead, repeats, quiet)| ReminderManner {
        ahead,
        repeats,
        quiet: quiet.and_then(|(from, until, exact)| {
            let clock = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            QuietHours::new(clock(from), clock(until), exact)
        }),
    })
}

#[derive(Clone, Copy, PartialEq)]
enum TabIs {
    Awake,
    Frozen,
    Closed,
}

/// An open tab, with the journal as it knows it.
struct Tab {
    is: TabIs,
    knows: Journal,
}

/// What was heard of a dose.
#[derive(Clone, Copy, Default)]
struct Heard {
    ahead: u32,
    told: u32,
    put_off: u32,
    last: Option<Moment>,
}

/// A device with four tabs.
struct World {
    story: Story,
    manner: ReminderManner,
    tabs: Vec<Tab>,
    /// Which tab holds the lock.
    holder: Option<usize>,
    heartbeat: Option<Heartbeat>,
    told: ToldDoses,
    screen: Vec<NoticeShown>,
    now: Moment,
    offset: FixedOffset,
    heard: BTreeMap<DoseId, Heard>,
    answers: Vec<EntryId>,
    /// Whether a tab led in the newest round.
    led: bool,
}

impl World {
    fn new(manner: ReminderManner) -> Self {
        let times = daily(&["00:10", "08:00", "12:00", "20:00"]);
        let mut exact = medicine(3, "Exact", &[], EARLY, daily(&["02:00", "14:00"]));
        exact.plans[0].exactness = domain::plan::Exactness::WithinMinutes(30);
        let story = Story::new([
            medicine(1, "One", &[], EARLY, times),
            medicine(
                2,
                "Two",
                &[],
                EARLY,
                daily(&["00:20", "01:30", "08:00", "09:00"]),
            ),
            exact,
        ]);
        let now = story.at("2026-03-28 23:50");
        let tabs = (0..4).map(|_| Tab {
            is: TabIs::Awake,
            knows: story.journal.clone(),
        });
        Self {
            tabs: tabs.collect(),
            manner,
            holder: Some(0),
            heartbeat: None,
            told: ToldDoses::new(),
            screen: Vec::new(),
            now,
            offset: *now.offset(),
            heard: BTreeMap::new(),
            answers: Vec::new(),
            led: false,
            story,
        }
    }

    fn device_now(&self) -> Moment {
        self.now.with_timezone(&self.offset)
    }

    /// What a tab finds to do, by what it knows.
    fn look(&self, tab: usize, place: TabPlace, told: &ToldDoses) -> ScreenWork {
        let knows = &self.tabs[tab].knows;
        let record = knows.record().person(id(1)).unwrap();
        let days = round::days(record, self.manner, &self.story.zone, self.now);
        let now = self.device_now();
        let round = hold(&[days], told, Grouping::Together, now);
        ScreenWork::new(round, &self.screen, place, now)
    }

    /// Where a tab stands; one that leads leaves a sign of life.
    fn place(&mut self, tab: usize) -> TabPlace {
        let lock = if self.holder == Some(tab) {
            Lock::Here
        } else {
            Lock::Elsewhere
        };
        let (name, now) = (tab.to_string(), self.now.to_utc());
        let leads = watch::reminds(lock, self.heartbeat.as_ref(), &name, now);
        if leads || self.heartbeat.is_none() {
            self.heartbeat = Some(Heartbeat::next(self.heartbeat.as_ref(), &name, now));
        }
        self.led |= leads;
        if leads {
            TabPlace::Leading
        } else {
            TabPlace::Beside
        }
    }

    /// With the floor: the tab catches up and looks anew.
    fn speak(&mut self, tab: usize, place: TabPlace, told: ToldDoses) {
        self.tabs[tab].knows = self.story.journal.clone();
        let work = self.look(tab, place, &told);
        let close = |screen: &mut Vec<NoticeShown>, tags: &[String]| {
            screen.retain(|notice| !tags.contains(&notice.tag));
        };
        close(&mut self.screen, &work.close);
        for smaller in work.change {
            close(&mut self.screen, &[smaller.instead_of]);
            put(&mut self.screen, &smaller.announcement);
        }
        let (mut told, now) = (told, self.device_now());
        for one in work.announce {
            told = remember(told, &one, now);
            if !is_told(&self.screen, &one) {
                put(&mut self.screen, &one);
                self.hear(&one);
            }
        }
        self.told = told;
    }

    /// Somebody hears it: not too soon after the last time, and not too often.
    fn hear(&mut self, one: &Announcement) {
        let doses = agenda_of(&self.story, self.now);
        let (every, most) = match self.manner.repeats {
            Repeats::OnceMore => (15, 1),
            Repeats::UntilAnswered { every, most } => (i64::from(every.get()), most.get()),
        };
        for id in &one.doses {
            let dose = doses.iter().find(|dose| dose.id == *id);
            assert!(dose.is_some(), "nobody knows {id}");
            let Some(dose) = dose else { continue };
            let heard = self.heard.entry(*id).or_default();
            if matches!(one.timing, Timing::Soon(_)) {
                assert_eq!(dose.state, DoseState::Later, "a word ahead came late");
                heard.ahead += 1;
                assert!(heard.ahead <= 1, "two words ahead");
                continue;
            }
            assert!(dose.is_waiting(), "told without need: {dose:?}");
            assert!(
                dose.snoozed_until.is_none_or(|until| until <= self.now),
                "put off, yet told"
            );
            if let Some(last) = heard.last {
                let since_put_off = dose.snoozed_until.is_some_and(|until| until > last);
                let waited = self.now - last >= Duration::minutes(every);
                assert!(
                    since_put_off || waited,
                    "told twice within a repeat: {dose:?}"
                );
            }
            heard.told += 1;
            heard.last = Some(self.now);
            let limit = 1 + u32::from(most) + heard.put_off;
            assert!(heard.told <= limit, "told {} times of {limit}", heard.told);
        }
    }

    fn awake(&self) -> Vec<usize> {
        let all = self.tabs.iter().enumerate();
        all.filter(|(_, tab)| tab.is == TabIs::Awake)
            .map(|(number, _)| number)
            .collect()
    }

    /// A round: all that are awake, one after the other.
    fn tick(&mut self) {
        self.led = false;
        for tab in self.awake() {
            self.look_and_speak(tab);
        }
    }

    fn look_and_speak(&mut self, tab: usize) {
        let place = self.place(tab);
        let told = self.told.clone();
        if !self.look(tab, place, &told).is_done() {
            self.speak(tab, place, told);
        }
    }

    /// A tab that was frozen looks before it hears of anything.
    fn thaw(&mut self, tab: usize) {
        self.tabs[tab].is = TabIs::Awake;
        self.look_and_speak(tab);
        self.gets_what_waited(tab);
    }

    /// Every open tab wakes, frozen or not: all look before any of them speaks, and
    /// then each hears what it had not heard.
    fn wake_together(&mut self, lags: bool) {
        for tab in &mut self.tabs {
            if tab.is == TabIs::Frozen {
                tab.is = TabIs::Awake;
            }
        }
        let (before, sign) = (self.told.clone(), self.heartbeat.clone());
        let mut looked = Vec::new();
        for tab in self.awake() {
            // None has seen the sign of life of another yet.
            self.heartbeat.clone_from(&sign);
            let place = self.place(tab);
            if !self.look(tab, place, &before).is_done() {
                looked.push((tab, place));
            }
        }
        for (number, (tab, place)) in looked.into_iter().enumerate() {
            let lags = lags && number > 0;
            let told = if lags {
                before.clone()
            } else {
                self.told.clone()
            };
            self.speak(tab, place, told);
        }
        for tab in self.awake() {
            self.gets_what_waited(tab);
        }
    }

    /// What other tabs said waits for a tab that did not hear it.
    fn gets_what_waited(&mut self, tab: usize) {
        self.tabs[tab].knows = self.story.journal.clone();
    }

    fn close(&mut self, tab: usize) {
        self.tabs[tab].is = TabIs::Closed;
        if self.holder == Some(tab) {
            // The browser hands the lock on at once, to a sleeping tab as well.
            let open = |number: &usize| self.tabs[*number].is != TabIs::Closed;
            self.holder = (0..self.tabs.len()).find(open);
        }
    }

    fn open(&mut self, tab: usize) {
        self.tabs[tab] = Tab {
            is: TabIs::Awake,
            knows: self.story.journal.clone(),
        };
        self.holder = self.holder.or(Some(tab));
    }

    /// The dose that a tab shows as the nth to answer.
    fn nth(&self, tab: usize, n: usize) -> Option<Dose> {
        let is_awake = self.tabs[tab].is == TabIs::Awake;
        let mut waiting = agenda_of(&self.story, self.now);
        waiting.retain(Dose::is_waiting);
        waiting.into_iter().nth(n).filter(|_| is_awake)
    }

    /// Whoever is awake hears that something was saved.
    fn saved(&mut self, by: usize, all_hear: bool) {
        for (number, tab) in self.tabs.iter_mut().enumerate() {
            if number == by || (all_hear && tab.is == TabIs::Awake) {
                tab.knows = self.story.journal.clone();
            }
        }
    }

    fn step(&mut self, act: Act) {
        match act {
            Act::Tick(minutes) => self.now += Duration::minutes(minutes),
            Act::Sleep(minutes, lags) => {
                self.now += Duration::minutes(minutes);
                self.wake_together(lags);
            }
            Act::Freeze(tab) => {
                if self.tabs[tab].is == TabIs::Awake {
                    self.tabs[tab].is = TabIs::Frozen;
                }
            }
            Act::Thaw(tab) => {
                if self.tabs[tab].is == TabIs::Frozen {
                    self.thaw(tab);
                }
            }
            Act::Restart(tab) if self.tabs[tab].is == TabIs::Closed => self.open(tab),
            Act::Restart(tab) => self.close(tab),
            Act::Answer(tab, n, hear) => {
                if let Some(dose) = self.nth(tab, n) {
                    let outcome = Outcome::Taken {
                        at: self.now,
                        amount: dose.amount.unwrap(),
                    };
                    self.answers.push(self.story.answer(&dose, outcome));
                    self.saved(tab, hear);
                }
            }
            Act::PutOff(tab, n, minutes) => {
                if let Some(dose) = self.nth(tab, n) {
                    let until = self.now + Duration::minutes(minutes);
                    self.story.say(Event::Snoozed {
                        dose: dose.id,
                        until,
                    });
                    self.heard.entry(dose.id).or_default().put_off += 1;
                    self.saved(tab, true);
                }
            }
            Act::Undo => {
                if let Some(entry) = self.answers.pop() {
                    self.story.undo(entry);
                    self.saved(0, true);
                }
            }
            Act::Change(hours) => {
                let mut medicine = self.story.medicine(1).clone();
                let times: Vec<String> = hours.iter().map(|h| format!("{h:02}:05")).collect();
                let times: Vec<&str> = times.iter().map(String::as_str).collect();
                let revision = u16::try_from(medicine.plans.len()).unwrap();
                let mut next = plan(1, revision, EARLY, daily(&times));
                next.from = self.story.zone.moment(&self.now).naive_local();
                medicine.plans.push(next);
                self.story.say(Event::MedicineSaved(Box::new(medicine)));
                self.saved(0, true);
            }
            Act::Travel(hours) => {
                let home = self.story.zone.moment(&self.now);
                self.offset = match hours {
                    0 => *home.offset(),
                    hours => FixedOffset::east_opt(hours * 3600).unwrap(),
                };
            }
            Act::Swipe(n) => {
                if n < self.screen.len() {
                    self.screen.remove(n);
                }
            }
        }
        self.tick();
        self.holds();
    }

    /// What holds after every step.
    fn holds(&self) {
        let doses = agenda_of(&self.story, self.now);
        // Whoever has not heard of an answer yet cannot take its notice away.
        let heard = |id: DoseId| {
            let mut tabs = self.awake().into_iter().map(|tab| &self.tabs[tab].knows);
            tabs.all(|knows| {
                let record = knows.record().person(crate::support::id(1)).unwrap();
                record.dose(domain::dose::DoseKey::Planned(id)).is_some()
            })
        };
        let answered: BTreeSet<DoseId> = doses
            .iter()
            .filter(|dose| dose.answer().is_some() && heard(dose.id))
            .map(|dose| dose.id)
            .collect();
        let mut shown = BTreeSet::new();
        for dose in self.screen.iter().flat_map(|notice| &notice.doses) {
            assert!(shown.insert(*dose), "two notices about {dose}");
            assert!(
                !self.led || !answered.contains(dose),
                "a notice about what is answered: {dose}"
            );
        }
        let tags: BTreeSet<&String> = self.screen.iter().map(|notice| &notice.tag).collect();
        assert_eq!(tags.len(), self.screen.len());
        if !self.led {
            return;
        }
        let clock = self.device_now().time();
        for dose in doses.iter().filter(|dose| dose.calls()) {
            let is_put_off = dose.snoozed_until.is_some_and(|until| until > self.now);
            let quiet = self.manner.quiet;
            let is_quiet = quiet.is_some_and(|quiet| quiet.hold_back(dose, clock));
            let heard = self.heard.get(&dose.id).is_some_and(|heard| heard.told > 0);
            assert!(heard || is_put_off || is_quiet, "never told: {dose:?}");
        }
        // A dose that was told is the same dose still, or its plan was changed.
        for told in self.told.keys().filter(|dose| dose.plan != id(1)) {
            let is_near = (self.now.date_naive() - told.date).num_days() < 1;
            let is_there = doses.iter().any(|dose| dose.id == *told);
            let is_to_come = told.date > self.story.zone.moment(&self.now).date_naive();
            assert!(is_there || is_to_come || !is_near, "{told} lost its name");
        }
    }
}

fn put(screen: &mut Vec<NoticeShown>, one: &Announcement) {
    screen.retain(|notice| notice.tag != one.tag);
    screen.push(NoticeShown {
        tag: one.tag.clone(),
        doses: one.doses.clone(),
        claim: Some(one.claim.clone()),
    });
}

/// All that may be told of, as it really stands.
fn agenda_of(story: &Story, now: Moment) -> Vec<Dose> {
    let zone = &story.zone;
    let mut doses = agenda::last_two_days(story.record(), zone, now);
    if let Some(tomorrow) = zone.moment(&now).date_naive().succ_opt() {
        doses.extend(agenda::on(story.record(), tomorrow, zone, now));
    }
    doses
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_dose_is_told_at_most_once_a_repeat_and_none_is_skipped_whatever_happens(
        manner in manner(),
        acts in prop::collection::vec(act(), 1..100),
    ) {
        let mut world = World::new(manner);
        for act in acts {
            world.step(act);
        }
    }
}
