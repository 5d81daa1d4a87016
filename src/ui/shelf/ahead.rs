//! Fetching ahead: what somebody's medicines need, before anybody asks, so that it is there when
//! there is no network.

use super::{Explanation, explain, reference};
use crate::device::pack::WhyNot;
use crate::domain::medicine::Medicine;

/// Fetches what some medicines need: the names, the rules, and their own cards.
///
/// # Errors
/// If there is no network. What is damaged or needs a newer app does not keep the rest away.
pub async fn fetch_for(medicines: &[Medicine]) -> Result<(), WhyNot> {
    is_reached(reference().await.err())?;
    for medicine in medicines {
        if matches!(explain(medicine.clone()).await, Explanation::Unreachable) {
            return Err(WhyNot::Unreachable);
        }
    }
    Ok(())
}

fn is_reached(failed: Option<WhyNot>) -> Result<(), WhyNot> {
    match failed {
        Some(WhyNot::Unreachable) => Err(WhyNot::Unreachable),
        Some(WhyNot::Damaged | WhyNot::Newer) | None => Ok(()),
    }
}
