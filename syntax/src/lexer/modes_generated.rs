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
                $context = None; $state = LogosState::State7; continue; },
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
                Some(LogosLeaf::Leaf0) => {
                    let cb_result = declaration(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Markup,
                    >::construct(cb_result, |()| Markup::Declaration)
                }
                Some(LogosLeaf::Leaf1) => CallbackResult::Emit(Markup::Instruction),
                Some(LogosLeaf::Leaf2) => CallbackResult::Emit(Markup::StartTag),
                Some(LogosLeaf::Leaf3) => CallbackResult::Emit(Markup::EndTag),
                Some(LogosLeaf::Leaf4) => CallbackResult::Emit(Markup::OpenBrace),
                Some(LogosLeaf::Leaf5) => CallbackResult::Emit(Markup::CloseBrace),
                Some(LogosLeaf::Leaf6) => CallbackResult::Emit(Markup::Word),
                Some(LogosLeaf::Leaf7) => CallbackResult::Emit(Markup::Lone),
                Some(LogosLeaf::Leaf8) => CallbackResult::Emit(Markup::Text),
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
        let mut state = LogosState::State7;
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
                    context = Some(LogosLeaf::Leaf6);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State1 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf0);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
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
                    context = Some(LogosLeaf::Leaf1);
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
                    context = Some(LogosLeaf::Leaf2);
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
                    context = Some(LogosLeaf::Leaf3);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State6 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 8u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf8);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State7 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State8),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State9),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State10),
                            Some(LogosState::State6),
                            Some(LogosState::State11),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
                            Some(LogosState::State6),
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
                LogosState::State8 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
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
                LogosState::State9 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
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
                LogosState::State10 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf4);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State11 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf5);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
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
    /// `// …`, `/* … */`
    Comment,
    /// `bug`, `r#type`, `if`
    Ident,
    /// `"…"`, `b"…"`, `r#"…"#`, `'x'`, `3.5`
    Literal,
    /// `'a`
    Lifetime,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `{`
    OpenBrace,
    /// `}`
    CloseBrace,
    /// `=>`
    FatArrow,
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
                $context = None; $state = LogosState::State4; continue; },
                CallbackResult::Error(err) => { return Some(Err(err)); },
                CallbackResult::DefaultError => { return Some(Err(_make_error($lex))); },
                } }
            };
        }
        const _TABLE_0: [u8; 256] = [
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 6u8, 4u8, 2u8, 6u8, 6u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 6u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 2u8, 2u8,
            2u8, 2u8, 2u8, 2u8, 2u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 2u8, 2u8, 2u8, 2u8, 3u8, 2u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 2u8, 2u8, 2u8, 2u8, 2u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8, 3u8,
            3u8,
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
                Some(LogosLeaf::Leaf1) => CallbackResult::Emit(Rust::Comment),
                Some(LogosLeaf::Leaf2) => {
                    let cb_result = block_comment(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Comment)
                }
                Some(LogosLeaf::Leaf3) => {
                    let cb_result = word(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Ident)
                }
                Some(LogosLeaf::Leaf4) => {
                    let cb_result = string(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Literal)
                }
                Some(LogosLeaf::Leaf5) => {
                    let cb_result = number(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Literal)
                }
                Some(LogosLeaf::Leaf6) => {
                    let cb_result = quote(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Lifetime)
                }
                Some(LogosLeaf::Leaf7) => {
                    let cb_result = punctuation(lex);
                    CallbackRetVal::<
                        's,
                        (),
                        Rust,
                    >::construct(cb_result, |()| Rust::Other)
                }
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
        }
        #[derive(Clone, Copy)]
        enum LogosState {
            State0,
            State1,
            State2,
            State3,
            State4,
            State5,
            State6,
            State7,
            State8,
            State9,
        }
        let mut state = LogosState::State4;
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
                    context = Some(LogosLeaf::Leaf3);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State1 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf2);
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
                    context = Some(LogosLeaf::Leaf1);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State3 => {
                    #[inline]
                    fn loop_test(byte: u8) -> bool {
                        _TABLE_0[byte as usize] & 4u8 == 0
                    }
                    _fast_loop!(lex, loop_test, offset);
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf0);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State4 => {
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        const TABLE: [_Option<LogosState>; 256] = [
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State7),
                            Some(LogosState::State3),
                            Some(LogosState::State3),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State3),
                            Some(LogosState::State7),
                            Some(LogosState::State8),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State9),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State6),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State5),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State0),
                            Some(LogosState::State7),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State7),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
                            Some(LogosState::State0),
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
                LogosState::State5 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf5);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State6 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {
                        if (byte == b'*') {
                            offset += 1;
                            state = LogosState::State1;
                            continue;
                        }
                        if (byte == b'/') {
                            offset += 1;
                            state = LogosState::State2;
                            continue;
                        }
                    } else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State7 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf7);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State8 => {
                    lex.end(offset);
                    context = Some(LogosLeaf::Leaf4);
                    let other = lex.read::<u8>(offset);
                    if let Some(byte) = other {} else {}
                    _take_action!(lex, offset, context, state)
                }
                LogosState::State9 => {
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
/// What begins with `<!`.
fn declaration(lexer: &mut logos::Lexer<'_, Markup>) -> Markup {
    let rest = lexer.remainder();
    let (token, length) = match rest.get(..7) {
        _ if rest.starts_with(b"--") => (Markup::CommentStart, 2),
        Some(word) if word.eq_ignore_ascii_case(b"doctype") => (Markup::Doctype, 7),
        _ => (Markup::Declaration, 0),
    };
    lexer.bump(length);
    token
}
/// What begins with a letter: letters before a quote or `#` may belong to it.
fn word(lexer: &mut logos::Lexer<'_, Rust>) -> Result<Rust, ()> {
    let rest = lexer.remainder();
    let literal = match (lexer.slice(), rest) {
        (b"r" | b"br" | b"cr", [b'"' | b'#', ..]) => {
            let hashes = count_while(rest, |byte| byte == b'#');
            match rest.get(hashes) {
                Some(b'"') => return raw_string(lexer, hashes),
                Some(
                    first,
                ) if lexer.slice() == b"r" && hashes == 1 && starts_word(*first) => {
                    let length = count_while(&rest[1..], is_word);
                    lexer.bump(1 + length);
                    return Ok(Rust::Ident);
                }
                _ => None,
            }
        }
        (b"b" | b"c", [b'"', rest @ ..]) => string_length(rest),
        (b"b", [b'\'', rest @ ..]) => character_length(rest),
        _ => None,
    };
    let Some(length) = literal else { return Ok(Rust::Ident) };
    lexer.bump(1 + length);
    Ok(Rust::Literal)
}
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}
/// How many bytes of this class the text begins with.
fn count_while(text: &[u8], class: fn(u8) -> bool) -> usize {
    text.iter().position(|byte| !class(*byte)).unwrap_or(text.len())
}
fn starts_word(byte: u8) -> bool {
    is_word(byte) && !byte.is_ascii_digit()
}
/// A raw string from its hashes on; an error when it has no end.
fn raw_string(lexer: &mut logos::Lexer<'_, Rust>, hashes: usize) -> Result<Rust, ()> {
    let rest = lexer.remainder();
    let (quote, text) = rest.split_at(hashes + 1);
    let closes = |at: &usize| {
        text[*at] == b'"' && text[at + 1..].starts_with(&quote[..hashes])
    };
    let end = (0..text.len()).find(closes);
    lexer.bump(end.map_or(rest.len(), |end| quote.len() + end + 1 + hashes));
    end.map(|_| Rust::Literal).ok_or(())
}
/// What begins with a digit: `3`, `0xff`, `1_000u64`, `1.`, `1.5e-3`; in `1..2` and `1.max(2)` the `1`.
fn number(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let (first, rest) = (lexer.slice(), lexer.remainder());
    let is_digit = |byte: u8| byte.is_ascii_digit() || byte == b'_';
    let mut length = 0;
    if !(first == b"0" && matches!(rest, [b'x' | b'o' | b'b', ..])) {
        length = count_while(rest, is_digit);
        if let [b'.', after @ ..] = &rest[length..]
            && !after.first().is_some_and(|byte| *byte == b'.' || starts_word(*byte))
        {
            length += 1 + count_while(after, is_digit);
        }
        if let [b'e' | b'E', after @ ..] = &rest[length..] {
            let sign = usize::from(matches!(after, [b'+' | b'-', ..]));
            let digits = count_while(&after[sign..], is_digit);
            length += if digits > 0 { 1 + sign + digits } else { 0 };
        }
    }
    length += count_while(&rest[length..], is_word);
    lexer.bump(length);
    Rust::Literal
}
/// What begins with `"`: a string, or a quote without a partner.
fn string(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let Some(length) = string_length(lexer.remainder()) else { return Rust::Other };
    lexer.bump(length);
    Rust::Literal
}
/// The length of the rest of a string, if it has an end.
fn string_length(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        match rest.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}
/// What begins with `'`: a character, a lifetime, or a quote without a partner.
fn quote(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let rest = lexer.remainder();
    let (token, length) = match (character_length(rest), rest.first()) {
        (Some(length), _) => (Rust::Literal, length),
        (None, Some(first)) if starts_word(*first) => {
            (Rust::Lifetime, count_while(rest, is_word))
        }
        _ => (Rust::Other, 0),
    };
    lexer.bump(length);
    token
}
/// The length of the rest of a character literal, if it is one.
fn character_length(rest: &[u8]) -> Option<usize> {
    let in_escape = |byte: u8| {
        byte.is_ascii_hexdigit() || matches!(byte, b'_' | b'{' | b'}')
    };
    let length = match rest {
        [b'\\', escaped, ..] if escaped.is_ascii() && *escaped != b'\n' => {
            2 + count_while(&rest[2..], in_escape)
        }
        [b'\'' | b'\\' | b'\n', ..] | [] => return None,
        [_, more @ ..] => 1 + count_while(more, |byte| matches!(byte, 0x80..0xC0)),
    };
    (rest.get(length) == Some(&b'\'')).then_some(length + 1)
}
/// Brackets, operators and what else is no word: the longest that begins here.
fn punctuation(lexer: &mut logos::Lexer<'_, Rust>) -> Rust {
    let (token, more) = match (lexer.slice(), lexer.remainder()) {
        (b"<", [b'<', b'=', ..])
        | (b">", [b'>', b'=', ..])
        | (b".", [b'.', b'=' | b'.', ..]) => (Rust::Operator, 2),
        (b"=", [b'>', ..]) => (Rust::FatArrow, 1),
        (b":", [b':', ..]) => (Rust::PathSeparator, 1),
        (b">", [b'=', ..]) => (Rust::GreaterEqual, 1),
        (b"<", [b'/', b'/' | b'*', ..]) => (Rust::Less, 0),
        (b"<", [b'/', ..]) => (Rust::EndTag, 1),
        (b"&", [b'&', ..]) => (Rust::AndAnd, 1),
        (b"-", [b'>', ..]) | (b"<", [b'-', ..]) | (b".", [b'.', ..]) => {
            (Rust::Operator, 1)
        }
        (
            [b'=' | b'!' | b'<' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|',
            ],
            [b'=',
            ..,
            ],
        ) => (Rust::Operator, 1),
        (b"(" | b"[", _) => (Rust::Open, 0),
        (b")" | b"]", _) => (Rust::Close, 0),
        (b"{", _) => (Rust::OpenBrace, 0),
        (b"}", _) => (Rust::CloseBrace, 0),
        (b":", _) => (Rust::Colon, 0),
        (b"=", _) => (Rust::Equals, 0),
        (b";", _) => (Rust::Semicolon, 0),
        (b",", _) => (Rust::Comma, 0),
        (b"<", _) => (Rust::Less, 0),
        (b">", _) => (Rust::Greater, 0),
        (b"&", _) => (Rust::And, 0),
        (b"?", _) => (Rust::Question, 0),
        (b"@", _) => (Rust::At, 0),
        (b"!", _) => (Rust::Not, 0),
        (b".", _) => (Rust::Dot, 0),
        _ => (Rust::Other, 0),
    };
    lexer.bump(more);
    token
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
