//! Values in scripts.

use std::collections::BTreeMap;

use masque::__rt::{JsCall, json, script_constant, script_data_attribute};
use proptest::prelude::*;

use crate::read_back::{attribute_in_html, attribute_in_xml};
use crate::written;

#[test]
fn json_is_safe_in_a_script() {
    let value = BTreeMap::from([("</script>", "<!-- & \u{2028}\u{2029} \\ \" é")]);
    assert_eq!(
        written(|out| json(&value, out)),
        r#"{"\u003C/script\u003E":"\u003C!-- \u0026 \u2028\u2029 \\ \" é"}"#,
    );
}

#[test]
fn constants() {
    assert_eq!(
        written(|out| script_constant("bugs", &["</script>\n"], out)),
        r#"const bugs = JSON.parse("[\"\u003C/script\u003E\\n\"]");"#,
    );
}

#[test]
fn what_is_json_already_is_escaped_too() {
    let raw = serde_json::value::RawValue::from_string("{\"</script>\": \"<!--&\"}".into());
    let raw = raw.expect("JSON");
    assert_eq!(written(|out| json(&raw, out)), r#"{"\u003C/script\u003E": "\u003C!--\u0026"}"#,);
}

#[test]
fn an_expression_inherits_nothing_from_a_value() {
    for key in [r#""__proto__""#, r#""\u005f_proto__""#, r#""__\u0070roto__""#] {
        let raw = serde_json::value::RawValue::from_string(format!("{{{key}: 1}}")).expect("JSON");
        let call = JsCall::new("go").argument(&raw).end();
        assert!(call.as_str().starts_with("go(JSON.parse("), "{}", call.as_str());
    }
}

/// What would end a script, or a line of it, or what XML has not.
const FORBIDDEN: [char; 8] = ['<', '>', '&', '\u{2028}', '\u{2029}', '\u{fffe}', '\u{ffff}', '\n'];

fn values() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;

    let text = || {
        prop_oneof![
            any::<String>(),
            "(</?script|<!--|-->|[\"'&\\\\\u{2028}\u{ffff}]|__proto__){0,4}"
        ]
    };
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn json_is_read_back(value in values()) {
        let parse = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        let text = written(|out| json(&value, out));
        prop_assert!(!text.contains(FORBIDDEN));
        prop_assert_eq!(&parse(&text), &value);

        // Without `\u{…}` and `\'`, a JavaScript string literal is a JSON one.
        let text = written(|out| script_constant("x", &value, out));
        prop_assert!(!text.contains(FORBIDDEN));
        let literal = text.strip_prefix("const x = JSON.parse(").and_then(|text| text.strip_suffix(");"));
        let parsed = serde_json::from_str::<String>(literal.expect("a call")).expect("a literal");
        prop_assert_eq!(&parse(&parsed), &value);

        let call = JsCall::new("go").argument(&value).argument(&1).end();
        prop_assert!(!call.as_str().contains(FORBIDDEN));
        let argument = call.as_str().strip_prefix("go(").and_then(|text| text.strip_suffix(",1)"));
        let argument = argument.expect("a call");
        let literal = argument.strip_prefix("JSON.parse(").and_then(|text| text.strip_suffix(')'));
        let text = match literal {
            Some(literal) => serde_json::from_str::<String>(literal).expect("a literal"),
            None => argument.to_owned(),
        };
        prop_assert_eq!(&parse(&text), &value);

        let attribute = written(|out| script_data_attribute(" data-x", &masque::json(&value), out));
        prop_assert_eq!(&parse(&attribute_in_html(&attribute, "data-x")), &value);
        prop_assert_eq!(&parse(&attribute_in_xml(&attribute, "data-x")), &value);
    }
}
