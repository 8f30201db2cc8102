//! The places of a page in which a value can stand: one template each.

use masque::Render as _;

use crate::generated::templates as pages;
use crate::reads::Reads::{self, *};

/// A value that every place takes and no sink changes.
pub const HARMLESS: &str = "harmless0word";

/// A place in a page.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The file of its template: `children`.
    pub family: &'static str,
    /// The name of its template.
    pub name: &'static str,
    /// Where the value lands: `p` for the text of a `<p>`, `a@href` for an attribute.
    pub at: &'static str,
    /// How it is read back from there.
    pub reads: Reads,
    /// What the page is read with.
    pub language: Language,
    /// Writes the page.
    pub render: fn(&str) -> String,
}

/// What a page is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// HTML.
    Html,
    /// XML, SVG too.
    Xml,
    /// None.
    Text,
}

macro_rules! places {
    ($($family:ident $language:ident {
        $($name:ident $at:literal $reads:expr;)*
    })*) => {
        /// All places.
        pub const PLACES: &[Place] = &[$($(Place {
            family: stringify!($family),
            name: stringify!($name),
            at: $at,
            reads: $reads,
            language: Language::$language,
            render: |value| pages::$family::$name { value }.render().into_string(),
        },)*)*];
    };
}

places! {
    children Html {
        Paragraph "p" Text;
        BetweenWords "p" Text;
        AfterMarkup "i" Text;
        BeforeMarkup "div" Text;
        AfterReference "p" Text;
        ListItem "li" Text;
        TableCell "td" Text;
        TableCaption "caption" Text;
        Definition "dd" Text;
        Heading "h1" Text;
        InLink "a" Text;
        InButton "button" Text;
        InOption "option" Text;
        InLabel "label" Text;
        Summary "summary" Text;
        Preformatted "pre" Text;
        PreformattedLine "pre" Text;
        InCode "code" Text;
        InRuby "rt" Text;
        InCustomElement "user-name" Text;
        InTemplateElement "p" Text;
        InWholePage "main" Text;
        AfterScript "p" Text;
        Formatted "p" Text;
        Displayed "p" Text;
        InTitle "title" Text;
        InTitleBetween "title" Text;
        InTextarea "textarea" Text;
        InTextareaAfterText "textarea" Text;
    }
    attributes Html {
        DoubleQuoted "p@title" Text;
        SingleQuoted "p@title" Text;
        Whole "p@title" Text;
        Between "p@title" Text;
        BetweenSingle "p@title" Text;
        Shorthand "p@title" Text;
        Formatted "p@title" Text;
        Optional "p@title" Text;
        Conditional "p@title" Text;
        Data "p@data-name" Text;
        DataWhole "p@data-name" Text;
        Aria "p@aria-label" Text;
        Identifier "p@id" Text;
        InputValue "input@value" Text;
        InputValueWhole "input@value" Text;
        Placeholder "input@placeholder" Text;
        ButtonName "button@name" Text;
        Alternative "img@alt" Text;
        MetaContent "meta@content" Text;
        LanguageOfPage "html@lang" Text;
        LabelFor "label@for" Text;
        OnCustomElement "user-name@anything" Text;
        TableHeaders "td@headers" Text;
        ClassQuoted "p@class" Text;
        ClassWhole "p@class" Tokens;
        ClassArray "p@class" Tokens;
        ClassTuple "p@class" Tokens;
        ClassMixed "p@class" Text;
        StyleAlone "p@style" Declaration;
        StyleAfterText "p@style" Declaration;
        StyleBetween "p@style" Declaration;
        Enumerated "p@dir" Word;
        EnumeratedQuoted "p@dir" Text;
        Spread "p@title" Text;
        SpreadData "user-name@data-name" Text;
        SpreadAddress "a@href" Navigate;
        SpreadImage "img@src" Navigate;
    }
    urls Html {
        AfterSlash "a@href" Path;
        InPath "a@href" Path;
        InPathBetween "a@href" Path;
        InPathBeforeQuery "a@href" Path;
        InSegment "a@href" Path;
        AfterOrigin "a@href" Path;
        AfterOriginBetween "a@href" Path;
        SecondInPath "a@href" Path;
        InQuery "a@href" Query;
        InQueryBetween "a@href" Query;
        InQueryAlone "a@href" Query;
        InQueryOfOrigin "a@href" Query;
        InQueryAsName "a@href" Query;
        InFragment "a@href" Fragment;
        InFragmentOfPath "a@href" Fragment;
        FormAction "form@action" Path;
        ButtonAction "button@formaction" Query;
        ImagePath "img@src" Path;
        ImageQuery "img@src" Query;
        VideoPoster "video@poster" Path;
        Cite "blockquote@cite" Path;
        Request "div@hx-get" Path;
        RequestQuery "div@hx-post" Query;
    }
    addresses Html {
        Link "a@href" Navigate;
        LinkQuoted "a@href" Navigate;
        LinkSingleQuoted "a@href" Navigate;
        LinkBeforePath "a@href" Navigate;
        LinkBeforeQuery "a@href" Navigate;
        LinkBeforeFragment "a@href" Navigate;
        LinkParsed "a@href" Navigate;
        LinkOptional "a@href" Navigate;
        MapArea "area@href" Navigate;
        Form "form@action" Navigate;
        FormButton "button@formaction" Navigate;
        CiteOfQuote "blockquote@cite" Navigate;
        SvgLink "svg:a@href" Navigate;
        SvgOldLink "svg:a@xlink:href" Navigate;
        Image "img@src" Media;
        ImageQuoted "img@src" Media;
        ImageButton "input@src" Media;
        Poster "video@poster" Media;
        Video "source@src" Media;
        SvgImage "svg:image@href" Media;
        Request "div@hx-get" SameSite;
        RequestQuoted "div@hx-post" SameSite;
        RequestOfData "div@data-hx-get" SameSite;
        Script "script@src" Path;
        ScriptOfOrigin "script@src" Path;
        ScriptOfParts "script@src" Path;
        ScriptQuery "script@src" Query;
        Frame "iframe@src" Path;
        FrameFragment "iframe@src" Fragment;
        StyleSheet "link@href" Path;
        Icon "link@href" Navigate;
        Object "object@data" Path;
        SvgUse "svg:use@href" Path;
        ImageSet "img@srcset" Srcset;
        ImageSetLast "img@srcset" Srcset;
        ImageSetOfSource "source@srcset" Srcset;
        Ping "a@ping" UrlList;
    }
    code Html {
        Handler "button@onclick" Json { times: 1 };
        HandlerSecondValue "button@onclick" Json { times: 1 };
        HandlerOfForm "form@onsubmit" Json { times: 1 };
        SvgHandler "svg:path@onclick" Json { times: 1 };
        ScriptText "script" Json { times: 1 };
        ScriptUnchecked "script" Code;
        SheetUnchecked "style" Code;
        StyleUnchecked "p@style" Code;
        JsonInData "p@data-names" Json { times: 1 };
        JsonOfAlpine "div@x-data" Json { times: 1 };
        JsonOfHtmx "div@hx-vals" Json { times: 1 };
        CallOfAlpine "button@@click" Json { times: 1 };
        Document "iframe@srcdoc" Document;
        DocumentAttribute "iframe@srcdoc" Document;
        ScriptNonce "script@nonce" Word;
        SheetNonce "style@nonce" Word;
        PageNonce "script@nonce" Word;
    }
    scripts Html {
        Constant "script" Json { times: 2 };
        SecondConstant "script" Json { times: 2 };
        ConstantInHead "script" Json { times: 2 };
        ConstantOfModule "script" Json { times: 2 };
        ConstantInList "script" Json { times: 2 };
        ConstantAsKey "script" Json { times: 2 };
        DataBlock "script" Json { times: 1 };
    }
    foreign Html {
        SvgText "svg:text" Text;
        SvgSpan "svg:tspan" Text;
        SvgTitle "svg:title" Text;
        SvgDescription "svg:desc" Text;
        SvgAttribute "svg:path@id" Text;
        SvgClass "svg:svg@class" Text;
        SvgLink "svg:a@href" Path;
        HtmlInSvg "p" Text;
        MathIdentifier "math:mi" Text;
        MathText "math:mtext" Text;
        MathAttribute "math:mi@id" Text;
        SvgTemplateText "svg:text" XmlText;
        SvgTemplateClass "svg:text@class" XmlText;
        SvgTemplateAttribute "svg:path@id" XmlText;
    }
    components Html {
        Parameter "b" Text;
        FormattedParameter "b" Text;
        AttributeParameter "b@title" Text;
        AddressParameter "a@href" Query;
        Children "div" Text;
        NamedSlot "header" Text;
        SlotArgument "i" Text;
        RestTitle "button@title" Text;
        RestWhole "button@aria-label" Text;
        RestAddress "a@href" Navigate;
        Captured "b" Text;
        InMacro "b" Text;
        InFragment "li" Text;
        InLoop "li" Text;
        InMatch "b" Text;
        AfterFailure "i" Text;
    }
    documents Xml {
        XmlText "title" XmlText;
        XmlBetween "title" XmlText;
        XmlDoubleQuoted "entry@title" XmlText;
        XmlSingleQuoted "entry@title" XmlText;
        XmlWhole "entry@title" XmlText;
        XmlFormatted "title" XmlText;
        SvgText "text" XmlText;
        SvgAttribute "path@id" XmlText;
        SvgAddress "a@href" Path;
    }
    documents Text {
        PlainText "page" Verbatim;
    }
}
