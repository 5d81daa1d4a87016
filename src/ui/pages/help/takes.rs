//! What a person takes and what they are allergic to, for those who come to
//! help. Short, and folded until asked for.

use leptos::prelude::*;

use crate::ui::context::{text, with_person};
use domain::id::PersonId;
use domain::medicine::{Medicine, Status};
use domain::person::{Allergies, Allergy};

/// What a person takes, folded.
pub fn takes(person: PersonId) -> AnyView {
    let t = text();
    (move || {
        with_person(person, |record| {
            let medicines: Vec<_> = record.current_medicines().map(medicine).collect();
            view! {
                <details class="card">
                    <summary>{t.help.takes(record.person.name.as_str())}</summary>
                    <div class="card__body">
                        {if medicines.is_empty() {
                            view! { <p>{t.help.takes_nothing}</p> }.into_any()
                        } else {
                            view! { <ul class="bullets">{medicines}</ul> }.into_any()
                        }}
                        <h3>{t.help.allergies}</h3>
                        {allergies(&record.person.allergies)}
                    </div>
                </details>
            }
        })
    })
    .into_any()
}

fn medicine(medicine: &Medicine) -> AnyView {
    let t = text();
    let strength = medicine.strength.as_ref().map(ToString::to_string);
    let on_hold = matches!(medicine.status(), Status::Paused { .. });
    view! {
        <li>
            <strong>{medicine.label.to_string()}</strong>
            {strength.map(|strength| view! { " "<span class="numbers">{strength}</span> })}
            {on_hold.then(|| view! { " ("{t.help.on_hold}")" })}
        </li>
    }
    .into_any()
}

fn allergies(allergies: &Allergies) -> AnyView {
    let t = text();
    match allergies {
        Allergies::NotAsked => view! { <p>{t.help.allergies_not_asked}</p> }.into_any(),
        Allergies::NoneKnown => view! { <p>{t.help.allergies_none}</p> }.into_any(),
        Allergies::Known(list) => {
            view! { <ul class="bullets">{list.iter().map(allergy).collect_view()}</ul> }.into_any()
        }
    }
}

fn allergy(allergy: &Allergy) -> AnyView {
    let reaction = allergy.reaction.as_ref().map(ToString::to_string);
    view! {
        <li>
            <strong>{allergy.substance.to_string()}</strong>
            {reaction.map(|reaction| view! { ": "{reaction} })}
        </li>
    }
    .into_any()
}
