//! Concord: a medicines companion that lives on the person's own device.

pub mod knowledge;
