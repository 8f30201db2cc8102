//! Every way to escape against the byte-wise one, on every alignment and length to 300,
//! and not one byte beyond the room.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::lanes::{Lanes, Words};
use super::*;
use crate::buffer::Text;

/// A way to escape.
type Way = (&'static str, Escaper);

fn ways<R: Kind>() -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    ways.push(("words", escape::<R, Words, false>));
    #[cfg(target_arch = "x86_64")]
    {
        ways.push(("SSE2", escape::<R, lanes::Sse2<false>, false>));
        ways.push(("SSE2 and AVX2", escape::<R, lanes::Sse2<true>, false>));
    }
    #[cfg(target_arch = "aarch64")]
    ways.push(("NEON", escape::<R, lanes::Neon, false>));
    ways
}

fn byte_wise<R: Kind>(text: &str) -> String {
    let mut escaped = Vec::new();
    each_piece::<R>(text.as_bytes(), |piece| escaped.extend_from_slice(piece));
    String::from_utf8(escaped).expect("pieces of text are text")
}

/// A text of so many bytes in which about one in `spread` is special, or looks like it. Behind it
/// is nothing that could be read unseen by memcheck.
fn text(len: usize, spread: usize, seed: usize) -> Box<str> {
    const SPECIAL: [&str; 20] = [
        "&", "<", ">", "\"", "'", "\r", "\0", "\t", "\u{1f}", "\u{fffe}", "\u{ffff}", "\u{feff}",
        "#", "é", "/", "/.", "\\", "\u{2028}", "\u{2029}", "€",
    ];
    let mut state = (len * 31 + spread) * 131 + seed;
    let mut random = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut text = String::new();
    while text.len() < len {
        match random(spread) {
            0 => text.push_str(SPECIAL[random(SPECIAL.len())]),
            _ => text.push(char::from(b'a' + random(26) as u8)),
        }
    }
    while text.len() > len {
        text.pop();
    }
    text.into()
}

/// Writes with every way, at every amount of room around what is needed. Where nothing
/// follows, the guard begins right behind the text.
fn check<R: Kind>(text: &str, rooms: &[usize]) {
    let expected = byte_wise::<R>(text);
    for (name, way) in ways::<R>() {
        for (&room, after) in rooms.iter().flat_map(|room| [(room, 0), (room, 5)]) {
            let mut out = Text::with_guard(room);
            // SAFETY: the place is the text's own.
            let place = unsafe { way(out.place(), text, after, &mut out) };
            assert!(place.room() >= after, "{name}: no room for what follows {text:?} in {room}");
            // SAFETY: an escaper gave it.
            unsafe { out.settle_at(place) };
            assert_eq!(out.as_str(), expected, "{name}: {text:?} in {room}");
            assert!(out.is_guarded(), "{name}: {text:?} goes beyond {room} bytes");
        }
    }
}

/// Checks all kinds but the text of HTML; `rooms` are told how much is needed.
fn check_others(text: &str, rooms: impl Fn(usize) -> Vec<usize>) {
    fn one<R: Kind>(text: &str, rooms: impl Fn(usize) -> Vec<usize>) {
        check::<R>(text, &rooms(byte_wise::<R>(text).len()));
    }
    one::<XmlText>(text, &rooms);
    one::<XmlAttribute>(text, &rooms);
    one::<UrlQuery>(text, &rooms);
    one::<UrlSegments>(text, &rooms);
    #[cfg(feature = "json")]
    {
        one::<Json>(text, &rooms);
        one::<JsonInString>(text, &rooms);
    }
}

#[test]
fn every_alignment_and_length() {
    for len in 0..=300 {
        for spread in [2, 20, 1000] {
            let text = text(len, spread, 0);
            // The same text at another address: the alignment of what is read.
            let shifted = ["x".repeat(len % 67).as_str(), &text].concat().into_boxed_str();
            let text = &shifted[len % 67..];
            let room = byte_wise::<HtmlText>(text).len();
            check::<HtmlText>(text, &[0, room, room + 5, room + 70, 6 * len + 5, 6 * len + 1024]);
            check_others(text, |room| vec![0, room + 5, 6 * len + 1024]);
        }
    }
}

#[test]
fn every_room() {
    for len in [1, 3, 7, 15, 16, 33, 64, 65, 127, 128, 200] {
        let text = text(len, 4, 1);
        let rooms: Vec<_> = (0..6 * len + 600).collect();
        check::<HtmlText>(&text, &rooms);
        check_others(&text, |_| rooms.clone());
    }
}

#[test]
fn every_place_of_one_special_byte() {
    for len in [1, 2, 3, 4, 7, 8, 15, 16, 17, 32, 33, 63, 64, 65, 127, 128, 129, 192, 200] {
        for at in 0..len {
            let text: Box<str> = (0..len).map(|byte| if byte == at { '<' } else { 'a' }).collect();
            check::<HtmlText>(&text, &[6 * len + 1024]);
            check_others(&text, |_| vec![6 * len + 1024]);
        }
    }
}

#[test]
fn every_byte_is_special_in_every_way_or_in_none() {
    fn marks<L: Lanes>(byte: u8, sets: &[Special]) -> (bool, bool) {
        let lanes = L::of(u64::from_le_bytes([byte, b'a', byte, 0, b'a', b'a', b'a', b'a']), 0);
        let special = lanes.special(sets).mask();
        assert_eq!(special & 1, special >> 2 & 1, "{byte}");
        (special & 1 == 1, lanes.reserved().mask() & 1 == 1)
    }
    for byte in 0..=255 {
        for sets in [HtmlText::SPECIAL, XmlText::SPECIAL] {
            let special = sets.iter().any(|set| byte | set.bits == set.is);
            let expected = (special, UrlQuery::is_special(byte));
            assert_eq!(marks::<Words>(byte, sets), expected, "{byte}");
            #[cfg(target_arch = "x86_64")]
            assert_eq!(marks::<lanes::Sse2<true>>(byte, sets), expected, "{byte}");
            #[cfg(target_arch = "aarch64")]
            assert_eq!(marks::<lanes::Neon>(byte, sets), expected, "{byte}");
        }
    }
}
