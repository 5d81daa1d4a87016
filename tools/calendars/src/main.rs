//! Writes all lives down as JSON, for the readers in `tests/calendars`.

use std::io::{self, Write};

use calendars::{Added, Export, Life, lives, reaches};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let lives: Vec<Value> = lives().iter().map(written).collect();
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, &lives)?;
    out.flush()
}

fn written(life: &Life) -> Value {
    let exports: Vec<Value> = life.exports.iter().map(export).collect();
    json!({ "name": life.name, "zone": life.zone, "exports": exports })
}

fn export(export: &Export) -> Value {
    let instant = |at: &DateTime<Utc>| at.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    json!({
        "at": instant(&export.at),
        "reaches": instant(&reaches(export)),
        "text": export.text,
        "added": export.added == Added::Yes,
        "rings": export.rings.iter().map(instant).collect::<Vec<_>>(),
        "says_end": export.says_end.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()),
    })
}
