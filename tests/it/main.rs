//! Behaviour across modules.
