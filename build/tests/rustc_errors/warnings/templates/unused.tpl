use std::fmt::Write;
//  ^^^^^^^^^^^^^^^ warning[unused_imports] unused import

pub template Unused(title: &str, count: usize, more: Vec<u32>, name: impl Clone, children: Slot) {
//                  ^^^^^ warning[unused_variables] unused variable: `title`
//                               ^^^^^ warning[unused_variables] unused variable: `count`
//                                             ^^^^ warning[unused_variables] unused variable: `more`
//                                                             ^^^^ warning[unused_variables] unused variable: `name`
//                                                                               ^^^^^^^^ warning[unused_variables] unused variable: `children`
    @let length = 3;
    {/*  ^^^^^^ warning[unused_variables] unused variable: `length` */}
    @for item in [1, 2] { <b></b> }
    {/*  ^^^^ warning[unused_variables] unused variable: `item` */}
    @for _ in [1, 2] with row { <b></b> }
    {/*                   ^^^ warning[unused_variables] unused variable: `row` */}
    @let mut changed = 1;
    {/*  ^^^^^^^^^^^ warning[unused_mut] variable does not need to be mutable */}
    <p>{(changed)}</p>
    @if (changed == 1) { <b></b> }
    {/* ^ warning[unused_parens] unnecessary parentheses */}
    {/*              ^ warning[unused_parens] unnecessary parentheses */}
    @try { <b></b> } @catch error { <i></i> }
    {/*                     ^^^^^ warning[unused_variables] unused variable: `error` */}
    @capture markup { <b></b> }
    {/*      ^^^^^^ warning[unused_variables] unused variable: `markup` */}
    @do { std::fs::read("a"); }
    {/*   ^^^^^^^^^^^^^^^^^^ warning[unused_must_use] unused `Result` that must be used */}
}

pub template Slots(row: Slot<&str> = { <b></b> }) {
//                 ^^^ warning[unused_variables] unused variable: `row`
    <Slots>@slot row(text) { <i></i> }</Slots>
    {/*              ^^^^ warning[unused_variables] unused variable: `text` */}
    @match 3 {
        some => { <b></b> }
    //  ^^^^ warning[unused_variables] unused variable: `some`
    }
}

mod old {
    #[deprecated]
    pub(super) fn three() -> u32 {
        3
    }
}

pub template New() {
    <p>{old::three()}</p>
    {/*      ^^^^^ warning[deprecated] use of deprecated function */}
}

const USED: &str = "used";
const UNUSED: &str = "unused";
//    ^^^^^^ warning[dead_code] constant `UNUSED` is never used

pub template Constants() {
    <p>{USED}</p>
}
