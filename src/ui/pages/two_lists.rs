//! Two lists held against each other: the other one is typed or pasted, each line is
//! looked at, and what differs becomes questions. No plan changes here.

mod compared;
mod desk;
pub mod from_file;
mod lines;

pub use compared::ComparedListPage;

use leptos::prelude::*;

use super::add_medicine::{CatalogueFetch, catalogue_fetched};
use crate::device::focus;
use crate::ui::context::{Saving, here, ledger, now, text, with_person, zone_of};
use crate::ui::form::{Form, LineKind, Look, day_line, few, goes_on, line, many, words};
use crate::ui::parts::{PlainPage, SaveProblem, put_away, row};
use desk::ListDesk;
use domain::concordance::{Kept, Paperwork};
use domain::gesture;
use domain::id::{ListId, PersonId};
use domain::medicine::Identity;
use domain::person::Role;
use domain::record::PersonRecord;
use domain::two_lists::{Covers, MOST_LINES, TheirList, TheirListKind};
use domain::words::Name;
use forms::their_list::{ReadGround, ReadLine, TheirListDraft, TheirListField, read};
use screens::route::Page;
use screens::two_lists::{ListGround, asks, rows, whose};

/// The id of the heading over the lines as they were read.
const READ: &str = "lines-read";

/// Comparing the person's list with another one.
#[component]
pub fn TwoListsPage(person: PersonId) -> impl IntoView {
    let t = text();
    let desk = ListDesk {
        person,
        form: Form::kept(from_file::handed(person), Saving::new(), person),
        catalogue: catalogue_fetched(),
        lines: RwSignal::new(None),
        zone: StoredValue::new(untrack(|| zone_of(person))),
    };
    view! {
        <PlainPage title=t.lists.title back=Page::Share>
            <p class="page__quiet">{t.lists.explained}</p>
            {from_file::way(&desk)}
            <div class="decide">
                {source(desk.form)}
                {goes_on(desk.form.saving)}
                {the_lines(&desk)}
            </div>
            {earlier(person)}
        </PlainPage>
    }
}

/// What the other list is, from whom and of which day.
fn source(form: Form<TheirListDraft>) -> AnyView {
    let (t, l) = (text(), text().lists);
    let kind = form.one_of(
        TheirListField::Kind,
        TheirListKind::ALL,
        |draft| draft.kind,
        |draft, kind| draft.kind = kind,
    );
    let by = form.maybe_one_of(
        TheirListField::By,
        Role::ALL,
        |draft| draft.by,
        |draft, role| draft.by = role,
    );
    let covers = form.one_of(
        TheirListField::Covers,
        Covers::ALL,
        |draft| draft.covers,
        |draft, covers| draft.covers = covers,
    );
    let name = form.text(
        TheirListField::Name,
        |draft| &draft.name,
        |draft| &mut draft.name,
    );
    let dated = form.text(
        TheirListField::Dated,
        |draft| &draft.dated,
        |draft| &mut draft.dated,
    );
    view! {
        {few(kind, l.kind_asked, Look::Segments, TheirListKind::ALL.map(|one| l.kind(one)))}
        {many(by, l.by, Some(l.choose), Role::ALL.map(|one| t.common.role(one)))}
        {line(name, LineKind::Name, (l.name, t.common.optional))}
        {day_line(dated, (l.dated, t.common.optional))}
        {few(covers, l.covers_asked, Look::Segments, Covers::ALL.map(|one| l.covers(one)))}
    }
    .into_any()
}

fn the_lines(desk: &ListDesk) -> AnyView {
    let desk = *desk;
    let (t, l) = (text(), text().lists);
    let field = desk.form.text(
        TheirListField::Text,
        |draft| &draft.text,
        |draft| &mut draft.text,
    );
    let is_read = Memo::new(move |_| {
        let typed = desk.form.draft.with(|draft| draft.text.clone());
        desk.lines
            .with(|lines| lines.as_ref().is_some_and(|(text, _)| *text == typed))
    });
    let foot = move || {
        if is_read.get() {
            return read_lines(&desk);
        }
        match desk.catalogue.get() {
            CatalogueFetch::Waiting => {
                view! { <p class="page__quiet" role="status">{l.fetching}</p> }.into_any()
            }
            CatalogueFetch::Failed(_) => {
                view! { <div class="error" role="alert"><p>{l.no_names}</p></div> }.into_any()
            }
            CatalogueFetch::Ready(_) => {
                let go = move |_| look(&desk);
                view! {
                    <button type="button" class="button button--primary" on:click=go>{t.common.next}</button>
                }
                .into_any()
            }
        }
    };
    view! {
        {words(field, (l.text, l.text_hint))}
        {foot}
    }
    .into_any()
}

/// Reads the lines as they stand there now.
fn look(desk: &ListDesk) {
    let typed = desk.form.draft.with_untracked(|draft| draft.text.clone());
    let own = untrack(|| with_person(desk.person, own_names)).unwrap_or_default();
    let at = desk
        .zone
        .with_value(|zone| untrack(|| now().at(zone)).naive_local());
    let lines = desk.catalogue.with_untracked(|catalogue| match catalogue {
        CatalogueFetch::Ready(catalogue) => desk.zone.with_value(|zone| {
            let ground = ReadGround {
                catalogue,
                own: &own,
                now: at,
                zone,
            };
            read(&typed, ground)
        }),
        CatalogueFetch::Waiting | CatalogueFetch::Failed(_) => Vec::new(),
    });
    if lines.is_empty() || lines.len() > MOST_LINES {
        desk.form.finish(|draft| refused(draft, desk, &lines));
        return;
    }
    desk.lines.set(Some((typed, lines)));
    focus::on(READ);
}

/// Nothing can be read of it: the form says why.
fn refused(
    draft: &TheirListDraft,
    desk: &ListDesk,
    lines: &[ReadLine],
) -> Result<TheirList, Vec<forms::their_list::TheirListProblem>> {
    desk.catalogue.with_untracked(|catalogue| match catalogue {
        CatalogueFetch::Ready(catalogue) => draft.finish(ledger().fresh(), lines, catalogue),
        CatalogueFetch::Waiting | CatalogueFetch::Failed(_) => Err(Vec::new()),
    })
}

/// What is on the list under a name that nobody knows.
fn own_names(record: &PersonRecord) -> Vec<Name> {
    let current = record.current_medicines();
    let unknown = current.filter(|medicine| medicine.identity == Identity::NotRecognised);
    unknown.map(|medicine| medicine.label.clone()).collect()
}

/// Each line as it was read, and the way to the comparison.
fn read_lines(desk: &ListDesk) -> AnyView {
    let desk = *desk;
    let (l, here, ledger) = (text().lists, here(), ledger());
    let t = text();
    let lines = desk
        .lines
        .get_untracked()
        .map(|(_, lines)| lines)
        .unwrap_or_default();
    let saving = desk.form.saving;
    let shown: Vec<AnyView> = lines
        .iter()
        .enumerate()
        .map(|(place, line)| lines::line(&desk, place, line))
        .collect();
    let compare = move |_| {
        let list = desk.catalogue.with_untracked(|catalogue| match catalogue {
            CatalogueFetch::Ready(catalogue) => desk
                .form
                .finish(|draft| draft.finish(ledger.fresh(), &lines, catalogue)),
            CatalogueFetch::Waiting | CatalogueFetch::Failed(_) => None,
        });
        let Some(list) = list else {
            return;
        };
        let id = list.id;
        let at = desk
            .zone
            .with_value(|zone| untrack(|| now().at(zone)).naive_local());
        let event = ledger.read_person(desk.person, |record| {
            let ground = ListGround {
                record,
                list: &list,
                at,
                text: t,
            };
            gesture::two_lists::keep(&list, asks(ground, || ledger.fresh()))
        });
        if let Some(event) = event {
            saving.commit(desk.person, event, move |_| {
                from_file::forget();
                here.replace(Page::ComparedList(id));
            });
        }
    };
    view! {
        <section class="section" aria-labelledby=READ>
            <h2 id=READ tabindex="-1">{l.read_as}</h2>
            <p class="page__quiet">{l.read_note}</p>
            <ol class="cards">{shown}</ol>
        </section>
        <SaveProblem saving/>
        <button type="button" class="button button--primary button--talk"
            disabled=move || saving.is_pending() on:click=compare>{l.compare}</button>
    }
    .into_any()
}

/// Lists that were compared before, newest first.
fn earlier(person: PersonId) -> AnyView {
    let (t, zone) = (text(), untrack(|| zone_of(person)));
    let l = t.lists;
    let now = now();
    let lists = Memo::new(move |_| {
        let at = now.at(&zone).naive_local();
        let of = |record: &PersonRecord| {
            let mut lists: Vec<(ListId, String, usize, Kept)> = record
                .their_lists()
                .map(|list| {
                    let ground = ListGround {
                        record,
                        list: &list,
                        at,
                        text: t,
                    };
                    let open = rows(ground).iter().filter(|row| row.is_open()).count();
                    let kept = record.kept(Paperwork::List(list.id));
                    (list.id, whose(&list, t), open, kept)
                })
                .collect();
            lists.reverse();
            lists
        };
        with_person(person, of).unwrap_or_default()
    });
    (move || {
        let lists = lists.get();
        (!lists.is_empty()).then(|| {
            let (in_sight, away): (Vec<_>, Vec<_>) = lists
                .into_iter()
                .partition(|(.., kept)| *kept == Kept::InSight);
            let item =
                |(id, name, open, _)| row(Page::ComparedList(id), "ask", name, l.open_count(open));
            let in_sight: Vec<AnyView> = in_sight.into_iter().map(item).collect();
            view! {
                <section class="section">
                    <h2>{l.earlier}</h2>
                    <ul class="rows">{in_sight}</ul>
                    {put_away(away.into_iter().map(item).collect())}
                </section>
            }
        })
    })
    .into_any()
}
