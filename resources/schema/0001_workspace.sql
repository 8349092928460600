-- The workspace as it is born. Instants are UTC milliseconds, dates are days since 1970-01-01, money is in minor units.

-- One row a setting of the whole file: id, name, time_zone, currency, country, data_version, created_at, clean_stamp,
-- last_contact (the highest id ever given: none is given twice).
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A tool or channel that data comes from. key is the product in lower case: hubspot, mailchimp, shopify, web.
CREATE TABLE source (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    title      TEXT NOT NULL,
    trust_rank INTEGER NOT NULL DEFAULT 100
) STRICT;

-- One import of one table of one file. rows = stored + set_aside, always.
CREATE TABLE batch (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source (id),
    file        TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    preset      TEXT NOT NULL,
    mapping     TEXT NOT NULL,
    header      TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    rows        INTEGER NOT NULL,
    stored      INTEGER NOT NULL,
    set_aside   INTEGER NOT NULL,
    counts      TEXT NOT NULL,
    seconds     REAL NOT NULL,
    state       TEXT NOT NULL DEFAULT 'applied' CHECK (state IN ('applied', 'undone'))
) STRICT;

-- Every imported row as it was, cell for cell after decoding: some thousand rows a chunk, compressed.
CREATE TABLE batch_rows (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    chunk    INTEGER NOT NULL,
    rows     INTEGER NOT NULL,
    cells    BLOB NOT NULL,
    PRIMARY KEY (batch_id, chunk)
) STRICT;

-- A row that could not be used, and why; or a cell of a stored row that could not (used = 1).
CREATE TABLE reject (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    row      INTEGER NOT NULL,
    line     INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    code     TEXT NOT NULL,
    text     TEXT NOT NULL,
    used     INTEGER NOT NULL,
    PRIMARY KEY (batch_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    key     TEXT NOT NULL UNIQUE,
    profile TEXT NOT NULL DEFAULT '{}'
) STRICT;

-- The person. profile is the surviving value of each attribute, as JSON {"city":"Milano","tag":["vip"]}: derived from the
-- records by core/profile whenever one of them changes, kept so that SQL and the snapshot read the same thing.
CREATE TABLE contact (
    id         INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    profile    TEXT NOT NULL
) STRICT;

-- What one source says of one person. contact_id is null when it is known to be nobody (a till's generic card).
-- seen_at: when the source says this was true, else when it was imported. origins: what is otherwise for single values,
-- {"city":{"kind":"observed","at":1735689600000}}: a kind that is not the attribute's, an instant that is not seen_at.
CREATE TABLE record (
    id           INTEGER PRIMARY KEY,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    external_key TEXT NOT NULL,
    contact_id   INTEGER REFERENCES contact (id),
    company_id   INTEGER REFERENCES company (id),
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    created_at   INTEGER,
    seen_at      INTEGER NOT NULL,
    profile      TEXT NOT NULL,
    origins      TEXT NOT NULL DEFAULT '{}',
    UNIQUE (source_id, external_key)
) STRICT;
CREATE INDEX record_by_contact ON record (contact_id);

-- The records that a batch found there, as they were before it, so that the batch can be taken back. profile and origins
-- are null where the batch left them as they were. named: the file speaks of the record; 0 where it only came to another
-- contact.
CREATE TABLE batch_before (
    batch_id   INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    record_id  INTEGER NOT NULL,
    contact_id INTEGER,
    company_id INTEGER,
    created_at INTEGER,
    seen_at    INTEGER NOT NULL,
    profile    TEXT,
    origins    TEXT,
    named      INTEGER NOT NULL,
    PRIMARY KEY (batch_id, record_id)
) STRICT, WITHOUT ROWID;

-- What else a batch did. sequence: the order in which batches were applied, which is not that of their ids once one was taken
-- back and put back. added: the first and last id that it gave to contacts and in each dictionary, {"event_type":[3,5]}.
-- change: an SQLite change set of rows other than records that were there before it: orders, tickets, products.
CREATE TABLE batch_change (
    batch_id INTEGER PRIMARY KEY REFERENCES batch (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    added    TEXT NOT NULL,
    change   BLOB NOT NULL
) STRICT;

-- The values by which records are known to be one person. kind: email, phone, user (an id that two tools share), card,
-- anonymous.
CREATE TABLE identity_key (
    kind      TEXT NOT NULL,
    value     TEXT NOT NULL,
    record_id INTEGER NOT NULL REFERENCES record (id),
    batch_id  INTEGER NOT NULL REFERENCES batch (id),
    PRIMARY KEY (kind, value, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_key_by_record ON identity_key (record_id);

-- The dictionary of attributes. type: text number boolean date instant set; kind: declared observed inferred.
CREATE TABLE attribute (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL,
    type     TEXT NOT NULL CHECK (type IN ('text', 'number', 'boolean', 'date', 'instant', 'set')),
    kind     TEXT NOT NULL CHECK (kind IN ('declared', 'observed', 'inferred')),
    family   TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES batch (id)
) STRICT;

-- category: browse intent order usage feedback loyalty, or empty (04-lifecycle).
CREATE TABLE event_type (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE channel (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE campaign (
    id           INTEGER PRIMARY KEY,
    key          TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    sent_at      INTEGER
) STRICT;

CREATE TABLE product (
    id       INTEGER PRIMARY KEY,
    sku      TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    price    INTEGER
) STRICT;

-- One touchpoint of one record. Clustered by record and time; number is its place in the batch, so (at, batch_id, number)
-- is the order of events of a person. No other index: the snapshot is the index.
CREATE TABLE event (
    record_id   INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    batch_id    INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    type_id     INTEGER NOT NULL,
    channel_id  INTEGER,
    campaign_id INTEGER,
    product_id  INTEGER,
    amount      INTEGER,
    date_only   INTEGER NOT NULL DEFAULT 0,
    properties  TEXT,
    PRIMARY KEY (record_id, at, batch_id, number)
) STRICT, WITHOUT ROWID;

-- Ids that a source gives its events, so that the same event is stored once. Only where a source has them.
CREATE TABLE event_key (
    source_id INTEGER NOT NULL,
    key       TEXT NOT NULL,
    batch_id  INTEGER NOT NULL,
    PRIMARY KEY (source_id, key)
) STRICT, WITHOUT ROWID;

-- "order" is a word of SQL. valid: counts as a purchase (paid and neither cancelled nor refunded in full). event_batch,
-- event_first, event_last: its own events (purchase, refund) are those of its record at its instant with these numbers.
CREATE TABLE purchase_order (
    id             INTEGER PRIMARY KEY,
    source_id      INTEGER NOT NULL,
    number         TEXT NOT NULL,
    record_id      INTEGER NOT NULL,
    batch_id       INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    date_only      INTEGER NOT NULL DEFAULT 0,
    valid          INTEGER NOT NULL,
    status         TEXT NOT NULL DEFAULT '',
    currency       TEXT NOT NULL,
    total          INTEGER,
    refunded       INTEGER,
    discount       INTEGER,
    channel        TEXT NOT NULL DEFAULT '',
    store          TEXT NOT NULL DEFAULT '',
    details        TEXT NOT NULL DEFAULT '{}',
    event_batch    INTEGER,
    event_first    INTEGER,
    event_last     INTEGER,
    UNIQUE (source_id, number)
) STRICT;
CREATE INDEX purchase_order_by_record ON purchase_order (record_id);

CREATE TABLE order_line (
    order_id   INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    product_id INTEGER,
    name       TEXT NOT NULL DEFAULT '',
    quantity   REAL NOT NULL DEFAULT 1,
    price      INTEGER,
    total      INTEGER,
    PRIMARY KEY (order_id, number)
) STRICT, WITHOUT ROWID;

-- A decision about a purpose. at is null when the source gives no date: an undated flag never beats a dated decision.
CREATE TABLE consent (
    record_id   INTEGER NOT NULL,
    purpose     TEXT NOT NULL,
    batch_id    INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('granted', 'denied', 'withdrawn', 'never', 'pending', 'undeliverable', 'unknown')),
    at          INTEGER,
    recorded_at INTEGER NOT NULL,
    evidence    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (record_id, purpose, batch_id, number)
) STRICT, WITHOUT ROWID;

-- One answer to one question. kind: nps csat ces choice text number. value: REAL for a scale, TEXT for words.
CREATE TABLE survey_answer (
    record_id   INTEGER NOT NULL,
    survey      TEXT NOT NULL,
    response_id TEXT NOT NULL,
    question    TEXT NOT NULL,
    batch_id    INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    score       REAL,
    text        TEXT,
    at          INTEGER NOT NULL,
    PRIMARY KEY (record_id, survey, response_id, question, batch_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    id           INTEGER PRIMARY KEY,
    source_id    INTEGER NOT NULL,
    external_key TEXT NOT NULL,
    record_id    INTEGER NOT NULL,
    batch_id     INTEGER NOT NULL,
    subject      TEXT NOT NULL DEFAULT '',
    status       TEXT NOT NULL DEFAULT '',
    created_at   INTEGER NOT NULL,
    solved_at    INTEGER,
    details      TEXT NOT NULL DEFAULT '{}',
    UNIQUE (source_id, external_key)
) STRICT;
CREATE INDEX ticket_by_record ON ticket (record_id);

-- Segments, queries, mappings, dashboards, score models: JSON as in docs/documents.md.
CREATE TABLE document (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (kind, name)
) STRICT;

-- What was done, in order; the newest rows that are not undone can be taken back. change is an SQLite change set, or null
-- for an import (taken back by its batch_before). verb and subject are words for people to be made of: import orders.csv.
-- undone: 0 applied, 1 can be redone, 2 dropped (something else was done since).
CREATE TABLE history (
    id       INTEGER PRIMARY KEY,
    verb     TEXT NOT NULL,
    subject  TEXT NOT NULL DEFAULT '',
    count    INTEGER NOT NULL DEFAULT 0,
    at       INTEGER NOT NULL,
    batch_id INTEGER,
    change   BLOB,
    undone   INTEGER NOT NULL DEFAULT 0
) STRICT;
