//! What goes along: each part of a sheet to be chosen, and all of it to be seen.

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{Tick, TickSeen, Tied, group, tick};
use crate::ui::parts::sheet;
use screens::sheet::{Birth, Paper, PartTopic};
use text::Text;

/// What of a sheet goes along.
#[derive(Clone, Copy)]
pub struct Along {
    /// The parts that stay behind.
    left_out: RwSignal<Vec<PartTopic>>,
    /// Whether the date of birth goes along.
    born: RwSignal<bool>,
}

impl Along {
    /// All of it.
    pub fn all() -> Self {
        Self {
            left_out: RwSignal::new(Vec::new()),
            born: RwSignal::new(true),
        }
    }

    /// Whether the date of birth stands on the sheet.
    pub fn birth(self) -> Birth {
        if self.born.get() {
            Birth::Told
        } else {
            Birth::LeftOut
        }
    }

    /// The sheet as it goes.
    pub fn of(self, paper: Paper) -> Paper {
        self.left_out.with(|topics| paper.without(topics))
    }

    /// The choice, for a sheet that has a date of birth or none.
    pub fn fields(self, paper: &Paper, has_born: bool) -> AnyView {
        let s = text().sending;
        let tied = Tied::free("along");
        let part = |(topic, title): (PartTopic, String)| {
            let goes = Signal::derive(move || self.left_out.with(|out| !out.contains(&topic)));
            let turn = Callback::new(move |()| {
                self.left_out.update(|out| {
                    if out.contains(&topic) {
                        out.retain(|one| *one != topic);
                    } else {
                        out.push(topic);
                    }
                });
            });
            let id = format!("along-{topic:?}").to_lowercase();
            let words = view! { {title} }.into_any();
            tick(
                &tied,
                id,
                (Tick::Choice, TickSeen::AtOnce),
                words,
                goes,
                turn,
            )
        };
        let parts = paper.parts.iter();
        let parts: Vec<_> = parts
            .map(|one| part((one.topic, one.title.clone())))
            .collect();
        let born = has_born.then(|| {
            let turn = Callback::new(move |()| self.born.update(|born| *born = !*born));
            let words = view! { {s.part_born} }.into_any();
            let look = (Tick::Choice, TickSeen::AtOnce);
            tick(
                &tied,
                "along-born".into(),
                look,
                words,
                self.born.into(),
                turn,
            )
        });
        group(
            &tied,
            s.parts,
            view! { <div class="choices">{parts}{born}</div> }.into_any(),
        )
    }
}

/// The whole sheet, as it goes, in the language it is written in.
pub fn preview(paper: Paper, written: &'static Text) -> AnyView {
    let t = text();
    view! {
        <details class="fold" open>
            <summary>{t.sending.preview}</summary>
            <div class="fold__body">{sheet::draw_in(paper, written)}</div>
        </details>
    }
    .into_any()
}
