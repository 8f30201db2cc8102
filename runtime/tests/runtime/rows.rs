//! `@for … with row`.

use masque::__rt::Rows;

#[test]
fn places() {
    let mut seen = Vec::new();
    for (row, item) in &mut Rows::new(["a", "b", "c"]) {
        seen.push((row.index(), row.number(), row.first(), row.last(), row.len(), row.odd(), item));
    }
    assert_eq!(
        seen,
        [
            (0, 1, true, false, 3, true, "a"),
            (1, 2, false, false, 3, false, "b"),
            (2, 3, false, true, 3, true, "c"),
        ],
    );
}

#[test]
fn names_and_what_is_left() {
    let mut rows = Rows::new(["a", "b"]);
    let seen: Vec<_> = rows.into_iter().map(|(row, _)| (row.parity(), row.remaining())).collect();
    assert_eq!(seen, [("odd", 1), ("even", 0)]);
}

#[test]
fn the_last_of_an_iterator_that_does_not_tell() {
    let lasts = |limit: i32| {
        let mut rows = Rows::new((0..10).filter(move |n| *n < limit));
        rows.into_iter().map(|(row, _)| row.last()).collect::<Vec<_>>()
    };
    assert_eq!(lasts(3), [false, false, true]);
    assert_eq!(lasts(1), [true]);
    assert!(lasts(0).is_empty());
}

#[test]
fn an_iterator_that_tells_is_not_asked_in_advance() {
    let mut numbers = 0..10;
    for (row, _) in &mut Rows::new(numbers.by_ref()) {
        if row.number() == 3 {
            break;
        }
    }
    assert_eq!(numbers.next(), Some(3));
}

#[test]
fn cycles_letters_and_numerals() {
    let mut rows = Rows::new(0..2000);
    let rows: Vec<_> = rows.into_iter().map(|(row, _)| row).collect();
    assert_eq!([0, 1, 2].map(|at| rows[at].cycle(["a", "b"])), ["a", "b", "a"]);
    assert_eq!(
        [0, 25, 26, 701, 702].map(|at: usize| rows[at].letter()),
        ["a", "z", "aa", "zz", "aaa"]
    );
    assert_eq!([0, 3, 8, 1993].map(|at: usize| rows[at].roman()), ["i", "iv", "ix", "mcmxciv"]);
}

#[test]
fn rows_go_with_a_future() {
    fn assert_send<T: Send>(_: &T) {}

    let future = async {
        for (row, item) in &mut Rows::new((1..3).filter(|n| *n > 0)) {
            core::future::ready(()).await;
            assert!(row.number() == item);
        }
    };
    #[cfg(feature = "std")]
    assert_send(&future);
    drop(future);
}
