//! How a dose stands to food, and meals as moments of the day.

use super::number::how_many_whole;
use super::part::LabelPart;
use super::place::{Matched, Spot};
use crate::reading::{DayMoment, FoodMinutes, HowMany, LabelFood};
use crate::sense::Sense;
use crate::token::Sign;

/// Which side of food.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Before,
    With,
    After,
}

/// "30 minutes before breakfast", "with food", 飯後; the second part is the meal.
pub fn food(place: Spot<'_>) -> Matched<'_, (LabelPart, Option<LabelPart>)> {
    let place = place.skip_mark(Sign::Comma);
    let each_meal = place.find(|sense| match sense {
        Sense::AfterEachMeal => Some(LabelFood::After(None)),
        Sense::BeforeEachMeal => Some(LabelFood::Before(None)),
        _ => None,
    });
    if let Some(food) = each_meal {
        return Some((
            (LabelPart::Food(food), Some(LabelPart::EachMeal)),
            place.next(),
        ));
    }
    let fixed = place.find(|sense| match sense {
        Sense::WithFood => Some(LabelFood::With),
        Sense::WithOrAfterFood => Some(LabelFood::WithOrAfter),
        Sense::EmptyStomach => Some(LabelFood::EmptyStomach),
        _ => None,
    });
    if let Some(fixed) = fixed {
        return Some(((LabelPart::Food(fixed), None), place.next()));
    }
    if let Some(end) = empty_stomach(place) {
        return Some(((LabelPart::Food(LabelFood::EmptyStomach), None), end));
    }
    let (minutes, inner) = match time(place) {
        Some((minutes, end)) => (Some(minutes), end),
        None => (None, place),
    };
    // 飯前半小時: the time comes behind.
    let whole = [
        (Sense::BeforeFood, Relation::Before),
        (Sense::AfterFood, Relation::After),
    ];
    for (sense, relation) in whole {
        if let Some(end) = inner.after(sense) {
            let verb = end.skip(&[Sense::Filler]);
            let behind = time(end)
                .or_else(|| time(verb))
                .filter(|_| minutes.is_none());
            let (minutes, end) = behind.map_or((minutes, end), |(said, end)| (Some(said), end));
            return Some(((said(relation, minutes)?, None), end));
        }
    }
    // 早餐後: the meal comes first.
    if let Some(moment) = meal(inner)
        && let Some(relation) = relation(inner.next())
        && relation != Relation::With
        && inner.is_han()
    {
        let end = inner.next().next();
        let (minutes, end) = match time(end) {
            Some((behind, end)) if minutes.is_none() => (Some(behind), end),
            _ => (minutes, end),
        };
        return Some((
            (said(relation, minutes)?, Some(LabelPart::Meal(moment))),
            end,
        ));
    }
    let relation = relation(inner)?;
    let noun = inner.next().skip(&[Sense::Article, Sense::Filler]);
    if noun.is(Sense::EachMeal) {
        return Some((
            (said(relation, minutes)?, Some(LabelPart::EachMeal)),
            noun.next(),
        ));
    }
    if let Some(moment) = meal(noun) {
        return Some((
            (said(relation, minutes)?, Some(LabelPart::Meal(moment))),
            noun.next(),
        ));
    }
    if noun.is(Sense::Food) {
        let end = noun.next();
        // "food or drink", "food or a meal".
        let more = end
            .after(Sense::Or)
            .map(|place| place.skip(&[Sense::Article]));
        let end = more.and_then(|more| more.after(Sense::Food)).unwrap_or(end);
        return Some(((said(relation, minutes)?, None), end));
    }
    None
}

/// "2 hours before or 1 hour after food": the stomach is empty then.
fn empty_stomach(place: Spot<'_>) -> Option<Spot<'_>> {
    let (_, end) = time(place)?;
    let end = end
        .after(Sense::Before)?
        .skip(&[Sense::Article, Sense::Food]);
    let (_, end) = time(end.after(Sense::Or)?)?;
    let end = end
        .after(Sense::After)?
        .skip(&[Sense::Article, Sense::Filler]);
    end.after(Sense::Food)
}

/// A further meal in a list: "with breakfast and dinner".
pub fn further(place: Spot<'_>) -> Matched<'_, LabelPart> {
    let joined = place.skip_mark(Sign::Comma).skip(&[Sense::And]);
    let noun = joined.skip(&[Sense::With, Sense::Article, Sense::Filler]);
    (joined.at > place.at && !noun.is_han()).then_some(())?;
    Some((LabelPart::Meal(meal(noun)?), noun.next()))
}

fn relation(place: Spot<'_>) -> Option<Relation> {
    if place.is(Sense::Before) {
        Some(Relation::Before)
    } else if place.is(Sense::After) {
        Some(Relation::After)
    } else if place.is(Sense::With) && !place.is(Sense::For) {
        Some(Relation::With)
    } else {
        None
    }
}

fn meal(place: Spot<'_>) -> Option<DayMoment> {
    place.find(|sense| match sense {
        Sense::Meal(moment) => Some(moment),
        _ => None,
    })
}

fn said(relation: Relation, minutes: Option<FoodMinutes>) -> Option<LabelPart> {
    let food = match (relation, minutes) {
        (Relation::Before, minutes) => LabelFood::Before(minutes),
        (Relation::After, minutes) => LabelFood::After(minutes),
        (Relation::With, None) => LabelFood::With,
        (Relation::With, Some(_)) => return None,
    };
    Some(LabelPart::Food(food))
}

/// "30 minutes", "half an hour", "an hour", "1-2 hours", in minutes.
fn time(place: Spot<'_>) -> Matched<'_, FoodMinutes> {
    let place = place.skip(&[Sense::AtLeast, Sense::Filler]);
    if let Some(end) = place.after(Sense::HalfHour) {
        return Some((HowMany::One(30), end));
    }
    if let Some(inner) = place.after(Sense::Article)
        && let Some(end) = inner.after(Sense::Hours)
    {
        return Some((HowMany::One(60), end));
    }
    let (many, end) = how_many_whole(place)?;
    let each = if end.is(Sense::Minutes) {
        1
    } else if end.is(Sense::Hours) {
        60
    } else {
        return None;
    };
    let minutes = match many {
        HowMany::One(one) => HowMany::One(one.checked_mul(each)?),
        HowMany::Between(from, to) => {
            HowMany::Between(from.checked_mul(each)?, to.checked_mul(each)?)
        }
    };
    Some((minutes, end.next().skip_mark(Sign::Other)))
}
