//! What was opened and written so far, as long as the app is not loaded anew: whoever
//! looks at another page and comes back finds it as it was. Nothing of it is stored.

use std::cell::RefCell;

use domain::id::SheetId;
use exchange::share::Message;
use forms::reply::ReplyDraft;

thread_local! {
    static OPENED: RefCell<Option<Message>> = const { RefCell::new(None) };
    static WRITTEN: RefCell<Option<(SheetId, ReplyDraft)>> = const { RefCell::new(None) };
}

/// A message was opened; the one before it is put away.
pub fn open(message: &Message) {
    OPENED.set(Some(message.clone()));
}

/// What was opened last.
pub fn opened() -> Option<Message> {
    OPENED.with_borrow(Clone::clone)
}

/// What has been written to a sheet so far; nothing, where it is as it was opened.
pub fn keep(sheet: SheetId, draft: Option<ReplyDraft>) {
    WRITTEN.set(draft.map(|draft| (sheet, draft)));
}

/// What had been written to a sheet.
pub fn of(sheet: SheetId) -> Option<ReplyDraft> {
    WRITTEN.with_borrow(|written| {
        let (to, draft) = written.as_ref()?;
        (*to == sheet).then(|| draft.clone())
    })
}
