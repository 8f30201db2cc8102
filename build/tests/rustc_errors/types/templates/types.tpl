use crate::{Bug, Status, shorten};

pub template Values(bug: &Bug, title: &str, ids: &[u32]) {
    <td>{bug.name}</td>
    {/*      ^^^^ error[E0609] no field `name` on type `&Bug` */}
    <td>{bug.close()}</td>
    {/*      ^^^^^ error[E0599] no method named `close` */}
    <td>{bug.id + title}</td>
    {/*         ^ error[E0277] cannot add `&str` to `u32` */}
    <td>{shorten(title, "9")}</td>
    {/*                 ^^^ error[E0308] mismatched types */}
    <td>{shorten(title)}</td>
    {/*  ^^^^^^^ error[E0061] this function takes 2 arguments */}
    <td>{bug}</td>
    {/*  ^^^ error[E0277] `Bug` cannot be written */}
    <td>{bug.status} {ids.iter().map(|id| id + 1)}</td>
    {/*  ^^^^^^^^^^ error[E0277] `Status` cannot be written */}
    {/*               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[E0277] cannot be written */}
    <td title={bug} lang="{bug.status}" >{bug.id:.title$}</td>
    {/*        ^^^ error[E0277] `Bug` cannot be the value of an attribute */}
    {/*                    ^^^^^^^^^^ error[E0277] `Status` cannot be written in an attribute value */}
    {/*                                           ^^^^^ error[E0308] mismatched types */}
    <td colspan={title} draggable={bug} class={bug.status} style:width={ids}></td>
    {/*          ^^^^^ error[E0277] cannot be the value of a numeric attribute */}
    {/*                            ^^^ error[E0277] `Bug` cannot be a keyword */}
    {/*                                        ^^^^^^^^^^ error[E0277] `Status` cannot be */}
    {/*                                                                 ^^^ error[E0277] `[u32]` cannot be the value of a CSS property */}
    <button disabled={title}>x</button>
    {/*               ^^^^^ error[E0277] `str` cannot switch a boolean attribute */}
    <a href="/bug/{bug}?title={ids}#{bug.status:}">{bug.status:?}</a>
    {/*            ^^^ error[E0277] `Bug` cannot be written in */}
    {/*                        ^^^ error[E0277] `[u32]` cannot be written in */}
    {/*                              ^^^^^^^^^^ error[E0277] `Status` doesn't implement `std::fmt::Display` */}
    {/*                                             ^^^^^^^^^^ error[E0277] `Status` doesn't implement `Debug` */}
    <b class:old={bug.id}>{-title}</b>
    {/*           ^^^^^^ error[E0308] mismatched types */}
    {/*                    ^^^^^^ error[E0600] cannot apply unary operator `-` */}
    <script let:bug={bug}></script>
    {/*              ^^^ error[E0277] Serialize */}
}

template Control(bug: &Bug, title: &str) {
    @if bug.id { <b></b> }
    {/* ^^^^^^ error[E0308] mismatched types */}
    @for letter in title { <b>{letter}</b> }
    {/*            ^^^^^ error[E0277] `&str` is not an iterator */}
    @for number in bug.id with row { <b>{number} {row.nth()}</b> }
    {/*                ^^ error[E0599] `u32` is not an iterator */}
    @if let Some(id) = bug.id { <b>{id}</b> }
    {/*     ^^^^^^^^ error[E0308] mismatched types */}
    @let (one, two) = title;
    {/*  ^^^^^^^^^^ error[E0308] mismatched types */}
    <b>{one} {two}</b>
    @match bug.status {
        Status::Lost => { <b></b> }
        //      ^^^^ error[E0599] no variant
        other => { <b>{other.len()}</b> }
        //                   ^^^ error[E0599] no method named `len`
    }
    @do { let n: u32 = title; drop(n); }
    {/*                ^^^^^ error[E0308] mismatched types */}
}

/// A default of another type.
template Default(id: u32 = "7", status: Status = Status::Open, name: &str = status) {
//                         ^^^ error[E0308] mismatched types
//                                                                          ^^^^^^ error[E0308] mismatched types
    <p>{id} {name}</p>
    @match status {
        Status::Open => { <b>open</b> }
        _ => {}
    }
}

template Generic<T: std::fmt::Display>(value: T, more: Vec<u8>) {
    <p>{value}</p>
    {/* ^^^^^ error[E0277] `T` cannot be written */}
    <b>{more.len()}</b>
}
