//! What a label says of how a dose is used: into which eye or ear, minutes around food.

use domain::plan::Side;
use label::{HowMany, LabelAnswer, LabelFood, LabelOrgan, LabelSide, Proposal, organ};

/// Which eye or ear, where the words about it and the answers name one.
pub fn side(proposal: &Proposal, (words, given): (&[&str], &[LabelAnswer])) -> Option<Side> {
    let mut organs = words.iter().filter_map(|words| organ(words));
    let first = if given.contains(&LabelAnswer::OdRightEye) {
        Some(LabelOrgan::Eye)
    } else {
        organs.next()
    };
    let organ = first.filter(|first| organs.all(|other| other == *first))?;
    match (organ, proposal.side?) {
        (LabelOrgan::Eye, LabelSide::Left) => Some(Side::LeftEye),
        (LabelOrgan::Eye, LabelSide::Right) => Some(Side::RightEye),
        (LabelOrgan::Eye, LabelSide::Both) => Some(Side::BothEyes),
        (LabelOrgan::Ear, LabelSide::Left) => Some(Side::LeftEar),
        (LabelOrgan::Ear, LabelSide::Right) => Some(Side::RightEar),
        (LabelOrgan::Ear, LabelSide::Both) => Some(Side::BothEars),
        (_, LabelSide::Affected) => None,
    }
}

/// How many minutes before or after food, where the label gives one number.
pub fn food_minutes(food: LabelFood) -> Option<u16> {
    match food {
        LabelFood::Before(minutes) | LabelFood::After(minutes) => {
            minutes.and_then(HowMany::exactly)
        }
        LabelFood::With | LabelFood::WithOrAfter | LabelFood::EmptyStomach => None,
    }
}
