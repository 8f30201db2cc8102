//! Numbers for readers.

use core::fmt::{self, Display, Formatter, Write};

use super::{Filter, Filtered, each_char};

/// See [`Filters::thousands`](super::Filters::thousands).
#[derive(Clone, Copy, Debug)]
pub struct Thousands {
    pub(super) separator: char,
}

impl<T: Display> Filter<T> for Thousands {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let mut left = 0;
        let _ = each_char(value, |c| match c.is_ascii_digit() {
            true => {
                left += 1;
                Ok(())
            }
            // A sign may stand before the digits; after them the number's whole part is over.
            false if left == 0 => Ok(()),
            false => Err(fmt::Error),
        });
        each_char(value, |c| {
            f.write_char(c)?;
            if left > 0 && c.is_ascii_digit() {
                left -= 1;
                if left > 0 && left % 3 == 0 {
                    f.write_char(self.separator)?;
                }
            }
            Ok(())
        })
    }
}

/// Filters of whole numbers.
pub trait Numbers: Copy + Display {
    /// The number without its sign.
    #[doc(hidden)]
    fn __size(self) -> u128;

    /// Whether it has one.
    #[doc(hidden)]
    fn __is_negative(self) -> bool;

    /// One word for 1, another for all other numbers, as in English.
    ///
    /// ```
    /// use masque::text::Numbers;
    ///
    /// assert_eq!([0, 1, 2].map(|n| n.pluralize("bug", "bugs")), ["bugs", "bug", "bugs"]);
    /// ```
    #[inline]
    fn pluralize<'a>(self, one: &'a str, many: &'a str) -> &'a str {
        if self.__size() == 1 { one } else { many }
    }

    /// 1st, 2nd, 3rd, 4th, …, in English.
    ///
    /// ```
    /// use masque::text::Numbers;
    ///
    /// assert_eq!([1, 12, 23].map(|n| n.ordinal().to_string()), ["1st", "12th", "23rd"]);
    /// ```
    #[inline]
    fn ordinal(self) -> Filtered<Self, Ordinal> {
        Filtered::new(self, Ordinal)
    }

    /// Bytes, as kB, MB, … of 1000 each.
    ///
    /// ```
    /// use masque::text::Numbers;
    ///
    /// assert_eq!(999.file_size().to_string(), "999 B");
    /// assert_eq!(1_500_000.file_size().to_string(), "1.5 MB");
    /// ```
    #[inline]
    fn file_size(self) -> Filtered<Self, FileSize> {
        Filtered::new(self, FileSize { binary: false })
    }

    /// Bytes, as KiB, MiB, … of 1024 each.
    ///
    /// ```
    /// use masque::text::Numbers;
    ///
    /// assert_eq!(1_572_864.binary_file_size().to_string(), "1.5 MiB");
    /// ```
    #[inline]
    fn binary_file_size(self) -> Filtered<Self, FileSize> {
        Filtered::new(self, FileSize { binary: true })
    }
}

macro_rules! numbers {
    ($($number:ty)*; $n:ident => $size:expr, $is_negative:expr) => {$(
        impl Numbers for $number {
            #[inline]
            fn __size(self) -> u128 {
                let $n = self;
                $size as u128
            }

            #[inline]
            fn __is_negative(self) -> bool {
                let $n = self;
                $is_negative
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 u128 usize; n => n, { let _ = n; false });
numbers!(i8 i16 i32 i64 i128 isize; n => n.unsigned_abs(), n < 0);

/// See [`Numbers::ordinal`].
#[derive(Clone, Copy, Debug)]
pub struct Ordinal;

impl<T: Numbers> Filter<T> for Ordinal {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let size = value.__size();
        let suffix = match (size % 100, size % 10) {
            (11..=13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        write!(f, "{value}{suffix}")
    }
}

/// See [`Numbers::file_size`].
#[derive(Clone, Copy, Debug)]
pub struct FileSize {
    binary: bool,
}

impl<T: Numbers> Filter<T> for FileSize {
    #[inline]
    fn write(&self, value: &T, f: &mut Formatter<'_>) -> fmt::Result {
        let (step, prefixes, suffix) =
            if self.binary { (1024, "KMGTPE", "iB") } else { (1000, "kMGTPE", "B") };
        // No file is larger, and ten times the size is a `u128` for certain.
        let size = value.__size().min(u64::MAX.into());
        if size < step {
            return write!(f, "{value} B");
        }
        let sign = if value.__is_negative() { "-" } else { "" };
        let mut unit = step;
        for prefix in prefixes.chars() {
            // Rounded before the unit is chosen: 999,999 bytes are 1.0 MB, not 1000.0 kB.
            let tenths = (size * 10 + unit / 2) / unit;
            if tenths < step * 10 {
                return write!(f, "{sign}{}.{} {prefix}{suffix}", tenths / 10, tenths % 10);
            }
            unit *= step;
        }
        unreachable!("a `u64` is less than 1000 EB")
    }
}
