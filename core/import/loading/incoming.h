// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/loading/load_context.h"
#include "core/profile/record_values.h"

namespace regia::import {

/// What all rows of the load together say of one record.
struct Incoming {
    profile::RecordValues values;
    std::optional<std::int64_t> createdAt;
    std::optional<std::int64_t> statedAt;  ///< when the source says that this was true, if it does
    std::uint32_t company = 0;
    bool nobody = false;
};

/// The earlier, the later of two moments; of one and none, the one.
[[nodiscard]] std::optional<std::int64_t> earlier(std::optional<std::int64_t> a, std::optional<std::int64_t> b);
[[nodiscard]] std::optional<std::int64_t> later(std::optional<std::int64_t> a, std::optional<std::int64_t> b);

/// The persons of a load, record by record, as the staging has sorted them. Within `sqlite::guarded`.
class IncomingPersons {
public:
    explicit IncomingPersons(LoadContext& context) : m_context(context), m_cursor(context.staging.persons().read()) {}

    /// The next record; false at the end. Errors: Cancelled, those of Spill::get.
    [[nodiscard]] Result<bool> next();

    /// What its first row says; the only one when `isSingle`.
    [[nodiscard]] const StagedPerson& person() const { return m_person; }
    [[nodiscard]] std::uint32_t record() const { return m_person.record; }
    [[nodiscard]] bool isSingle() const { return m_size == 1; }
    /// Whether the first row's profile can be stored as it is: every attribute is in the workspace of that type and kind, and
    /// may overwrite what is usual.
    [[nodiscard]] Result<bool> isPlain();
    /// What all rows say. Values that do not fit an attribute's type are added to the staging's rejects: ask once a record.
    [[nodiscard]] Result<Incoming> gather();

private:
    [[nodiscard]] Result<void> take(const StagedPerson& person, Incoming& incoming);

    LoadContext& m_context;
    SortedRuns::Cursor m_cursor;
    std::vector<std::string> m_rows;  ///< the payloads of the record; beyond m_size those of others
    std::size_t m_size = 0;
    bool m_isStarted = false;
    bool m_hasMore = false;  ///< the cursor stands on the first row of the next record
    std::string m_key;
    StagedPerson m_person;
};

}  // namespace regia::import
