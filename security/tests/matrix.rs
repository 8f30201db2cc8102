//! Every place with every value, read by html5ever and roxmltree.

use std::collections::BTreeMap;
use std::thread;

use security::controls::Control;
use security::judge::{Failure, Judge, Verdict};
use security::places::{PLACES, Place};
use security::values::{Value, values};

/// Pages of one place, or of a family of them.
#[derive(Clone, Default)]
struct Counts {
    same: usize,
    refused: usize,
    failures: Vec<String>,
    /// Of each control: other trees, other values.
    controls: [[usize; 2]; 2],
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.same += other.same;
        self.refused += other.refused;
        self.failures.extend(other.failures);
        for (mine, theirs) in self.controls.iter_mut().zip(other.controls) {
            mine.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine += theirs);
        }
    }
}

#[test]
fn no_value_leaves_its_place() {
    let values = values();
    assert!(PLACES.len() >= 60, "{} places", PLACES.len());
    assert!(values.len() >= 300, "{} values", values.len());

    let mut families = BTreeMap::<&str, Counts>::new();
    for (place, counts) in PLACES.iter().zip(count_all(&values)) {
        assert!(counts.same > 0, "{}::{} refuses everything", place.family, place.name);
        families.entry(place.family).or_default().add(counts);
    }
    println!("{} places, {} values", PLACES.len(), values.len());
    println!("{:12} {:>7} {:>7} {:>7}   unescaped      HTML only", "", "same", "refused", "wrong");
    for (family, counts) in &families {
        let [[tree, value], [html_tree, html_value]] = counts.controls;
        println!(
            "{family:12} {:7} {:7} {:7} {tree:6} {value:6}  {html_tree:6} {html_value:6}",
            counts.same,
            counts.refused,
            counts.failures.len()
        );
    }
    println!("(Of the two controls: pages with another tree, pages with another value.)");

    let failures: Vec<_> = families.values().flat_map(|counts| &counts.failures).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), first(&failures));
    for (family, counts) in families {
        let [unescaped, html_only] = counts.controls.map(|control| control.iter().sum::<usize>());
        assert!(unescaped > 0, "nothing is wrong in {family} without escaping");
        let is_html_enough = family == "children";
        assert_eq!(html_only == 0, is_html_enough, "{html_only} wrong in {family}");
    }
}

/// Two halves at once.
fn count_all(values: &[Value]) -> Vec<Counts> {
    thread::scope(|scope| {
        let halves = PLACES.chunks(PLACES.len().div_ceil(2));
        let work = |half: &'static [Place]| half.iter().map(|place| count(place, values)).collect();
        let threads: Vec<_> = halves.map(|half| scope.spawn(move || work(half))).collect();
        threads
            .into_iter()
            .flat_map(|half: thread::ScopedJoinHandle<'_, Vec<_>>| half.join().unwrap())
            .collect()
    })
}

fn count(place: &Place, values: &[Value]) -> Counts {
    let judge = Judge::new(*place);
    let mut counts = Counts::default();
    for value in values {
        let page = (place.render)(&value.text);
        match judge.judge(&page, &value.text) {
            Ok(Verdict::Same) => counts.same += 1,
            Ok(Verdict::Refused) => counts.refused += 1,
            Err(failure) => counts.failures.push(describe(place, value, &failure, &page)),
        }
        for (control, counts) in Control::ALL.into_iter().zip(&mut counts.controls) {
            match judge.judge(&control.page(place, &value.text), &value.text) {
                Ok(_) => {}
                Err(Failure::Tree(_)) => counts[0] += 1,
                Err(Failure::Value(_)) => counts[1] += 1,
            }
        }
    }
    counts
}

fn describe(place: &Place, value: &Value, failure: &Failure, page: &str) -> String {
    let Place { family, name, .. } = place;
    format!("{family}::{name} with {:?} ({}): {failure:?}\n    {page:?}", value.text, value.family)
}

fn first(failures: &[&String]) -> String {
    failures.iter().take(40).map(|failure| format!("{failure}\n")).collect()
}
