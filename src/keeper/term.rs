//! The time of a kept key, for a system that forgets nothing by itself: it stands before the key.
//!
//! `ekc` and a one, the version of this; from when and until when, each the seconds since 1970 in
//! eight bytes, the highest first; the key. Nothing in it is secret but the key.

use chrono::{DateTime, Utc};
use std::time::Duration;
use zeroize::Zeroizing;

const MARK: &[u8] = b"ekc\x01";

/// The key with its time.
pub(super) fn pack(key: &[u8], now: DateTime<Utc>, time: Duration) -> Zeroizing<Vec<u8>> {
    let from = now.timestamp();
    let until = from.saturating_add_unsigned(time.as_secs());
    Zeroizing::new([MARK, &from.to_be_bytes(), &until.to_be_bytes(), key].concat())
}

/// The key, while its time lasts. A clock that stands before that time was turned back,
/// and proves nothing.
pub(super) fn unpack(kept: &[u8], now: DateTime<Utc>) -> Option<Zeroizing<Vec<u8>>> {
    let (from, rest) = kept.strip_prefix(MARK)?.split_first_chunk()?;
    let (until, key) = rest.split_first_chunk()?;
    let term = i64::from_be_bytes(*from)..i64::from_be_bytes(*until);
    term.contains(&now.timestamp())
        .then(|| Zeroizing::new(key.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = &[7; 32];

    fn second(count: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(count, 0).unwrap()
    }

    #[test]
    fn a_key_is_there_from_when_it_was_kept_until_its_time_is_over() {
        let kept = pack(KEY, second(1_000), Duration::from_mins(1));
        for (moment, is_there) in [
            (0, false),
            (999, false),
            (1_000, true),
            (1_059, true),
            (1_060, false),
            (i64::from(u32::MAX), false),
        ] {
            assert_eq!(
                unpack(&kept, second(moment)).is_some_and(|key| key.as_slice() == KEY),
                is_there,
                "{moment}"
            );
        }
        let before_1970 = pack(KEY, second(-100), Duration::from_secs(200));
        assert!(
            unpack(&before_1970, second(-1)).is_some()
                && unpack(&before_1970, second(100)).is_none()
        );
        assert!(
            unpack(&pack(KEY, second(5), Duration::ZERO), second(5)).is_none(),
            "no time is none"
        );
        assert!(
            unpack(
                &pack(KEY, second(5), Duration::MAX),
                second(i64::from(i32::MAX))
            )
            .is_some(),
            "a time without end is no fault"
        );
    }

    #[test]
    fn what_is_not_ours_or_not_whole_is_no_key() {
        let now = second(1_000);
        let kept = pack(KEY, now, Duration::from_mins(1));
        for length in 0..MARK.len() + 16 {
            assert!(unpack(&kept[..length], now).is_none(), "{length}");
        }
        for other in [
            &b"wachtwoord"[..],
            &KEY.repeat(2),
            &[b"ekc\x02", &kept[4..]].concat(),
            &[b"EKC\x01", &kept[4..]].concat(),
        ] {
            assert!(unpack(other, now).is_none());
        }
    }

    #[test]
    fn it_lies_as_it_is_described() {
        let kept = pack(b"sleutel", second(1), Duration::from_secs(2));
        assert_eq!(
            kept.as_slice(),
            b"ekc\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x03sleutel"
        );
    }
}
