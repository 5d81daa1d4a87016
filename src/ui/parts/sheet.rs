//! The sheet as it is drawn: the same on the screen and on paper. On the screen
//! long parts fold after a few items; paper always has all of them.

use leptos::prelude::*;

use domain::id::QuestionId;
use screens::sheet::{Body, Paper, SheetItem, SheetPart, SheetRow};
use text::Text;

/// Whether the rest of a part is in sight.
#[derive(Clone, Copy, PartialEq)]
enum Fold {
    Folded,
    Open,
}

/// What stands under a question, such as the way to write down its answer.
type UnderQuestion = Option<Callback<QuestionId, AnyView>>;

/// Draws a sheet.
pub fn draw(paper: Paper, text: &'static Text) -> AnyView {
    draw_with(paper, text, None)
}

/// Draws a sheet that is written in a language of its own.
pub fn draw_in(paper: Paper, text: &'static Text) -> AnyView {
    view! { <div lang=text.language.code()>{draw(paper, text)}</div> }.into_any()
}

/// Draws a sheet with something under each question.
pub fn draw_with(paper: Paper, text: &'static Text, beside: UnderQuestion) -> AnyView {
    let parts: Vec<_> = paper
        .parts
        .into_iter()
        .map(|part| draw_part(part, text, beside))
        .collect();
    let foot: Vec<_> = paper
        .foot
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect();
    let running = [paper.name.as_str(), " · ", &paper.when].concat();
    view! {
        <div class="sheet-paged">
            <article class="sheet">
                <header class="sheet__head">
                    <h1 class="sheet__name">{paper.name}</h1>
                    <p class="sheet__when">{paper.when}</p>
                    <p class="sheet__when">{paper.own_words}</p>
                </header>
                {parts}
                <footer class="sheet__foot">{foot}</footer>
            </article>
            <p class="sheet__running" aria-hidden="true">{running}</p>
        </div>
    }
    .into_any()
}

fn draw_part(part: SheetPart, text: &'static Text, beside: UnderQuestion) -> AnyView {
    let rest = RwSignal::new(Fold::Folded);
    let shown = part.shown;
    let count = match &part.body {
        Body::Urgent(items) | Body::Asks(items) | Body::Own(items) | Body::Lines(items) => {
            items.len()
        }
        Body::Table(_, rows) => rows.len(),
    };
    let kind = match &part.body {
        Body::Urgent(_) => "urgent",
        Body::Asks(_) => "asks",
        Body::Own(_) => "own",
        Body::Lines(_) => "lines",
        Body::Table(..) => "table",
    };
    let body = match part.body {
        Body::Urgent(items) | Body::Asks(items) => {
            let items = draw_items(items, shown, beside);
            view! { <ol class="sheet__asks">{items}</ol> }.into_any()
        }
        Body::Own(items) | Body::Lines(items) => {
            let items = draw_items(items, shown, beside);
            view! { <ul class="sheet__lines">{items}</ul> }.into_any()
        }
        Body::Table(columns, rows) => draw_table(&columns, rows),
    };
    let more = count.saturating_sub(shown);
    view! {
        <section class="sheet__part" data-kind=kind
            data-rest=move || if rest.get() == Fold::Folded { "folded" } else { "open" }>
            <h2>{part.title}</h2>
            {body}
            {(more > 0).then(|| view! {
                <button type="button" class="button button--quiet sheet__more"
                    hidden=move || rest.get() == Fold::Open
                    on:click=move |_| rest.set(Fold::Open)>
                    {text.sheet.and_more(more)}
                </button>
            })}
        </section>
    }
    .into_any()
}

fn draw_items(items: Vec<SheetItem>, shown: usize, beside: UnderQuestion) -> Vec<AnyView> {
    let draw = |(index, item): (usize, SheetItem)| {
        let lines: Vec<_> = item
            .lines
            .into_iter()
            .map(|line| view! { <small>{line}</small> })
            .collect();
        let class = if index < shown { "" } else { "sheet__beyond" };
        let under = beside.zip(item.question);
        let under = under.map(|(beside, question)| beside.run(question));
        view! { <li class=class><span class="sheet__words">{item.head}</span>{lines}{under}</li> }
            .into_any()
    };
    items.into_iter().enumerate().map(draw).collect()
}

/// The list; a column without a name is not on this sheet.
fn draw_table(columns: &[String; 4], rows: Vec<SheetRow>) -> AnyView {
    let [first, others @ ..] = columns;
    let named = |name: &&String| !name.is_empty();
    let heads = std::iter::once(first).chain(others.iter().filter(named));
    let heads = heads.map(|name| view! { <th scope="col">{name.clone()}</th> });
    let heads: Vec<_> = heads.collect();
    let draw = |row: SheetRow| {
        let [what, cells @ ..] = row.cells;
        let cells = others
            .iter()
            .zip(cells)
            .filter(|(name, _)| !name.is_empty());
        let cells = cells.map(|(name, cell)| view! { <td data-label=name.clone()>{cell}</td> });
        view! { <tr><th scope="row">{what}</th>{cells.collect_view()}</tr> }.into_any()
    };
    let rows: Vec<AnyView> = rows.into_iter().map(draw).collect();
    view! {
        <table class="sheet__list">
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
