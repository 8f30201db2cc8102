//! Django, 2005
//!
//! A table of regular expressions maps addresses to views; what a named group matches becomes an
//! argument of its name.
//!
//! A group was text that looked like a number; here its type reads it, and what it cannot read is
//! no page. Addresses are made from the same table: `article_detail(2005, 7, 42)`.

use std::fmt;

use masque::SafeUrl;
use serde::Deserialize;

/// A number of exactly so many digits, as `\d{4}` has them.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub struct Digits<const N: usize>(u16);

impl<const N: usize> TryFrom<String> for Digits<N> {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let fits = text.len() == N && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = if fits { text.parse().ok() } else { None };
        number.map(Self).ok_or_else(|| format!("must be {N} digits"))
    }
}

impl<const N: usize> fmt::Display for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0N$}", self.0)
    }
}

/// The articles of a year.
#[page("/django/articles/{year}/")]
pub template YearArchive(year: Digits<4>) {
    year_archive year={year:}
}

/// The articles of a month.
#[page("/django/articles/{year}/{month}/")]
pub template MonthArchive(year: Digits<4>, month: Digits<2>) {
    month_archive year={year:} month={month:}
}

/// An article.
#[page("/django/articles/{year}/{month}/{article_id}/")]
pub template ArticleDetail(year: Digits<4>, month: Digits<2>, article_id: u32) {
    article_detail year={year:} month={month:} article_id={article_id}
}

/// Where the articles of a year are.
pub fn year_archive(year: u16) -> SafeUrl {
    YearArchive::url(Digits(year))
}

/// Where an article is.
pub fn article_detail(year: u16, month: u16, article_id: u32) -> SafeUrl {
    ArticleDetail::url(Digits(year), Digits(month), article_id)
}
