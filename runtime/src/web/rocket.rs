//! Rocket: `Responder`.

use alloc::string::String;

use rocket::Request;
use rocket::http::{ContentType, Status};
use rocket::response::{Responder, Response, Result};

use super::ERROR_BODY;
use crate::error::Error;
use crate::kind::{Html, Kind, Svg, Text, Xml};

macro_rules! respond {
    ($($kind:ident)*) => {$(
        impl<'r> Responder<'r, 'static> for $kind {
            fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
                respond(self.into_string(), Self::MEDIA_TYPE, Status::Ok, request)
            }
        }
    )*};
}

respond!(Html Svg Xml Text);

impl<'r> Responder<'r, 'static> for Error {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        respond(ERROR_BODY.into(), Text::MEDIA_TYPE, Status::InternalServerError, request)
    }
}

fn respond(
    body: String,
    media_type: &'static str,
    status: Status,
    request: &Request<'_>,
) -> Result<'static> {
    let media_type: ContentType = media_type.parse().expect("a media type");
    Response::build_from(body.respond_to(request)?).header(media_type).status(status).ok()
}
