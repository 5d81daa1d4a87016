//! Moments and stretches of time by which a dose is told.

use super::coded::coded;

coded! {
    /// A moment of the day or of a meal, by the codes of FHIR's event timing.
    pub enum WhenCode {
        /// In the morning.
        Morning = "MORN",
        /// Early in the morning.
        EarlyMorning = "MORN.early",
        /// Late in the morning.
        LateMorning = "MORN.late",
        /// At noon.
        Noon = "NOON",
        /// In the afternoon.
        Afternoon = "AFT",
        /// Early in the afternoon.
        EarlyAfternoon = "AFT.early",
        /// Late in the afternoon.
        LateAfternoon = "AFT.late",
        /// In the evening.
        Evening = "EVE",
        /// Early in the evening.
        EarlyEvening = "EVE.early",
        /// Late in the evening.
        LateEvening = "EVE.late",
        /// At night.
        Night = "NIGHT",
        /// After having slept a while.
        AfterSleepBegan = "PHS",
        /// Before sleep.
        Bedtime = "HS",
        /// On waking.
        Waking = "WAKE",
        /// With a meal.
        Meal = "C",
        /// With breakfast.
        Breakfast = "CM",
        /// With the midday meal.
        Lunch = "CD",
        /// With the evening meal.
        EveningMeal = "CV",
        /// Before a meal.
        BeforeMeal = "AC",
        /// Before breakfast.
        BeforeBreakfast = "ACM",
        /// Before the midday meal.
        BeforeLunch = "ACD",
        /// Before the evening meal.
        BeforeEveningMeal = "ACV",
        /// After a meal.
        AfterMeal = "PC",
        /// After breakfast.
        AfterBreakfast = "PCM",
        /// After the midday meal.
        AfterLunch = "PCD",
        /// After the evening meal.
        AfterEveningMeal = "PCV",
        /// At once (FHIR R5).
        AtOnce = "IMD",
    }
}

coded! {
    /// A unit of time.
    pub enum SpanUnit {
        /// Seconds.
        Second = "s",
        /// Minutes.
        Minute = "min",
        /// Hours.
        Hour = "h",
        /// Days.
        Day = "d",
        /// Weeks.
        Week = "wk",
        /// Months.
        Month = "mo",
        /// Years.
        Year = "a",
    }
}
