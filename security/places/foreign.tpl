//! SVG and MathML in a page of HTML.

pub template SvgText(value: &str) { <svg><text x="1">{value}</text></svg> }
pub template SvgSpan(value: &str) { <svg><text>a <tspan>{value}</tspan></text></svg> }
pub template SvgTitle(value: &str) { <svg><title>{value}</title><path d="M0 0"/></svg> }
pub template SvgDescription(value: &str) { <svg><desc>{value}</desc></svg> }
pub template SvgAttribute(value: &str) { <svg><path id="{value}" d="M0 0"/></svg> }
pub template SvgClass(value: &str) { <svg class="icon {value}"><path d="M0 0"/></svg> }
pub template SvgLink(value: &str) { <svg><a href="/x/{value}"><text>x</text></a></svg> }
pub template HtmlInSvg(value: &str) { <svg><foreignObject><p>{value}</p></foreignObject></svg> }
pub template MathIdentifier(value: &str) { <math><mi>{value}</mi></math> }
pub template MathText(value: &str) { <math><mtext>{value}</mtext></math> }
pub template MathAttribute(value: &str) { <math><mi id='{value}'>x</mi></math> }

template Label(value: &str) -> Svg { <svg><text class="label {value}">x</text></svg> }
template Legend(value: &str) -> Svg { <svg><text>{value}</text></svg> }
template Mark(value: &str) -> Svg { <svg><path id={value} d="M0 0"/></svg> }
pub template SvgTemplateText(value: &str) { <p><Legend {value}/></p> }
pub template SvgTemplateClass(value: &str) { <p><Label {value}/></p> }
pub template SvgTemplateAttribute(value: &str) { <p><Mark {value}/></p> }
