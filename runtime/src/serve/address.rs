//! Where to listen.

use std::net::TcpListener;
use std::string::String;
use std::{env, format, io};

const DEFAULT: (&str, &str) = ("127.0.0.1", "3000");

/// Listens on the address that is given, or on that of the environment.
pub(super) fn listen(given: Option<String>) -> io::Result<TcpListener> {
    let address = given.unwrap_or_else(|| from_environment(|name| env::var(name).ok()));
    let listener = TcpListener::bind(&address).map_err(|error| {
        io::Error::new(error.kind(), format!("cannot listen on {address}: {error}"))
    })?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn from_environment(variable: impl Fn(&str) -> Option<String>) -> String {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    set("ADDRESS").unwrap_or_else(|| {
        let host = set("HOST").unwrap_or_else(|| DEFAULT.0.into());
        let port = set("PORT").unwrap_or_else(|| DEFAULT.1.into());
        // An IPv6 address stands in brackets before a port. RFC 3986, section 3.2.2.
        let needs_brackets = host.contains(':') && !host.starts_with('[');
        if needs_brackets { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
    })
}

#[cfg(test)]
mod tests {
    use super::from_environment;

    fn address(variables: &[(&str, &str)]) -> std::string::String {
        from_environment(|name| {
            variables.iter().find(|variable| variable.0 == name).map(|variable| variable.1.into())
        })
    }

    #[test]
    fn the_environment_says_where() {
        assert_eq!(address(&[]), "127.0.0.1:3000");
        assert_eq!(address(&[("PORT", "80")]), "127.0.0.1:80");
        assert_eq!(address(&[("HOST", "0.0.0.0"), ("PORT", "")]), "0.0.0.0:3000");
        assert_eq!(address(&[("HOST", "::"), ("PORT", "80")]), "[::]:80");
        assert_eq!(address(&[("ADDRESS", "[::1]:8080"), ("PORT", "80")]), "[::1]:8080");
    }
}
