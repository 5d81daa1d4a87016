//! What stands on the screen of a device: told once whichever tab wakes, gone when
//! it is answered, and in the manner that somebody chose.

mod model;

use std::collections::BTreeSet;

use concord::ui::reminding::notice;
use domain::agenda;
use domain::event::Event;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::plan::Exactness;
use domain::reminder::bedside;
use domain::reminder::manner::{Minutes, ReminderManner, Repeats, Times};
use domain::reminder::quiet::{ExactInQuiet, KeptQuiet, QuietHours, kept_quiet};
use domain::reminder::round::{
    self, Announcement, CATCH_UP_TAG, Days, Grouping, NoticeShown, ScreenWork, TabPlace, Telling,
    Timing, ToldDoses, hold, is_told, remember,
};
use domain::zone::Moment;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

/// A device: what its tabs share, and a person's record.
struct Device {
    story: Story,
    manner: ReminderManner,
    told: ToldDoses,
    screen: Vec<NoticeShown>,
}

impl Device {
    /// Everything up to the fourth of May has been told.
    fn new(medicines: impl IntoIterator<Item = Medicine>, manner: ReminderManner) -> Self {
        let mut device = Self {
            story: Story::new(medicines),
            manner,
            told: ToldDoses::new(),
            screen: Vec::new(),
        };
        device.at("2026-05-03 00:00");
        device.at("2026-05-03 23:59");
        device.screen.clear();
        device
    }

    fn days(&self, now: Moment) -> Days {
        round::days(self.story.record(), self.manner, &self.story.zone, now)
    }

    fn work(&self, place: TabPlace, now: Moment) -> ScreenWork {
        let round = hold(&[self.days(now)], &self.told, Grouping::Together, now);
        ScreenWork::new(round, &self.screen, place, now)
    }

    fn close(&mut self, tags: &[String]) {
        self.screen.retain(|notice| !tags.contains(&notice.tag));
    }

    fn put(&mut self, one: &Announcement) {
        self.close(std::slice::from_ref(&one.tag));
        self.screen.push(NoticeShown {
            tag: one.tag.clone(),
            doses: one.doses.clone(),
            claim: Some(one.claim.clone()),
        });
    }

    /// Does what there is to do, as a tab with the floor.
    fn speak(&mut self, work: &ScreenWork, now: Moment) -> Vec<(Timing, usize)> {
        self.close(&work.close);
        for smaller in &work.change {
            self.close(std::slice::from_ref(&smaller.instead_of));
            self.put(&smaller.announcement);
        }
        let mut heard = Vec::new();
        for one in &work.announce {
            self.told = remember(std::mem::take(&mut self.told), one, now);
            if !is_told(&self.screen, one) {
                self.put(one);
                heard.push((one.timing, one.doses.len()));
            }
        }
        heard
    }

    /// What is heard at a local time: what it says of time, and of how many doses.
    fn at(&mut self, time: &str) -> Vec<(Timing, usize)> {
        let now = self.story.at(time);
        let work = self.work(TabPlace::Leading, now);
        self.speak(&work, now)
    }

    /// How many doses each notice on the screen is about.
    fn sizes(&self) -> Vec<usize> {
        self.screen.iter().map(|one| one.doses.len()).collect()
    }

    fn put_off(&mut self, number: u32, until: &str) {
        let dose = self.story.dose(number, "2026-05-04", "08:00").id;
        let until = self.story.at(until);
        self.story.say(Event::Snoozed { dose, until });
    }
}

fn three_at_eight() -> Vec<Medicine> {
    let one = |number| medicine(number, "One", &[], EARLY, daily(&["08:00"]));
    vec![one(1), one(2), one(3)]
}

/// The whole text of one time, `Timing` of the fourth of May.
fn was(clock: &str) -> Timing {
    Timing::WasDue(local(&format!("2026-05-04 {clock}")))
}

fn is_now(clock: &str) -> Timing {
    Timing::Now(local(&format!("2026-05-04 {clock}")))
}

#[test]
fn tabs_that_wake_together_tell_what_came_due_once() {
    let times = ["08:00", "09:00", "10:00", "11:00"];
    let all = times.map(|time| medicine(1, "One", &[], EARLY, daily(&[time])));
    let mut device = Device::new(
        (1..).zip(all).map(|(number, one)| Medicine {
            id: id(number),
            plans: vec![domain::plan::Plan {
                id: id(number),
                ..one.plans[0].clone()
            }],
            ..one
        }),
        ReminderManner::default(),
    );
    let now = device.story.at("2026-05-04 11:50");
    // All four look before any of them speaks, and each thinks that it leads.
    let before = [(); 4].map(|()| device.work(TabPlace::Leading, now));
    assert!(before.iter().all(|work| work.announce.len() == 1));
    let mut heard = Vec::new();
    for _ in &before {
        // With the floor each looks anew.
        let work = device.work(TabPlace::Leading, now);
        heard.extend(device.speak(&work, now));
    }
    assert_eq!(heard, [(Timing::WhileAway, 4)]);
    assert_eq!(device.screen.len(), 1);

    // Even one that did not hear what the first wrote down finds it on the screen.
    let late = &before[3].announce[0];
    assert!(is_told(&device.screen, late));
    device.screen.clear();
    assert!(!is_told(&device.screen, late));
}

#[test]
fn two_tellings_of_one_dose_have_two_names_and_two_tabs_have_one() {
    let mut device = Device::new(three_at_eight(), ReminderManner::default());
    let claims = |device: &Device, time: &str| -> Vec<String> {
        let work = device.work(TabPlace::Leading, device.story.at(time));
        work.announce.into_iter().map(|one| one.claim).collect()
    };
    let first = claims(&device, "2026-05-04 08:00");
    assert_eq!(first, claims(&device, "2026-05-04 08:01"));
    assert_eq!(device.at("2026-05-04 08:00"), [(is_now("08:00"), 3)]);
    let again = claims(&device, "2026-05-04 08:15");
    assert_eq!((first.len(), again.len()), (1, 1));
    assert_ne!(first, again);
}

#[test]
fn what_is_answered_any_tab_takes_away_and_what_it_never_heard_of_stays() {
    let mut device = Device::new(three_at_eight(), ReminderManner::default());
    device.at("2026-05-04 08:00");
    let now = device.story.at("2026-05-04 08:01");
    for number in [1, 2, 3] {
        assert_eq!(
            device.work(TabPlace::Beside, now).close,
            [""; 0],
            "{number}"
        );
        device.story.take(number, "2026-05-04", "08:00");
    }
    let work = device.work(TabPlace::Beside, now);
    assert_eq!(work.close.len(), 1);
    assert!(work.change.is_empty() && work.announce.is_empty());
    // A dose that another tab has added is not in this one's record.
    let stranger = domain::dose::DoseId {
        plan: id(9),
        ..device.screen[0].doses[0]
    };
    device.screen[0].doses.push(stranger);
    assert_eq!(device.work(TabPlace::Beside, now).close, [""; 0]);
}

#[test]
fn a_group_half_answered_counts_only_what_is_open_and_makes_no_sound() {
    let mut device = Device::new(three_at_eight(), ReminderManner::default());
    device.at("2026-05-04 08:00");
    assert_eq!(device.sizes(), [3]);
    let text = Language::English.text();
    let mut bodies = Vec::new();
    for number in [1, 2] {
        device.story.take(number, "2026-05-04", "08:00");
        let now = device.story.at("2026-05-04 08:05");
        let work = device.work(TabPlace::Beside, now);
        assert!(work.close.is_empty() && work.announce.is_empty());
        let [smaller] = &work.change[..] else {
            panic!("{work:?}")
        };
        assert_eq!(smaller.announcement.telling, Telling::Less);
        let notice = notice::notice(&smaller.announcement, &[], text);
        bodies.push(notice.body);
        assert_eq!(
            notice.repeat,
            concord::device::notify::Repeat::Silent,
            "nothing in it is new"
        );
        assert_eq!(device.speak(&work, now), []);
        // And then there is nothing more to do.
        assert!(device.work(TabPlace::Beside, now).is_done());
    }
    assert_eq!(device.sizes(), [1]);
    assert_eq!(
        bodies,
        ["This was due at 08:00: 2 doses.", "This was due at 08:00."]
    );
    // The repeat is about what is open.
    assert_eq!(device.at("2026-05-04 08:15"), [(was("08:00"), 1)]);
    assert_eq!(device.sizes(), [1]);
}

#[test]
fn one_of_a_group_put_off_comes_back_by_itself_and_takes_no_other_off_the_screen() {
    let mut device = Device::new(three_at_eight(), ReminderManner::default());
    device.at("2026-05-04 08:00");
    device.put_off(1, "2026-05-04 08:30");
    assert_eq!(device.at("2026-05-04 08:05"), []);
    assert_eq!(device.sizes(), [2]);
    assert_eq!(device.at("2026-05-04 08:15"), [(was("08:00"), 2)]);
    assert_eq!(device.at("2026-05-04 08:30"), [(was("08:00"), 1)]);
    assert_eq!(device.sizes(), [2, 1]);
    let tags: BTreeSet<_> = device.screen.iter().map(|one| &one.tag).collect();
    assert_eq!(tags.len(), 2);
    device.put_off(1, "2026-05-04 09:30");
    device.put_off(2, "2026-05-04 09:30");
    device.put_off(3, "2026-05-04 09:30");
    device.at("2026-05-04 08:40");
    assert_eq!(device.sizes(), [0; 0], "put off is answered for now");
    assert_eq!(device.at("2026-05-04 09:30"), [(was("08:00"), 3)]);
}

#[test]
fn each_person_may_have_their_own_notice() {
    let device = Device::new(three_at_eight(), ReminderManner::default());
    let now = device.story.at("2026-05-04 08:00");
    let one = device.days(now);
    let mut other = device.days(now);
    other.person = id::<PersonId>(2);
    for dose in &mut other.doses {
        dose.id.plan = id(90 + dose.id.plan.to_string().bytes().map(u32::from).sum::<u32>());
    }
    let days = [one, other];
    let sizes = |grouping, told: &ToldDoses, now| -> Vec<(usize, usize)> {
        let round = hold(&days, told, grouping, now);
        let all = round.announcements.iter();
        all.map(|one| (one.people.len(), one.doses.len())).collect()
    };
    assert_eq!(sizes(Grouping::Together, &device.told, now).len(), 1);
    let own = hold(&days, &ToldDoses::new(), Grouping::ByPerson, now).announcements;
    assert_eq!(own.len(), 2);
    assert!(own.iter().all(|one| one.people.len() == 1));
    // What came due while the app was away as well, each under a name of its own.
    let tags: BTreeSet<_> = own.iter().map(|one| one.tag.clone()).collect();
    assert_eq!(tags.len(), 2);
    assert!(tags.iter().all(|tag| tag.starts_with(CATCH_UP_TAG)));
}

fn minutes(number: u16) -> Minutes {
    Minutes::try_from(number).unwrap()
}

fn exact(number: u32, time: &str) -> Medicine {
    let mut one = medicine(number, "Exact", &[], EARLY, daily(&[time]));
    one.plans[0].exactness = Exactness::WithinMinutes(30);
    one
}

#[test]
fn a_word_ahead_comes_once_before_the_time_only_where_somebody_chose_so_and_counts_for_nothing() {
    let soon = |clock: &str| Timing::Soon(local(&format!("2026-05-04 {clock}")));
    let ahead = ReminderManner {
        ahead: Some(minutes(15)),
        ..ReminderManner::default()
    };
    let mut device = Device::new(three_at_eight(), ahead);
    for (time, expected) in [
        ("07:44", vec![]),
        ("07:45", vec![(soon("08:00"), 3)]),
        ("07:50", vec![]),
        ("08:00", vec![(is_now("08:00"), 3)]),
        ("08:15", vec![(was("08:00"), 3)]),
        ("08:30", vec![]),
    ] {
        assert_eq!(device.at(&format!("2026-05-04 {time}")), expected, "{time}");
        assert!(device.screen.len() <= 1, "{time}");
    }
    let mut none = Device::new(three_at_eight(), ReminderManner::default());
    assert_eq!(none.at("2026-05-04 07:45"), []);

    // Taken early: its word goes, and nothing comes at its time.
    let mut early = Device::new(three_at_eight(), ahead);
    early.at("2026-05-04 07:45");
    for number in [1, 2, 3] {
        early.story.take(number, "2026-05-04", "08:00");
    }
    assert_eq!(early.at("2026-05-04 07:50"), []);
    assert_eq!(early.sizes(), [0; 0]);
    assert_eq!(early.at("2026-05-04 08:00"), []);

    // A dose after midnight is told of before it.
    let night = medicine(1, "Night", &[], EARLY, daily(&["00:05"]));
    let mut night = Device::new([night], ahead);
    let five = Timing::Soon(local("2026-05-05 00:05"));
    night.at("2026-05-04 00:06");
    assert_eq!(night.at("2026-05-04 23:51"), [(five, 1)]);
}

#[test]
fn the_notice_at_its_time_is_heard_also_in_place_of_the_word_ahead() {
    let ahead = ReminderManner {
        ahead: Some(minutes(15)),
        ..ReminderManner::default()
    };
    let text = Language::English.text();
    let repeat = |device: &Device, time: &str| {
        let work = device.work(TabPlace::Leading, device.story.at(time));
        notice::notice(&work.announce[0], &[], text)
    };
    let mut device = Device::new(three_at_eight(), ahead);
    let first = repeat(&device, "2026-05-04 07:45");
    device.at("2026-05-04 07:45");
    let second = repeat(&device, "2026-05-04 08:00");
    assert_eq!(first.tag, second.tag);
    assert_eq!(second.repeat, concord::device::notify::Repeat::Heard);
    assert_eq!(first.body, "Coming up at 08:00: 3 doses.");
}

#[test]
fn a_dose_is_told_again_until_somebody_answers_so_often_at_most() {
    let often = ReminderManner {
        repeats: Repeats::UntilAnswered {
            every: minutes(5),
            most: Times::try_from(3).unwrap(),
        },
        ..ReminderManner::default()
    };
    let heard = |device: &mut Device, answer: Option<&str>| -> Vec<String> {
        let mut times = Vec::new();
        for minute in 0..120 {
            let time = format!("2026-05-04 {:02}:{:02}", 8 + minute / 60, minute % 60);
            if answer == Some(&time[11..]) {
                device.story.take(1, "2026-05-04", "08:00");
            }
            if !device.at(&time).is_empty() {
                times.push(time[11..].to_owned());
            }
        }
        times
    };
    let one = || medicine(1, "One", &[], EARLY, daily(&["08:00"]));
    let mut ignored = Device::new([one()], often);
    let expected = ["08:00", "08:05", "08:10", "08:15"];
    assert_eq!(heard(&mut ignored, None), expected);
    let mut answered = Device::new([one()], often);
    assert_eq!(heard(&mut answered, Some("08:07")), ["08:00", "08:05"]);
    let mut usual = Device::new([one()], ReminderManner::default());
    assert_eq!(heard(&mut usual, None), ["08:00", "08:15"]);

    // A dose that is only asked about is not called for any more.
    let rarely = ReminderManner {
        repeats: Repeats::UntilAnswered {
            every: minutes(60),
            most: Times::try_from(24).unwrap(),
        },
        ..ReminderManner::default()
    };
    let mut near = Device::new(
        [medicine(1, "One", &[], EARLY, daily(&["08:00", "10:00"]))],
        rarely,
    );
    near.at("2026-05-04 08:00");
    assert_eq!(near.at("2026-05-04 09:00"), []);
}

fn night(exact: ExactInQuiet) -> ReminderManner {
    ReminderManner {
        quiet: QuietHours::new(clock("22:00"), clock("07:00"), exact),
        ..ReminderManner::default()
    }
}

/// Row 26: quiet hours over midnight skip only what lies inside, and what was quiet
/// is told when they end.
#[test]
fn quiet_hours_over_midnight_hold_back_only_what_lies_inside_and_lose_nothing() {
    let all = [
        medicine(1, "Before", &[], EARLY, daily(&["21:50"])),
        medicine(2, "Inside", &[], EARLY, daily(&["22:00"])),
        medicine(3, "Midnight", &[], EARLY, daily(&["00:30"])),
        medicine(4, "At the end", &[], EARLY, daily(&["06:58"])),
        medicine(5, "After", &[], EARLY, daily(&["07:00"])),
        exact(6, "02:00"),
    ];
    let on = |day: &str, time: &str| local(&format!("2026-05-{day} {time}"));
    let mut device = Device::new(all, night(ExactInQuiet::Rings));
    for (number, time) in [(3, "00:30"), (6, "02:00"), (4, "06:58"), (5, "07:00")] {
        device.story.take(number, "2026-05-03", time);
        device.story.take(number, "2026-05-04", time);
    }
    for (number, time) in [(1, "21:50"), (2, "22:00")] {
        device.story.take(number, "2026-05-03", time);
    }
    for (time, expected) in [
        ("04 21:50", vec![(Timing::Now(on("04", "21:50")), 1)]),
        ("04 21:59", vec![]),
        ("04 22:00", vec![]),
        ("04 22:06", vec![]),
        ("05 00:30", vec![]),
        ("05 02:00", vec![(Timing::Now(on("05", "02:00")), 1)]),
        ("05 02:15", vec![(Timing::WasDue(on("05", "02:00")), 1)]),
        ("05 06:58", vec![]),
        // They are over: what waited, together with what is due.
        ("05 07:00", vec![(Timing::InQuiet, 4)]),
        ("05 07:01", vec![]),
    ] {
        assert_eq!(device.at(&format!("2026-05-{time}")), expected, "{time}");
    }

    let mut chosen = Device::new([exact(6, "02:00")], night(ExactInQuiet::Waits));
    chosen.story.take(6, "2026-05-04", "02:00");
    assert_eq!(chosen.at("2026-05-05 02:00"), []);
    let waited = (Timing::WasDue(on("05", "02:00")), 1);
    assert_eq!(chosen.at("2026-05-05 07:00"), [waited]);
}

#[test]
fn what_somebody_put_off_into_quiet_hours_rings_when_they_said() {
    let late = medicine(1, "Late", &[], EARLY, daily(&["21:50"]));
    let mut device = Device::new([late], night(ExactInQuiet::Rings));
    device.story.take(1, "2026-05-03", "21:50");
    device.at("2026-05-04 21:50");
    let dose = device.story.dose(1, "2026-05-04", "21:50").id;
    let until = device.story.at("2026-05-04 22:20");
    device.story.say(Event::Snoozed { dose, until });
    assert_eq!(device.at("2026-05-04 22:05"), []);
    assert_eq!(device.at("2026-05-04 22:20"), [(was("21:50"), 1)]);
}

#[test]
fn what_is_quiet_is_said_while_it_is_and_as_long_as_it_waits() {
    let all = [
        medicine(1, "Evening", &[], EARLY, daily(&["22:30"])),
        medicine(2, "Night", &[], EARLY, daily(&["00:30"])),
        exact(3, "02:00"),
    ];
    let mut story = Story::new(all);
    for (number, time) in [(1, "22:30"), (2, "00:30"), (3, "02:00")] {
        for day in ["2026-05-03", "2026-05-04"] {
            if (number, day) != (1, "2026-05-04") {
                story.take(number, day, time);
            }
        }
    }
    let quiet = night(ExactInQuiet::Rings).quiet.unwrap();
    let seven = Some(clock("07:00"));
    let kept = |until, doses| Some(KeptQuiet { until, doses });
    let look = |story: &Story, time: &str| {
        let now = story.at(time);
        let days = round::days(story.record(), ReminderManner::default(), &story.zone, now);
        kept_quiet(&days.doses, &quiet, now)
    };
    for (time, expected) in [
        ("2026-05-04 21:59", None),
        ("2026-05-04 22:00", kept(seven, 0)),
        ("2026-05-04 22:30", kept(seven, 1)),
        ("2026-05-05 00:30", kept(seven, 2)),
        ("2026-05-05 02:10", kept(seven, 2)),
        ("2026-05-05 07:00", kept(None, 2)),
        ("2026-05-05 12:00", kept(None, 2)),
        ("2026-05-05 22:00", kept(seven, 0)),
    ] {
        assert_eq!(look(&story, time), expected, "{time}");
    }
    story.take(1, "2026-05-04", "22:30");
    story.take(2, "2026-05-05", "00:30");
    assert_eq!(look(&story, "2026-05-05 07:00"), None);
}

#[test]
fn the_bedside_clock_rings_until_somebody_answers_or_puts_it_off_and_says_what_comes_next() {
    let mut story = Story::new([
        medicine(1, "One", &[], EARLY, daily(&["08:00", "20:00"])),
        medicine(2, "Two", &[], EARLY, daily(&["08:00"])),
    ]);
    let look = |story: &Story, time: &str| {
        let now = story.at(&format!("2026-05-04 {time}"));
        let doses = agenda::on(story.record(), now.date_naive(), &story.zone, now);
        let ringing = doses
            .iter()
            .filter(|dose| bedside::rings(dose, now))
            .count();
        let next = bedside::next(&doses, now).map(|due| due.format("%H:%M").to_string());
        (ringing, next)
    };
    let next = |clock: &str| Some(clock.to_owned());
    for (time, expected) in [
        ("07:59", (0, next("08:00"))),
        ("08:00", (2, next("20:00"))),
        ("09:30", (2, next("20:00"))),
        // Long past it is asked about, and rings no more.
        ("12:00", (0, next("20:00"))),
        ("20:00", (1, None)),
    ] {
        assert_eq!(look(&story, time), expected, "{time}");
    }
    let dose = story.dose(1, "2026-05-04", "08:00").id;
    let until = story.at("2026-05-04 08:15");
    story.say(Event::Snoozed { dose, until });
    story.take(2, "2026-05-04", "08:00");
    assert_eq!(look(&story, "08:05"), (0, next("08:15")));
    assert_eq!(look(&story, "08:15"), (1, next("20:00")));
    story.take(1, "2026-05-04", "08:00");
    assert_eq!(look(&story, "08:16"), (0, next("20:00")));
}

#[test]
fn the_bedside_clock_says_what_it_needs_and_what_it_cannot_before_it_starts() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = desk.person("Mary");
    let all = desk.draw_all(mary, Page::Bedside);
    for (html, words) in all.iter().zip([
        [
            "This device plugged in.",
            "It cannot ring when the battery is empty or this device is turned off.",
        ],
        ["裝置要插着電源。", "沒有電或已關機時，不能響。"],
        [
            "Enheden sat til opladning.",
            "Det kan ikke ringe, når batteriet er tomt, eller enheden er slukket.",
        ],
    ]) {
        for words in words {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
}

#[test]
fn nothing_of_how_somebody_is_reminded_is_chosen_beforehand() {
    let desk = Desk::at("2026-11-22T21:00");
    let mary = desk.person("Mary");
    let html = desk.draw(Language::English, mary, Page::Reminders);
    for words in [
        "How Mary is reminded on this device",
        "15 minutes before",
        "Remind once more, after 15 minutes",
        "Remind every 5 minutes, up to 6 times",
        "Quiet hours",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    assert!(!html.contains("Exact times wait too"), "{html}");
    assert!(!html.contains("One reminder for each person"), "{html}");
    desk.person("Sam");
    let several = desk.draw(Language::English, mary, Page::Reminders);
    assert!(
        several.contains("One reminder for each person"),
        "{several}"
    );
}
