//! How a medicine of a plan is taken: at four times of the day, or in words.

use chrono::Weekday;
use domain::amount::Quantity;
use domain::figure;

use super::attributes::Attributes;
use super::plain_text::GermanText;
use super::refused::GermanPlanError;

/// How it is taken. The rules allow times or words; a plan that has both keeps both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GermanDosing {
    /// At times of the day.
    pub times: Option<GermanTimes>,
    /// In words, such as "max. 3".
    pub words: Option<GermanText>,
}

/// How much at which time of the day. Where one of them is missing, the paper shows a
/// nought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanTimes {
    /// In the morning.
    pub morning: Option<GermanAmount>,
    /// At noon.
    pub noon: Option<GermanAmount>,
    /// In the evening.
    pub evening: Option<GermanAmount>,
    /// At bedtime.
    pub night: Option<GermanAmount>,
    /// On which days.
    pub rhythm: GermanRhythm,
}

/// On which days the times of the day are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanRhythm {
    /// Not said: each day by the rules. Plans older than 2.8 told of a day of the week in
    /// the hints or the section's heading, so it must not be taken for daily unread.
    NotSaid,
    /// Once a week, on this day.
    Weekly(Weekday),
    /// Something else, which must not be taken for daily.
    Unclear(GermanText),
}

/// How much is taken at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GermanAmount {
    /// As it stands.
    pub text: GermanText,
    /// The number, where it is one and exactly so: a third is none.
    pub quantity: Option<Quantity>,
}

impl GermanAmount {
    fn of(text: GermanText) -> Self {
        let quantity = figure::exact(text.as_str()).ok();
        Self { text, quantity }
    }
}

/// Reads `m`, `d`, `v`, `h`, `wo` and `t`.
pub(super) fn read(told: &mut Attributes) -> Result<GermanDosing, GermanPlanError> {
    let mut amount = |name| Ok(told.text(name)?.map(GermanAmount::of));
    let (morning, noon) = (amount("m")?, amount("d")?);
    let (evening, night) = (amount("v")?, amount("h")?);
    let rhythm = told.text("wo")?.map_or(GermanRhythm::NotSaid, rhythm);
    let is_said = [&morning, &noon, &evening, &night]
        .iter()
        .any(|amount| amount.is_some());
    // A day of the week without an amount still says that it is not daily.
    let times = (is_said || rhythm != GermanRhythm::NotSaid).then_some(GermanTimes {
        morning,
        noon,
        evening,
        night,
        rhythm,
    });
    Ok(GermanDosing {
        times,
        words: told.text("t")?,
    })
}

/// Monday is 1, Sunday 7.
fn rhythm(text: GermanText) -> GermanRhythm {
    GermanRhythm::Weekly(match text.as_str() {
        "1" => Weekday::Mon,
        "2" => Weekday::Tue,
        "3" => Weekday::Wed,
        "4" => Weekday::Thu,
        "5" => Weekday::Fri,
        "6" => Weekday::Sat,
        "7" => Weekday::Sun,
        _ => return GermanRhythm::Unclear(text),
    })
}
