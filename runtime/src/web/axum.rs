//! axum: `IntoResponse`.

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::ERROR_BODY;
use crate::error::Error;
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

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, ERROR_BODY).into_response()
    }
}
