//! Which country a device seems to be in, for the emergency number shown before
//! anyone has chosen.
//!
//! A guess from the name of the device's zone and its language. It is always
//! shown beside a way to change it.

use domain::person::Country;

/// The country a device seems to be in.
pub fn of_device(zone: &str, language: &str) -> Option<Country> {
    let language = language.to_ascii_lowercase();
    match of_zone(zone) {
        // Some devices give Copenhagen's zone the name of another city.
        Some(Country::EuropeanUnion) if language.starts_with("da") => Some(Country::Denmark),
        Some(country) => Some(country),
        None if zone.contains('/') && !zone.starts_with("Etc/") => None,
        None => of_language(&language),
    }
}

fn of_zone(zone: &str) -> Option<Country> {
    let (area, city) = zone.split_once('/')?;
    match (area, city) {
        ("Europe", "London" | "Belfast" | "Jersey" | "Guernsey" | "Isle_of_Man") => {
            Some(Country::UnitedKingdom)
        }
        ("Asia", "Hong_Kong") => Some(Country::HongKong),
        ("Europe", "Copenhagen") => Some(Country::Denmark),
        ("Europe", city) if UNION.contains(&city) => Some(Country::EuropeanUnion),
        ("Atlantic", "Azores" | "Canary" | "Madeira")
        | ("Africa", "Ceuta")
        | ("Asia", "Nicosia" | "Famagusta") => Some(Country::EuropeanUnion),
        ("Pacific", "Honolulu") => Some(Country::UnitedStates),
        ("America", city) if is_in_the_states(city) => Some(Country::UnitedStates),
        _ => None,
    }
}

fn is_in_the_states(city: &str) -> bool {
    const STATES: [&str; 3] = ["Indiana/", "Kentucky/", "North_Dakota/"];
    STATES.iter().any(|state| city.starts_with(state)) || AMERICAN.contains(&city)
}

fn of_language(language: &str) -> Option<Country> {
    match language {
        "en-gb" => Some(Country::UnitedKingdom),
        "en-us" => Some(Country::UnitedStates),
        "zh-hk" | "zh-hant-hk" => Some(Country::HongKong),
        "da" | "da-dk" => Some(Country::Denmark),
        _ => None,
    }
}

/// Cities of the European Union, without Copenhagen.
const UNION: [&str; 28] = [
    "Amsterdam",
    "Athens",
    "Berlin",
    "Bratislava",
    "Brussels",
    "Bucharest",
    "Budapest",
    "Busingen",
    "Dublin",
    "Helsinki",
    "Lisbon",
    "Ljubljana",
    "Luxembourg",
    "Madrid",
    "Malta",
    "Mariehamn",
    "Nicosia",
    "Paris",
    "Prague",
    "Riga",
    "Rome",
    "Sofia",
    "Stockholm",
    "Tallinn",
    "Vienna",
    "Vilnius",
    "Warsaw",
    "Zagreb",
];

/// Cities of the United States.
const AMERICAN: [&str; 18] = [
    "Adak",
    "Anchorage",
    "Boise",
    "Chicago",
    "Denver",
    "Detroit",
    "Indianapolis",
    "Juneau",
    "Los_Angeles",
    "Louisville",
    "Menominee",
    "Metlakatla",
    "New_York",
    "Nome",
    "Phoenix",
    "Puerto_Rico",
    "Sitka",
    "Yakutat",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_decides_before_the_language() {
        use Country::{Denmark, EuropeanUnion, HongKong, UnitedKingdom, UnitedStates};
        for (zone, language, country) in [
            ("Europe/London", "en-US", Some(UnitedKingdom)),
            ("Asia/Hong_Kong", "en-GB", Some(HongKong)),
            ("Europe/Copenhagen", "en", Some(Denmark)),
            ("Europe/Berlin", "da-DK", Some(Denmark)),
            ("Europe/Berlin", "de", Some(EuropeanUnion)),
            ("Atlantic/Canary", "es", Some(EuropeanUnion)),
            ("America/Indiana/Knox", "en", Some(UnitedStates)),
            ("America/Toronto", "en-US", None),
            ("Asia/Tokyo", "da-DK", None),
            ("Etc/UTC", "en-GB", Some(UnitedKingdom)),
            ("UTC", "zh-Hant-HK", Some(HongKong)),
            ("Etc/Unknown", "fr", None),
            ("", "", None),
        ] {
            assert_eq!(of_device(zone, language), country, "{zone} {language}");
        }
    }
}
