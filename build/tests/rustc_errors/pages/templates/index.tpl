pub struct Db;
pub struct Tab;

#[page("/bug/{id}")]
pub async template BugPage(#[state] db: &Db, id: i64, tab: Tab, page: u32 = "one") -> Result<Html> {
    {/*                                                    ^^^ error[E0277] the trait bound `Tab: serde::de::DeserializeOwned` is not satisfied */}
    {/*                                                                     ^^^^^ error[E0308] mismatched types */}
    <p>{db.find(id)?}</p>
    {/*    ^^^^ error[E0599] no method named `find` */}
    <a href={new_bug::url(3)}>new</a>
    {/*      ^^^^^^^^^^^^ error[E0061] this function takes 0 arguments but 1 argument was supplied */}
}

/// Files a bug.
#[page(POST "/new", guard = membres)]
//                          ^^^^^^^ error[E0425] cannot find value `membres`
pub async fn new_bug(title: String, severity: u8 = "low") -> u8 {
//                                                 ^^^^^ error[E0308] mismatched types
//        ^^^^^^^^^^ error[E0277] the trait bound `u8: IntoResponse` is not satisfied
    let length: u8 = title;
    //               ^^^^^ error[E0308] mismatched types
    length
}
