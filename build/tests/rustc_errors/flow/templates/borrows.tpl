template Moved(names: &[String]) {
    @let owned = names.to_vec();
    @for name in owned { <b>{name}</b> }
    <p>{owned.len()}</p>
    {/* ^^^^^ error[E0382] borrow of moved value: `owned` */}
}

template Changed(names: &[String]) {
    @let mut list = names.to_vec();
    @let first = &list[0];
    @do { list.push(String::new()); }
    {/*   ^^^^^^^^^^^^^^^^^^^^^^^^ error[E0502] cannot borrow `list` as mutable */}
    <p>{first}</p>
}

template Constant(names: &[String]) {
    @let list = names.to_vec();
    @do { list.clear(); }
    {/*   ^^^^ error[E0596] cannot borrow `list` as mutable */}
    @let name: &'static str = &names[0];
    {/*        ^^^^^^^^^^^^ error lifetime may not live long enough */}
    <p>{name} {list.len()}</p>
}

template Short() {
    @let text = { let inner = String::new(); inner.as_str() };
    {/*                                      ^^^^^ error[E0597] `inner` does not live long enough */}
    <p>{text}</p>
}

const NAMED: &str = "text";

template Hidden(NAMED: &str) {
//              ^^^^^ error[E0005] refutable pattern in local binding
    <p>{NAMED}</p>
}
