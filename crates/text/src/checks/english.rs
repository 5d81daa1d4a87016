//! What the checks found, in English.

use chrono::NaiveDate;

use super::{Checks, join};
use domain::person::Role;
use knowledge::checks::Fact;

/// Who knows of it.
pub fn known(role: Role) -> String {
    let who = match role {
        Role::Pharmacist => "pharmacist",
        Role::Doctor => "GP",
        Role::Clinic => "hospital clinic",
        Role::Nurse => "nurse",
        Role::CareProvider => "care provider",
    };
    format!("your {who} knows")
}

fn list(names: &[String]) -> String {
    join(names, ", ", " and ")
}

fn both(names: &[String]) -> &'static str {
    match names.len() {
        2 => "both",
        _ => "all",
    }
}

fn day(date: NaiveDate) -> String {
    (crate::dates::ENGLISH.day)(date)
}

fn days_apart(days: u16) -> String {
    match days {
        7 => "once a week".into(),
        28..=31 => "once a month".into(),
        n => format!("once every {n} days"),
    }
}

/// English.
pub const ENGLISH: Checks = Checks {
    title: "What to ask about",
    note: "We look at your medicines together and find things to ask.",
    nothing: "Our short list found nothing to ask about. That does not mean there are no interactions. Ask your pharmacist.",
    rechecking: "We are rechecking this. Ask your pharmacist.",
    short_list: "This is a short list written by us. Not yet checked by a pharmacist. Finding nothing does not mean there is nothing to ask. Your pharmacist knows more.",
    not_recognised: |names| format!("Not recognised, so not checked: {names}."),
    fetching: "Looking through your list…",
    unreachable: "The check could not be made: its list is not on this device yet. It comes the next time you are online.",
    damaged: "The check could not be made: its list is damaged.",
    newer: "The check could not be made: its list needs a newer version of this app.",
    passed_over: |n| match n {
        1 => "1 check was left out: it needs a newer Concord.".into(),
        n => format!("{n} checks were left out: they need a newer Concord."),
    },
    outdated: |date| {
        format!("The checks on this device are of {date}. Update Concord to get newer ones.")
    },
    not_made: "Your own list is kept and works as always. Until the check can be made, ask your pharmacist.",
    show_rest: |n| match n {
        1 => "Show 1 more".into(),
        n => format!("Show {n} more"),
    },
    tips: "Worth knowing",
    adds_up: "Medicines that can add up",
    burden: |medicines, times| {
        let medicines = match medicines {
            1 => "1 regular medicine".to_owned(),
            n => format!("{n} regular medicines"),
        };
        let times = match times {
            1 => "1 time of day".to_owned(),
            n => format!("{n} times of day"),
        };
        format!("You take {medicines} at {times}.")
    },
    one_by_one: "One by one",
    facts_about: |name, n| match n {
        1 => format!("{name}: 1 thing to know"),
        n => format!("{name}: {n} things to know"),
    },
    answered: "Asked already",
    genes: "Gene tests",
    no_gene_match: "No medicine on your list is in our short gene list. Show the report whenever you get a new medicine.",
    to_ask_today: |n| match n {
        1 => "1 thing to ask your pharmacist today".into(),
        n => format!("{n} things to ask your pharmacist today"),
    },
    to_ask: |n| match n {
        1 => "1 thing to ask about".into(),
        n => format!("{n} things to ask about"),
    },
    about_this: "What to ask about it",
    together_row: "What to ask about these together",
    ask_first: "Ask before the first dose",
    ask_today: "Ask today",
    worth_knowing: "Worth knowing",
    watch: |signs| format!("Get help if you notice this: {signs}"),
    add: "Add to my questions",
    is_asked: "It is among your questions",
    known: |role| {
        match role {
            Role::Pharmacist => "My pharmacist knows",
            Role::Doctor => "My GP knows",
            Role::Clinic => "My hospital clinic knows",
            Role::Nurse => "My nurse knows",
            Role::CareProvider => "My care provider knows",
        }
        .into()
    },
    known_since: |role, date| {
        let words = known(role);
        let mut letters = words.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        let words: String = first.into_iter().chain(letters).collect();
        format!("{words}, {}", day(date))
    },
    ask_again: "Ask about it again",
    sources: "Where this comes from",
    written_on: |date| format!("Written on {}.", (crate::dates::ENGLISH.date)(date)),

    check_first: "Check before you take it: ",
    before_first_dose: "Ask your pharmacist before the first dose.",
    new_today: "Ask your pharmacist today.",
    already: "You may have been told this is fine. If nobody has talked to you about it, call your pharmacist today.",
    not_talked: "If nobody has talked to you about it, call your pharmacist today.",
    before_next_dose: "Call your pharmacist before the next dose.",
    list,
    called: |name, ingredient| format!("{name} ({ingredient})"),
    pair: |one, other, may| format!("{one} with {other} {may}"),
    hours_apart: |hours| {
        let hours = match hours {
            1 => "1 hour".to_owned(),
            n => format!("{n} hours"),
        };
        format!(
            "People are often told to leave {hours} between them. Ask your pharmacist what suits you."
        )
    },
    same: |names, what| format!("{} {} contain {what}", list(names), both(names)),
    planned: |weight| format!("Your plans come to {weight} of it in a day."),
    at_most: |weight| format!("Your labels come to as much as {weight} of it in a day."),
    class: |names, kind| format!("{} are {} {kind}", list(names), both(names)),
    adding_up: |names, trouble| {
        let all = names.join(", ");
        match names.len() {
            2 => format!(
                "These two can both cause {trouble}: {all}. Ask if both are still right for you."
            ),
            _ => {
                format!("These can all cause {trouble}: {all}. Ask if each is still right for you.")
            }
        }
    },
    each: |names, may| match names {
        [one] => format!("{one} {may}"),
        several => format!("{}: each of them {may}", list(several)),
    },
    told: |condition| format!("You told us about this: {condition}."),
    told_health: "This is about what you told us of your health.",
    allergy: |words, name| {
        format!("{name} may be the same as something you are allergic to, or like it ({words})")
    },
    gene: |gene, name| format!("Your gene report mentions {gene} and you take {name}."),
    gene_new: |gene, name| {
        format!(
            "Your gene report mentions {gene}, and that can matter for {name}. Ask your pharmacist before the first dose."
        )
    },
    more_often: |name, days| {
        format!(
            "{name} is usually {}, and the plan here says more often",
            days_apart(days)
        )
    },
    fact: |fact, name| match fact {
        Fact::NotCrushed => format!("Ask before you crush, split or open this: {name}."),
        Fact::NotSuddenly => {
            format!("Going without this from one day to the next can do harm: {name}. Talk first.")
        }
        Fact::SickDayPlan => format!(
            "For days when you are sick or cannot keep drinks down, agree on a plan in advance: {name}."
        ),
        Fact::SickDayKeep => {
            format!("If you are sick and cannot keep this in, ask for advice early: {name}.")
        }
        Fact::Tests => {
            format!("This goes with blood tests or other checks: {name}. Ask when yours are due.")
        }
        Fact::SameBrand => format!(
            "Another brand may not be quite the same: {name}. Ask if the box looks different."
        ),
        Fact::MineralsApart => format!(
            "Milk, iron, calcium or indigestion medicine close by can make this work less well: {name}. Ask how long to leave between them."
        ),
        Fact::Grapefruit => {
            format!("Grapefruit can change how strong this is: {name}. Ask if you like to eat it.")
        }
        Fact::Alcohol => format!("Alcohol matters with this: {name}. Ask what that means for you."),
        Fact::CarryCard => format!(
            "Others should be able to see that you take this: {name}. Ask about a card or bracelet."
        ),
    },

    advice: &[", so ask"],
    ask_pair: |one, other, may| {
        format!(
            "I take {one} and {other}. I read that {one} with {other} {may}. What should I watch for?"
        )
    },
    ask_new: |new, other, may| {
        format!(
            "I take {other}. I read that {new} with {other} {may}. What should I know before the first dose of {new}?"
        )
    },
    ask_hours: |one, other| {
        format!("How many hours should there be between {one} and {other}, and which comes first?")
    },
    ask_same: |names, what| {
        format!(
            "{} {} contain {what}. Is that meant to be so?",
            list(names),
            both(names)
        )
    },
    ask_class: |names, kind| {
        format!(
            "{} are {} {kind}. Is that meant to be so?",
            list(names),
            both(names)
        )
    },
    ask_adding_up: |names, trouble| match names.len() {
        2 => format!(
            "{} can both cause {trouble}. Are both still right for me?",
            list(names)
        ),
        _ => format!(
            "{} can all cause {trouble}. Is each still right for me?",
            list(names)
        ),
    },
    ask_each: |names, may| match names {
        [one] => format!("I read that {one} {may}. What does that mean for me?"),
        several => format!(
            "I take {}. I read that each of them {may}. What does that mean for me?",
            list(several)
        ),
    },
    i_have: |condition| format!("I live with this: {condition}."),
    ask_allergy: |words, name| {
        format!("I have an allergy: {words}. What does that mean for {name}?")
    },
    ask_pregnancy: |name| {
        format!("I am pregnant, or could become so. What does that mean for {name}?")
    },
    ask_breastfeeding: |name| format!("I am breastfeeding. What does that mean for {name}?"),
    ask_driving: |name| format!("I drive. What should I know about {name}?"),
    ask_gene: |gene, name| format!("Has anyone looked at my {gene} result with my {name}?"),
    ask_more_often: |name, days| {
        format!(
            "{name} is usually {}. My plan says more often. What is right for me, before the next dose?",
            days_apart(days)
        )
    },
    ask_fact: |fact, name| match fact {
        Fact::NotCrushed => format!("May I crush, split or open {name}?"),
        Fact::NotSuddenly => format!("What should I know before I ever go without {name}?"),
        Fact::SickDayPlan => {
            format!("What is our plan for {name} on days when I am sick or cannot drink?")
        }
        Fact::SickDayKeep => format!("What do I do if I am sick and cannot keep {name} in?"),
        Fact::Tests => format!("Which tests go with {name}, and when are mine due?"),
        Fact::SameBrand => format!("Does it matter which brand of {name} I get?"),
        Fact::MineralsApart => {
            format!("How long should there be between {name} and milk, iron or calcium?")
        }
        Fact::Grapefruit => format!("May I eat grapefruit with {name}?"),
        Fact::Alcohol => format!("What does alcohol mean with {name}?"),
        Fact::CarryCard => format!("Is there a card or bracelet that says I take {name}?"),
    },
    ask_rechecking: |names| format!("What should I know about {names}?"),
};
