// Generated from modes.rs by the test `generated`; edit that file.

use logos::Logos;
/// Between tags, and around templates' bodies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Markup {
    /// `<!--`
    CommentStart,
    /// `<!doctype`
    Doctype,
    /// `<!`, `<![CDATA[`
    Declaration,
    /// `<?`
    Instruction,
    /// `<p`, `<my-element`
    StartTag,
    /// `</p`
    EndTag,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `@if`, `@media`
    Word,
    /// `<` and `@` that start nothing
    Lone,
    /// Anything else.
    Text,
}
impl<'s> ::logos::Logos<'s> for Markup {
    type Error = ();
    type Extras = ();
    type Source = [u8];
    fn lex(
        lex: &mut ::logos::Lexer<'s, Self>,
    ) -> core::option::Option<
        core::result::Result<Self, <Self as ::logos::Logos<'s>>::Error>,
    > {
        use ::logos::internal::{
            LexerInternal, CallbackRetVal, CallbackResult, SkipRetVal, SkipResult,
        };
        use core::result::Result as _Result;
        use core::option::Option as _Option;
        use ::logos::Logos;
        type _Lexer<'s> = ::logos::Lexer<'s, Markup>;
        macro_rules! _fast_loop {
            ($lex:ident, $test:ident, $offset:ident) => {
                'fast_loop : { while let Some(arr) = $lex .read:: < & [u8; 8usize] >
                ($offset) { if $test (arr[0usize]) { $offset += 0usize; break 'fast_loop;
                } if $test (arr[1usize]) { $offset += 1usize; break 'fast_loop; } if
                $test (arr[2usize]) { $offset += 2usize; break 'fast_loop; } if $test
                (arr[3usize]) { $offset += 3usize; break 'fast_loop; } if $test
                (arr[4usize]) { $offset += 4usize; break 'fast_loop; } if $test
                (arr[5usize]) { $offset += 5usize; break 'fast_loop; } if $test
                (arr[6usize]) { $offset += 6usize; break 'fast_loop; } if $test
                (arr[7usize]) { $offset += 7usize; break 'fast_loop; } $offset += 8usize;
                } while let Some(byte) = $lex .read:: < u8 > ($offset) { if $test (byte)
                { break 'fast_loop; } $offset += 1; } }
            };
        }
        macro_rules! _take_action {
            ($lex:ident, $offset:ident, $context:ident, $state:ident) => {
                { let action = _get_action($lex, $offset, $context); match action {
                CallbackResult::Emit(tok) => { return Some(Ok(tok)); },
                CallbackResult::Skip => { $lex .trivia(); $offset = $lex .offset();
                $context = None; $state = LogosState::State9; continue; },
                CallbackResult::Error(err) => { return Some(Err(err)); },
                CallbackResult::DefaultError => { return Some(Err(_make_error($lex))); },
                } }
            };
        }
        const _TABLE_0: [u8; 256] = [
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            12u8, 12u8, 8u8, 13u8, 13u8, 13u8, 13u8, 13u8, 13u8, 13u8, 13u8, 13u8, 13u8,
            12u8, 8u8, 0u8, 8u8, 8u8, 8u8, 0u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8,
            31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8,
            31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 8u8, 8u8, 8u8, 8u8, 15u8, 8u8, 31u8,
            31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8,
            31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 31u8, 0u8,
            8u8, 0u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
            8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8, 8u8,
        ];
        #[inline]
        fn _make_error<'s>(lex: &mut _Lexer<'s>) -> <Markup as Logos<'s>>::Error {
            <Markup as Logos<'s>>::Error::default()
        }
        #[inline]
        fn _get_action<'s>(
            lex: &mut _Lexer<'s>,
            offset: usize,
            context: _Option<LogosLeaf>,
        ) -> CallbackResult<'s, Markup> {
            match context {
                None => {
                    lex.end_to_boundary(offset.max(lex.offset() + 1));
                    CallbackResult::Error(_make_error(lex))
                }
                Some(LogosLeaf::Leaf0) => CallbackResult::Emit(Markup::CommentStart),
                Some(LogosLeaf::Leaf1) => CallbackResult::Emit(Markup::Doctype),
                Some(LogosLeaf::Leaf2) => CallbackResult::Emit(Markup::Declaration),
                Some(LogosLeaf::Leaf3) => CallbackResult::Emit(Markup::Instruction),
                Some(LogosLeaf::Leaf4) => CallbackResult::Emit(Markup::StartTag),
                Some(LogosLeaf::Leaf5) => CallbackResult::Emit(Markup::EndTag),
                Some(LogosLeaf::Leaf6) => CallbackResult::Emit(Markup::OpenBrace),
                Some(LogosLeaf::Leaf7) => CallbackResult::Emit(Markup::CloseBrace),
                Some(LogosLeaf::Leaf8) => CallbackResult::Emit(Markup::Word),
                Some(LogosLeaf::Leaf9) => CallbackResult::Emit(Markup::Lone),
                Some(LogosLeaf::Leaf10) => CallbackResult::Emit(Markup::Text),
            }
        }
        #[derive(Clone, Copy)]
        enum LogosLeaf {
            Leaf0 = 0isize,
            Leaf1 = 1isize,
            Leaf2 = 2isize,
            Leaf3 = 3isize,
            Leaf4 = 4isize,
            Leaf5 = 5isize,
            Leaf6 = 6isize,
            Leaf7 = 7isize,
            Leaf8 = 8isize,
            Leaf9 = 9isize,
            Leaf10 = 10isize,
        }
        #[derive(Clone, Copy)]
        enum LogosState {
            State0,
            State1,
            State10,
            State11,
            State12,
            State13,
            State14,
            State15,
            State16,
            State17,
            State18,
            State19,
            State2,
            State20,
            State3,
            State4,
            State5,
            State6,
            State7,
            State8,
            State9,
        }
        let mut state = LogosState::State9;
        let mut offset = lex.offset();
        let mut context: _Option<LogosLeaf> = None;
        loop {
            match state {
                LogosState::State0 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 1u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf8);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State1 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf2);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'-') {
                            offset += 1;
                            state = LogosState::State6;
                            continue;
                        }
                        if (byte == b'D') || (byte == b'd') {
                            offset += 1;
                            state = LogosState::State7;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State2 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if _TABLE_0[byte as usize] & 2u8 != 0 {
                            offset += 1;
                            state = LogosState::State5;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State3 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf3);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State4 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 4u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf4);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State5 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 4u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf5);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State6 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'-') {
                            offset += 1;
                            state = LogosState::State19;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State7 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'O') || (byte == b'o') {
                            offset += 1;
                            state = LogosState::State12;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State8 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 8u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf10);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State9 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State20),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State18),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State10),
                            Some(LogosState::State8),
                            Some(LogosState::State11),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                            Some(LogosState::State8),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {
                        if lex.offset() == offset {
                            return None;
                        }
                    }
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State10 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf6);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State11 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State12 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'C') || (byte == b'c') {
                            offset += 1;
                            state = LogosState::State13;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State13 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'T') || (byte == b't') {
                            offset += 1;
                            state = LogosState::State14;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State14 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'Y') || (byte == b'y') {
                            offset += 1;
                            state = LogosState::State15;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State15 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'P') || (byte == b'p') {
                            offset += 1;
                            state = LogosState::State16;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State16 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'E') || (byte == b'e') {
                            offset += 1;
                            state = LogosState::State17;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State17 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf1);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State18 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf9);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if _TABLE_0[byte as usize] & 16u8 != 0 {
                            offset += 1;
                            state = LogosState::State0;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State19 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf0);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State20 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf9);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State1),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State3),
                            None,
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State4),
                            None,
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            Some(LogosState::State4),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
            }
        }
    }
}
/// Inside a start tag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tag {
    /// `>`
    End,
    /// `/>`
    SelfClosing,
    /// `=`
    Equals,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `"`
    DoubleQuote,
    /// `'`
    SingleQuote,
    /// `<`: the tag before it has no end
    Less,
    /// `class:md:flex`, `@click`, `hx-post`
    Name,
    /// A `/` that ends nothing.
    Slash,
}
impl<'s> ::logos::Logos<'s> for Tag {
    type Error = ();
    type Extras = ();
    type Source = [u8];
    fn lex(
        lex: &mut ::logos::Lexer<'s, Self>,
    ) -> core::option::Option<
        core::result::Result<Self, <Self as ::logos::Logos<'s>>::Error>,
    > {
        use ::logos::internal::{
            LexerInternal, CallbackRetVal, CallbackResult, SkipRetVal, SkipResult,
        };
        use core::result::Result as _Result;
        use core::option::Option as _Option;
        use ::logos::Logos;
        type _Lexer<'s> = ::logos::Lexer<'s, Tag>;
        macro_rules! _fast_loop {
            ($lex:ident, $test:ident, $offset:ident) => {
                'fast_loop : { while let Some(arr) = $lex .read:: < & [u8; 8usize] >
                ($offset) { if $test (arr[0usize]) { $offset += 0usize; break 'fast_loop;
                } if $test (arr[1usize]) { $offset += 1usize; break 'fast_loop; } if
                $test (arr[2usize]) { $offset += 2usize; break 'fast_loop; } if $test
                (arr[3usize]) { $offset += 3usize; break 'fast_loop; } if $test
                (arr[4usize]) { $offset += 4usize; break 'fast_loop; } if $test
                (arr[5usize]) { $offset += 5usize; break 'fast_loop; } if $test
                (arr[6usize]) { $offset += 6usize; break 'fast_loop; } if $test
                (arr[7usize]) { $offset += 7usize; break 'fast_loop; } $offset += 8usize;
                } while let Some(byte) = $lex .read:: < u8 > ($offset) { if $test (byte)
                { break 'fast_loop; } $offset += 1; } }
            };
        }
        macro_rules! _take_action {
            ($lex:ident, $offset:ident, $context:ident, $state:ident) => {
                { let action = _get_action($lex, $offset, $context); match action {
                CallbackResult::Emit(tok) => { return Some(Ok(tok)); },
                CallbackResult::Skip => { $lex .trivia(); $offset = $lex .offset();
                $context = None; $state = LogosState::State3; continue; },
                CallbackResult::Error(err) => { return Some(Err(err)); },
                CallbackResult::DefaultError => { return Some(Err(_make_error($lex))); },
                } }
            };
        }
        const _TABLE_0: [u8; 256] = [
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 1u8, 1u8, 2u8, 1u8, 1u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 1u8, 2u8, 0u8, 2u8, 2u8, 2u8, 2u8, 0u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 0u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            0u8, 0u8, 0u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 0u8, 2u8, 0u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8,
        ];
        #[inline]
        fn _make_error<'s>(lex: &mut _Lexer<'s>) -> <Tag as Logos<'s>>::Error {
            <Tag as Logos<'s>>::Error::default()
        }
        #[inline]
        fn _get_action<'s>(
            lex: &mut _Lexer<'s>,
            offset: usize,
            context: _Option<LogosLeaf>,
        ) -> CallbackResult<'s, Tag> {
            match context {
                None => {
                    lex.end_to_boundary(offset.max(lex.offset() + 1));
                    CallbackResult::Error(_make_error(lex))
                }
                Some(LogosLeaf::Leaf0) => CallbackResult::Skip,
                Some(LogosLeaf::Leaf1) => CallbackResult::Emit(Tag::End),
                Some(LogosLeaf::Leaf2) => CallbackResult::Emit(Tag::SelfClosing),
                Some(LogosLeaf::Leaf3) => CallbackResult::Emit(Tag::Equals),
                Some(LogosLeaf::Leaf4) => CallbackResult::Emit(Tag::OpenBrace),
                Some(LogosLeaf::Leaf5) => CallbackResult::Emit(Tag::CloseBrace),
                Some(LogosLeaf::Leaf6) => CallbackResult::Emit(Tag::DoubleQuote),
                Some(LogosLeaf::Leaf7) => CallbackResult::Emit(Tag::SingleQuote),
                Some(LogosLeaf::Leaf8) => CallbackResult::Emit(Tag::Less),
                Some(LogosLeaf::Leaf9) => CallbackResult::Emit(Tag::Name),
                Some(LogosLeaf::Leaf10) => CallbackResult::Emit(Tag::Slash),
            }
        }
        #[derive(Clone, Copy)]
        enum LogosLeaf {
            Leaf0 = 0isize,
            Leaf1 = 1isize,
            Leaf2 = 2isize,
            Leaf3 = 3isize,
            Leaf4 = 4isize,
            Leaf5 = 5isize,
            Leaf6 = 6isize,
            Leaf7 = 7isize,
            Leaf8 = 8isize,
            Leaf9 = 9isize,
            Leaf10 = 10isize,
        }
        #[derive(Clone, Copy)]
        enum LogosState {
            State0,
            State1,
            State10,
            State11,
            State2,
            State3,
            State4,
            State5,
            State6,
            State7,
            State8,
            State9,
        }
        let mut state = LogosState::State3;
        let mut offset = lex.offset();
        let mut context: _Option<LogosLeaf> = None;
        loop {
            match state {
                LogosState::State0 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf2);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State1 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 1u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf0);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State2 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 2u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf9);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State3 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State1),
                            Some(LogosState::State1),
                            Some(LogosState::State2),
                            Some(LogosState::State1),
                            Some(LogosState::State1),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State1),
                            Some(LogosState::State2),
                            Some(LogosState::State11),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State4),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State5),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State6),
                            Some(LogosState::State7),
                            Some(LogosState::State8),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State9),
                            Some(LogosState::State2),
                            Some(LogosState::State10),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {
                        if lex.offset() == offset {
                            return None;
                        }
                    }
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State4 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State5 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf10);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'>') {
                            offset += 1;
                            state = LogosState::State0;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State6 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf8);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State7 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf3);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State8 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf1);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State9 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf4);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State10 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf5);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State11 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf6);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
            }
        }
    }
}
/// The author's Rust, as far as finding its end needs it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Rust {
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `// …`, `/* … */`
    Comment,
    /// `"…"`, `b"…"`, `r#"…"#`, `'x'`, `3.5`
    Literal,
    /// `'a`
    Lifetime,
    /// `bug`, `r#type`, `if`
    Ident,
    /// `=>`
    FatArrow,
    /// `->`
    Arrow,
    /// `::`
    PathSeparator,
    /// `:`
    Colon,
    /// `=`
    Equals,
    /// `>=`, which in a type is `>` and `=`
    GreaterEqual,
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// `<`
    Less,
    /// `</`: never Rust
    EndTag,
    /// `>`
    Greater,
    /// `&`
    And,
    /// `&&`
    AndAnd,
    /// `?`
    Question,
    /// `@`
    At,
    /// `!`
    Not,
    /// `..`
    DotDot,
    /// `.`
    Dot,
    /// Operators that hold one of the above.
    Operator,
    /// Any other character.
    Other,
}
impl<'s> ::logos::Logos<'s> for Rust {
    type Error = ();
    type Extras = ();
    type Source = [u8];
    fn lex(
        lex: &mut ::logos::Lexer<'s, Self>,
    ) -> core::option::Option<
        core::result::Result<Self, <Self as ::logos::Logos<'s>>::Error>,
    > {
        use ::logos::internal::{
            LexerInternal, CallbackRetVal, CallbackResult, SkipRetVal, SkipResult,
        };
        use core::result::Result as _Result;
        use core::option::Option as _Option;
        use ::logos::Logos;
        type _Lexer<'s> = ::logos::Lexer<'s, Rust>;
        macro_rules! _fast_loop {
            ($lex:ident, $test:ident, $offset:ident) => {
                'fast_loop : { while let Some(arr) = $lex .read:: < & [u8; 8usize] >
                ($offset) { if $test (arr[0usize]) { $offset += 0usize; break 'fast_loop;
                } if $test (arr[1usize]) { $offset += 1usize; break 'fast_loop; } if
                $test (arr[2usize]) { $offset += 2usize; break 'fast_loop; } if $test
                (arr[3usize]) { $offset += 3usize; break 'fast_loop; } if $test
                (arr[4usize]) { $offset += 4usize; break 'fast_loop; } if $test
                (arr[5usize]) { $offset += 5usize; break 'fast_loop; } if $test
                (arr[6usize]) { $offset += 6usize; break 'fast_loop; } if $test
                (arr[7usize]) { $offset += 7usize; break 'fast_loop; } $offset += 8usize;
                } while let Some(byte) = $lex .read:: < u8 > ($offset) { if $test (byte)
                { break 'fast_loop; } $offset += 1; } }
            };
        }
        macro_rules! _take_action {
            ($lex:ident, $offset:ident, $context:ident, $state:ident) => {
                { let action = _get_action($lex, $offset, $context); match action {
                CallbackResult::Emit(tok) => { return Some(Ok(tok)); },
                CallbackResult::Skip => { $lex .trivia(); $offset = $lex .offset();
                $context = None; $state = LogosState::State31; continue; },
                CallbackResult::Error(err) => { return Some(Err(err)); },
                CallbackResult::DefaultError => { return Some(Err(_make_error($lex))); },
                } }
            };
        }
        const _TABLE_0: [u8; 256] = [
            18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 146u8, 130u8, 18u8,
            146u8, 146u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8,
            18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 146u8, 18u8, 16u8, 22u8,
            18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 18u8, 59u8,
            59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 18u8, 18u8, 18u8, 18u8,
            18u8, 18u8, 18u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8,
            59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8,
            59u8, 59u8, 59u8, 18u8, 16u8, 18u8, 18u8, 59u8, 18u8, 59u8, 59u8, 59u8, 59u8,
            59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8,
            59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 59u8, 18u8, 18u8, 18u8, 18u8,
            18u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8,
            83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8,
            83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8,
            83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8,
            83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8, 83u8,
            51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8,
            51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8,
            51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8,
            51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8,
            51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8, 51u8,
        ];
        const _TABLE_1: [u8; 256] = [
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 1u8, 0u8, 1u8, 1u8, 1u8, 1u8, 1u8, 1u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 1u8, 0u8, 1u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8, 0u8,
            0u8,
        ];
        #[inline]
        fn _make_error<'s>(lex: &mut _Lexer<'s>) -> <Rust as Logos<'s>>::Error {
            <Rust as Logos<'s>>::Error::default()
        }
        #[inline]
        fn _get_action<'s>(
            lex: &mut _Lexer<'s>,
            offset: usize,
            context: _Option<LogosLeaf>,
        ) -> CallbackResult<'s, Rust> {
            match context {
                None => {
                    lex.end_to_boundary(offset.max(lex.offset() + 1));
                    CallbackResult::Error(_make_error(lex))
                }
                Some(LogosLeaf::Leaf0) => CallbackResult::Skip,
                Some(LogosLeaf::Leaf1) => CallbackResult::Emit(Rust::Open),
                Some(LogosLeaf::Leaf2) => CallbackResult::Emit(Rust::Close),
                Some(LogosLeaf::Leaf3) => CallbackResult::Emit(Rust::OpenBrace),
                Some(LogosLeaf::Leaf4) => CallbackResult::Emit(Rust::CloseBrace),
                Some(LogosLeaf::Leaf5) => CallbackResult::Emit(Rust::Comment),
                Some(LogosLeaf::Leaf6) => {
                    let cb_result = block_comment(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Comment)
                }
                Some(LogosLeaf::Leaf7) => CallbackResult::Emit(Rust::Literal),
                Some(LogosLeaf::Leaf8) => {
                    let cb_result = raw_string(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Literal)
                }
                Some(LogosLeaf::Leaf9) => CallbackResult::Emit(Rust::Literal),
                Some(LogosLeaf::Leaf10) => CallbackResult::Emit(Rust::Literal),
                Some(LogosLeaf::Leaf11) => CallbackResult::Emit(Rust::Lifetime),
                Some(LogosLeaf::Leaf12) => CallbackResult::Emit(Rust::Ident),
                Some(LogosLeaf::Leaf13) => CallbackResult::Emit(Rust::FatArrow),
                Some(LogosLeaf::Leaf14) => CallbackResult::Emit(Rust::Arrow),
                Some(LogosLeaf::Leaf15) => CallbackResult::Emit(Rust::PathSeparator),
                Some(LogosLeaf::Leaf16) => CallbackResult::Emit(Rust::Colon),
                Some(LogosLeaf::Leaf17) => CallbackResult::Emit(Rust::Equals),
                Some(LogosLeaf::Leaf18) => CallbackResult::Emit(Rust::GreaterEqual),
                Some(LogosLeaf::Leaf19) => CallbackResult::Emit(Rust::Semicolon),
                Some(LogosLeaf::Leaf20) => CallbackResult::Emit(Rust::Comma),
                Some(LogosLeaf::Leaf21) => CallbackResult::Emit(Rust::Less),
                Some(LogosLeaf::Leaf22) => CallbackResult::Emit(Rust::EndTag),
                Some(LogosLeaf::Leaf23) => CallbackResult::Emit(Rust::Greater),
                Some(LogosLeaf::Leaf24) => CallbackResult::Emit(Rust::And),
                Some(LogosLeaf::Leaf25) => CallbackResult::Emit(Rust::AndAnd),
                Some(LogosLeaf::Leaf26) => CallbackResult::Emit(Rust::Question),
                Some(LogosLeaf::Leaf27) => CallbackResult::Emit(Rust::At),
                Some(LogosLeaf::Leaf28) => CallbackResult::Emit(Rust::Not),
                Some(LogosLeaf::Leaf29) => CallbackResult::Emit(Rust::DotDot),
                Some(LogosLeaf::Leaf30) => CallbackResult::Emit(Rust::Dot),
                Some(LogosLeaf::Leaf31) => CallbackResult::Emit(Rust::Operator),
                Some(LogosLeaf::Leaf32) => CallbackResult::Emit(Rust::Other),
            }
        }
        #[derive(Clone, Copy)]
        enum LogosLeaf {
            Leaf0 = 0isize,
            Leaf1 = 1isize,
            Leaf2 = 2isize,
            Leaf3 = 3isize,
            Leaf4 = 4isize,
            Leaf5 = 5isize,
            Leaf6 = 6isize,
            Leaf7 = 7isize,
            Leaf8 = 8isize,
            Leaf9 = 9isize,
            Leaf10 = 10isize,
            Leaf11 = 11isize,
            Leaf12 = 12isize,
            Leaf13 = 13isize,
            Leaf14 = 14isize,
            Leaf15 = 15isize,
            Leaf16 = 16isize,
            Leaf17 = 17isize,
            Leaf18 = 18isize,
            Leaf19 = 19isize,
            Leaf20 = 20isize,
            Leaf21 = 21isize,
            Leaf22 = 22isize,
            Leaf23 = 23isize,
            Leaf24 = 24isize,
            Leaf25 = 25isize,
            Leaf26 = 26isize,
            Leaf27 = 27isize,
            Leaf28 = 28isize,
            Leaf29 = 29isize,
            Leaf30 = 30isize,
            Leaf31 = 31isize,
            Leaf32 = 32isize,
        }
        #[derive(Clone, Copy)]
        enum LogosState {
            State0,
            State1,
            State10,
            State11,
            State12,
            State13,
            State14,
            State15,
            State16,
            State17,
            State18,
            State19,
            State2,
            State20,
            State21,
            State22,
            State23,
            State24,
            State25,
            State26,
            State27,
            State28,
            State29,
            State3,
            State30,
            State31,
            State32,
            State33,
            State34,
            State35,
            State36,
            State37,
            State38,
            State39,
            State4,
            State40,
            State41,
            State42,
            State43,
            State44,
            State45,
            State46,
            State47,
            State48,
            State49,
            State5,
            State50,
            State51,
            State52,
            State53,
            State54,
            State55,
            State56,
            State57,
            State58,
            State6,
            State7,
            State8,
            State9,
        }
        let mut state = LogosState::State31;
        let mut offset = lex.offset();
        let mut context: _Option<LogosLeaf> = None;
        loop {
            match state {
                LogosState::State0 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf8);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State1 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State0),
                            Some(LogosState::State5),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State2 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 1u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf12);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State3 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 2u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State28),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State29),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State4 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf12);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State0),
                            Some(LogosState::State5),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State5 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 4u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'"') {
                            offset += 1;
                            state = LogosState::State0;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State6 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            None,
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            None,
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State22),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                            Some(LogosState::State38),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State7 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf18);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State8 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State9 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf31);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State10 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf13);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State11 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf22);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State12 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf15);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State13 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (matches!(byte, b'0'..= b'9')) {
                            offset += 1;
                            state = LogosState::State15;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State14 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 8u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf10);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'.') {
                            offset += 1;
                            state = LogosState::State13;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State15 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 8u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf10);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State16 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf6);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State17 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 16u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf5);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State18 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf29);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'.') || (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State19 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf14);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State20 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'\'') {
                            offset += 1;
                            state = LogosState::State26;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State21 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf11);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if _TABLE_0[byte as usize] & 1u8 != 0 {
                            offset += 1;
                            state = LogosState::State23;
                            continue;
                        }
                        if (byte == b'\'') {
                            offset += 1;
                            state = LogosState::State26;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State22 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (matches!(byte, 0u8..= 127u8) && byte != 10u8) {
                            offset += 1;
                            state = LogosState::State41;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State23 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 1u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf11);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State24 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf11);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if _TABLE_0[byte as usize] & 32u8 != 0 {
                            offset += 1;
                            state = LogosState::State23;
                            continue;
                        }
                        if (matches!(byte, 128u8..= 191u8)) {
                            offset += 1;
                            state = LogosState::State25;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State25 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 64u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf11);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State26),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State23),
                            None,
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State26 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf9);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State27 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf25);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State28 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State29 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (matches!(byte, 0u8..= 127u8)) {
                            offset += 1;
                            state = LogosState::State3;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State30 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 128u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf0);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State31 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State30),
                            Some(LogosState::State30),
                            Some(LogosState::State56),
                            Some(LogosState::State30),
                            Some(LogosState::State30),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State30),
                            Some(LogosState::State57),
                            Some(LogosState::State58),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State55),
                            Some(LogosState::State32),
                            Some(LogosState::State33),
                            Some(LogosState::State34),
                            Some(LogosState::State35),
                            Some(LogosState::State55),
                            Some(LogosState::State55),
                            Some(LogosState::State36),
                            Some(LogosState::State37),
                            Some(LogosState::State40),
                            Some(LogosState::State42),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State14),
                            Some(LogosState::State43),
                            Some(LogosState::State44),
                            Some(LogosState::State45),
                            Some(LogosState::State46),
                            Some(LogosState::State47),
                            Some(LogosState::State48),
                            Some(LogosState::State49),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State34),
                            Some(LogosState::State56),
                            Some(LogosState::State35),
                            Some(LogosState::State55),
                            Some(LogosState::State2),
                            Some(LogosState::State56),
                            Some(LogosState::State2),
                            Some(LogosState::State50),
                            Some(LogosState::State51),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State52),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State53),
                            Some(LogosState::State55),
                            Some(LogosState::State54),
                            Some(LogosState::State56),
                            Some(LogosState::State56),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {
                        if lex.offset() == offset {
                            return None;
                        }
                    }
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State32 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf24);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                        if (byte == b'&') {
                            offset += 1;
                            state = LogosState::State27;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State33 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            None,
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            None,
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State20),
                            Some(LogosState::State22),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State21),
                            Some(LogosState::State20),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State21),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State20),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State23),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                            Some(LogosState::State24),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State34 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf1);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State35 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf2);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State36 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf20);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State37 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                        if (byte == b'>') {
                            offset += 1;
                            state = LogosState::State19;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State38 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (matches!(byte, 128u8..= 191u8)) {
                            offset += 1;
                            state = LogosState::State39;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State39 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 64u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'\'') {
                            offset += 1;
                            state = LogosState::State26;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State40 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf30);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'.') {
                            offset += 1;
                            state = LogosState::State18;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State41 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_1[byte as usize] & 1u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'\'') {
                            offset += 1;
                            state = LogosState::State26;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State42 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State16),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State17),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State9),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State43 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf16);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b':') {
                            offset += 1;
                            state = LogosState::State12;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State44 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf19);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State45 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf21);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State9),
                            None,
                            Some(LogosState::State11),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State8),
                            Some(LogosState::State9),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State46 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf17);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                        if (byte == b'>') {
                            offset += 1;
                            state = LogosState::State10;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State47 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf23);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State7;
                            continue;
                        }
                        if (byte == b'>') {
                            offset += 1;
                            state = LogosState::State8;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State48 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf26);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State49 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf27);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State50 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf12);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State3),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State6),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State4),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State51 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf12);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State3),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State4),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State52 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf12);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State0),
                            Some(LogosState::State1),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            None,
                            None,
                            None,
                            None,
                            None,
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                            Some(LogosState::State2),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State53 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf3);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State54 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf4);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State55 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State56 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State57 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf28);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'=') {
                            offset += 1;
                            state = LogosState::State9;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State58 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf32);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State28),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State29),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                        ];
                        let next_state = TABLE[byte as usize];
                        if let Some(next_state) = next_state {
                            offset += 1;
                            state = next_state;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
            }
        }
    }
}
/// Reads the rest of a block comment, which nests; `false` when it has no end.
fn block_comment(lexer: &mut logos::Lexer<'_, Rust>) -> bool {
    let rest = lexer.remainder();
    let (mut depth, mut at) = (1, 0);
    while depth > 0 && at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    lexer.bump(at);
    depth == 0
}
/// Reads the rest of a raw string; `false` when it has no end.
fn raw_string(lexer: &mut logos::Lexer<'_, Rust>) -> bool {
    let hashes = lexer.slice().iter().filter(|byte| **byte == b'#').count();
    let rest = lexer.remainder();
    let closes = |at: &usize| {
        let after = &rest[at + 1..];
        rest[*at] == b'"' && after.len() >= hashes
            && after[..hashes].iter().all(|byte| *byte == b'#')
    };
    let end = (0..rest.len()).find(closes).map(|at| at + 1 + hashes);
    lexer.bump(end.unwrap_or(rest.len()));
    end.is_some()
}
