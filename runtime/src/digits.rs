//! Numbers → digits, as `Display` writes them, in place.

#![expect(unsafe_code, reason = "whole words are written where room was made")]

/// A decimal of at most six places.
#[derive(Clone, Copy)]
pub(crate) struct Decimal {
    /// What is before the point.
    pub(crate) whole: u64,
    /// Six places.
    pub(crate) millionths: u32,
}

impl Decimal {
    /// A number that is not negative, if it is a decimal of at most six places and fifteen digits.
    ///
    /// No two such decimals are the same `f64`. So the one that a number is read
    /// from is also the shortest, and that is what `Display` writes.
    #[inline]
    pub(crate) fn of(number: f64) -> Option<Self> {
        const UNIT: f64 = 1e6;
        let scaled = number * UNIT;
        let is_short = scaled < 1e15;
        let digits = if is_short { (scaled + 0.5) as u64 } else { 0 };
        // Both are exact here, so the quotient is what the decimal is read as.
        (is_short && digits as f64 / UNIT == number)
            .then_some(Self { whole: digits / 1_000_000, millionths: (digits % 1_000_000) as u32 })
    }

    /// A number that is not negative, if it is a decimal of at most six digits, and six places.
    ///
    /// No two such decimals are the same `f32`: see [`of`](Self::of).
    #[inline]
    pub(crate) fn of_single(number: f32) -> Option<Self> {
        const POWERS: [f32; 7] = [1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0];
        let whole_digits = POWERS.iter().filter(|power| number >= **power).count();
        let power = f64::from(*POWERS.get(6_usize.checked_sub(whole_digits)?)?);
        // Exact: 24 bits by 20.
        let digits = (f64::from(number) * power + 0.5) as u32;
        // Rounded to `f64` first, the quotient is rounded to the same `f32` as if it were not: else it would
        // have become the middle between two of them, a number of 25 bits. But it is as far from all of
        // those, unless it is one, as integers are that are a product of 25 bits by 20: 2^-45 of itself.
        if (f64::from(digits) / power) as f32 != number {
            return None;
        }
        let power = power as u32;
        let millionths = digits % power * (1_000_000 / power);
        Some(Self { whole: u64::from(digits / power), millionths })
    }

    /// The decimal with so many places that is next to a number that is not negative; of two, the even
    /// one: what `Display` writes. `None` for numbers of more than eight digits before the point.
    pub(crate) fn rounded(number: f64, places: usize) -> Option<Self> {
        const POWERS: [u32; 7] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
        let power = *POWERS.get(places)?;
        if number.is_nan() || number >= 1e8 {
            return None;
        }
        // number = mantissa / 2^shift, https://en.wikipedia.org/wiki/Double-precision_floating-point_format
        let exponent = number.to_bits() >> 52;
        let fraction = number.to_bits() & ((1 << 52) - 1);
        let mantissa = if exponent == 0 { fraction } else { fraction | 1 << 52 };
        let shift = 1075 - exponent.max(1);
        // Less than 2^73: at most 53 bits, and 20.
        let scaled = u128::from(mantissa) * u128::from(power);
        let digits = if shift > 74 {
            0
        } else {
            let (floor, half) = ((scaled >> shift) as u64, 1 << (shift - 1));
            let rest = scaled & ((1 << shift) - 1);
            floor + u64::from(rest > half || rest == half && floor % 2 == 1)
        };
        let (whole, rest) = (digits / u64::from(power), (digits % u64::from(power)) as u32);
        Some(Self { whole, millionths: rest * (POWERS[6] / power) })
    }
}

/// The most bytes that are touched for an integer: its sign, 20 digits, and one more.
pub(crate) const DIGITS: usize = 22;

/// The most bytes that are touched for a [`Decimal`]: its sign, nine digits, the
/// point, six places, and one more.
pub(crate) const DECIMAL: usize = 18;

/// `0` to `999`, left-aligned, and in the fourth byte how many digits those are.
static GROUPS: [u32; 1000] = groups(false);

/// `000` to `999`.
static PADDED: [u32; 1000] = groups(true);

const fn groups(is_padded: bool) -> [u32; 1000] {
    let mut groups = [0; 1000];
    let mut n = 0;
    while n < 1000 {
        let (hundreds, tens, ones) =
            (b'0' + (n / 100) as u8, b'0' + (n / 10 % 10) as u8, b'0' + (n % 10) as u8);
        groups[n] = u32::from_le_bytes(match n {
            0..10 if !is_padded => [ones, 0, 0, 1],
            10..100 if !is_padded => [tens, ones, 0, 2],
            _ => [hundreds, tens, ones, 3],
        });
        n += 1;
    }
    groups
}

/// Writes a number of at most four digits, as most of a page are, and says where it ends; writes no other.
///
/// # Safety
/// Five bytes may be written.
#[inline(always)]
pub(crate) unsafe fn write_short(at: *mut u8, number: u64) -> Option<*mut u8> {
    // SAFETY: the caller made room; of a number of four digits the thousands are divided off.
    unsafe {
        if number < 1000 {
            return Some(first(at, number as u32));
        }
        if number >= 10_000 {
            return None;
        }
        // A division by 1000, in less code.
        let thousands = (number as u32 * 8389) >> 23;
        let rest = number as u32 - 1000 * thousands;
        debug_assert!(rest < 1000, "{number} = 1000 * {thousands} + {rest}");
        core::hint::assert_unchecked(rest < 1000);
        at.write(b'0' + thousands as u8);
        Some(group(at.add(1), rest))
    }
}

/// Writes an integer in groups of three digits, and says where it ends.
///
/// # Safety
/// As many bytes as it has digits may be written, and one more; four at least.
#[inline]
pub(crate) unsafe fn write(at: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: the caller made room; each call passes the bytes that count.
    unsafe {
        match number {
            0..1000 => first(at, number as u32),
            1000..1_000_000 => {
                let number = number as u32;
                group(first(at, number / 1000), number % 1000)
            }
            _ => {
                let at = write(at, number / 1_000_000);
                six(at, (number % 1_000_000) as u32)
            }
        }
    }
}

/// Writes a number below 1000: four bytes, of which one to three count.
///
/// # Safety
/// Four bytes may be written.
#[inline(always)]
unsafe fn first(at: *mut u8, number: u32) -> *mut u8 {
    let group = GROUPS[number as usize];
    debug_assert!((1..=3).contains(&(group >> 24)), "a group of more digits than bytes");
    // SAFETY: the caller made room.
    unsafe {
        at.cast::<u32>().write_unaligned(group.to_le());
        at.add((group >> 24) as usize)
    }
}

/// Writes a number below 1000, zeros included, and a fourth byte.
///
/// # Safety
/// Four bytes may be written.
#[inline(always)]
unsafe fn group(at: *mut u8, number: u32) -> *mut u8 {
    // SAFETY: the caller made room.
    unsafe {
        at.cast::<u32>().write_unaligned(PADDED[number as usize].to_le());
        at.add(3)
    }
}

/// Writes a number below a million, zeros included, and a seventh byte.
///
/// # Safety
/// Seven bytes may be written.
#[inline(always)]
unsafe fn six(at: *mut u8, number: u32) -> *mut u8 {
    // SAFETY: the caller made room; the fourth byte of the first group is under the second.
    unsafe { group(group(at, number / 1000), number % 1000) }
}

/// Writes a decimal without the zeros at its end, and says where it ends.
///
/// # Safety
/// `DECIMAL` bytes less one, for the sign, may be written.
#[inline(never)]
pub(crate) unsafe fn write_decimal(at: *mut u8, decimal: Decimal) -> *mut u8 {
    let Decimal { whole, millionths } = decimal;
    debug_assert!(whole < 1_000_000_000 && millionths < 1_000_000, "more digits than `DECIMAL`");
    // SAFETY: the caller made room for nine digits, the point, six places and one byte more. Not all
    // places are zeros, so the last that is not is found among them.
    unsafe {
        let at = write(at, whole);
        if millionths == 0 {
            return at;
        }
        at.write(b'.');
        let mut end = six(at.add(1), millionths);
        while end.sub(1).read() == b'0' {
            end = end.sub(1);
        }
        end
    }
}

/// Writes so many places of a decimal, up to six, and says where it ends.
///
/// # Safety
/// `DECIMAL` bytes less one, for the sign, may be written.
pub(crate) unsafe fn write_places(at: *mut u8, decimal: Decimal, places: usize) -> *mut u8 {
    debug_assert!(places <= 6 && decimal.millionths < 1_000_000, "more places than `DECIMAL`");
    debug_assert!(decimal.whole < 1_000_000_000, "more digits than `DECIMAL`");
    // SAFETY: the caller made room for nine digits, the point, six places and one byte more.
    unsafe {
        let at = write(at, decimal.whole);
        if places == 0 {
            return at;
        }
        at.write(b'.');
        six(at.add(1), decimal.millionths);
        at.add(1 + places)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::{String, ToString};

    use proptest::prelude::*;

    use super::Decimal;
    use crate::buffer::Buffer;
    use crate::sink::PlainText;

    fn written(number: &impl PlainText) -> String {
        let mut out = Buffer::new();
        out.cursor().push_str("[");
        number.__write_then::<crate::escape::HtmlText>("]", &mut out.cursor());
        out.into_string()
    }

    #[track_caller]
    fn check(number: &(impl PlainText + ToString)) {
        assert_eq!(written(number), ["[", &number.to_string(), "]"].concat());
    }

    #[test]
    fn integers_at_the_edges_of_their_groups() {
        for exponent in 0..20 {
            let power = 10_u64.pow(exponent);
            for number in [power - 1, power, power + 1, power / 3 * 2] {
                check(&number);
                check(&(number as i64).wrapping_neg());
            }
        }
        for number in [i64::MIN, i64::MAX, 0, -1] {
            check(&number);
        }
        (0..100_000_u32).for_each(|number| check(&number));
        check(&u64::MAX);
        check(&i8::MIN);
    }

    #[test]
    fn decimals() {
        for number in [0.0, -0.0, 0.1, 0.3, -1.5, 100.0, 1e9, 999_999_999.999_999, 1e15, 0.000_001]
        {
            check(&number);
        }
        for number in [1e-7, 5e-324, 1e300, 0.1 + 0.2, f64::MAX, f64::INFINITY, f64::NAN] {
            check(&number);
        }
    }

    #[test]
    fn wide_integers() {
        let last = u128::from(u64::MAX);
        for number in [0, 7, last - 1, last, last + 1, u128::MAX] {
            check(&number);
            check(&(number as i128));
            check(&(number as i128).wrapping_neg());
            if let Some(number) = core::num::NonZeroU128::new(number) {
                check(&number);
            }
        }
        for number in [i128::MIN, i128::MAX, i64::MIN.into(), i128::from(i64::MIN) - 1, -1] {
            check(&number);
            check(&core::num::NonZeroI128::new(number).expect("none of them is zero"));
        }
    }

    #[test]
    fn decimals_of_single_precision() {
        for number in
            [0.0_f32, -0.0, 0.1, 0.3, -1.5, 100.0, 999_999.0, 1e6, 16_777_216.0, 0.000_001]
        {
            check(&number);
        }
        for number in [1e-7_f32, 1e-45, 1e30, 0.1 + 0.2, 9.999_999, 99_999.95, f32::MAX, f32::NAN] {
            check(&number);
        }
        check(&f32::NEG_INFINITY);
        // All of so many digits, and their neighbours, some of which look like others.
        for digits in (1..1_000_000_u32).step_by(997) {
            for places in 0..=6 {
                let number = (f64::from(digits) / 10_f64.powi(places)) as f32;
                assert!(Decimal::of_single(number).is_some(), "{number}");
                check(&number);
                check(&f32::from_bits(number.to_bits() + 1));
                check(&f32::from_bits(number.to_bits() - 1));
            }
        }
    }

    #[track_caller]
    fn check_rounded(number: f64) {
        for places in 0..=7 {
            let mut out = Buffer::new();
            out.cursor().rounded(number, places, ";");
            assert_eq!(out.as_str(), format!("{number:.places$};"), "of {number:?}");
        }
    }

    #[test]
    fn rounded_numbers() {
        for number in [0.0, 0.25, 0.5, 1.5, 2.5, 0.05, 0.000_000_5, 1e-10, 5e-324, 2f64.powi(-53)] {
            check_rounded(number);
            check_rounded(-number);
        }
        for number in [9.995, 99_999_999.5, 99_999_999.999_999_9, 1e8, 1e300, f64::MAX] {
            check_rounded(number);
        }
        for number in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::MIN_POSITIVE] {
            check_rounded(number);
        }
        // All that lie between two.
        (0..100_000_u32).for_each(|number| check_rounded(f64::from(number) / 64.0));
    }

    proptest! {
        #[test]
        fn rounded_floats(number: f64, digits: i64, places in 0_i32..16) {
            check_rounded(number);
            check_rounded(digits as f64 / 10_f64.powi(places));
            check_rounded((digits % 1_000_000_000) as f64 / 10_f64.powi(places));
            check_rounded((digits % 1_000_000_000) as f64 / 2_f64.powi(places));
        }

        #[test]
        fn integers(number: u64, shift in 0_u32..64) {
            check(&(number >> shift));
            check(&(number as i64 >> shift));
        }

        #[test]
        fn floats_of_single_precision(number: f32, bits: u32, digits: i32, places in 0_i32..9) {
            check(&number);
            check(&f32::from_bits(bits));
            check(&((f64::from(digits) / 10_f64.powi(places)) as f32));
            check(&((f64::from(digits % 1_000_000) / 10_f64.powi(places)) as f32));
        }

        #[test]
        fn floats(number: f64, digits: i64, places in 0_i32..12) {
            check(&number);
            check(&(digits as f64 / 10_f64.powi(places)));
            check(&((digits % 1_000_000_000) as f64 / 10_f64.powi(places)));
            check(&((digits % 1_000_000_000) as f64 / 1e6 + f64::EPSILON));
        }
    }
}
