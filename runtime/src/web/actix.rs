//! actix-web: `Responder` and `ResponseError`.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
use alloc::string::String;

use super::ERROR_BODY;
use crate::error::Error;
use crate::kind::{Html, Kind, Svg, Text, Xml};

macro_rules! respond {
    ($($kind:ident)*) => {$(
        impl Responder for $kind {
            type Body = String;

            fn respond_to(self, _: &HttpRequest) -> HttpResponse<String> {
                let response = HttpResponse::with_body(StatusCode::OK, self.into_string());
                with_media_type(response, Self::MEDIA_TYPE)
            }
        }
    )*};
}

respond!(Html Svg Xml Text);

fn with_media_type(
    mut response: HttpResponse<String>,
    media_type: &'static str,
) -> HttpResponse<String> {
    use actix_web::http::header::{CONTENT_TYPE, HeaderValue};

    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::InternalServerError().content_type(Text::MEDIA_TYPE).body(ERROR_BODY)
    }
}
