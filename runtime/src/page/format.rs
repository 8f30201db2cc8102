//! [`Format`]: failures as HTML or as JSON, as the request prefers.

use alloc::string::{String, ToString};

use axum::response::Response;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};

use super::Failure;

/// What a failure is told in.
pub(super) struct Format {
    accept: Option<HeaderValue>,
}

impl Format {
    /// Notes what a request accepts. Whether that is JSON is found out if there is a failure.
    pub(super) fn asked_for(headers: &HeaderMap) -> Self {
        Self { accept: headers.get(ACCEPT).cloned() }
    }

    /// Puts JSON in place of an error page, if that is preferred.
    pub(super) fn apply(&self, response: Response) -> Response {
        let status = response.status();
        if !status.is_client_error() && !status.is_server_error() || !self.is_json() {
            return response;
        }
        match response.extensions().get::<Failure>().cloned() {
            Some(failure) => with_json(response, &failure),
            None => response,
        }
    }

    /// Whether JSON is preferred to HTML.
    pub(super) fn is_json(&self) -> bool {
        let Some(accept) = self.accept.as_ref().and_then(|accept| accept.to_str().ok()) else {
            return false;
        };
        quality(accept, "application", "json") > quality(accept, "text", "html")
    }
}

/// The weight that `Accept` gives a media type, in thousandths: that of the most exact range.
/// RFC 9110, section 12.5.1.
fn quality(accept: &str, kind: &str, subtype: &str) -> u32 {
    let exactness = |range: &str| match range.trim().split_once('/')? {
        ("*", "*") => Some(0),
        (given, "*") if given.eq_ignore_ascii_case(kind) => Some(1),
        (given, sub) if given.eq_ignore_ascii_case(kind) && sub.eq_ignore_ascii_case(subtype) => {
            Some(2)
        }
        _ => None,
    };
    let weights = accept.split(',').filter_map(|range| {
        let mut parts = range.split(';');
        let exactness = exactness(parts.next()?)?;
        let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
        let weight = weight.map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0_f32));
        Some((exactness, (weight.clamp(0.0, 1.0) * 1000.0) as u32))
    });
    weights.max_by_key(|(exactness, _)| *exactness).map_or(0, |(_, weight)| weight)
}

/// Puts a failure as JSON in the place of a body.
pub(super) fn with_json(mut response: Response, failure: &Failure) -> Response {
    *response.body_mut() = json(failure).into();
    let headers = response.headers_mut();
    headers.remove(CONTENT_LENGTH);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// `{"status":400,"error":"`id` is missing","parameter":"id","reason":"is missing"}`
fn json(failure: &Failure) -> String {
    let status = failure.status();
    let error = failure.message().or(status.canonical_reason()).unwrap_or_default();
    let mut json = serde_json::json!({ "status": status.as_u16(), "error": error });
    if let (Some(parameter), Some(reason)) = (failure.parameter(), failure.reason()) {
        json["parameter"] = parameter.into();
        json["reason"] = reason.into();
    }
    json.to_string()
}
