//! Has the addresses that the loader of Linux fills in at each start written down packed: a sixtieth of the size.
//! The press brings eighty thousand of them, and a command that prints nothing should not wait for it (docs/papers.md).

use std::process::Command;

/// The first C library whose loader can read them.
const READS_PACKED: (u32, u32) = (2, 36);

#[expect(
    clippy::disallowed_methods,
    reason = "Cargo speaks to a build script in no other way"
)]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    let is_for_here = set("HOST") == set("TARGET")
        && set("CARGO_CFG_TARGET_OS") == "linux"
        && set("CARGO_CFG_TARGET_ENV") == "gnu";
    if is_for_here && c_library().is_some_and(|version| version >= READS_PACKED) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// The version of the C library here; nothing where it does not say.
fn c_library() -> Option<(u32, u32)> {
    let said = Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output()
        .ok()?;
    let said = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = said.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
}
