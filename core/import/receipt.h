// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/import/table.h"

namespace regia::import {

/// A cell or row of a file that could not be used, and why.
struct Reject {
    std::int64_t line = 0;
    std::string column;
    std::string code;  ///< stable: invalid_email, missing_key …
    std::string text;  ///< what the file has there

    friend bool operator==(const Reject&, const Reject&) = default;
};

struct ContactCounts {
    std::int64_t added = 0;
    std::int64_t updated = 0;    ///< there before; records of theirs changed, came or went
    std::int64_t unchanged = 0;  ///< named by the file and left as they were

    friend bool operator==(const ContactCounts&, const ContactCounts&) = default;
};

/// What became of the rows of a file; rows, and not contacts: a new contact can have many. Rows about one record are told
/// apart by how many orders, events … are new. added + updated + unchanged + merged = stored rows, always.
struct RowCounts {
    std::int64_t added = 0;      ///< rows about people who were not known, or that brought an order or event of nobody known
    std::int64_t updated = 0;    ///< rows about known people that brought something new: a value, an order, an event …
    std::int64_t unchanged = 0;  ///< rows that brought nothing new
    std::int64_t merged = 0;     ///< rows of a person found before: in the same file or by another source

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// What an import changed in one attribute of contacts that were there before it.
struct AttributeChange {
    std::string attribute;
    std::int64_t added = 0;    ///< contacts that had no value
    std::int64_t changed = 0;  ///< contacts that had another one

    friend bool operator==(const AttributeChange&, const AttributeChange&) = default;
};
/// What it brought to consents for one purpose, of contacts that were there before it.
struct ConsentChange {
    std::string purpose;
    std::int64_t contacts = 0;

    friend bool operator==(const ConsentChange&, const ConsentChange&) = default;
};
/// What changed in the contacts that were there before an import; the most frequent first.
struct ContactChanges {
    std::vector<AttributeChange> attributes;
    std::vector<ConsentChange> consents;
    std::int64_t newActivity = 0;  ///< contacts with new events

    friend bool operator==(const ContactChanges&, const ContactChanges&) = default;
};

/// What an import did. rows = stored + setAside, always. Counts are of what is new: the same file again has zeros.
struct ImportReceipt {
    /// The first so many rejects are in the receipt; all are in the workspace.
    static constexpr std::size_t kMostRejects = 10'000;

    BatchId batch;  ///< not valid after a dry run
    std::string file;
    std::string preset;
    std::int64_t rows = 0;
    std::int64_t stored = 0;  ///< rows of which something was used, also when it was all known already
    std::int64_t setAside = 0;
    ContactCounts contacts;
    RowCounts rowsBy;
    ContactChanges changes;
    std::int64_t events = 0;
    std::int64_t orders = 0;  ///< new, or changed since an earlier import
    std::int64_t orderLines = 0;
    std::int64_t consents = 0;
    std::int64_t answers = 0;
    std::int64_t tickets = 0;  ///< new or changed
    std::int64_t rejectCount = 0;
    std::vector<Reject> rejects;
    std::vector<Warning> warnings;
    double seconds = 0;
};

/// As `regia-cli import --json` gives it.
[[nodiscard]] nlohmann::json toJson(const ImportReceipt& receipt);

/// The part of it that a batch keeps beside its own columns: all counts, and the warnings.
[[nodiscard]] nlohmann::json countsJson(const ImportReceipt& receipt);
/// Reads into `receipt` what `countsJson` wrote; what is not there, or not readable, stays as it is.
void readCounts(const nlohmann::json& counts, ImportReceipt& receipt);

}  // namespace regia::import
