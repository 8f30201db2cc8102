//! A server under attack: after all of it, it answers as before.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;
use std::{env, thread};

use masque::Server;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::app::app;
use crate::parameters::each_kind;
use crate::server::{Running, run};

const THREADS: usize = 8;

/// `MASQUE_HOSTILE_REQUESTS=1000000` attacks for longer.
fn requests() -> usize {
    let asked = env::var("MASQUE_HOSTILE_REQUESTS").ok();
    asked.map_or(10_000, |number| number.parse().expect("a number"))
}

#[test]
fn hostile_requests_leave_the_server_answering() {
    let server = run(Server::new(app().nest("/each", each_kind()))
        .head_timeout(Duration::from_secs(2))
        .body_timeout(Duration::from_secs(2)));
    thread::scope(|scope| {
        for number in 0..THREADS {
            let server = &server;
            scope.spawn(move || Attacker::new(number).attack(server, requests() / THREADS));
        }
    });
    answers(&server);
}

fn answers(server: &Running) {
    let answer = server.get("/bug/7", "");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
}

struct Attacker {
    random: TestRng,
    /// Connections that say nothing more, so many that it is a burden.
    held: Vec<TcpStream>,
}

impl Attacker {
    fn new(number: usize) -> Self {
        let seed = [number as u8; 32];
        Self { random: TestRng::from_seed(RngAlgorithm::ChaCha, &seed), held: Vec::new() }
    }

    fn attack(mut self, server: &Running, requests: usize) {
        for number in 0..requests {
            let bytes = self.request();
            self.send(server, &bytes);
            if number % 500 == 0 {
                answers(server);
            }
        }
    }

    fn below(&mut self, end: usize) -> usize {
        self.random.next_u64() as usize % end
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.random.fill_bytes(&mut bytes);
        bytes
    }

    fn request(&mut self) -> Vec<u8> {
        match self.below(20) {
            0..3 => self.any(),
            3..6 => self.noise(),
            6..12 => self.damaged(),
            12..15 => self.cut_off(),
            15..18 => self.odd(),
            _ => self.huge(),
        }
    }

    /// Bytes that are no HTTP.
    fn noise(&mut self) -> Vec<u8> {
        let length = self.below(2000);
        self.bytes(length)
    }

    /// A request that is right, with random values.
    fn any(&mut self) -> Vec<u8> {
        let text = |bytes: Vec<u8>| -> String {
            bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
        };
        let (path, value) = (self.bytes(4), self.bytes(8));
        let number = self.below(10);
        let body = format!("v={}&text={}&v=1", text(value.clone()), text(value));
        let target = [format!("/bug/{}/comments", text(path)), format!("/each/{number}")];
        let target = &target[self.below(2)];
        let head =
            format!("POST {target} HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n", body.len());
        let media_type = "Content-Type: application/x-www-form-urlencoded\r\n";
        format!("{head}{media_type}Connection: close\r\n\r\n{body}").into_bytes()
    }

    /// Some of its bytes are others.
    fn damaged(&mut self) -> Vec<u8> {
        let mut request = self.any();
        for _ in 0..=self.below(5) {
            let at = self.below(request.len());
            request[at] = self.random.next_u32() as u8;
        }
        request
    }

    fn cut_off(&mut self) -> Vec<u8> {
        let mut request = self.any();
        let length = self.below(request.len());
        request.truncate(length);
        request
    }

    /// What is allowed somewhere, or nearly.
    fn odd(&mut self) -> Vec<u8> {
        const ODD: &[&str] = &[
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /each/2 HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n",
            "GET http://evil.example/bug/7 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET * HTTP/1.1\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
            "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /bug/7 HTTP/1.1\nHost: x\n\n",
            "GET /bug/7 HTTP/9.9\r\n\r\n",
            "GET /bug/7\r\n",
            "\r\n\r\n\r\nGET /bug/7/ HTTP/1.0\r\n\r\n",
            "GET /bug/7 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
            "GET /bug/7 HTTP/1.1\r\nHost: x\r\nAccept: text/html;q=nan,*/*;q=-9e99\r\n\r\n",
            "GET /bug/7 HTTP/1.1\r\nHost: x\r\nRange: bytes=-1,5-2,99999999999999999999-\r\n\r\n",
            "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}",
        ];
        ODD[self.below(ODD.len())].as_bytes().to_vec()
    }

    fn huge(&mut self) -> Vec<u8> {
        let long = "a".repeat(70_000 + self.below(200_000));
        let form = "Content-Type: application/x-www-form-urlencoded\r\n";
        let request = match self.below(5) {
            0 => format!("GET /{long} HTTP/1.1\r\n\r\n"),
            1 => format!("GET / HTTP/1.1\r\nCookie: {long}\r\n\r\n"),
            2 => format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(50_000)),
            3 => format!("POST /each/5 HTTP/1.1\r\n{form}Content-Length: 90000000\r\n\r\n{long}"),
            _ => {
                let many = "v&".repeat(long.len() / 2);
                let length = many.len();
                format!("POST /each/7 HTTP/1.1\r\n{form}Content-Length: {length}\r\n\r\n{many}")
            }
        };
        request.into_bytes()
    }

    fn send(&mut self, server: &Running, bytes: &[u8]) {
        let mut stream = server.connect();
        stream.set_read_timeout(Some(Duration::from_millis(20))).expect("a timeout");
        // The server closes on what it need not read.
        let _ = stream.write_all(bytes);
        if self.below(4) == 0 {
            self.held.push(stream);
            if self.held.len() > 40 {
                let released = self.below(self.held.len());
                self.held.swap_remove(released);
            }
            return;
        }
        // Most say that they are done, so that the server need not wait for them.
        if self.below(8) > 0 {
            let _ = stream.shutdown(Shutdown::Write);
        }
        let mut start = [0; 12];
        if stream.read_exact(&mut start).is_ok() && start.starts_with(b"HTTP/1.1 ") {
            let request = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
            assert_ne!(start[9], b'5', "{request} is answered as the server's fault");
        }
    }
}
