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

use core::ptr::NonNull;

use self::blocks::{Reference, blocks};
use self::lanes::Lanes;
use super::{HtmlText, Rules, Special, XmlAttribute, XmlText, next_replaced};
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
#[cfg(any(not(target_arch = "x86_64"), masque_escape = "portable"))]
type Vector = lanes::Words;

/// A kind of text, as it is looked at here.
trait Kind: Rules {
    /// What is written for each byte below 64, if all that is special is there and
    /// is replaced byte by byte.
    const REFERENCES: Option<&'static [Reference; 64]> = None;

    /// Whether all that is reserved in URLs is special too.
    const WORD: bool = false;
}

impl Kind for HtmlText {
    const REFERENCES: Option<&'static [Reference; 64]> = Some(&blocks::HTML);
}

impl Kind for XmlText {}

impl Kind for XmlAttribute {}

/// Nothing is special.
enum Nothing {}

impl Rules for Nothing {
    const SPECIAL: &'static [Special] = &[];

    fn replacement(_: &[u8]) -> (&'static str, usize) {
        ("", 0)
    }
}

impl Kind for Nothing {}

/// What is reserved in URLs is special.
enum Word {}

impl Rules for Word {
    const SPECIAL: &'static [Special] = &[];

    fn replacement(_: &[u8]) -> (&'static str, usize) {
        ("", 0)
    }
}

impl Kind for Word {
    const WORD: bool = true;
}

/// Writes a text; gives the place behind it, where there is room for so many bytes more.
pub(crate) type Escaper = fn(Place, &str, usize, &mut Text) -> Place;

/// How many bytes are looked at together.
pub(crate) const BLOCK: usize = 64;

/// The longest reference.
const LONGEST: usize = 6;

/// What a whole block may need, and what is stored beyond.
const ROOM: usize = LONGEST * BLOCK + BLOCK;

/// Text and attribute values of HTML.
#[inline(never)]
pub(crate) fn html(place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    escape::<HtmlText, Vector>(place, text, after, out)
}

/// Text of XML.
#[inline(never)]
pub(crate) fn xml(place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    escape::<XmlText, Vector>(place, text, after, out)
}

/// Attribute values of XML.
#[inline(never)]
pub(crate) fn xml_attribute(place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    escape::<XmlAttribute, Vector>(place, text, after, out)
}

/// Text as it is.
#[inline(never)]
pub(crate) fn verbatim(mut place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    let len = text.len();
    if len > BLOCK || place.room() < BLOCK + after {
        out.push_str(text);
        return out.room_for(after);
    }
    // SAFETY: there is room for a block.
    unsafe {
        copy::<Nothing, Vector>(text.as_ptr(), place.at, len);
        place.at = place.at.add(len);
    }
    place
}

/// Text of up to a block that is unreserved in URLs, as it is; gives its end. For other
/// text there is none, and nothing is written.
///
/// # Safety
/// The text is no longer than a block, and there is room for it.
#[inline(never)]
pub(crate) unsafe fn word(at: *mut u8, text: &str) -> Option<NonNull<u8>> {
    // SAFETY: as the caller says.
    unsafe {
        let is_word = copy::<Word, Vector>(text.as_ptr(), at, text.len()) == 0;
        if is_word { NonNull::new(at.add(text.len())) } else { None }
    }
}

/// The short way, which most texts take: all other calls stand at its end.
#[inline(always)]
fn escape<R: Kind, L: Lanes>(mut place: Place, text: &str, after: usize, out: &mut Text) -> Place {
    let text = text.as_bytes();
    // A cursor that was lent has no room, and even for nothing at all it must ask the buffer.
    if text.len() > BLOCK || place.room() <= LONGEST * text.len() + after {
        return long::<R, L>(place, text, after, out);
    }
    // SAFETY: there is room for a block.
    unsafe {
        let special = copy::<R, L>(text.as_ptr(), place.at, text.len());
        if special != 0 {
            return replace::<R, L>(place, text, special);
        }
        place.at = place.at.add(text.len());
    }
    place
}

/// A text of any length, and wherever there is not much room.
#[inline(never)]
fn long<R: Kind, L: Lanes>(_: Place, mut text: &[u8], after: usize, out: &mut Text) -> Place {
    // What a cursor has may not be true, only without room: see `Cursor::buffer`.
    let mut place = out.place();
    loop {
        if place.room() < ROOM + after {
            if place.room() >= text.len() + after {
                let mut len = after;
                each_piece::<R>(text, |piece| len += piece.len());
                if len <= place.room() {
                    // SAFETY: it was counted.
                    each_piece::<R>(text, |piece| unsafe { place.put(piece) });
                    return place;
                }
            }
            // SAFETY: up to the place all is written.
            place = unsafe { out.grow_at(place, text.len() + after + ROOM) };
        }
        if let Some(references) = R::REFERENCES
            && text.len() > BLOCK
        {
            let read = blocks::<R, L>(&mut place, text, references);
            if read > 0 {
                text = &text[read..];
                continue;
            }
        }
        let (block, rest) = text.split_at(boundary(text));
        // SAFETY: there is room for a block and what follows it.
        unsafe {
            let special = copy::<R, L>(block.as_ptr(), place.at, block.len());
            if special != 0 {
                place = replace::<R, L>(place, block, special);
            } else {
                place.at = place.at.add(block.len());
            }
        }
        if rest.is_empty() {
            // SAFETY: up to the place all is written.
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
/// There is room for a block, and bit N of `special` says that byte N is.
#[inline(never)]
unsafe fn replace<R: Kind, L: Lanes>(mut place: Place, block: &[u8], mut special: u64) -> Place {
    let mut from = 0;
    while special != 0 {
        let at = special.trailing_zeros() as usize;
        special &= special - 1;
        let (new, len) = R::replacement(&block[at..]);
        if len == 0 {
            continue;
        }
        let rest = &block[at + len..];
        // SAFETY: no reference is longer than six times what it replaces.
        unsafe {
            place.at = put_short(place.at.add(at - from), new);
            copy::<Nothing, L>(rest.as_ptr(), place.at, rest.len());
        }
        from = at + len;
    }
    // SAFETY: the rest was copied.
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
/// Words overlap where the length is not a multiple of theirs. Mostly nothing is
/// special: which byte is which is asked only where something is.
///
/// # Safety
/// `len` bytes can be read and written, and are no more than a block.
#[inline(always)]
unsafe fn copy<R: Kind, L: Lanes>(from: *const u8, to: *mut u8, len: usize) -> u64 {
    debug_assert!(len <= BLOCK);
    let special = |lanes: L| if R::WORD { lanes.reserved() } else { lanes.special(R::SPECIAL) };
    let lanes = |at: usize| {
        // SAFETY: below only lanes inside the text are asked for.
        unsafe {
            let lanes = L::read(from.add(at));
            lanes.write(to.add(at));
            special(lanes)
        }
    };
    // SAFETY: all words are inside the text.
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
                match special(L::of(bytes, 0)).mask() & 0b111 {
                    0 => 0,
                    mask => mask & 1 | (mask >> 1 & 1) << middle | (mask >> 2) << last,
                }
            }
            4..8 => {
                let (first, last) = (from.cast::<[u8; 4]>(), from.add(len - 4).cast::<[u8; 4]>());
                let (first, last) = (first.read(), last.read());
                to.cast::<[u8; 4]>().write(first);
                to.add(len - 4).cast::<[u8; 4]>().write(last);
                let (a, b) = (u32::from_le_bytes(first), u32::from_le_bytes(last));
                match special(L::of(u64::from(a) | u64::from(b) << 32, 0)).mask() & 0xff {
                    0 => 0,
                    mask => mask & 0xf | (mask >> 4) << (len - 4),
                }
            }
            8..16 => {
                let (first, last) = (from.cast::<[u8; 8]>(), from.add(len - 8).cast::<[u8; 8]>());
                let (first, last) = (first.read(), last.read());
                to.cast::<[u8; 8]>().write(first);
                to.add(len - 8).cast::<[u8; 8]>().write(last);
                match special(L::of(u64::from_le_bytes(first), u64::from_le_bytes(last))).mask() {
                    0 => 0,
                    mask => mask & 0xff | (mask >> 8) << (len - 8),
                }
            }
            16..33 => {
                let (a, b) = (lanes(0), lanes(len - 16));
                match a.or(b).mask() {
                    0 => 0,
                    _ => a.mask() | b.mask() << (len - 16),
                }
            }
            _ => {
                let (a, b, c, d) = (lanes(0), lanes(16), lanes(len - 32), lanes(len - 16));
                match a.or(b).or(c.or(d)).mask() {
                    0 => 0,
                    _ => {
                        a.mask() | b.mask() << 16 | c.mask() << (len - 32) | d.mask() << (len - 16)
                    }
                }
            }
        }
    }
}
