//! Spans of time in words.

use core::fmt::{self, Formatter};
use core::time::Duration;

use super::{Filter, Filtered};

/// Filters of [`Duration`]s. The words are English.
///
/// The largest unit that fits counts, rounded down: seconds, minutes, hours, days, weeks, months
/// of 30 days, years of 365. A template has no clock: give it the duration, or the time of now.
pub trait Durations {
    /// `3 days`
    ///
    /// ```
    /// use core::time::Duration;
    /// use masque::text::Durations;
    ///
    /// assert_eq!(Duration::from_secs(3 * 86_400).in_words().to_string(), "3 days");
    /// assert_eq!(Duration::from_secs(61).in_words().to_string(), "1 minute");
    /// ```
    fn in_words(self) -> Filtered<Duration, InWords>;

    /// `3 days ago`; `just now` for less than a second.
    ///
    /// ```
    /// use core::time::Duration;
    /// use masque::text::Durations;
    ///
    /// assert_eq!(Duration::from_secs(7_200).ago().to_string(), "2 hours ago");
    /// assert_eq!(Duration::ZERO.ago().to_string(), "just now");
    /// ```
    fn ago(self) -> Filtered<Duration, InWords>;

    /// `in 3 days`; `now` for less than a second.
    ///
    /// ```
    /// use core::time::Duration;
    /// use masque::text::Durations;
    ///
    /// assert_eq!(Duration::from_secs(31 * 86_400).ahead().to_string(), "in 1 month");
    /// ```
    fn ahead(self) -> Filtered<Duration, InWords>;
}

impl Durations for Duration {
    #[inline]
    fn in_words(self) -> Filtered<Duration, InWords> {
        Filtered::new(self, InWords { before: "", after: "", now: "0 seconds" })
    }

    #[inline]
    fn ago(self) -> Filtered<Duration, InWords> {
        Filtered::new(self, InWords { before: "", after: " ago", now: "just now" })
    }

    #[inline]
    fn ahead(self) -> Filtered<Duration, InWords> {
        Filtered::new(self, InWords { before: "in ", after: "", now: "now" })
    }
}

/// See [`Durations`].
#[derive(Clone, Copy, Debug)]
pub struct InWords {
    before: &'static str,
    after: &'static str,
    now: &'static str,
}

impl Filter<Duration> for InWords {
    #[inline]
    fn write(&self, duration: &Duration, f: &mut Formatter<'_>) -> fmt::Result {
        const MINUTE: u64 = 60;
        const HOUR: u64 = 60 * MINUTE;
        const DAY: u64 = 24 * HOUR;
        let seconds = duration.as_secs();
        let (count, unit) = match seconds {
            0 => return f.write_str(self.now),
            1..MINUTE => (seconds, "second"),
            MINUTE..HOUR => (seconds / MINUTE, "minute"),
            HOUR..DAY => (seconds / HOUR, "hour"),
            _ => match seconds / DAY {
                days @ ..7 => (days, "day"),
                days @ ..30 => (days / 7, "week"),
                // Twelve months of 30 days are no year yet.
                days @ ..365 => ((days / 30).min(11), "month"),
                days => (days / 365, "year"),
            },
        };
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "{}{count} {unit}{plural}{}", self.before, self.after)
    }
}
