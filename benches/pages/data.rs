pub struct Bug {
    pub id: u32,
    pub status: &'static str,
    pub title: String,
    pub summary: String,
    pub owner: String,
    pub hours: u32,
    pub labels: Vec<String>,
}

pub struct Totals {
    pub project: String,
    pub open: u32,
    pub closed: u32,
    pub hours: u32,
    pub pages: u32,
}

pub fn bugs() -> Vec<Bug> {
    let bug = |id: u32| Bug {
        id,
        status: if id.is_multiple_of(2) { "open" } else { "closed" },
        title: format!("Bug <{id}> & others"),
        summary: format!("It's \"{id}\""),
        owner: String::from("Ada"),
        hours: id * 3,
        labels: vec![String::from("ui"), String::from("slow")],
    };
    (1..6).map(bug).collect()
}

pub fn totals() -> Totals {
    Totals { project: String::from("SPLAT!"), open: 2, closed: 3, hours: 45, pages: 7 }
}
