//! Crashes and faults: whatever happens to the real program at any moment, afterwards the file
//! opens and holds exactly the state before or after.
//! [docs/reliability.md](../../docs/reliability.md) says what is promised.
//!
//! A small C library (`shim.c`) stands between the program and the C library, and counts the calls
//! that touch files. At the one that was asked for it kills, stops or fails. `commands.rs` has
//! every command that writes, once; all tests take them from there.
//!
//! `cargo test --test crash` takes an even sample of the moments of every command, `EKC_CRASH=all`
//! takes them all, and `EKC_CRASH_PART=3/8` beside it the third of eight parts (`.ci/crash`). What
//! was counted stands in `target/tmp/reliability` afterwards.

#![cfg_attr(
    target_os = "linux",
    expect(
        clippy::unwrap_used,
        clippy::panic,
        clippy::disallowed_methods,
        reason = "a test that cannot go on has failed"
    )
)]

#[cfg(target_os = "linux")]
mod at_once;
#[cfg(target_os = "linux")]
mod clock;
#[cfg(target_os = "linux")]
mod commands;
#[cfg(target_os = "linux")]
mod cut;
#[cfg(target_os = "linux")]
mod faults;
#[cfg(target_os = "linux")]
mod folder;
#[cfg(target_os = "linux")]
mod kill;
#[cfg(target_os = "linux")]
mod migrate;
#[cfg(target_os = "linux")]
mod power;
#[cfg(target_os = "linux")]
mod questions;
#[cfg(target_os = "linux")]
mod shim;
#[cfg(target_os = "linux")]
mod state;
#[cfg(target_os = "linux")]
mod tally;

#[cfg(not(target_os = "linux"))]
#[test]
#[ignore = "Linux only: the calls of the program are counted with LD_PRELOAD and glibc"]
fn crashes_are_played_on_linux() {}
