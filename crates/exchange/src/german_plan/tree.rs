//! The XML of a plan as a tree of elements, with caps on its depth and size. No document
//! type is read, so no entity can unfold or point anywhere.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::refused::GermanPlanError;

/// How deep elements may stand within each other; a plan has four levels.
const MOST_DEPTH: usize = 32;

/// The most elements and attributes of one page.
const MOST_PARTS: usize = 10_000;

/// One element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name, without a namespace.
    pub(super) name: String,
    /// Its attributes, without those that declare a namespace.
    pub(super) attributes: Vec<(String, String)>,
    /// The elements in it.
    pub(super) children: Vec<Element>,
    /// Text stands in it, where a plan has none.
    pub(super) stray: usize,
}

/// Reads the one element that a text is.
pub(super) fn read(text: &str) -> Result<Element, GermanPlanError> {
    let mut reader = Reader::from_str(text);
    let mut parts = 0;
    // The elements that are open, outermost first, under one that holds the root.
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|_| GermanPlanError::Damaged)? {
            Event::Start(start) => {
                if open.len() > MOST_DEPTH {
                    return Err(GermanPlanError::TooDeep);
                }
                open.push(element(&start, &mut parts)?);
            }
            Event::Empty(start) => {
                let whole = element(&start, &mut parts)?;
                parent(&mut open)?.children.push(whole);
            }
            Event::End(_) => {
                let whole = open.pop().ok_or(GermanPlanError::Damaged)?;
                parent(&mut open)?.children.push(whole);
            }
            Event::Text(text) => {
                if !text.trim().is_empty() {
                    parent(&mut open)?.stray += 1;
                }
            }
            Event::CData(_) | Event::GeneralRef(_) => parent(&mut open)?.stray += 1,
            Event::Comment(_) => {}
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                return Err(GermanPlanError::Damaged);
            }
            Event::Eof => break,
        }
    }
    let [top] = <[Element; 1]>::try_from(open).map_err(|_| GermanPlanError::Damaged)?;
    let [root] = <[Element; 1]>::try_from(top.children).map_err(|_| GermanPlanError::Damaged)?;
    if top.stray == 0 {
        Ok(root)
    } else {
        Err(GermanPlanError::Damaged)
    }
}

/// The innermost element that is open.
fn parent(open: &mut [Element]) -> Result<&mut Element, GermanPlanError> {
    open.last_mut().ok_or(GermanPlanError::Damaged)
}

/// An element with its attributes, counted.
fn element(start: &BytesStart, parts: &mut usize) -> Result<Element, GermanPlanError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| GermanPlanError::Damaged)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|_| GermanPlanError::Damaged)?;
        if attribute.key.as_namespace_binding().is_none() {
            attributes.push((name(attribute.key.as_ref()), value.into_owned()));
        }
    }
    *parts += 1 + attributes.len();
    if *parts > MOST_PARTS {
        return Err(GermanPlanError::TooLarge);
    }
    Ok(Element {
        name: name(start.local_name().as_ref()),
        attributes,
        ..Element::default()
    })
}

fn name(name: &str) -> String {
    name.to_owned()
}
