//! Batches, as DTML's `dtml-in` and ZTUtils made them.

use masque::batch::{Batch, Changes, Statistics};
use proptest::prelude::*;

fn bounds(batch: Batch) -> (usize, usize) {
    (batch.start(), batch.end())
}

#[test]
fn nothing_is_one_empty_batch() {
    let batch = Batch::new(0, 10);
    assert_eq!(bounds(batch), (0, 0));
    assert_eq!((batch.number(), batch.count(), batch.len()), (1, 1, 0));
    assert!(batch.is_empty() && batch.previous().is_none() && batch.next().is_none());
    assert!(batch.of(&[1, 2]).is_empty());
    assert_eq!(batch.pages(2).count(), 1);
}

#[test]
fn orphans_join_the_batch_before() {
    let all =
        |total, orphan| Batch::new(total, 10).orphan(orphan).all().map(bounds).collect::<Vec<_>>();
    assert_eq!(all(22, 0), [(1, 10), (11, 20), (21, 22)]);
    assert_eq!(all(22, 3), [(1, 10), (11, 22)]);
    assert_eq!(all(23, 3), [(1, 10), (11, 20), (21, 23)]);
    assert_eq!(all(12, 3), [(1, 12)]);
}

#[test]
fn overlapping_batches_share_rows() {
    let batch = Batch::new(25, 10).overlap(2);
    let all: Vec<_> = batch.all().map(bounds).collect();
    assert_eq!(all, [(1, 10), (9, 18), (17, 25)]);
    assert_eq!(bounds(batch.page(2).previous().expect("a batch")), (1, 10));
    // An overlap as large as a batch would never end.
    assert_eq!(Batch::new(9, 3).overlap(7).all().count(), 7);
}

#[test]
fn a_batch_may_start_anywhere() {
    let batch = Batch::new(30, 10).starting_at(13);
    assert_eq!(bounds(batch), (13, 22));
    assert_eq!(bounds(batch.previous().expect("a batch")), (3, 12));
    assert_eq!(bounds(batch.next().expect("a batch")), (23, 30));
    assert_eq!(bounds(batch.orphan(3).previous().expect("a batch")), (1, 12));
    assert_eq!(bounds(Batch::new(30, 10).starting_at(999)), (30, 30));
    assert_eq!(bounds(Batch::new(30, 10).starting_at(0)), (1, 10));
    assert_eq!(bounds(Batch::new(30, 0).starting_at(3)), (3, 3));
}

#[test]
fn pages_with_gaps() {
    let line = |number, around| {
        let pages = Batch::new(100, 10).page(number).pages(around);
        let name =
            |page: Option<Batch>| page.map_or("…".into(), |page| page.number().to_string());
        pages.map(name).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(line(1, 1), "1 2 … 10");
    assert_eq!(line(4, 1), "1 2 3 4 5 … 10");
    assert_eq!(line(5, 1), "1 … 4 5 6 … 10");
    assert_eq!(line(7, 1), "1 … 6 7 8 9 10");
    assert_eq!(line(99, 0), "1 … 10");
    assert_eq!(line(5, 99), "1 2 3 4 5 6 7 8 9 10");
}

#[test]
fn rows_of_a_shorter_list_do_not_panic() {
    assert_eq!(Batch::new(10, 4).page(2).of(&[1, 2, 3, 4, 5]), [5]);
    assert!(Batch::new(10, 4).page(3).of(&[1, 2, 3]).is_empty());
}

#[test]
fn groups_begin() {
    let mut changes = Changes::new();
    assert_eq!([1, 1, 2, 1].map(|n| changes.begins(n)), [true, false, true, true]);
}

#[test]
fn statistics() {
    let few = Statistics::of([4.0, 1.0, 3.0, 2.0]);
    assert_eq!((few.count(), few.sum(), few.mean(), few.median()), (4, 10.0, 2.5, 2.5));
    assert_eq!((few.min(), few.max(), few.population_variance()), (1.0, 4.0, 1.25));
    let none = Statistics::of(Vec::<f64>::new());
    assert_eq!((none.count(), none.sum()), (0, 0.0));
    assert!(
        [none.mean(), none.median(), none.min(), none.max(), none.variance()]
            .iter()
            .all(|n| n.is_nan())
    );
    assert!(Statistics::of([7]).variance().is_nan());
}

proptest! {
    #[test]
    fn batches_cover_all_rows_in_order(total in 1usize..200, size in 1usize..30, orphan in 0usize..40, overlap in 0usize..40) {
        let first = Batch::new(total, size).orphan(orphan).overlap(overlap);
        let all: Vec<_> = first.all().collect();
        prop_assert_eq!(all.len(), first.count());
        prop_assert_eq!(all[all.len() - 1].end(), total);
        let shared = overlap.min(size - 1);
        for (index, batch) in all.iter().enumerate() {
            prop_assert_eq!(batch.number(), index + 1);
            prop_assert_eq!(first.page(index + 1), *batch);
            prop_assert_eq!(first.starting_at(batch.start()), *batch);
            prop_assert!(batch.len() < size + orphan.max(1));
            if index > 0 {
                prop_assert_eq!(batch.start() + shared, all[index - 1].end() + 1);
            }
        }
        for pair in all.windows(2).filter(|pair| pair[1].offset() >= orphan && pair[0].offset() >= orphan) {
            prop_assert_eq!(pair[1].previous(), Some(pair[0]));
        }
        for page in first.page(5).pages(2).flatten() {
            prop_assert_eq!(all[page.number() - 1], page);
        }
    }
}
