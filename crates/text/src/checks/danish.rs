//! What the checks found, in Danish.

use super::{Checks, join};
use domain::person::Role;
use knowledge::checks::Fact;

fn who(role: Role) -> &'static str {
    match role {
        Role::Pharmacist => "farmaceut",
        Role::Doctor => "egen læge",
        Role::Clinic => "ambulatorium",
        Role::Nurse => "sygeplejerske",
        Role::CareProvider => "hjemmepleje",
    }
}

/// Who knows of it.
pub fn known(role: Role) -> String {
    let your = if role == Role::Clinic { "dit" } else { "din" };
    format!("{your} {} ved det", who(role))
}

fn list(names: &[String]) -> String {
    join(names, ", ", " og ")
}

fn both(names: &[String]) -> &'static str {
    match names.len() {
        2 => "begge",
        _ => "alle",
    }
}

fn days_apart(days: u16) -> String {
    match days {
        7 => "én gang om ugen".into(),
        28..=31 => "én gang om måneden".into(),
        n => format!("én gang hver {n}. dag"),
    }
}

/// Danish.
pub const DANISH: Checks = Checks {
    title: "Det kan du spørge om",
    note: "Vi ser på al din medicin på én gang og finder ting, du kan spørge om.",
    nothing: "Vores korte liste fandt ikke noget at spørge om. Det betyder ikke, at der ingen påvirkninger er. Spørg dit apotek.",
    rechecking: "Vi er ved at kontrollere dette igen. Spørg dit apotek.",
    short_list: "Det er en kort liste, som vi selv har skrevet. Endnu ikke kontrolleret af en farmaceut. At vi intet finder, betyder ikke, at der intet er at spørge om. Din farmaceut ved mere.",
    not_recognised: |names| format!("Ikke genkendt, derfor ikke kontrolleret: {names}."),
    fetching: "Ser din liste igennem …",
    unreachable: "Kontrollen kunne ikke laves: Listen til den er ikke på denne enhed endnu. Den kommer, næste gang du er på nettet.",
    damaged: "Kontrollen kunne ikke laves: Listen til den er beskadiget.",
    newer: "Kontrollen kunne ikke laves: Listen til den kræver en nyere version af appen.",
    passed_over: |n| match n {
        1 => "1 kontrol blev ikke lavet: Den kræver en nyere Concord.".into(),
        n => format!("{n} kontroller blev ikke lavet: De kræver en nyere Concord."),
    },
    outdated: |date| {
        format!("Kontrollerne på denne enhed er fra {date}. Opdater Concord for at få nyere.")
    },
    not_made: "Din egen liste er gemt og virker som altid. Spørg dit apotek, indtil kontrollen kan laves.",
    show_rest: |n| format!("Vis {n} mere"),
    tips: "Værd at vide",
    adds_up: "Medicin, der kan lægge sig sammen",
    burden: |medicines, times| {
        let times = match times {
            1 => "1 tidspunkt".to_owned(),
            n => format!("{n} tidspunkter"),
        };
        format!("Du tager {medicines} slags fast medicin på {times} af dagen.")
    },
    one_by_one: "Én ad gangen",
    facts_about: |name, n| match n {
        1 => format!("{name}: 1 ting at vide"),
        n => format!("{name}: {n} ting at vide"),
    },
    answered: "Allerede spurgt",
    genes: "Gentest",
    no_gene_match: "Ingen medicin på din liste er på vores korte genliste. Vis svaret, hver gang du får ny medicin.",
    to_ask_today: |n| match n {
        1 => "1 ting at spørge apoteket om i dag".into(),
        n => format!("{n} ting at spørge apoteket om i dag"),
    },
    to_ask: |n| match n {
        1 => "1 ting at spørge om".into(),
        n => format!("{n} ting at spørge om"),
    },
    about_this: "Det kan du spørge om",
    together_row: "Spørg om det hele på én gang",
    ask_first: "Spørg før den første dosis",
    ask_today: "Spørg i dag",
    worth_knowing: "Værd at vide",
    watch: |signs| format!("Få hjælp, hvis du mærker dette: {signs}"),
    add: "Føj til mine spørgsmål",
    is_asked: "Det er blandt dine spørgsmål",
    known: |role| {
        let my = if role == Role::Clinic { "Mit" } else { "Min" };
        format!("{my} {} ved det", who(role))
    },
    known_since: |role, date| {
        let your = if role == Role::Clinic { "Dit" } else { "Din" };
        format!(
            "{your} {} ved det, {}",
            who(role),
            (crate::dates::DANISH.day)(date)
        )
    },
    ask_again: "Spørg om det igen",
    sources: "Hvor det kommer fra",
    written_on: |date| format!("Skrevet den {}.", (crate::dates::DANISH.date)(date)),

    check_first: "Spørg, før du tager det: ",
    before_first_dose: "Spørg din farmaceut før den første dosis.",
    new_today: "Spørg din farmaceut i dag.",
    already: "Du har måske fået at vide, at det er i orden. Hvis ingen har talt med dig om det, så ring til dit apotek i dag.",
    not_talked: "Hvis ingen har talt med dig om det, så ring til dit apotek i dag.",
    before_next_dose: "Ring til din farmaceut før den næste dosis.",
    list,
    called: |name, ingredient| format!("{name} ({ingredient})"),
    pair: |one, other, may| format!("{one} sammen med {other} {may}"),
    hours_apart: |hours| {
        let hours = match hours {
            1 => "1 time".to_owned(),
            n => format!("{n} timer"),
        };
        format!(
            "Mange får at vide, at der skal gå {hours} imellem dem. Spørg din farmaceut, hvad der passer til dig."
        )
    },
    same: |names, what| format!("{} indeholder {} {what}", list(names), both(names)),
    planned: |weight| format!("Dine planer giver {weight} af det på en dag."),
    at_most: |weight| format!("Dine etiketter giver op til {weight} af det på en dag."),
    class: |names, kind| format!("{} er {} {kind}", list(names), both(names)),
    adding_up: |names, trouble| {
        let all = names.join(", ");
        match names.len() {
            2 => format!(
                "Disse to kan begge give {trouble}: {all}. Spørg, om begge stadig er rigtige for dig."
            ),
            _ => format!(
                "Disse kan alle give {trouble}: {all}. Spørg, om hver af dem stadig er rigtig for dig."
            ),
        }
    },
    each: |names, may| match names {
        [one] => format!("{one} {may}"),
        several => format!("{}: hver af dem {may}", list(several)),
    },
    told: |condition| format!("Du har fortalt os om dette: {condition}."),
    told_health: "Det handler om det, du har fortalt om dit helbred.",
    allergy: |words, name| {
        format!("{name} er måske det samme som noget, du ikke kan tåle, eller ligner det ({words})")
    },
    gene: |gene, name| format!("Dit gensvar nævner {gene}, og du tager {name}."),
    gene_new: |gene, name| {
        format!(
            "Dit gensvar nævner {gene}, og det kan have betydning for {name}. Spørg din farmaceut før den første dosis."
        )
    },
    more_often: |name, days| {
        format!(
            "{name} tages normalt {}, og planen her siger oftere",
            days_apart(days)
        )
    },
    fact: |fact, name| match fact {
        Fact::NotCrushed => format!("Spørg, før du knuser, deler eller åbner dette: {name}."),
        Fact::NotSuddenly => {
            format!(
                "Det kan gøre skade at undvære dette fra den ene dag til den anden: {name}. Tal om det først."
            )
        }
        Fact::SickDayPlan => format!(
            "Aftal på forhånd, hvad du gør på dage, hvor du kaster op eller ikke kan drikke: {name}."
        ),
        Fact::SickDayKeep => {
            format!("Hvis du er syg og kaster dette op, så spørg om råd tidligt: {name}.")
        }
        Fact::Tests => format!(
            "Dette hører sammen med blodprøver eller andre kontroller: {name}. Spørg, hvornår du skal have dem."
        ),
        Fact::SameBrand => format!(
            "Et andet mærke er måske ikke helt det samme: {name}. Spørg, hvis æsken ser anderledes ud."
        ),
        Fact::MineralsApart => format!(
            "Mælk, jern, kalk eller medicin mod mavesyre tæt på kan få dette til at virke dårligere: {name}. Spørg, hvor lang tid der skal gå."
        ),
        Fact::Grapefruit => format!(
            "Grapefrugt kan ændre, hvor stærkt dette virker: {name}. Spørg, hvis du gerne spiser det."
        ),
        Fact::Alcohol => {
            format!("Alkohol betyder noget for dette: {name}. Spørg, hvad det betyder for dig.")
        }
        Fact::CarryCard => format!(
            "Andre bør kunne se, at du tager dette: {name}. Spørg om et kort eller armbånd."
        ),
    },

    advice: &[", så spørg", ", så bestem"],
    ask_pair: |one, other, may| {
        format!(
            "Jeg tager {one} og {other}. Jeg har læst, at {one} sammen med {other} {may}. Hvad skal jeg være opmærksom på?"
        )
    },
    ask_new: |new, other, may| {
        format!(
            "Jeg tager {other}. Jeg har læst, at {new} sammen med {other} {may}. Hvad skal jeg vide før den første dosis af {new}?"
        )
    },
    ask_hours: |one, other| {
        format!("Hvor mange timer skal der gå mellem {one} og {other}, og hvad kommer først?")
    },
    ask_same: |names, what| {
        format!(
            "{} indeholder {} {what}. Er det meningen?",
            list(names),
            both(names)
        )
    },
    ask_class: |names, kind| {
        format!(
            "{} er {} {kind}. Er det meningen?",
            list(names),
            both(names)
        )
    },
    ask_adding_up: |names, trouble| match names.len() {
        2 => format!(
            "{} kan begge give {trouble}. Er begge stadig rigtige for mig?",
            list(names)
        ),
        _ => format!(
            "{} kan alle give {trouble}. Er hver af dem stadig rigtig for mig?",
            list(names)
        ),
    },
    ask_each: |names, may| match names {
        [one] => format!("Jeg har læst, at {one} {may}. Hvad betyder det for mig?"),
        several => format!(
            "Jeg tager {}. Jeg har læst, at hver af dem {may}. Hvad betyder det for mig?",
            list(several)
        ),
    },
    i_have: |condition| format!("Jeg lever med dette: {condition}."),
    ask_allergy: |words, name| format!("Jeg har en allergi: {words}. Hvad betyder det for {name}?"),
    ask_pregnancy: |name| {
        format!("Jeg er gravid eller kan blive det. Hvad betyder det for {name}?")
    },
    ask_breastfeeding: |name| format!("Jeg ammer. Hvad betyder det for {name}?"),
    ask_driving: |name| format!("Jeg kører bil. Hvad skal jeg vide om {name}?"),
    ask_gene: |gene, name| format!("Har nogen set på mit {gene}-svar sammen med min {name}?"),
    ask_more_often: |name, days| {
        format!(
            "{name} tages normalt {}. Min plan siger oftere. Hvad er rigtigt for mig, før den næste dosis?",
            days_apart(days)
        )
    },
    ask_fact: |fact, name| match fact {
        Fact::NotCrushed => format!("Må jeg knuse, dele eller åbne {name}?"),
        Fact::NotSuddenly => format!("Hvad skal jeg vide, hvis jeg en dag ikke har {name}?"),
        Fact::SickDayPlan => {
            format!(
                "Hvad er vores aftale om {name} på dage, hvor jeg kaster op eller ikke kan drikke?"
            )
        }
        Fact::SickDayKeep => format!("Hvad gør jeg, hvis jeg er syg og kaster {name} op?"),
        Fact::Tests => format!("Hvilke prøver hører til {name}, og hvornår skal jeg have dem?"),
        Fact::SameBrand => format!("Betyder det noget, hvilket mærke af {name} jeg får?"),
        Fact::MineralsApart => {
            format!("Hvor lang tid skal der gå mellem {name} og mælk, jern eller kalk?")
        }
        Fact::Grapefruit => format!("Må jeg spise grapefrugt til {name}?"),
        Fact::Alcohol => format!("Hvad betyder alkohol for {name}?"),
        Fact::CarryCard => {
            format!("Findes der et kort eller armbånd, der siger, at jeg tager {name}?")
        }
    },
    ask_rechecking: |names| format!("Hvad skal jeg vide om {names}?"),
};
