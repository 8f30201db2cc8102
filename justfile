# Shorthands. Everything here is also one plain command.

# All that CI runs.
check:
    bash .ci/run

# Generates the parser and the lexer tables again after a change to the grammar or the modes.
grammar:
    cargo test -p masque-syntax --test generated || cargo test -p masque-syntax --test generated

# Writes the pages and reports of the language-spec's examples anew; review the diff.
bless:
    MASQUE_BLESS=1 cargo test -p snapshots --test spec

# Reviews changed snapshots.
review:
    cargo insta test --review

# The runtime's tests under valgrind, which sees reads and writes out of bounds: a quarter of an hour. All ways to
# escape are in the unit tests; which one the others take is chosen as in `.ci/run`.
memcheck:
    PROPTEST_CASES=8 CARGO_PROFILE_DEV_OPT_LEVEL=1 CARGO_TARGET_DIR=target/memcheck \
        CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER="valgrind --error-exitcode=1" \
        cargo test -p masque --features json,library --lib --test runtime -- --test-threads=1
