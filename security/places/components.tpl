//! Values on their way through components, slots, captures and control flow.

use masque::{Html, html};
use std::io::Error;

template Name(name: &str) { <b>{name}</b> }
template Titled(title: &str) { <b title="{title}">x</b> }
template Search(query: &str) { <a href="/find?q={query}">x</a> }
template Card(header: Slot = {}, children: Slot) { <section><header>{header}</header><div>{children}</div></section> }
template Rows(rows: &[&str], row: Slot<&&str>) { <ul>@for one in rows {<li>{row(one)}</li>}</ul> }
template Button(..rest: Attributes) { <button type="button" {..rest}>x</button> }
template Link(..rest: Attributes) { <a {..rest}>x</a> }

pub template Parameter(value: &str) { <p><Name name={value}/></p> }
pub template FormattedParameter(value: &str) { <p><Name name="number {value}"/></p> }
pub template AttributeParameter(value: &str) { <p><Titled title={value}/></p> }
pub template AddressParameter(value: &str) { <p><Search query={value}/></p> }
pub template Children(value: &str) { <Card>a {value}</Card> }
pub template NamedSlot(value: &str) { <Card>@slot header {{value}}x</Card> }
pub template SlotArgument(value: &str) { <Rows rows={&["one", value]}>@slot row(text) {<i>{text}</i>}</Rows> }
pub template RestTitle(value: &str) { <p><Button title="{value}"/></p> }
pub template RestWhole(value: &str) { <p><Button aria-label={value.to_string()}/></p> }
pub template RestAddress(value: &str) { <p><Link href={value.to_string()}/></p> }
pub template Captured(value: &str) {
    @capture bold { <b>{value}</b> }
    <p>{bold}</p>
}
pub template InMacro(value: &str) { <p>{bold(value)}</p> }
pub template InFragment(value: &str) { <ul>@fragment rows(value: &str) {<li>{value}</li>}</ul> }
pub template InLoop(value: &str) { <ul>@for one in [1, 2] {<li>@if one == 2 {{value}} @else {x}</li>}</ul> }
pub template InMatch(value: &str) { <p>@match value.len() { 0 => { <b>{value}</b> } _ => { <b>{value}</b> } }</p> }
pub template AfterFailure(value: &str) {
    <p>
        @try { <b>{Err::<&str, _>(Error::other(value))?}</b> } @catch error { <i>{error:}</i> }
    </p>
}

fn bold(text: &str) -> Html {
    html! { <b>{text}</b> }
}
