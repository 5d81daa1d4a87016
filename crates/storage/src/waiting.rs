//! Waiting for a storage, but not for ever: one that is held open elsewhere may
//! never answer.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use super::Pending;

/// What an answer is waited for no longer than. Makes a new wait at each call.
pub type Patience = std::rc::Rc<dyn Fn() -> Pending<()>>;

/// Waits as long as it takes.
pub fn endless() -> Patience {
    std::rc::Rc::new(|| Box::pin(std::future::pending()))
}

/// The answer, unless patience ends before it comes. Work that was not waited
/// for is dropped where it stands, so only reading may be given up like this.
pub async fn within<T>(
    patience: impl Future<Output = ()> + Unpin,
    work: impl Future<Output = T>,
) -> Option<T> {
    let (mut patience, mut work) = (pin!(patience), pin!(work));
    poll_fn(move |context| {
        if let Poll::Ready(answer) = work.as_mut().poll(context) {
            return Poll::Ready(Some(answer));
        }
        patience.as_mut().poll(context).map(|()| None)
    })
    .await
}
