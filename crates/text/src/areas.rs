//! The areas of sentences, written out of `languages/`.

#![expect(
    clippy::unneeded_struct_pattern,
    reason = "one pattern fits every variant"
)]
#![allow(
    clippy::similar_names,
    clippy::trivially_copy_pass_by_ref,
    clippy::too_many_lines,
    reason = "nobody wrote it by hand"
)]

use crate::filled::{Goes, Number, chosen, filled, joined};
use crate::language::Language;
use crate::pack::{Area, Each, In, Shelf, lines_at, lines_of};
use crate::portion::Portion;

include!(concat!(env!("OUT_DIR"), "/areas.rs"));
