//! axum: `IntoResponse`.

use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HeaderValue};

use crate::kind::{Html, Kind, Svg, Text, Xml};

macro_rules! respond {
    ($($kind:ident)*) => {$(
        impl IntoResponse for $kind {
            fn into_response(self) -> Response {
                // Not by axum's own for a text, which would say that it is plain.
                let mut response = Response::new(Body::from(self.into_string()));
                let media_type = HeaderValue::from_static(Self::MEDIA_TYPE);
                response.headers_mut().insert(CONTENT_TYPE, media_type);
                response
            }
        }
    )*};
}

respond!(Html Svg Xml Text);

// With pages, an error knows its status, and has a page; see `page/failure.rs`.
#[cfg(not(feature = "pages"))]
impl IntoResponse for crate::error::Error {
    fn into_response(self) -> Response {
        (http::StatusCode::INTERNAL_SERVER_ERROR, super::ERROR_BODY).into_response()
    }
}
