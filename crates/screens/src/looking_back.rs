//! Looking back at the talks of a year, in words: counts, and no verdict.

use domain::concordance::LookingBack;
use domain::concordance::looking_back::MonthOfTalks;
use text::Text;

/// What is told of a year of talks: headings with their lines.
pub fn told(back: &LookingBack, t: &Text) -> Vec<(&'static str, Vec<String>)> {
    let k = t.talks;
    let asked = k.raised_line(back.answered.of, back.answered.count, back.led_to_change);
    let mut questions = vec![asked];
    if back.soon.of > 0 {
        questions.push(k.soon(back.soon.count, back.soon.of));
    }
    let mut decisions = vec![k.decision_line(back.with_reasons.of)];
    if back.with_reasons.of > 0 {
        decisions.extend([
            k.with_reasons(back.with_reasons.count, back.with_reasons.of),
            k.talked_through(back.talked_through.count, back.talked_through.of),
            k.two_choices(back.two_choices.count, back.two_choices.of),
            agreements(back, t),
        ]);
    }
    let mut talks = vec![k.talk_line(back.talks), k.said_back(back.said_back)];
    let felt = [k.understood, k.heard, k.had_part]
        .into_iter()
        .zip(back.felt);
    let felt = felt.filter(|(_, often)| !often.is_empty());
    talks.extend(felt.map(|(thing, often)| k.so_often(thing, often.yes, often.partly, often.no)));
    vec![
        (k.questions, questions),
        (k.decisions, decisions),
        (k.talks, talks),
    ]
}

/// Days to look again, and disagreements that somebody came back to (AC-AUD).
pub fn agreements(back: &LookingBack, t: &Text) -> String {
    let k = t.talks;
    let review = k.review_date(back.review_date.count, back.review_date.of);
    if back.followed_up.of == 0 {
        return review;
    }
    let followed = k.followed_up(back.followed_up.count, back.followed_up.of);
    [review, followed].join(" · ")
}

/// The most that any month has of one thing; at least one.
pub fn tallest(months: &[MonthOfTalks]) -> usize {
    let all = months.iter();
    let all = all.flat_map(|month| [month.asked, month.answered, month.decided]);
    all.max().unwrap_or_default().max(1)
}
