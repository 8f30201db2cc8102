//! SVG and MathML inside HTML: which language an element's children are in,
//! and which names that language has.
//!
//! `child_namespace(Html, "svg")` is `Svg`; there `linearGradient` is an element,
//! and back in a `foreignObject` it is `Html` again.

use super::{element, suggest::closest};

/// A language of elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Pages.
    Html,
    /// Inside `<svg>`, and in templates of kind `Svg`.
    Svg,
    /// Inside `<math>`.
    MathMl,
    /// In templates of kind `Xml`, where any name goes.
    Xml,
}

/// The language of an element that stands among things of the language `outer`.
#[must_use]
pub fn element_namespace(outer: Namespace, name: &str) -> Namespace {
    match (outer, name) {
        (Namespace::Html, "svg") => Namespace::Svg,
        (Namespace::Html, "math") => Namespace::MathMl,
        // `<annotation-xml>` alone allows it in MathML; elsewhere the name is unknown there.
        (Namespace::MathMl, "svg") => Namespace::Svg,
        _ => outer,
    }
}

/// The language of what stands inside an element of the language `outer`.
#[must_use]
pub fn child_namespace(outer: Namespace, name: &str) -> Namespace {
    match (element_namespace(outer, name), name) {
        (Namespace::Svg, "foreignObject" | "desc" | "title") => Namespace::Html,
        (Namespace::MathMl, "mi" | "mo" | "mn" | "ms" | "mtext") => Namespace::Html,
        (namespace, _) => namespace,
    }
}

/// Whether the language has an element of this name; names with `-` are custom elements.
#[must_use]
pub fn is_known_element(namespace: Namespace, name: &str) -> bool {
    match namespace {
        Namespace::Html => element(name).is_some() || name.contains('-'),
        Namespace::Svg | Namespace::MathMl => names(namespace).any(|known| known == name),
        Namespace::Xml => true,
    }
}

/// The element that was probably meant.
#[must_use]
pub fn suggest_element(namespace: Namespace, name: &str) -> Option<&'static str> {
    if namespace == Namespace::Html && name == "image" {
        return Some("img");
    }
    closest(name, names(namespace))
}

fn names(namespace: Namespace) -> impl Iterator<Item = &'static str> {
    let names = match namespace {
        Namespace::Html => super::element::NAMES,
        Namespace::Svg => SVG,
        Namespace::MathMl => MATHML,
        Namespace::Xml => "",
    };
    names.split_terminator(' ')
}

/// Sorted, in their exact case. SVG 1.1 and SVG 2.
const SVG: &str = "\
    a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion animateTransform \
    circle clipPath color-profile cursor defs desc discard ellipse \
    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting \
    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR \
    feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight \
    feSpecularLighting feSpotLight feTile feTurbulence filter font font-face \
    font-face-format font-face-name font-face-src font-face-uri foreignObject g glyph \
    glyphRef hatch hatchpath hkern image line linearGradient marker mask mesh \
    meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon \
    polyline radialGradient rect script set solidcolor stop style svg switch \
    symbol text textPath title tref tspan use view vkern";

/// Sorted. MathML 3, MathML Core, and content MathML's most frequent.
const MATHML: &str = "\
    annotation annotation-xml apply bvar ci cn csymbol eq maction maligngroup \
    malignmark math menclose merror mfenced mfrac mglyph mi mlabeledtr mlongdiv \
    mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mscarries \
    mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup \
    mtable mtd mtext mtr munder munderover none plus semantics times";

#[cfg(test)]
mod tests {
    use super::Namespace::*;
    use super::*;

    #[test]
    fn names_are_sorted_and_unique() {
        for names in [SVG, MATHML] {
            assert!(names.split(' ').is_sorted_by(|a, b| a < b));
        }
    }

    #[test]
    fn languages_nest() {
        assert_eq!(child_namespace(Html, "div"), Html);
        assert_eq!(child_namespace(Html, "svg"), Svg);
        assert_eq!(child_namespace(Svg, "g"), Svg);
        assert_eq!(child_namespace(Svg, "foreignObject"), Html);
        assert_eq!(child_namespace(Html, "math"), MathMl);
        assert_eq!(child_namespace(MathMl, "mtext"), Html);
        assert_eq!(child_namespace(Html, "title"), Html);
        assert_eq!(child_namespace(Xml, "svg"), Xml);
        assert_eq!(element_namespace(Html, "svg"), Svg);
    }

    #[test]
    fn names_keep_their_case() {
        assert!(is_known_element(Svg, "linearGradient"));
        assert!(!is_known_element(Svg, "lineargradient"));
        assert!(!is_known_element(Svg, "div"));
        assert!(is_known_element(Html, "my-card"));
        assert_eq!(suggest_element(Svg, "lineargradient"), Some("linearGradient"));
        assert_eq!(suggest_element(Html, "buton"), Some("button"));
        assert_eq!(suggest_element(Html, "image"), Some("img"));
    }
}
