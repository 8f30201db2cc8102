use crate::Status;

pub template Match(status: Status, id: Option<u32>) {
    @match status {
    //     ^^^^^^ error[E0004] non-exhaustive patterns: `Status::Deferred` not covered
        Status::Open => { <b>open</b> }
        Status::Closed => {}
    }
    @let Some(id) = id;
    {/*  ^^^^^^^^ error[E0005] refutable pattern */}
    <b>{id}</b>
}
