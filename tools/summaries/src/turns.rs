//! Taking one of several by turns.

/// One of several, by turns.
pub fn of<T: Copy + Default>(all: &[T], turn: usize) -> T {
    let place = turn % all.len().max(1);
    all.get(place).copied().unwrap_or_default()
}
