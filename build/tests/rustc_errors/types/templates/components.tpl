use crate::{Bug, Status};

pub template Card(title: &str, n: u32 = 0, hint: Option<u32>, children: Slot, row: Slot<&Bug> = { <i></i> }) {
    <section title={title}>{n} {hint} {children}</section>
    @let bug = Bug { id: 1, title: String::new(), status: Status::Open };
    <p>{row(&bug)}</p>
}

template Button(label: &str, ..rest: Attributes) {
    <button {..rest}>{label}</button>
}

template Rows(bugs: &[Bug], row: Slot<&Bug>) {
    @for bug in bugs { {row(bug)} }
    {row(3)}
    {/*  ^ error[E0308] mismatched types */}
}

template Page(bug: &Bug) {
    <Card title="x" colour="red">a</Card>
    {/*             ^^^^^^ error `Card` has no attribute `colour`; it has `title`, `n`, `hint` */}
    <Card title="x" n="three" hint={"a"}>a</Card>
    {/*             ^ error[E0277] the trait bound `u32: From<&str>` is not satisfied */}
    {/*                             ^^^ error[E0308] mismatched types */}
    <Card title={bug} n={bug.title}>a</Card>
    {/*          ^^^ error[E0308] mismatched types */}
    {/*                  ^^^^^^^^^ error[E0308] mismatched types */}
    <Card title="x" hint?={3}>a</Card>
    {/*                    ^ error[E0308] mismatched types */}
    <Card title="x">
        a
        @slot footer { <b></b> }
        {/*   ^^^^^^ error `Card` has no slot `footer`; it has `children`, `row` */}
    </Card>
    <Card title="x">
        a @slot row(bug) { <b>{bug.nam}</b> }
        {/*                        ^^^ error[E0609] no field `nam` */}
    </Card>
    <Card title="x">a @slot row { <b></b> }</Card>
    {/*                     ^^^ error[E0277] expected a `Fn(&Bug, &mut Buffer)` closure */}
    <Button label="x" title={bug}/>
    {/*                      ^^^ error[E0277] `AttributeText: From<&Bug>` */}
    <Button label="x" colour="x"/>
    {/*               ^^^^^^ error neither `Button` nor HTML has an attribute `colour` */}
    <Status title="x"/>
  {/*^^^^^^ error cannot find macro `Status` in this scope */}
}
