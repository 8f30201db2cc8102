//! How long a page takes. A way to write a page goes in, nanoseconds come out.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long a sample lasts, more or less: long beside the clock's own cost, short
/// beside what else happens on the machine.
const SAMPLE: Duration = Duration::from_micros(300);

/// A page of one engine.
pub(crate) struct Page {
    /// Written into a buffer of its own.
    pub(crate) fresh: Job,
    /// Written into a buffer that was there before, where the engine can.
    pub(crate) reused: Option<Job>,
}

impl Page {
    /// A page that is written into a buffer of its own. Letting go of it is part of the work.
    pub(crate) fn fresh<T: Into<Vec<u8>>>(render: impl Fn() -> T + 'static) -> Self {
        let page = render().into();
        let run = move |times| {
            for _ in 0..times {
                black_box(render());
            }
        };
        Self { fresh: Job::new(page, run), reused: None }
    }

    /// And into a buffer that is there. `render` empties it first; `bytes` is what it holds.
    pub(crate) fn reused<B: 'static>(
        mut self,
        mut buffer: B,
        render: impl Fn(&mut B) + 'static,
        bytes: impl Fn(&B) -> &[u8],
    ) -> Self {
        render(&mut buffer);
        render(&mut buffer);
        let page = bytes(&buffer).to_owned();
        let run = move |times| {
            for _ in 0..times {
                render(&mut buffer);
                black_box(&mut buffer);
            }
        };
        self.reused = Some(Job::new(page, run));
        self
    }

    /// All ways in which it is written.
    pub(crate) fn jobs(&self) -> impl Iterator<Item = &Job> {
        [&self.fresh].into_iter().chain(&self.reused)
    }

    /// All ways in which it is written, to be measured.
    pub(crate) fn jobs_mut(&mut self) -> impl Iterator<Item = &mut Job> {
        [&mut self.fresh].into_iter().chain(&mut self.reused)
    }
}

/// Something that can be done again and again.
pub(crate) struct Job {
    /// What it writes.
    pub(crate) page: Vec<u8>,
    run: Box<dyn FnMut(u32)>,
    times: u32,
    best: f64,
}

impl Job {
    fn new(page: Vec<u8>, run: impl FnMut(u32) + 'static) -> Self {
        Self { page, run: Box::new(run), times: 1, best: f64::INFINITY }
    }

    /// Finds out how many pages make a sample.
    pub(crate) fn calibrate(&mut self) {
        while self.elapsed() < SAMPLE {
            self.times *= 2;
        }
    }

    /// Takes one sample.
    pub(crate) fn sample(&mut self) {
        let time = self.elapsed().as_nanos() as f64 / f64::from(self.times);
        self.best = self.best.min(time);
    }

    /// Nanoseconds a page, in the best sample so far.
    pub(crate) fn best(&self) -> f64 {
        self.best
    }

    fn elapsed(&mut self) -> Duration {
        let start = Instant::now();
        (self.run)(black_box(self.times));
        start.elapsed()
    }
}
