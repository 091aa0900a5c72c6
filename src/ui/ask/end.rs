//! Whether the system told this program to end while a question stood: a closed window (SIGHUP), a
//! shutdown (SIGTERM), or Ctrl-C between two questions.
//!
//! Then no question gives an answer any more, and the command ends as at Ctrl-C. A form that keeps
//! what was answered needs a moment for that: the end waits for it.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

static IS_TOLD: AtomicBool = AtomicBool::new(false);

/// How many forms are open that keep what was answered.
static OPEN_FORMS: AtomicUsize = AtomicUsize::new(0);

/// Tell every question that the program is to end.
pub fn tell_to_end() {
    IS_TOLD.store(true, Ordering::SeqCst);
}

/// Fail when a question is to give no answer any more, as when the person stops.
pub(super) fn ensure_not_told_to_end() -> io::Result<()> {
    if IS_TOLD.load(Ordering::SeqCst) {
        Err(io::Error::from(io::ErrorKind::Interrupted))
    } else {
        Ok(())
    }
}

/// Whether a form is open that keeps what was answered.
#[must_use]
pub fn is_end_awaited() -> bool {
    OPEN_FORMS.load(Ordering::SeqCst) > 0
}

/// The end waits until this value is dropped. After the program was told to end it waits until the
/// program ends by itself: what is left to do is to say what was kept.
#[derive(Debug)]
pub struct EndWaits(());

impl EndWaits {
    /// From here on the end waits.
    #[must_use]
    pub fn begin() -> Self {
        OPEN_FORMS.fetch_add(1, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for EndWaits {
    fn drop(&mut self) {
        if !IS_TOLD.load(Ordering::SeqCst) {
            OPEN_FORMS.fetch_sub(1, Ordering::SeqCst);
        }
    }
}
