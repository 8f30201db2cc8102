CREATE TABLE bugs (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    reporter    TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('new', 'open', 'fixed', 'declined')),
    opened      INTEGER NOT NULL, -- seconds since 1970
    closed      INTEGER
) STRICT;

CREATE TABLE comments (
    id      INTEGER PRIMARY KEY,
    bug     INTEGER NOT NULL REFERENCES bugs (id),
    author  TEXT NOT NULL,
    text    TEXT NOT NULL,
    written INTEGER NOT NULL,
    status  TEXT CHECK (status IN ('new', 'open', 'fixed', 'declined'))
) STRICT;

CREATE INDEX bugs_by_status ON bugs (status);
CREATE INDEX comments_by_bug ON comments (bug);
