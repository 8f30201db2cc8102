/// Among the children of elements.
pub template Paragraph(value: &str) { <p>{value}</p> }
pub template BetweenWords(value: &str) { <p>Hello, {value}!</p> }
pub template AfterMarkup(value: &str) { <p><b>Name:</b> <i>{value}</i></p> }
pub template BeforeMarkup(value: &str) { <div>{value}<b>after</b></div> }
pub template AfterReference(value: &str) { <p>a &amp; b &lt;{value}&gt;</p> }
pub template ListItem(value: &str) { <ul><li>one</li><li>{value}</li><li>three</li></ul> }
pub template TableCell(value: &str) { <table><tbody><tr><td>1</td><td>{value}</td></tr></tbody></table> }
pub template TableCaption(value: &str) { <table><caption>{value}</caption><tbody><tr><td>1</td></tr></tbody></table> }
pub template Definition(value: &str) { <dl><dt>term</dt><dd>{value}</dd></dl> }
pub template Heading(value: &str) { <h1>{value}</h1><p>text</p> }
pub template InLink(value: &str) { <p><a href="/x">{value}</a></p> }
pub template InButton(value: &str) { <p><button>{value}</button></p> }
pub template InOption(value: &str) { <p><select><option>one</option><option>{value}</option></select></p> }
pub template InLabel(value: &str) { <form><label>{value} <input name="x"></label></form> }
pub template Summary(value: &str) { <details><summary>{value}</summary>more</details> }
pub template Preformatted(value: &str) { <pre>{value}</pre> }
pub template PreformattedLine(value: &str) { <pre>first {value}</pre> }
pub template InCode(value: &str) { <p><code>{value}</code></p> }
pub template InRuby(value: &str) { <p><ruby>x<rt>{value}</rt></ruby></p> }
pub template InCustomElement(value: &str) { <user-name>{value}</user-name> }
pub template InTemplateElement(value: &str) { <template><p>{value}</p></template> }
pub template InWholePage(value: &str) { <html lang="en"><head><title>x</title></head><body><main>{value}</main></body></html> }
pub template AfterScript(value: &str) { <div><script>if (1 < 2) { }</script><p>{value}</p></div> }
pub template Formatted(value: &str) { <p>{value:.9000}</p> }
pub template Displayed(value: &str) { <p>{value:}</p> }
pub template InTitle(value: &str) { <html><head><title>{value}</title></head><body>x</body></html> }
pub template InTitleBetween(value: &str) { <html><head><title>Bugs: {value} | x</title></head><body>x</body></html> }
pub template InTextarea(value: &str) { <p><textarea name="x">{value}</textarea></p> }
pub template InTextareaAfterText(value: &str) { <p><textarea name="x">Dear {value},</textarea></p> }
