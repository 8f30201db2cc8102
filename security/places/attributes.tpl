//! Values of attributes that hold text, words, names.

use masque::Attributes;

pub template DoubleQuoted(value: &str) { <p title="{value}">x</p> }
pub template SingleQuoted(value: &str) { <p title='{value}'>x</p> }
pub template Whole(value: &str) { <p title={value}>x</p> }
pub template Between(value: &str) { <p lang="en" title="a {value} b" id="x">x</p> }
pub template BetweenSingle(value: &str) { <p lang="en" title='a "{value}" b' id="x">x</p> }
pub template Shorthand(value: &str) {
    @let title = value;
    <p {title}>x</p>
}
pub template Formatted(value: &str) { <p title={value:.9000}>x</p> }
pub template Optional(value: &str) { <p title={Some(value)}>x</p> }
pub template Conditional(value: &str) { <p @if true { title="{value}" } lang="en">x</p> }
pub template Data(value: &str) { <p data-name="{value}">x</p> }
pub template DataWhole(value: &str) { <p data-name={value}>x</p> }
pub template Aria(value: &str) { <p aria-label="{value}">x</p> }
pub template Identifier(value: &str) { <p id="{value}">x</p> }
pub template InputValue(value: &str) { <form><input name="x" value="{value}"></form> }
pub template InputValueWhole(value: &str) { <form><input name="x" value={value}></form> }
pub template Placeholder(value: &str) { <form><input name="x" placeholder='{value}'></form> }
pub template ButtonName(value: &str) { <form><button name="{value}" value="1">x</button></form> }
pub template Alternative(value: &str) { <p><img src="data:," alt="{value}"></p> }
pub template MetaContent(value: &str) { <html><head><meta name="description" content="{value}"><title>x</title></head><body>x</body></html> }
pub template LanguageOfPage(value: &str) { <html lang="{value}"><head><title>x</title></head><body>x</body></html> }
pub template LabelFor(value: &str) { <form><label for="{value}">x</label></form> }
pub template OnCustomElement(value: &str) { <user-name anything="{value}">x</user-name> }
pub template TableHeaders(value: &str) { <table><tbody><tr><td headers="{value}">x</td></tr></tbody></table> }
pub template ClassQuoted(value: &str) { <p class="row {value} wide">x</p> }
pub template ClassWhole(value: &str) { <p class={value}>x</p> }
pub template ClassArray(value: &str) { <p class={["row", value]}>x</p> }
pub template ClassTuple(value: &str) { <p class={("row", Some(value), None::<&str>)}>x</p> }
pub template ClassMixed(value: &str) { <p class="size-{value}" class:odd={true}>x</p> }
pub template StyleAlone(value: &str) { <p style:width={value}>x</p> }
pub template StyleAfterText(value: &str) { <p style="color: red" style:width={value}>x</p> }
pub template StyleBetween(value: &str) { <p style:height={"1px"} style:width={value} style:z-index={3}>x</p> }
pub template Enumerated(value: &str) { <p dir={value}>x</p> }
pub template EnumeratedQuoted(value: &str) { <p dir="{value}">x</p> }
pub template Spread(value: &str) {
    @let mut list = Attributes::new();
    @do { list.set("title", value.to_string()); }
    <p lang="en" {..list}>x</p>
}
pub template SpreadData(value: &str) {
    @let mut list = Attributes::new();
    @do { list.set("data-name", value.to_string()); }
    <user-name {..list}>x</user-name>
}
pub template SpreadAddress(value: &str) {
    @let mut list = Attributes::new();
    @do { list.set("href", value.to_string()); }
    <a {..list}>x</a>
}
pub template SpreadImage(value: &str) {
    @let mut list = Attributes::new();
    @do { list.set("src", value.to_string()); }
    <img alt="" {..list}>
}
