//! The picture: a lane for each medicine, its name above its line.
//!
//! Places along it are hundredths of its width and everything else is measured in
//! text, so it fills any page, and large words make it taller and clip nothing. Each
//! kind of line and mark has a shape of its own; colour only repeats it.

use leptos::prelude::*;

use screens::timeline::{
    AxisTick, DoseBar, LaneLine, LaneLook, LaneMark, LanePicture, MarkShape, TickNamed,
    TimelineShown,
};
use text::Text;

/// How high one level of marks is, in text.
const LEVEL: f64 = 1.35;

/// Where the name of a mark goes to its left, in hundredths of the width.
const AT_THE_END: f64 = 86.0;

/// How high the highest bar is, in text.
const BAR: f64 = 1.0;

/// The picture of a timeline.
pub fn picture(shown: &TimelineShown, t: &'static Text) -> AnyView {
    let felt = &shown.side_effects;
    let lanes = shown.noticed.iter().chain(&shown.lanes);
    let lanes: Vec<AnyView> = lanes.map(|one| lane(one, felt)).collect();
    let label = t.timeline.picture(&shown.days);
    let count = shown.unchanged.len();
    let unchanged = (count > 0).then(|| {
        let lanes: Vec<AnyView> = shown.unchanged.iter().map(|one| lane(one, felt)).collect();
        view! {
            <details class="fold">
                <summary>{t.timeline.unchanged(count)}</summary>
                <div class="section" role="img" aria-label=label.clone()>{lanes}</div>
            </details>
        }
    });
    view! {
        <section class="section" aria-labelledby="picture">
            <h2 id="picture">{t.timeline.picture_title}</h2>
            <p class="page__quiet">{shown.days.clone()}</p>
            <div class="section timeline" role="img" aria-label=label>
                {axis(&shown.ticks)}
                {lanes}
            </div>
            {unchanged}
        </section>
    }
    .into_any()
}

fn percent(place: f64) -> String {
    [place.to_string().as_str(), "%"].concat()
}

fn rem(size: f64) -> String {
    format!("{size:.2}rem")
}

fn axis(ticks: &[AxisTick]) -> AnyView {
    let ticks = ticks.iter().map(|tick| {
        let at = percent(tick.at);
        let class = (tick.named == TickNamed::WithRoom).then_some("with-room");
        view! {
            <g>
                <line x1=at.clone() x2=at.clone() y1="0" y2="2.4rem" stroke="var(--edge)"/>
                <text class=class x=at.clone() dx="6" y="1rem">{tick.month}</text>
                {tick.year.clone().map(|year| view! { <text x=at dx="6" y="2.1rem">{year}</text> })}
            </g>
        }
    });
    view! {
        <svg width="100%" height="2.4rem" overflow="visible" font-size=".85rem" fill="var(--quiet)">
            {ticks.collect_view()}
            <line x1="0" x2="100%" y1="2.4rem" y2="2.4rem" stroke="var(--edge)"/>
        </svg>
    }
    .into_any()
}

/// One lane: what it is called, its marks, its line, its bars.
fn lane(lane: &LanePicture, side_effects: &[f64]) -> AnyView {
    let levels = lane.marks.iter().map(|mark| mark.level + 1).max();
    let top = LEVEL * f64::from(u8::try_from(levels.unwrap_or_default()).unwrap_or(u8::MAX));
    let middle = top + 0.3;
    let bars = if lane.bars.is_empty() { 0.0 } else { BAR + 0.3 };
    let has_line = !lane.lines.is_empty();
    let height = if has_line { middle + 0.4 + bars } else { top };
    let through = side_effects.iter().map(|at| {
        let at = percent(*at);
        view! {
            <line x1=at.clone() x2=at y1="0" y2="100%" stroke="var(--talk)" stroke-width="2" stroke-dasharray="3 4"/>
        }
    });
    let marks = lane
        .marks
        .iter()
        .map(|one| mark(one, top, has_line.then_some(middle)));
    view! {
        <div class="timeline__lane">
            <p><b>{lane.name.clone()}</b></p>
            <svg width="100%" height=rem(height) overflow="visible">
                {through.collect_view()}
                {lane.lines.iter().map(|one| stretch(one, middle)).collect_view()}
                {lane.bars.iter().map(|one| bar(one, middle + 0.4)).collect_view()}
                {marks.collect_view()}
            </svg>
        </div>
    }
    .into_any()
}

fn stretch(one: &LaneLine, line: f64) -> AnyView {
    let (width, dashes) = drawn(one.look);
    view! {
        <line
            x1=percent(one.from) x2=percent(one.to) y1=rem(line) y2=rem(line)
            stroke="var(--ink)" stroke-width=width stroke-dasharray=dashes
        >
            <title>{one.words.clone()}</title>
        </line>
    }
    .into_any()
}

/// How wide a line is, and its dashes.
const fn drawn(look: LaneLook) -> (&'static str, Option<&'static str>) {
    match look {
        LaneLook::Solid => (".35rem", None),
        LaneLook::Dashed => (".35rem", Some("10 6")),
        LaneLook::Dotted => ("2", Some("2 7")),
    }
}

/// A week: what was not taken is filled, what nobody knows is hollow and hangs below.
fn bar(one: &DoseBar, top: f64) -> AnyView {
    let high = |share: u32| BAR * f64::from(share) / 100.0;
    let (full, hollow) = (high(one.not_taken), high(one.no_record));
    // A little room between two weeks, and no more between more of them.
    let room = ((one.to - one.from) * 0.15).min(0.4);
    let (x, width) = (
        percent(one.from + room),
        percent(one.to - one.from - 2.0 * room),
    );
    view! {
        <g>
            <title>{one.words.clone()}</title>
            {(full > 0.0).then(|| view! {
                <rect x=x.clone() width=width.clone() y=rem(top) height=rem(full)
                    fill="var(--ink)" stroke="var(--ink)"/>
            })}
            {(hollow > 0.0).then(|| view! {
                <rect x=x width=width y=rem(top + full) height=rem(hollow)
                    fill="var(--paper)" stroke="var(--edge)"/>
            })}
        </g>
    }
    .into_any()
}

fn mark(one: &LaneMark, top: f64, line: Option<f64>) -> AnyView {
    let level = f64::from(u8::try_from(one.level).unwrap_or(u8::MAX));
    let y = top - LEVEL * (level + 1.0);
    let at = percent(one.at);
    let (dx, anchor) = if one.at > AT_THE_END {
        ("-.65rem", "end")
    } else {
        (".65rem", "start")
    };
    let down = line.map(|line| {
        let cap = matches!(one.shape, MarkShape::End);
        let to = if cap { line + 0.35 } else { line };
        let width = if cap { "4" } else { "1" };
        let from = if cap { line - 0.35 } else { y + 1.1 };
        view! {
            <line x1=at.clone() x2=at.clone() y1=rem(y + 1.1) y2=rem(line) stroke="var(--ink)"/>
            <line x1=at.clone() x2=at.clone() y1=rem(from) y2=rem(to) stroke="var(--ink)" stroke-width=width/>
        }
    });
    view! {
        <g>
            <title>{one.words.clone()}</title>
            {down}
            <svg x=at.clone() overflow="visible">
                <svg x="-.5rem" y=rem(y + 0.1) width="1rem" height="1rem" viewBox="-8 -8 16 16" overflow="visible">
                    {shape(one.shape)}
                </svg>
            </svg>
            <text
                x=at dx=dx y=rem(y + 0.95) text-anchor=anchor
                font-size=".85rem" font-weight="700" fill="var(--ink)"
                stroke="var(--paper)" stroke-width="4" paint-order="stroke"
            >{one.key.clone()}</text>
        </g>
    }
    .into_any()
}

/// The shape of a mark, 16 by 16 around its middle.
fn shape(shape: MarkShape) -> AnyView {
    let (path, is_filled) = match shape {
        MarkShape::Start => ("M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z", true),
        MarkShape::More => ("M0-7L7 6H-7z", true),
        MarkShape::Less => ("M0 7L7-6H-7z", true),
        MarkShape::Other => ("M0-7L7 0L0 7L-7 0z", false),
        MarkShape::Hold => ("M-5-6h3v12h-3zM2-6h3v12h-3z", true),
        MarkShape::End => ("M-6-6h12v12h-12z", true),
        MarkShape::Talk => (
            "M-8 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-2 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
            false,
        ),
        MarkShape::SideEffect => ("M-5 8V-7L7-3L-5 2", true),
        MarkShape::Worry => ("M-5 8V-7L7-3L-5 2", false),
    };
    let role = match shape {
        MarkShape::Talk | MarkShape::SideEffect | MarkShape::Worry => "var(--talk)",
        _ => "var(--ink)",
    };
    let fill = if is_filled { role } else { "var(--paper)" };
    // Two rings lie over each other and hide nothing.
    let fill = if matches!(shape, MarkShape::Talk) {
        "none"
    } else {
        fill
    };
    view! { <path d=path fill=fill stroke=role stroke-width="2" stroke-linejoin="round"/> }
        .into_any()
}

/// What lines, marks and bars mean.
pub fn legend(t: &'static Text) -> AnyView {
    let w = t.timeline;
    let sample = |inside: AnyView, words: &'static str| {
        view! {
            <li>
                <svg width="1.6rem" height="1rem" viewBox="-13 -8 26 16" aria-hidden="true">{inside}</svg>
                {words}
            </li>
        }
        .into_any()
    };
    let line = |look: LaneLook| {
        let dashes = drawn(look).1;
        let width = if matches!(look, LaneLook::Dotted) {
            "2"
        } else {
            "5"
        };
        view! { <line x1="-13" x2="13" y1="0" y2="0" stroke="var(--ink)" stroke-width=width stroke-dasharray=dashes/> }
            .into_any()
    };
    let box_filled = |fill: &'static str| {
        view! { <rect x="-5" y="-7" width="10" height="14" fill=fill stroke="var(--edge)"/> }
            .into_any()
    };
    view! {
        <section class="section" aria-labelledby="legend">
            <h2 id="legend">{t.history.legend}</h2>
            <ul class="legend">
                {sample(line(LaneLook::Solid), w.line_taken)}
                {sample(line(LaneLook::Dashed), w.line_on_hold)}
                {sample(line(LaneLook::Dotted), w.line_not_known)}
                {sample(shape(MarkShape::Start), w.mark_start)}
                {sample(shape(MarkShape::More), w.mark_more)}
                {sample(shape(MarkShape::Less), w.mark_less)}
                {sample(shape(MarkShape::Other), w.mark_other)}
                {sample(shape(MarkShape::Hold), w.mark_hold)}
                {sample(shape(MarkShape::End), w.mark_end)}
                {sample(shape(MarkShape::Talk), w.mark_talk)}
                {sample(shape(MarkShape::SideEffect), w.mark_side_effect)}
                {sample(shape(MarkShape::Worry), w.mark_worry)}
                {sample(box_filled("var(--ink)"), w.bar_not_taken)}
                {sample(box_filled("var(--paper)"), w.bar_no_record)}
            </ul>
        </section>
    }
    .into_any()
}
