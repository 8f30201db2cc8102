//! Everything else that speaks `http` and `bytes`: hyper, tower, warp, lambdas.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};

use super::ERROR_BODY;
use crate::error::Error;
use crate::kind::{Html, Kind, Svg, Text, Xml};

macro_rules! respond {
    ($($kind:ident)*) => {$(
        impl From<$kind> for Response<Bytes> {
            fn from(text: $kind) -> Self {
                response(StatusCode::OK, $kind::MEDIA_TYPE, text.into_string().into())
            }
        }
    )*};
}

respond!(Html Svg Xml Text);

impl From<Error> for Response<Bytes> {
    fn from(_: Error) -> Self {
        let body = Bytes::from_static(ERROR_BODY.as_bytes());
        response(StatusCode::INTERNAL_SERVER_ERROR, Text::MEDIA_TYPE, body)
    }
}

fn response(status: StatusCode, media_type: &'static str, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
