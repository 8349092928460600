// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/known_records.h"

#include "core/import/loading/bulk_statement.h"
#include "core/workspace/sources.h"

namespace regia::import {

struct KnownRecords::Search {
    Search(const sqlite::Database& connection, SourceId ofSource)
        : database(connection),
          source(ofSource),
          select(connection, "SELECT id FROM record WHERE source_id = ? AND external_key = ?"),
          begin(connection, "BEGIN"),
          end(connection, "COMMIT")
    {}

    const sqlite::Database& database;
    SourceId source;
    BulkStatement select;
    BulkStatement begin;
    BulkStatement end;
    bool isLocked = false;  ///< by a transaction of our own
};

KnownRecords::KnownRecords(std::unique_ptr<Search> search) : m_search(std::move(search)) {}
KnownRecords::KnownRecords(KnownRecords&&) noexcept = default;
KnownRecords& KnownRecords::operator=(KnownRecords&&) noexcept = default;
KnownRecords::~KnownRecords() { rest(); }

Result<KnownRecords> KnownRecords::of(const sqlite::Database& database, std::string_view source)
{
    REGIA_TRY(const auto found, workspace::findSource(database, source));
    if (!found)
        return KnownRecords(nullptr);
    return sqlite::guarded([&] { return KnownRecords(std::make_unique<Search>(database, found->id)); });
}

Result<std::optional<RecordId>> KnownRecords::find(std::string_view externalKey)
{
    if (!m_search)
        return std::nullopt;
    return sqlite::guarded([&]() -> std::optional<RecordId> {
        Search& search = *m_search;
        if (!search.database.inTransaction()) {
            search.begin.run();
            search.isLocked = true;
        }
        search.select.bind(1, search.source);
        search.select.bind(2, externalKey);
        if (!search.select.step())
            return std::nullopt;
        const RecordId record{search.select.integer(0)};
        search.select.reset();
        return record;
    });
}

void KnownRecords::rest()
{
    if (!m_search || !m_search->isLocked)
        return;
    m_search->isLocked = false;
    // Nothing was written: there is nothing that could fail, and an error of the disk shows with the next question.
    [[maybe_unused]] const auto ended = sqlite::guarded([&] { m_search->end.run(); });
}

}  // namespace regia::import
