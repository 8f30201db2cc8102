use masque::html;

struct Bug {
    id: u32,
}

fn main() {
    let bug = Bug { id: 1 };
    let bugs = vec![bug];
    html! {
        <p>{bugs[0]}</p>
        <p title={bugs[0]} lang="{bugs}">{bugs[0].id}</p>
    };
}
