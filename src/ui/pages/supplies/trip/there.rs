//! Where a journey goes: the field, what the clocks there do to times, and the letter.

use leptos::prelude::*;

use crate::ui::context::{here, ledger, text};
use crate::ui::form::{Caption, Form, many};
use domain::travel::Way;
use domain::zone::ZoneName;
use forms::trip::{TripDraft, TripField};
use screens::journey::{ClocksThere, Letter, LetterLine, TimesOnTheWay};
use screens::route::Page;
use text::Text;

/// Where it goes, where the device can say which zones there are.
pub(super) fn field(form: Form<TripDraft>) -> Option<AnyView> {
    let w = text().travel;
    let mut zones: Vec<(String, ZoneName)> = ledger()
        .zone_names()
        .into_iter()
        .map(|name| (w.city(&name), name))
        .collect();
    zones.sort_by(|one, other| one.0.cmp(&other.0));
    zones.dedup_by(|one, other| one.0 == other.0);
    let (cities, names): (Vec<String>, Vec<ZoneName>) = zones.into_iter().unzip();
    let there = form.maybe_one_of(
        TripField::There,
        names,
        |draft| draft.there.clone(),
        |draft, there| draft.there = there,
    );
    let asked = Caption::from((w.there_asked, w.there_hint));
    (!cities.is_empty()).then(|| many(there, asked, Some(w.there_nothing), cities))
}

/// The clocks there, and what they do to the times of each medicine.
pub(super) fn clocks(shown: ClocksThere, t: &'static Text) -> AnyView {
    let w = t.travel;
    let asks = shown.times.iter().any(|one| one.way == Way::AskFirst);
    let times = shown.times.into_iter().map(|one| times(one, t));
    let times = times.collect_view();
    let lead = (!times.is_empty()).then(|| view! { <p>{w.if_they_move}</p> });
    view! {
        <section class="section" aria-labelledby="clocks">
            <h2 class="section__title" id="clocks">{w.clocks_title}</h2>
            <p><b>{shown.days}</b></p>
            {shown.clocks.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {asks.then(|| view! { <p>{w.ask_in_time}</p> })}
            {lead}
            <ul class="cards">{times}</ul>
        </section>
    }
    .into_any()
}

fn times(one: TimesOnTheWay, t: &'static Text) -> AnyView {
    let w = t.travel;
    let asks = (one.way == Way::AskFirst).then(|| {
        view! {
            <p><b>{w.ask_first}</b></p>
            <a class="button button--quiet no-print" href=here().href(Page::NewQuestion(Some(one.medicine)))>
                {w.ask_about(&one.name)}
            </a>
        }
    });
    view! {
        <li class="card card--plain">
            <h3>{one.name.clone()}</h3>
            {one.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {asks}
        </li>
    }
    .into_any()
}

/// A letter to carry, on a page of its own when it is printed.
pub(super) fn letter(letter: Letter, t: &'static Text) -> AnyView {
    let w = t.travel;
    let by_hand = [w.letter_name, w.letter_signature, w.letter_date];
    view! {
        <section class="section" aria-labelledby="letter">
            <h2 class="section__title no-print" id="letter">{w.letter_title}</h2>
            <p class="page__quiet no-print">{w.letter_note}</p>
            <div class="letter">
                <h3>{w.letter_to}</h3>
                <p>{letter.carries}</p>
                {letter.born.map(|born| view! { <p>{born}</p> })}
                <ul class="letter__medicines">
                    {letter.medicines.into_iter().map(medicine).collect_view()}
                </ul>
                <p>{letter.written}</p>
                <dl class="letter__by-hand">
                    {by_hand.map(|name| view! { <div><dt>{name}</dt><dd></dd></div> }).collect_view()}
                </dl>
            </div>
        </section>
    }
    .into_any()
}

fn medicine(line: LetterLine) -> AnyView {
    view! {
        <li>
            <b>{line.name}</b>
            {line.how.map(|how| view! { <span>{how}</span> })}
            {line.carried.map(|carried| view! { <span>{carried}</span> })}
        </li>
    }
    .into_any()
}
