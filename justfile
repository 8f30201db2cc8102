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
