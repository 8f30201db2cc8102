//! Values in scripts.

use std::collections::BTreeMap;

use masque::__rt::{json, script_constant};
use proptest::prelude::*;

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

/// What would end a script, or a line of it.
const FORBIDDEN: [char; 6] = ['<', '>', '&', '\u{2028}', '\u{2029}', '\n'];

proptest! {
    #[test]
    fn json_is_read_back(value in any::<String>()) {
        let text = written(|out| json(&value, out));
        prop_assert!(!text.contains(FORBIDDEN));
        prop_assert_eq!(serde_json::from_str::<String>(&text).expect("JSON"), value.as_str());

        // Without `\u{…}` and `\'`, a JavaScript string literal is a JSON one.
        let text = written(|out| script_constant("x", &value, out));
        prop_assert!(!text.contains(FORBIDDEN));
        let literal = text.strip_prefix("const x = JSON.parse(").and_then(|text| text.strip_suffix(");"));
        let parsed = serde_json::from_str::<String>(literal.expect("a call")).expect("a literal");
        prop_assert_eq!(serde_json::from_str::<String>(&parsed).expect("JSON"), value);
    }
}
