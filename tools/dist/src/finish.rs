//! Finishes a build, step by step.

use std::fs;
use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use crate::app::{App, Parts};
use crate::build::{Build, Purpose};
use crate::checksum::Checksum;
use crate::fault::{Deed, Fault};
use crate::folder::Folder;
use crate::page::{self, Script};
use crate::placeholder::{self, Placeholder};
use crate::sentences::Sentences;
use crate::{compress, cut, headers, precache, scanner, stamp, stylesheet};

/// What every build has, whatever the page asks Trunk to copy.
const ALWAYS: [&str; 8] = [
    "first.js",
    "boot.js",
    "rescue.js",
    scanner::SCRIPT,
    "sw.js",
    "ticker.js",
    "404.html",
    "_headers",
];

/// Finishes a build.
///
/// # Errors
/// Something is not as expected, a tool failed, or the disk refused.
pub fn finish(build: &Build) -> Result<(), Fault> {
    for name in ALWAYS {
        build.dist.write(name, build.public.read(name)?)?;
    }
    scanner::name_to_script(&build.dist)?;
    let sentences = Sentences::read(&build.root)?;
    speak(build, &sentences)?;
    match build.purpose {
        Purpose::Development => quickly(&build.dist, &sentences),
        Purpose::Release => {
            let style = join_stylesheets(&build.dist)?;
            let app = cut::in_two(build, &sentences)?;
            for_people(build, (&app, &style), &sentences)
        }
    }
}

/// One part, no list of files, nothing compressed.
fn quickly(dist: &Folder, sentences: &Sentences) -> Result<(), Fault> {
    let app = App::whole(&dist.names()?)?;
    let purpose = Purpose::Development;
    start(dist, (&app, None), stamp::DEVELOPMENT, (sentences, purpose))?;
    fill_worker(dist, stamp::DEVELOPMENT, "[]", (sentences, purpose))
}

/// The sentences as files for the app, and in the pages that are there before it.
fn speak(build: &Build, sentences: &Sentences) -> Result<(), Fault> {
    let dist = &build.dist;
    for page in ["index.html", "404.html"] {
        dist.write(page, sentences.said(page, &dist.read_text(page)?)?)?;
    }
    let codes = sentences.codes();
    let values = [(Placeholder::Languages, codes.as_str())];
    let first = placeholder::filled("first.js", &dist.read_text("first.js")?, &values)?;
    dist.write("first.js", first)?;
    dist.make_folder("text")?;
    for text in sentences.texts(build.purpose) {
        dist.write(&text.name, &text.pack)?;
    }
    Ok(())
}

/// Named after its bytes, listed for the device and the server, and compressed.
fn for_people(
    build: &Build,
    (app, style): (&App, &str),
    sentences: &Sentences,
) -> Result<(), Fault> {
    let spoken = (sentences, Purpose::Release);
    let dist = &build.dist;
    let files = checksums(dist, dist.names()?)?;
    let stamp = stamp::of(files.iter().map(|(name, sum)| (name.as_str(), *sum)));
    start(dist, (app, Some(style)), &stamp, spoken)?;

    let kept = dist
        .names()?
        .into_iter()
        .filter(|name| precache::is_kept(name));
    let kept = checksums(dist, kept)?;
    let page = Checksum::of(dist.read("index.html")?);
    fill_worker(dist, &stamp, &precache::list(page, &kept), spoken)?;

    let texts = sentences.texts(Purpose::Release);
    let names = kept.iter().map(|(name, _)| name.as_str());
    let names = names.chain(texts.iter().map(|text| text.name.as_str()));
    let headers = headers::with_unchanging(&dist.read_text("_headers")?, names);
    dist.write("_headers", &headers)?;
    build
        .aside
        .write("server.toml", headers::server(&headers)?)?;
    compress_all(dist)
}

fn checksums(
    dist: &Folder,
    names: impl IntoIterator<Item = String>,
) -> Result<Vec<(String, Checksum)>, Fault> {
    names
        .into_iter()
        .map(|name| {
            let sum = Checksum::of(dist.read(&name)?);
            Ok((name, sum))
        })
        .collect()
}

/// Joins the stylesheets: one for the page, and one, which is named, for the rest of the app.
fn join_stylesheets(dist: &Folder) -> Result<String, Fault> {
    let page = dist.read_text("index.html")?;
    let (mut first, mut rest) = (String::new(), String::new());
    for name in stylesheet::named_in(&page)? {
        let sheet = dist.read_text(&name)?;
        let joined = if stylesheet::is_of_rest(&sheet) {
            &mut rest
        } else {
            &mut first
        };
        joined.push_str(&sheet);
        dist.remove(&name)?;
    }
    let named =
        |of: &str, sheet: &str| format!("{of}-{}.css", Checksum::of(sheet.as_bytes()).short());
    let (one, other) = (named("style", &first), named("rest", &rest));
    dist.write(&one, first)?;
    dist.write(&other, rest)?;
    dist.write("index.html", stylesheet::joined(&page, &one))?;
    Ok(other)
}

/// Tells the page and the starter the files of the app.
fn start(
    dist: &Folder,
    (app, style): (&App, Option<&str>),
    stamp: &str,
    (sentences, purpose): (&Sentences, Purpose),
) -> Result<(), Fault> {
    let integrity = |name: &str| Ok::<_, Fault>(Checksum::of(dist.read(name)?).integrity());
    let mut early = vec![&app.script];
    let mut parts = vec![("first", app.wasm.as_str())];
    if let Parts::Two { link, rest } = &app.parts {
        early.push(link);
        parts.push(("rest", rest));
    }
    parts.extend(style.map(|style| ("style", style)));
    let mut scripts = Vec::new();
    for name in early {
        scripts.push(Script {
            name: name.clone(),
            integrity: integrity(name)?,
        });
    }
    let page = page::starting(&dist.read_text("index.html")?, stamp, &scripts)?;
    placeholder::nothing_left("index.html", &page)?;
    dist.write("index.html", page)?;

    let mut files = serde_json::Map::new();
    for (part, name) in parts {
        files.insert(part.to_owned(), serde_json::json!([name, integrity(name)?]));
    }
    let parts = serde_json::Value::from(files).to_string();
    let (texts, help) = (sentences.files(purpose), sentences.help()?);
    let values = [
        (Placeholder::Stamp, stamp),
        (Placeholder::Texts, &texts),
        (Placeholder::Help, &help),
        (Placeholder::AppJs, &app.script),
        (Placeholder::Parts, &parts),
    ];
    let boot = placeholder::filled("boot.js", &dist.read_text("boot.js")?, &values)?;
    dist.write("boot.js", boot)
}

/// Tells the service worker the files that it keeps.
fn fill_worker(
    dist: &Folder,
    stamp: &str,
    list: &str,
    (sentences, purpose): (&Sentences, Purpose),
) -> Result<(), Fault> {
    let (texts, notice) = (sentences.files(purpose), sentences.notice()?);
    let values = [
        (Placeholder::Stamp, stamp),
        (Placeholder::Precache, list),
        (Placeholder::Texts, &texts),
        (Placeholder::Notice, &notice),
    ];
    let worker = placeholder::filled("sw.js", &dist.read_text("sw.js")?, &values)?;
    dist.write("sw.js", worker)
}

fn compress_all(dist: &Folder) -> Result<(), Fault> {
    let mut files = Vec::new();
    for name in dist.names()? {
        let path = dist.path_of(&name);
        let about = fs::metadata(&path).map_err(|reason| Fault::file(Deed::Read, &path, reason))?;
        let bytes = usize::try_from(about.len()).unwrap_or(usize::MAX);
        if compress::is_worth_it(&name, bytes) {
            files.push((bytes, name));
        }
    }
    // The largest is begun first, so that nobody waits for it alone at the end.
    files.sort_unstable();
    let files = Mutex::new(files);
    let next = || files.lock().ok()?.pop();
    let work = || -> Result<(), Fault> {
        while let Some((_, name)) = next() {
            let path = dist.path_of(&name);
            let small = compress::brotli(&dist.read(&name)?)
                .map_err(|reason| Fault::file(Deed::Write, &path, reason))?;
            dist.write(&format!("{name}{}", compress::ENDING), small)?;
        }
        Ok(())
    };
    let hands = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        hands
            .into_iter()
            .try_for_each(|hand| hand.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

#[cfg(test)]
mod tests;
