//! Behaviour across modules.

mod drawing;
