-- What people decided about the dictionary, by name: it outlives the import that brought the attribute, so that the next
-- file follows it. Records keep what their source said; profiles are derived by these rules.

-- label: what it is called here; empty: its own words. type, format: what its values are read as and how they are written
-- (number: point comma; date: ymd dmy mdy); empty: as the records have them. merged_into: its values count as those of that
-- one. family: null: its own.
CREATE TABLE attribute_rule (
    name        TEXT PRIMARY KEY,
    label       TEXT NOT NULL DEFAULT '',
    type        TEXT NOT NULL DEFAULT '' CHECK (type IN ('', 'text', 'number', 'boolean', 'date', 'instant', 'set')),
    format      TEXT NOT NULL DEFAULT '',
    hidden      INTEGER NOT NULL DEFAULT 0,
    merged_into TEXT NOT NULL DEFAULT '',
    family      TEXT
) STRICT, WITHOUT ROWID;

-- category: null: its own.
CREATE TABLE event_rule (
    name        TEXT PRIMARY KEY,
    label       TEXT NOT NULL DEFAULT '',
    hidden      INTEGER NOT NULL DEFAULT 0,
    merged_into TEXT NOT NULL DEFAULT '',
    category    TEXT
) STRICT, WITHOUT ROWID;

-- The lookups that complete what is missing: postcode (province and region), email_domain (company).
CREATE TABLE lookup (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Derived: whose addresses a domain of e-mail has. made: the company is known by the domain alone.
CREATE TABLE company_domain (
    domain     TEXT PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    made       INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX company_domain_by_company ON company_domain (company_id);
CREATE INDEX record_by_company ON record (company_id) WHERE company_id IS NOT NULL;
