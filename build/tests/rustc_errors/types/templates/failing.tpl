use crate::{load, title};

template Infallible(id: u32) {
    <p>{load(id)?.title}</p>
    {/*         ^ error[E0277] the `?` operator can only be used */}
    <Fallible {id}/>
  {/*^^^^^^^^ error[E0277] `Fallible` cannot be written here */}
    @try { <Fallible {id}/> } @catch error { <b>{error:}</b> }
}

template Fallible(id: u32) -> Result<Html> {
    <p>{load(id)?.title}</p>
    <p>{load(id).ok()?.title}</p>
    {/*              ^ error[E0277] the `?` operator can only be used on `Result`s, not `Option`s */}
    <Waiting/>
  {/*^^^^^^^ error[E0277] `Waiting` cannot be written here */}
}

async template Waiting() {
    <p>{title().await}</p>
    <p>{load(3)?.title}</p>
    {/*        ^ error[E0277] `?` couldn't convert the error to `std::convert::Infallible` */}
}
