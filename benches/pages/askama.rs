use askama::Template;

use crate::badge::Badge;
use crate::data::{Bug, Totals};

#[derive(Template)]
#[template(path = "page_NUMBER.html")]
pub struct PageNUMBER<'a> {
    pub bugs: &'a [Bug],
    pub totals: &'a Totals,
    pub query: Option<&'a str>,
    pub page: u32,
    pub badge: Badge<'a>,
}
