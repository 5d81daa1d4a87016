//! The fields that a new person and a known one share: whose record it is, the
//! names, the carer's word, the country.

use leptos::prelude::*;

use crate::device::page;
use crate::ui::context::text;
use crate::ui::parts::{Choose, Kind, Look, TextLine, problem};
use domain::person::{Country, Person};
use forms::person::{Consent, PersonDraft, PersonError, Whom};
use text::Text;

/// A draft together with what was wrong with it at the last try.
#[derive(Clone, Copy)]
pub struct Editing {
    /// What is typed.
    pub draft: RwSignal<PersonDraft>,
    wrong: RwSignal<Vec<PersonError>>,
}

impl Editing {
    /// Begins with a draft that nobody has complained about.
    pub fn new(draft: PersonDraft) -> Self {
        Self {
            draft: RwSignal::new(draft),
            wrong: RwSignal::new(Vec::new()),
        }
    }

    /// What is wrong with a field.
    pub fn wrong_at(self, field: &str) -> Option<String> {
        let t = text();
        self.wrong.with(|wrong| {
            let here = |error: &&PersonError| field_of(**error) == field;
            wrong.iter().find(here).map(|error| sentence(*error, t))
        })
    }

    /// Takes the finished person, or shows what is wrong and moves there.
    pub fn settle(self, finished: Result<Person, Vec<PersonError>>) -> Option<Person> {
        match finished {
            Ok(person) => {
                self.wrong.set(Vec::new());
                Some(person)
            }
            Err(wrong) => {
                if let Some(first) = wrong.first() {
                    page::focus_on(&field_of(*first));
                }
                self.wrong.set(wrong);
                None
            }
        }
    }

    /// Changes which fields there are; every complaint is forgotten until the
    /// next try.
    pub fn rewrite(self, change: impl FnOnce(&mut PersonDraft)) {
        self.draft.update(change);
        self.wrong.set(Vec::new());
    }

    /// Changes the draft in one field; the complaint about it is forgotten
    /// until the next try.
    pub fn write(self, field: &str, change: impl FnOnce(&mut PersonDraft)) {
        self.draft.update(change);
        if self.wrong.with_untracked(|wrong| !wrong.is_empty()) {
            let elsewhere = |error: &PersonError| field_of(*error) != field;
            self.wrong.update(|wrong| wrong.retain(elsewhere));
        }
    }
}

/// The id of the field that an error belongs to.
fn field_of(error: PersonError) -> String {
    match error {
        PersonError::Name(_) => "name".into(),
        PersonError::Carer(_) => "carer".into(),
        PersonError::ConsentMissing => "consent".into(),
        PersonError::CountryMissing => "country".into(),
        PersonError::Born(_) => "born".into(),
        PersonError::AllergiesMissing | PersonError::Allergy(_) => "allergy-lines".into(),
        PersonError::ContactName(place, _) => format!("contact-{place}-name"),
        PersonError::ContactPhone(place) => format!("contact-{place}-phone"),
    }
}

fn sentence(error: PersonError, t: &Text) -> String {
    match error {
        PersonError::Name(error)
        | PersonError::Carer(error)
        | PersonError::Allergy(error)
        | PersonError::ContactName(_, error) => t.common.words_error(error),
        PersonError::ConsentMissing => t.people.consent_missing.into(),
        PersonError::CountryMissing => t.people.country_missing.into(),
        PersonError::Born(error) => t.people.born_error(error).into(),
        PersonError::AllergiesMissing => t.people.allergies_missing.into(),
        PersonError::ContactPhone(_) => t.people.contact_phone_error.into(),
    }
}

/// Whose record it is, and the names that follow from that.
pub fn whom_and_name(editing: Editing) -> AnyView {
    const BOTH: [Whom; 2] = [Whom::Me, Whom::SomeoneICareFor];
    let t = text();
    let whom = Memo::new(move |_| editing.draft.with(|draft| draft.whom));
    let choose = Choose {
        id: "whom".into(),
        legend: t.people.whom.into(),
        hint: None,
        nothing: None,
        look: Look::Cards,
        choices: BOTH.map(|whom| t.people.whom_is(whom).into()).into(),
    };
    view! {
        {choose.draw(
            move || BOTH.iter().position(|w| *w == whom.get()),
            || None,
            move |place| editing.write("whom", |draft| draft.whom = BOTH[place]),
        )}
        {move || match whom.get() {
            Whom::Me => name(editing, Whom::Me),
            Whom::SomeoneICareFor => view! {
                {name(editing, Whom::SomeoneICareFor)}
                {carer(editing)}
                {consent(editing)}
            }
            .into_any(),
        }}
    }
    .into_any()
}

fn name(editing: Editing, whom: Whom) -> AnyView {
    TextLine {
        id: "name".into(),
        label: text().people.name(whom).into(),
        hint: None,
        value: editing.draft.with_untracked(|draft| draft.name.clone()),
        kind: Kind::Words,
    }
    .draw(
        move || editing.wrong_at("name"),
        move |typed| editing.write("name", |draft| draft.name = typed),
    )
}

fn carer(editing: Editing) -> AnyView {
    let t = text();
    TextLine {
        id: "carer".into(),
        label: t.people.carer.into(),
        hint: Some(t.people.carer_hint),
        value: editing.draft.with_untracked(|draft| draft.carer.clone()),
        kind: Kind::Words,
    }
    .draw(
        move || editing.wrong_at("carer"),
        move |typed| editing.write("carer", |draft| draft.carer = typed),
    )
}

fn consent(editing: Editing) -> AnyView {
    let t = text();
    let wrong = Signal::derive(move || editing.wrong_at("consent"));
    let given = move || editing.draft.with(|draft| draft.consent == Consent::Given);
    view! {
           <div class="field">
               <label class="choice">
                   <input type="checkbox" id="consent" checked=given
                       aria-invalid=move || wrong.with(Option::is_some).then_some("true")
                       aria-describedby="consent-wrong"
                       on:change=move |ticked| {
                           let consent = if event_target_checked(&ticked) {
    Consent::Given
    } else {
    Consent::NotGiven
    };
                           editing.write("consent", |draft| draft.consent = consent);
                       }/>
                   <span class="choice__name">{t.people.consent}</span>
               </label>
               {problem("consent-wrong".into(), wrong)}
           </div>
       }
    .into_any()
}

/// The country whose emergency number is shown.
pub fn country(editing: Editing) -> AnyView {
    let t = text();
    Choose {
        id: "country".into(),
        legend: t.people.country.into(),
        hint: Some(t.people.country_hint),
        nothing: Some(t.people.country_choose),
        look: Look::List,
        choices: Country::ALL.map(|c| t.common.country(c).into()).into(),
    }
    .draw(
        move || {
            let chosen = editing.draft.with(|draft| draft.country);
            Country::ALL.iter().position(|c| Some(*c) == chosen)
        },
        move || editing.wrong_at("country"),
        move |place| editing.write("country", |draft| draft.country = Some(Country::ALL[place])),
    )
}
