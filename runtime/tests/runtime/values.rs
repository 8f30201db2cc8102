//! Values alone, written as generated code writes them.

use masque::{Buffer, Html, PlainText, Render, Svg, Text, Xml};

macro_rules! values {
    ($($name:ident: $trait:path;)*) => {$(
        pub(crate) fn $name<T: $trait + ?Sized>(value: &T, out: &mut Buffer) {
            out.cursor().$name(value, "");
        }
    )*};
}

values! {
    html: Render<Html>;
    svg: Render<Svg>;
    xml: Render<Xml>;
    text: Render<Text>;
    html_text: PlainText;
    xml_text: PlainText;
    url_path: PlainText;
    url_query: PlainText;
    url_fragment: PlainText;
}
