//! axum: `IntoResponse`.

use axum_core::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;

use crate::kind::{Html, Kind, Svg, Text, Xml};

macro_rules! respond {
    ($($kind:ident)*) => {$(
        impl IntoResponse for $kind {
            fn into_response(self) -> Response {
                ([(CONTENT_TYPE, Self::MEDIA_TYPE)], self.into_string()).into_response()
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
