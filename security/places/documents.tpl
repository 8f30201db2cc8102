//! Documents that are no HTML.

pub template XmlText(value: &str) -> Xml { <feed><title>{value}</title></feed> }
pub template XmlBetween(value: &str) -> Xml { <feed><title>a {value} b</title></feed> }
pub template XmlDoubleQuoted(value: &str) -> Xml { <feed><entry title="{value}"/></feed> }
pub template XmlSingleQuoted(value: &str) -> Xml { <feed><entry title='{value}'/></feed> }
pub template XmlWhole(value: &str) -> Xml { <feed><entry title={value}/></feed> }
pub template XmlFormatted(value: &str) -> Xml { <feed><title>{value:.9000}</title></feed> }
pub template SvgText(value: &str) -> Svg { <svg xmlns="http://www.w3.org/2000/svg"><text>{value}</text></svg> }
pub template SvgAttribute(value: &str) -> Svg { <svg xmlns="http://www.w3.org/2000/svg"><path id="{value}" d="M0 0"/></svg> }
pub template SvgAddress(value: &str) -> Svg { <svg xmlns="http://www.w3.org/2000/svg"><a href="/x/{value}"><text>x</text></a></svg> }
pub template PlainText(value: &str) -> Text { Dear {value}, hello. }
