//! Code and data for code, and what protects a page.

use masque::{Nonce, SafeCss, SafeJs, html, json, safe_js};

pub template Handler(value: &str) { <button onclick={safe_js!(app.open(value))}>x</button> }
pub template HandlerSecondValue(value: &str) { <button onclick={safe_js!(app.second(1, value))}>x</button> }
pub template HandlerOfForm(value: &str) { <form onsubmit={safe_js!(app.open(value))}><button>x</button></form> }
pub template SvgHandler(value: &str) { <svg><path onclick={safe_js!(app.open(value))} d="M0 0"/></svg> }
pub template ScriptText(value: &str) { <script js={safe_js!(app.open(value))}></script> }
pub template ScriptUnchecked(value: &str) { <script js={SafeJs::trust_unchecked(value.to_string(), "it must end here")}></script> }
pub template SheetUnchecked(value: &str) { <style css={SafeCss::trust_unchecked(value.to_string(), "it must end here")}></style> }
pub template StyleUnchecked(value: &str) { <p style={SafeCss::trust_unchecked(value.to_string(), "it must end here")}>x</p> }
pub template JsonInData(value: &str) { <p data-names={json(&["one", value])}>x</p> }
pub template JsonOfAlpine(value: &str) { <div x-data={json(value)}>x</div> }
pub template JsonOfHtmx(value: &str) { <div hx-vals={json(&[value])}>x</div> }
pub template CallOfAlpine(value: &str) { <button @click={safe_js!(app.open(value))}>x</button> }
pub template Document(value: &str) { <iframe srcdoc={html! { <p>{value}</p> }}></iframe> }
pub template DocumentAttribute(value: &str) { <iframe srcdoc={html! { <p title="{value}">x</p> }}></iframe> }
pub template ScriptNonce(value: &str) { <script nonce={Nonce::new(value).ok()}>if (1 < 2) { }</script> }
pub template SheetNonce(value: &str) { <style nonce={Nonce::new(value).ok()}>p { color: red }</style> }
pub template PageNonce(value: &str) {
    @let page = match Nonce::new(value) {
        Ok(nonce) => Scripted {}.render_with_nonce(&nonce),
        Err(_) => Scripted {}.render(),
    };
    <div>{page}</div>
}
template Scripted() { <p>x</p><script>if (1 < 2) { }</script> }
