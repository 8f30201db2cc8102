//! [`SecurityHeaders`]: what tells browsers to be careful.

use std::string::String;
use std::sync::Arc;
use std::{fmt, format};

use axum::extract::Request;
use axum::response::Response;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::page::around::{Around, Envelop};
use crate::safe::Nonce;

/// Headers that each response has, unless its handler has set them itself.
///
/// | header | value |
/// |---|---|
/// | `Content-Security-Policy`, of documents | [`Nonce::policy`] with a new [`Nonce`], and `frame-ancestors 'self'` |
/// | `X-Content-Type-Options` | `nosniff` |
/// | `X-Frame-Options` | `SAMEORIGIN` |
/// | `Referrer-Policy` | `strict-origin-when-cross-origin` |
/// | `Cross-Origin-Opener-Policy` | `same-origin` |
/// | `Permissions-Policy` | no camera, microphone or location |
///
/// A page's own scripts and styles carry the nonce by themselves: it is put among the request's
/// extensions, where [`Incoming`](crate::page::Incoming) finds it. [`Server`](super::Server) has
/// this layer; in an application that serves in its own way it stands around the router:
///
/// ```
/// use masque::serve::security_headers;
///
/// let headers = security_headers()
///     .header("referrer-policy", "no-referrer")
///     .without("permissions-policy")
///     .policy(|nonce| format!("default-src 'self'; script-src 'nonce-{}'", nonce.as_str()));
/// let router: axum::Router = axum::Router::new().layer(headers.into_layer());
/// ```
#[derive(Clone)]
pub struct SecurityHeaders {
    headers: Arc<HeaderMap>,
    policy: Option<Arc<Policy>>,
}

/// Makes a `Content-Security-Policy`.
type Policy = dyn Fn(&Nonce) -> String + Send + Sync;

/// The headers that the table at [`SecurityHeaders`] lists.
#[must_use]
pub fn security_headers() -> SecurityHeaders {
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
    ];
    let fixed = fixed.map(|(name, value)| (name, HeaderValue::from_static(value)));
    SecurityHeaders {
        headers: Arc::new(fixed.into_iter().collect()),
        policy: Some(Arc::new(|nonce| format!("{}; frame-ancestors 'self'", nonce.policy()))),
    }
}

impl SecurityHeaders {
    /// Sets a header.
    ///
    /// # Panics
    /// If no header has such a name or value.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = name_of(name);
        let value = HeaderValue::from_str(value)
            .unwrap_or_else(|_| panic!("`{value}` cannot be the value of a header"));
        if name == header::CONTENT_SECURITY_POLICY {
            self.policy = None;
        }
        Arc::make_mut(&mut self.headers).insert(name, value);
        self
    }

    /// Leaves a header out.
    ///
    /// # Panics
    /// If no header has such a name.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        let name = name_of(name);
        if name == header::CONTENT_SECURITY_POLICY {
            self.policy = None;
        }
        Arc::make_mut(&mut self.headers).remove(name);
        self
    }

    /// Makes the `Content-Security-Policy` of each document from its nonce.
    #[must_use]
    pub fn policy(mut self, policy: impl Fn(&Nonce) -> String + Send + Sync + 'static) -> Self {
        self.policy = Some(Arc::new(policy));
        self
    }

    /// The layer.
    #[must_use]
    pub fn into_layer(self) -> Around<Self> {
        Around(self)
    }
}

fn name_of(name: &str) -> HeaderName {
    HeaderName::try_from(name).unwrap_or_else(|_| panic!("`{name}` cannot be the name of a header"))
}

impl Envelop for SecurityHeaders {
    type Note = Option<Nonce>;

    fn before(&self, request: &mut Request) -> Option<Nonce> {
        self.policy.as_ref()?;
        let nonce = Nonce::random();
        request.extensions_mut().insert(nonce.clone());
        Some(nonce)
    }

    fn after(&self, nonce: Option<Nonce>, mut response: Response) -> Response {
        let headers = response.headers_mut();
        headers.reserve(self.headers.len() + 1);
        for (name, value) in &*self.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        if let (Some(nonce), Some(policy)) = (nonce, &self.policy)
            && is_document(headers)
            && let Ok(policy) = HeaderValue::try_from(policy(&nonce))
        {
            headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
        }
        response
    }
}

/// Whether browsers show it as a page in which scripts can run.
fn is_document(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    media_type.windows(4).any(|part| part == b"html")
        || media_type.windows(3).any(|part| part == b"xml")
}

impl fmt::Debug for SecurityHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SecurityHeaders").field(&self.headers).finish_non_exhaustive()
    }
}
