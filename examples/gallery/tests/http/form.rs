//! The form of widgets: shown, refused with what is wrong, shown again, taken.

use masque::snapshot::normal_form;

use crate::{Answer, ask, send};

async fn post(cookie: &str, body: &str) -> Answer {
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("cookie", cookie)];
    send("POST /widgets/", &headers, body).await
}

#[tokio::test]
async fn an_empty_form() {
    let page = ask("GET /widgets/").await;
    assert_eq!(page.status, 200);
    let cookie = page.header("set-cookie");
    let (word, attributes) = cookie.split_once("; ").expect("a cookie with attributes");
    assert_eq!(attributes, "Path=/widgets/; HttpOnly; SameSite=Strict");
    let word = word.strip_prefix("csrf=").expect("a word");
    let field = format!("<input name=\"csrf\" type=\"hidden\" value=\"{word}\">");
    let form = normal_form(&page.body);
    for tag in [
        &*field,
        "<input name=\"revision\" type=\"hidden\" value=\"0.6b5\">",
        "<input autocomplete=\"off\" id=\"title\" maxlength=\"80\" name=\"title\" value=\"\">",
        "<textarea id=\"description\" name=\"description\" rows=\"5\">",
        "<select id=\"component\" name=\"component\">",
        "<option value=\"docs\">",
        "<input name=\"severity\" type=\"radio\" value=\"crash\">",
        "<input name=\"private\" type=\"checkbox\">",
    ] {
        assert!(form.lines().any(|line| line.trim() == tag), "{tag} is not in {form}");
    }
    assert_ne!(ask("GET /widgets/").await.header("set-cookie"), cookie, "a new word each time");
}

#[tokio::test]
async fn mistakes_come_back_with_what_was_typed() {
    let page = post(
        "other=1; csrf=abc",
        "csrf=abc&revision=r7&title=&description=%3Cb%3E+%22burns%22&component=docs&severity=wish&private=on",
    )
    .await;
    assert_eq!(page.status, 422);
    let form = normal_form(&page.body);
    for line in [
        "<input name=\"csrf\" type=\"hidden\" value=\"abc\">",
        "<input name=\"revision\" type=\"hidden\" value=\"r7\">",
        "<input aria-describedby=\"title-error\" aria-invalid=\"true\" autocomplete=\"off\" id=\"title\" maxlength=\"80\" name=\"title\" value=\"\">",
        "<p class=\"error\" id=\"title-error\">",
        "Give it a title.",
        "|&lt;b> \"burns\"",
        "<option selected=\"\" value=\"docs\">",
        "The manual &amp; its examples",
        "<input checked=\"\" name=\"severity\" type=\"radio\" value=\"wish\">",
        "<input checked=\"\" name=\"private\" type=\"checkbox\">",
    ] {
        assert!(form.lines().any(|part| part.trim() == line), "{line} is not in {form}");
    }
    assert!(form.contains("Not yet: 1 field needs another look."), "{form}");
    assert_eq!(form.matches("class=\"error\"").count(), 1);
    assert_eq!(form.matches("checked=\"\"").count(), 2);
}

#[tokio::test]
async fn each_mistake_is_told() {
    let page = post("csrf=abc", "csrf=abc&component=none&severity=none").await;
    assert_eq!(page.status, 422);
    for message in
        ["Give it a title.", "Say what happens.", "Choose one of the list.", "Choose one of these."]
    {
        assert!(page.body.contains(message), "{message}");
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    for (cookie, word) in
        [("", ""), ("csrf=abc", ""), ("csrf=abc", "abd"), ("", "abc"), ("csrf=", "")]
    {
        let page = post(cookie, &format!("csrf={word}&title=x")).await;
        assert_eq!(page.status, 403, "{cookie} {word}");
    }
}

#[tokio::test]
async fn a_report_is_taken() {
    let fields = "csrf=abc&title=Crash+%26+burn&description=x&component=web&severity=crash";
    let answer = post("csrf=abc", fields).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, "/widgets/thanks/Crash%20&%20burn")
    );
    let thanks = ask(&format!("GET {}", answer.header("location"))).await;
    assert!(thanks.body.contains("“Crash &amp; burn” is reported"), "{}", thanks.body);
}
