//! What is said below a table: sums and averages.

use alloc::vec::Vec;

/// Figures of a list of numbers. Of other than numbers the standard library has `count`, `min`
/// and `max`.
///
/// All are NaN for an empty list, but the count and the sum, which are 0.
///
/// ```
/// use masque::batch::Statistics;
///
/// let days = Statistics::of([2, 4, 9]);
/// assert_eq!((days.count(), days.sum(), days.mean(), days.median()), (3, 15.0, 5.0, 4.0));
/// assert_eq!((days.min(), days.max()), (2.0, 9.0));
/// ```
#[derive(Clone, Debug)]
pub struct Statistics {
    sorted: Vec<f64>,
}

impl Statistics {
    /// Of these numbers.
    #[inline]
    #[must_use]
    pub fn of<N: Into<f64>>(numbers: impl IntoIterator<Item = N>) -> Self {
        let mut sorted: Vec<f64> = numbers.into_iter().map(N::into).collect();
        sorted.sort_unstable_by(f64::total_cmp);
        Self { sorted }
    }

    /// How many there are.
    #[inline]
    #[must_use]
    pub fn count(&self) -> usize {
        self.sorted.len()
    }

    /// All added up.
    #[inline]
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.sorted.iter().fold(0.0, |sum, number| sum + number)
    }

    /// The smallest.
    #[inline]
    #[must_use]
    pub fn min(&self) -> f64 {
        self.sorted.first().copied().unwrap_or(f64::NAN)
    }

    /// The largest.
    #[inline]
    #[must_use]
    pub fn max(&self) -> f64 {
        self.sorted.last().copied().unwrap_or(f64::NAN)
    }

    /// The sum, divided by the count.
    #[inline]
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.sum() / self.sorted.len() as f64
    }

    /// The one in the middle, or the mean of the two there.
    #[inline]
    #[must_use]
    pub fn median(&self) -> f64 {
        let at = |index: usize| self.sorted.get(index).copied().unwrap_or(f64::NAN);
        let len = self.sorted.len();
        f64::midpoint(at(len.saturating_sub(1) / 2), at(len / 2))
    }

    /// The variance of a sample: divided by one less than the count, and NaN for fewer than two.
    ///
    /// ```
    /// assert_eq!(masque::batch::Statistics::of([2, 4, 9]).variance(), 13.0);
    /// ```
    #[inline]
    #[must_use]
    pub fn variance(&self) -> f64 {
        self.squares() / self.sorted.len().saturating_sub(1) as f64
    }

    /// The variance of all there are: divided by the count.
    #[inline]
    #[must_use]
    pub fn population_variance(&self) -> f64 {
        self.squares() / self.sorted.len() as f64
    }

    /// The standard deviation of a sample.
    ///
    /// ```
    /// assert_eq!(masque::batch::Statistics::of([1, 3, 5]).standard_deviation(), 2.0);
    /// ```
    #[cfg(feature = "std")]
    #[inline]
    #[must_use]
    pub fn standard_deviation(&self) -> f64 {
        self.variance().sqrt()
    }

    /// The standard deviation of all there are.
    #[cfg(feature = "std")]
    #[inline]
    #[must_use]
    pub fn population_standard_deviation(&self) -> f64 {
        self.population_variance().sqrt()
    }

    /// The squares of the distances from the mean, added up.
    #[inline]
    fn squares(&self) -> f64 {
        let mean = self.mean();
        self.sorted.iter().fold(0.0, |sum, number| sum + (number - mean) * (number - mean))
    }
}
