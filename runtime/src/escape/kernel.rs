//! Escaping: a text is copied and looked at in one pass.
//!
//! ```text
//! Tom & Jerry     ─▶  Tom & Jerry......       stored as it is; a mask says that `&` is special
//!                 ─▶  Tom &amp; Jerry......   `&amp;` goes over it, and the rest is stored behind
//! ```
//!
//! More room is asked for than may be needed; where a buffer ends and there is
//! less, the text is written piece by piece, and the buffer grows only when it must.

#![expect(unsafe_code, reason = "whole vectors are written where room was made")]

use self::blocks::{Reference, blocks};
use self::lanes::Lanes;
use super::{
    HtmlText, Rules, Special, UrlQuery, UrlSegments, XmlAttribute, XmlText, next_replaced,
};
#[cfg(feature = "json")]
use super::{Json, JsonInString};
use crate::buffer::{Place, Text};

mod blocks;
mod lanes;
#[cfg(test)]
mod tests;

#[cfg(all(
    target_arch = "x86_64",
    not(any(masque_escape = "baseline", masque_escape = "portable"))
))]
type Vector = lanes::Sse2<true>;
#[cfg(all(target_arch = "x86_64", masque_escape = "baseline"))]
type Vector = lanes::Sse2<false>;
#[cfg(all(target_arch = "aarch64", not(masque_escape = "portable")))]
type Vector = lanes::Neon;
#[cfg(any(not(any(target_arch = "x86_64", target_arch = "aarch64")), masque_escape = "portable"))]
type Vector = lanes::Words;

/// A kind of text, as it is looked at here.
trait Kind: Rules {
    /// Whether what is reserved in URLs is special, and not what is in `SPECIAL`.
    const RESERVED: bool = false;

    /// Writes a text of any length.
    ///
    /// # Safety
    /// As for [`anywhere`].
    #[inline(always)]
    unsafe fn long<L: Lanes>(place: Place, text: &[u8], after: usize, out: &mut Text) -> Place
    where
        Self: Sized,
    {
        // SAFETY: as the caller says.
        unsafe { anywhere::<Self, L>(place, text, after, out) }
    }
}

impl Kind for HtmlText {
    #[inline(always)]
    unsafe fn long<L: Lanes>(place: Place, text: &[u8], after: usize, out: &mut Text) -> Place {
        // SAFETY: as the caller says.
        unsafe { blocks::<Self, L>(place, text, after, out) }
    }
}

impl Kind for XmlText {}

impl Kind for XmlAttribute {}

/// A kind of text in which all that is special is below 64, and is replaced byte by byte.
trait ByteWise: Kind {
    /// What is written for each byte below 64.
    const REFERENCES: &'static [Reference; 64];
}

impl ByteWise for HtmlText {
    const REFERENCES: &'static [Reference; 64] = &blocks::HTML;
}

/// Nothing is special.
enum Nothing {}

impl Rules for Nothing {
    const SPECIAL: &'static [Special] = &[];

    fn replacement(_: &[u8]) -> (&'static str, usize) {
        ("", 0)
    }
}

impl Kind for Nothing {}

impl Kind for UrlQuery {
    const RESERVED: bool = true;
}

impl Kind for UrlSegments {
    const RESERVED: bool = true;
}

#[cfg(feature = "json")]
impl Kind for Json {}

#[cfg(feature = "json")]
impl Kind for JsonInString {}

/// Writes a text; gives the place behind it, where there is room for so many bytes more.
///
/// Up to there all is UTF-8, and the text has yet to take it: [`Text::settle_at`].
///
/// # Safety
/// The place is the text's own. Or it has no room: then the text's own is meant.
pub(crate) type Escaper = unsafe fn(Place, &str, usize, &mut Text) -> Place;

/// How many bytes are looked at together.
pub(crate) const BLOCK: usize = 64;

/// The longest reference.
const LONGEST: usize = 6;

/// What a whole block may need, and what is stored beyond.
const ROOM: usize = LONGEST * BLOCK + BLOCK;

/// Defines escapers for one kind of text each.
macro_rules! escapers {
    ($($(#[$attribute:meta])* $name:ident: $kind:ty $(, $beside:literal)?;)*) => {$(
        $(#[$attribute])*
        ///
        /// # Safety
        /// As for every [`Escaper`].
        pub(crate) unsafe fn $name(place: Place, text: &str, after: usize, out: &mut Text) -> Place {
            // SAFETY: as the caller says.
            unsafe { escape::<$kind, Vector, { false $(|| $beside)? }>(place, text, after, out) }
        }
    )*};
}

escapers! {
    /// Text and attribute values of HTML.
    #[cfg_attr(not(debug_assertions), inline)]
    html: HtmlText;

    /// The same for templates, whose crates have a copy of their own.
    #[cfg_attr(not(debug_assertions), inline)]
    html_beside: HtmlText, true;

    /// Text of XML.
    #[cfg_attr(not(debug_assertions), inline)]
    xml: XmlText;

    /// Attribute values of XML.
    #[cfg_attr(not(debug_assertions), inline)]
    xml_attribute: XmlAttribute;

    /// The query of a URL.
    #[cfg_attr(not(debug_assertions), inline)]
    url_query: UrlQuery;

    /// Segments in the path of a URL.
    #[cfg_attr(not(debug_assertions), inline)]
    url_segments: UrlSegments;

    /// JSON text in a script.
    #[cfg(feature = "json")]
    #[inline(never)]
    json: Json;

    /// JSON text in a string of JavaScript in a script.
    #[cfg(feature = "json")]
    #[inline(never)]
    json_in_string: JsonInString;
}

/// The path of a URL.
///
/// # Safety
/// As for every [`Escaper`].
#[cfg_attr(not(debug_assertions), inline)]
pub(crate) unsafe fn url_path(mut place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    let len = text.len();
    // Whatever is before it, a word is a part of a segment that does not only have dots.
    if len <= BLOCK && place.room() > len + after && !text.starts_with('.') {
        // SAFETY: there is room for it, and it is no more than a block.
        unsafe {
            if !copy_and_ask::<UrlQuery, Vector>(text.as_ptr(), place.at, len) {
                place.at = place.at.add(len);
                return place;
            }
        }
    }
    other_path(place, text, after, out)
}

/// The text knows its own place.
#[cold]
#[inline(never)]
fn other_path(_: Place, text: &str, after: usize, out: &mut Text) -> Place {
    super::url_path(text, out);
    out.room_for(after)
}

/// Text as it is.
///
/// # Safety
/// As for every [`Escaper`].
#[cfg_attr(not(debug_assertions), inline)]
pub(crate) unsafe fn verbatim(mut place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    let len = text.len();
    if len > BLOCK || place.room() < BLOCK + after {
        out.push_str(text);
        return out.room_for(after);
    }
    // SAFETY: there is room for a block, which it is no more than.
    unsafe {
        copy_and_ask::<Nothing, Vector>(text.as_ptr(), place.at, len);
        place.at = place.at.add(len);
    }
    place
}

/// The short way, which most texts take: all other calls stand at its end, so that it
/// needs no frame.
///
/// It is not put into a template's loops, and yet compiled into the template's crate, since this crate
/// has none that is `BESIDE`: a call across crates goes through a table.
///
/// # Safety
/// As for every [`Escaper`].
#[inline(never)]
unsafe fn escape<R: Kind, L: Lanes, const BESIDE: bool>(
    mut place: Place,
    text: &str,
    after: usize,
    out: &mut Text,
) -> Place {
    let text = text.as_bytes();
    // A cursor that was lent has no room, and even for nothing at all it must ask the buffer.
    if text.len() > BLOCK || place.room() <= LONGEST * text.len() + after {
        // SAFETY: as the caller says.
        return unsafe { R::long::<L>(place, text, after, out) };
    }
    // SAFETY: it is no more than a block, and there is room for it when all of it is replaced.
    unsafe {
        if copy_and_ask::<R, L>(text.as_ptr(), place.at, text.len()) {
            return replace::<R, L>(place, text);
        }
        place.at = place.at.add(text.len());
    }
    place
}

/// A text of any length, and wherever there is not much room.
///
/// # Safety
/// The place is in the text, behind its own, and up to there all is written. Or it has no room:
/// then the text's own is meant.
#[inline(never)]
unsafe fn anywhere<R: Kind, L: Lanes>(
    place: Place,
    mut text: &[u8],
    after: usize,
    out: &mut Text,
) -> Place {
    // What a cursor has may not be true, but then it has no room: see `Cursor::buffer`.
    let mut place = if place.room() == 0 { out.place() } else { place };
    loop {
        if place.room() < ROOM + after {
            if place.room() >= text.len() + after {
                let mut len = after;
                each_piece::<R>(text, |piece| len += piece.len());
                if len <= place.room() {
                    // SAFETY: there is room for all of them: they were counted.
                    each_piece::<R>(text, |piece| unsafe { place.put(piece) });
                    return place;
                }
            }
            let more = text.len().saturating_add(after).saturating_add(ROOM);
            // SAFETY: the place is in the text; up to it all is written.
            place = unsafe { out.grow_at(place, more) };
        }
        debug_assert!(place.room() >= ROOM + after, "a text that grew, and has no room");
        let (block, rest) = text.split_at(boundary(text));
        // SAFETY: there is room for a block of which all is replaced.
        unsafe {
            if copy_and_ask::<R, L>(block.as_ptr(), place.at, block.len()) {
                place = replace::<R, L>(place, block);
            } else {
                place.at = place.at.add(block.len());
            }
        }
        if rest.is_empty() {
            // SAFETY: the place is in the text; up to it all is written.
            return if place.room() < after { unsafe { out.grow_at(place, after) } } else { place };
        }
        text = rest;
    }
}

/// Gives the pieces of the escaped text, one after the other.
fn each_piece<R: Rules>(text: &[u8], mut piece: impl FnMut(&[u8])) {
    let mut copied = 0;
    while let Some((old, new)) = next_replaced::<R>(text, copied) {
        piece(&text[copied..old.start]);
        piece(new.as_bytes());
        copied = old.end;
    }
    piece(&text[copied..]);
}

/// Where a block ends: between two characters.
fn boundary(text: &[u8]) -> usize {
    let continues = |byte: u8| byte & 0b1100_0000 == 0b1000_0000;
    let mut end = text.len().min(BLOCK);
    while end < text.len() && continues(text[end]) {
        end -= 1;
    }
    end
}

/// Replaces what is special in a block that was copied to the place.
///
/// # Safety
/// It is no more than a block, and there is room for all of it to be replaced.
#[cold]
#[cfg_attr(not(debug_assertions), inline)]
unsafe fn replace<R: Kind, L: Lanes>(mut place: Place, block: &[u8]) -> Place {
    debug_assert!(block.len() <= BLOCK && place.room() >= LONGEST * block.len());
    let mut from = 0;
    // SAFETY: there is room for more than the block.
    let mut special = unsafe { copy::<R, L>(block.as_ptr(), place.at, block.len()) };
    while special != 0 {
        let at = special.trailing_zeros() as usize;
        special &= special - 1;
        let (new, len) = R::replacement(&block[at..]);
        if len == 0 {
            continue;
        }
        let rest = &block[at + len..];
        debug_assert!(from <= at, "what was replaced is special again");
        debug_assert!(new.len() <= LONGEST * len, "{new:?} is longer than the room for it");
        debug_assert!(place.room() >= at - from + new.len() + rest.len());
        // SAFETY: no reference is longer than six times what it replaces, so there is room for it
        // and for the rest.
        unsafe {
            place.at = put_short(place.at.add(at - from), new);
            copy_and_ask::<Nothing, L>(rest.as_ptr(), place.at, rest.len());
        }
        from = at + len;
    }
    // SAFETY: the rest was copied there, so there was room for it.
    place.at = unsafe { place.at.add(block.len() - from) };
    place
}

/// Writes a reference or a character.
///
/// # Safety
/// There is room for it; it has two to eight bytes.
#[inline(always)]
unsafe fn put_short(at: *mut u8, new: &str) -> *mut u8 {
    let (from, len) = (new.as_ptr(), new.len());
    debug_assert!((2..=8).contains(&len), "{new:?} is not covered by two words");
    // SAFETY: two words cover all of it.
    unsafe {
        if len >= 4 {
            at.copy_from_nonoverlapping(from, 4);
            at.add(len - 4).copy_from_nonoverlapping(from.add(len - 4), 4);
        } else {
            at.copy_from_nonoverlapping(from, 2);
            at.add(len - 2).copy_from_nonoverlapping(from.add(len - 2), 2);
        }
        at.add(len)
    }
}

/// Copies up to a block, and says which of its bytes are special.
///
/// # Safety
/// `len` bytes can be read and written, and are no more than a block.
#[inline(always)]
unsafe fn copy<R: Kind, L: Lanes>(from: *const u8, to: *mut u8, len: usize) -> u64 {
    // SAFETY: as the caller says.
    unsafe { copy_words::<R, L, true>(from, to, len) }
}

/// Copies up to a block, and says whether any of its bytes is special. Mostly none is:
/// which one it is is asked then.
///
/// # Safety
/// As for [`copy`].
#[inline(always)]
unsafe fn copy_and_ask<R: Kind, L: Lanes>(from: *const u8, to: *mut u8, len: usize) -> bool {
    // SAFETY: as the caller says.
    unsafe { copy_words::<R, L, false>(from, to, len) != 0 }
}

/// Copies up to a block. Bit N of what it gives says that byte N is special, or else, not
/// `WHICH`, any bit that any is.
///
/// Words overlap where the length is not a multiple of theirs.
///
/// # Safety
/// As for [`copy`].
#[inline(always)]
unsafe fn copy_words<R: Kind, L: Lanes, const WHICH: bool>(
    from: *const u8,
    to: *mut u8,
    len: usize,
) -> u64 {
    debug_assert!(len <= BLOCK);
    let special = |lanes: L| if R::RESERVED { lanes.reserved() } else { lanes.special(R::SPECIAL) };
    let lanes = |at: usize| {
        debug_assert!(at + 16 <= len, "lanes beyond the text");
        // SAFETY: below only lanes inside the text are asked for.
        unsafe {
            let lanes = L::read(from.add(at));
            lanes.write(to.add(at));
            special(lanes)
        }
    };
    let word = |at: usize| {
        debug_assert!(at + 4 <= len, "a word beyond the text");
        // SAFETY: below only words inside the text are asked for.
        unsafe {
            let word = from.add(at).cast::<[u8; 4]>().read();
            to.add(at).cast::<[u8; 4]>().write(word);
            u64::from(u32::from_le_bytes(word))
        }
    };
    // SAFETY: the first byte, the last and what is between them are inside the text.
    unsafe {
        match len {
            0 => 0,
            1..4 => {
                let (middle, last) = (len / 2, len - 1);
                let (a, b, c) = (from.read(), from.add(middle).read(), from.add(last).read());
                to.write(a);
                to.add(middle).write(b);
                to.add(last).write(c);
                let bytes = u64::from(a) | u64::from(b) << 8 | u64::from(c) << 16;
                let mask = special(L::of(bytes, 0)).mask() & 0b111;
                if !WHICH {
                    return mask;
                }
                mask & 1 | (mask >> 1 & 1) << middle | (mask >> 2) << last
            }
            // One way for many lengths: which one it will be the processor cannot foretell.
            4..17 => {
                let (second, last) = (len >> 3 << 2, len - 4);
                let third = last - second;
                let (a, b) = (word(0), word(second));
                let (c, d) = (word(third), word(last));
                let mask = special(L::of(a | b << 32, c | d << 32)).mask();
                if !WHICH {
                    return mask;
                }
                let (low, high) = (mask & 0xf | (mask >> 4 & 0xf) << second, mask >> 8);
                low | (high & 0xf) << third | (high >> 4 & 0xf) << last
            }
            _ => {
                let (second, last) = (16.min(len - 16), len - 16);
                let third = last - second;
                let (a, b, c, d) = (lanes(0), lanes(second), lanes(third), lanes(last));
                if !WHICH {
                    return a.or(b).or(c.or(d)).mask();
                }
                a.mask() | b.mask() << second | c.mask() << third | d.mask() << last
            }
        }
    }
}
