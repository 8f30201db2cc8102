template Card(title: &str, children: Slot) {
    <section title={title}>{children}</section>
}

template NoAttribute() {
    <Card>a</Card>
  {/*^^^^ error `Card` needs the attribute `title` */}
}

template NoChildren() {
    <p><Card title="x"/></p>
    {/* ^^^^ error `Card` needs children: `<Card>…</Card>` */}
}
