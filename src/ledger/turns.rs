//! One save after the other, in the order in which they were asked for.
//!
//! A place in the queue is taken at once, and given up when it is dropped:
//! a save that fails, or is no longer waited for, keeps nobody else waiting.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// A queue. Cheap to clone.
#[derive(Clone, Default)]
pub struct Turns {
    line: Rc<RefCell<Waiting>>,
}

#[derive(Default)]
struct Waiting {
    given: u64,
    /// Those in the queue, with whom to wake, the first first.
    waiting: VecDeque<(u64, Option<Waker>)>,
}

/// A place in a queue.
pub struct Turn {
    turns: Turns,
    number: u64,
}

impl Turns {
    /// Takes the last place in the queue.
    pub fn line_up(&self) -> Turn {
        let mut line = self.line.borrow_mut();
        line.given += 1;
        let number = line.given;
        line.waiting.push_back((number, None));
        Turn {
            turns: self.clone(),
            number,
        }
    }
}

impl Turn {
    /// Waits until nobody stands before this place.
    pub async fn comes(&self) {
        poll_fn(|context| {
            let mut line = self.turns.line.borrow_mut();
            if line
                .waiting
                .front()
                .is_some_and(|(first, _)| *first == self.number)
            {
                return Poll::Ready(());
            }
            let own = line
                .waiting
                .iter_mut()
                .find(|(number, _)| *number == self.number);
            if let Some((_, waker)) = own {
                *waker = Some(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let next = {
            let mut line = self.turns.line.borrow_mut();
            line.waiting.retain(|(number, _)| *number != self.number);
            line.waiting.front_mut().and_then(|(_, waker)| waker.take())
        };
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::task::Context;

    use super::*;

    /// Whether a turn has come.
    fn has_come(turn: &Turn) -> bool {
        let mut context = Context::from_waker(Waker::noop());
        pin!(turn.comes()).poll(&mut context).is_ready()
    }

    #[test]
    fn turns_come_in_the_order_they_were_asked_for() {
        let turns = Turns::default();
        let (first, second, third) = (turns.line_up(), turns.line_up(), turns.line_up());
        assert!(!has_come(&third) && !has_come(&second) && has_come(&first));
        drop(first);
        assert!(!has_come(&third) && has_come(&second));
        drop(second);
        assert!(has_come(&third));
    }

    #[test]
    fn whoever_leaves_the_queue_keeps_nobody_waiting() {
        let turns = Turns::default();
        let (first, second, third) = (turns.line_up(), turns.line_up(), turns.line_up());
        drop(second);
        assert!(!has_come(&third));
        drop(first);
        assert!(has_come(&third));
        drop(third);
        assert!(has_come(&turns.line_up()));
    }
}
