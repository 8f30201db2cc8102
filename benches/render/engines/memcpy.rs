//! The finished bytes, copied: less than this no engine can do.

use super::Engine;
use crate::measure::Page;

pub(super) fn engine(of: &Engine) -> Engine {
    let page = |page: &Page| {
        let bytes: &'static [u8] = Vec::leak(page.fresh.page.clone());
        let copy = move |out: &mut Vec<u8>| {
            out.clear();
            out.extend_from_slice(bytes);
        };
        Page::fresh(|| bytes.to_vec()).reused(Vec::new(), copy, |out| out)
    };
    Engine { name: "memcpy", pages: of.pages.each_ref().map(page) }
}
