template Card(title: &str, children: Slot) {
    <section title={title}>{children}</section>
}

template NoAttribute() {
    <Card>a</Card>
  {/*^^^^ error[E0080] `Card` needs the attribute `title` */}
}

template NoChildren() {
    <p><Card title="x"/></p>
    {/* ^^^^ error[E0080] `Card` needs children: `<Card>…</Card>` */}
}
