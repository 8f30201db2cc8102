use crate::data;

pub template Comments(comments: &[data::Comment]) {
    <section class="comments">@for comment in comments {<article
        class="comment"><h3>{comment.author}</h3><p>{comment.text}</p></article>}</section>
}
