use crate::{Bug, Stauts, shorten, title};
//               ^^^^^^ error[E0432] unresolved import `crate::Stauts`

pub template Names(bug: &Bug, title: &str) {
    <h1>{titel}</h1>
    {/*  ^^^^^ error[E0425] cannot find value `titel` */}
    <p title="{missing}">{crate::nothing()}</p>
    {/*        ^^^^^^^ error[E0425] cannot find value `missing` */}
    {/*                          ^^^^^^^ error[E0425] cannot find function `nothing` */}
    @if unknown && bug.id == 3 { <b>{title}</b> }
    {/* ^^^^^^^ error[E0425] cannot find value `unknown` */}
    @for line in lines { <i>{line}</i> }
    {/*          ^^^^^ error[E0425] cannot find value `lines` */}
    @let length = longest(title);
    {/*           ^^^^^^^ error[E0425] cannot find function `longest` */}
    <p>{shorten(title, length)} {bug.id:.2$$}</p>
    {/*                          ^^^ error invalid format string: expected `}`, found `$` */}
    <Card {title}/>
  {/*^^^^ error cannot find macro `Card` in this scope */}
    <ui::Icon name="x"/>
  {/*^^ error[E0433] cannot find module or crate `ui` */}
    <b class:old={age > 3} class={kinds}>{title.len():>width$}</b>
    {/*           ^^^ error[E0425] cannot find value `age` */}
    {/*                           ^^^^^ error[E0425] cannot find value `kinds` */}
    {/*                                                ^^^^^ error[E0425] cannot find value `width` */}
}

/// Names of types, in a signature.
template Types(bug: &Bog, when: Option<Date>, text: &str = DEFAULT) -> Html {
//                   ^^^ error[E0425] cannot find type `Bog`
//                                     ^^^^ error[E0425] cannot find type `Date`
//                                                         ^^^^^^^ error[E0425] cannot find value `DEFAULT`
    <p>{bug} {when} {text}</p>
}

template Generic<T: Sorted>(items: &[T]) where T: Stored {
//                  ^^^^^^ error[E0405] cannot find trait `Sorted`
//                                                ^^^^^^ error[E0405] cannot find trait `Stored`
    <p>{items.len()}</p>
}

template Arguments(inside: Bug<u8>) {
//                         ^^^ error[E0107] struct takes 0 generic arguments
    <p>{inside.id}</p>
}

#[derive(Clown)]
//       ^^^^^ error cannot find derive macro `Clown`
template Derived(n: u32) {
    <p>{n}</p>
}

template Still() {
    <p>{title().await}</p>
    {/*         ^^^^^ error[E0728] `await` is only allowed inside `async` */}
}

fn plain() -> Nothing {}
//            ^^^^^^^ error[E0425] cannot find type `Nothing`
