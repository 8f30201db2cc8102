//! Data in scripts. The scripts hand it to `seen`, for whoever wants to compare.

pub template Constant(value: &str) { <script let:x={value}>parent.seen = x;</script> }
pub template SecondConstant(value: &str) { <script let:n={1} let:x={value}>parent.seen = x;</script> }
pub template ConstantInHead(value: &str) {
    <html><head><title>x</title><script let:x={value}>parent.seen = x;</script></head><body>x</body></html>
}
pub template ConstantOfModule(value: &str) { <script type="module" let:x={value}>parent.seen = x;</script> }
pub template ConstantInList(value: &str) { <script let:list={&[value]}>parent.seen = list[0];</script> }
pub template ConstantAsKey(value: &str) {
    <script let:map={&std::collections::BTreeMap::from([(value, 1)])}>parent.seen = Object.keys(map)[0];</script>
}
pub template DataBlock(value: &str) { <script type="application/json" json={value}></script> }
