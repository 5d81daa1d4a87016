//! Waiting for what may never end, but not for ever.

use futures::channel::oneshot;
use futures::future::{Either, select};

use super::page;

/// The answer of some work, if it comes within some milliseconds. The work goes
/// on in any case.
pub async fn within<T: 'static>(
    milliseconds: i32,
    work: impl Future<Output = T> + 'static,
) -> Option<T> {
    let (tell, told) = oneshot::channel();
    let (ring, time_is_up) = oneshot::channel();
    leptos::task::spawn_local(async move {
        // Nobody may be waiting any more.
        let _ = tell.send(work.await);
    });
    page::timeout(milliseconds, move || {
        let _ = ring.send(());
    });
    match select(told, time_is_up).await {
        Either::Left((answer, _)) => answer.ok(),
        Either::Right((Ok(()), _)) => None,
        // Without a timer the work alone decides.
        Either::Right((Err(_), told)) => told.await.ok(),
    }
}
