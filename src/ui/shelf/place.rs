//! A place on the shelf: one pack, fetched once and shared by all who ask for it. A failure is told
//! to those who asked, and the next one who asks tries again.

use std::cell::RefCell;
use std::future::{Future, ready};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};

use crate::device::pack::WhyNot;

/// A place for one pack.
pub struct PackPlace<P: 'static>(Rc<RefCell<State<P>>>);

/// The pack, or why there is none.
type Delivery<P> = Result<Rc<P>, WhyNot>;

/// An answer on its way to everybody who holds this.
type OnItsWay<P> = Shared<LocalBoxFuture<'static, Delivery<P>>>;

enum State<P: 'static> {
    Empty,
    Asked(OnItsWay<P>),
    Here(Rc<P>),
}

impl<P> Clone for PackPlace<P> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<P> Default for PackPlace<P> {
    fn default() -> Self {
        Self(Rc::new(RefCell::new(State::Empty)))
    }
}

impl<P> PackPlace<P> {
    /// The pack, if it is here already.
    pub fn here(&self) -> Option<Rc<P>> {
        match &*self.0.borrow() {
            State::Here(pack) => Some(pack.clone()),
            State::Empty | State::Asked(_) => None,
        }
    }

    /// Puts a pack here in place of what is here.
    pub fn put(&self, pack: Rc<P>) {
        self.0.replace(State::Here(pack));
    }

    /// The pack; `open` fetches it, if nobody has asked before.
    pub async fn get<F>(&self, open: impl FnOnce() -> F) -> Delivery<P>
    where
        F: Future<Output = Delivery<P>> + 'static,
    {
        self.asked(open).await
    }

    fn asked<F>(&self, open: impl FnOnce() -> F) -> OnItsWay<P>
    where
        F: Future<Output = Delivery<P>> + 'static,
    {
        let mut state = self.0.borrow_mut();
        match &*state {
            State::Here(pack) => return ready(Ok(pack.clone())).boxed_local().shared(),
            State::Asked(on_its_way) => return on_its_way.clone(),
            State::Empty => {}
        }
        let (opening, place) = (open(), self.clone());
        let on_its_way = async move {
            let answer = opening.await;
            place.0.replace(match &answer {
                Ok(pack) => State::Here(pack.clone()),
                Err(_) => State::Empty,
            });
            answer
        };
        let on_its_way = on_its_way.boxed_local().shared();
        *state = State::Asked(on_its_way.clone());
        on_its_way
    }
}
