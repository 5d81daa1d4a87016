//! Random edits of one medicine, as forms make them.

use domain::medicine::{Medicine, Source, Status};
use domain::zone::ZoneName;
use proptest::prelude::*;

use crate::support::*;

/// One thing that somebody changes on a form.
#[derive(Clone, Copy, Debug)]
pub enum Touch {
    Strength(u8),
    Nickname(u8),
    Directions(u8),
    Reason(u8),
    Really(u8),
    Source(u8),
    KeptOn(u8),
    Times(u8),
    Pause(u8),
    Stop(u8),
    Resume,
}

pub fn touch() -> impl Strategy<Value = Touch> {
    let few = 0u8..3;
    prop_oneof![
        few.clone().prop_map(Touch::Strength),
        few.clone().prop_map(Touch::Nickname),
        few.clone().prop_map(Touch::Directions),
        few.clone().prop_map(Touch::Reason),
        few.clone().prop_map(Touch::Really),
        few.clone().prop_map(Touch::Source),
        few.clone().prop_map(Touch::KeptOn),
        few.clone().prop_map(Touch::Times),
        few.clone().prop_map(Touch::Pause),
        few.prop_map(Touch::Stop),
        Just(Touch::Resume),
    ]
}

/// Changes a medicine as its form does, at a local time.
pub fn apply(touch: Touch, medicine: &mut Medicine, time: &str) {
    let said = |number: u8| (number > 0).then(|| words(&format!("words {number}")));
    let named = |number: u8| (number > 0).then(|| name(&format!("name {number}")));
    let mut stand = |stands| medicine.statuses.push(status(time, stands));
    match touch {
        Touch::Strength(number) => medicine.strength = named(number),
        Touch::Nickname(number) => medicine.nickname = named(number),
        Touch::Directions(number) => medicine.directions = said(number),
        Touch::Reason(number) => medicine.reason = said(number),
        Touch::Really(number) => medicine.really = said(number),
        Touch::Source(number) => medicine.source = Source::ALL[usize::from(number)],
        Touch::KeptOn(number) => medicine.kept_on = named(number).map(ZoneName),
        Touch::Times(number) => {
            let revision = medicine.newest_plans().next().unwrap().revision + 1;
            let at = format!("{:02}:00", 8 + number);
            medicine.plans.push(plan(1, revision, time, daily(&[&at])));
        }
        Touch::Pause(number) => stand(Status::Paused {
            why: said(number),
            until: None,
        }),
        Touch::Stop(number) => stand(Status::Stopped { why: said(number) }),
        Touch::Resume => stand(Status::Taking),
    }
}
