// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_ledger.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/import/loading/bulk_statement.h"
#include "core/sqlite/row_feed.h"

namespace regia::import {
namespace {

/// The decisions of the load that the workspace does not have, as rows.
class NewConsents final : public sqlite::RowFeed {
public:
    static constexpr const char* kInsert =
        "INSERT OR FAIL INTO consent (record_id, purpose, batch_id, number, state, at, recorded_at, evidence) SELECT c0, c1, c2, c3, c4, "
        "c5, "
        "c6, c7 FROM regia_feed";

    explicit NewConsents(LoadContext& context);
    Result<bool> next() override;

private:
    struct Undated {
        std::string purpose;
        std::string state;
        std::string evidence;
    };

    void remember();
    bool takeUndated();
    bool isKnown(const StagedConsent& consent);
    bool isLastState(const Undated& undated);
    void fill(std::string_view purpose, std::string_view state, std::optional<std::int64_t> at, std::string_view evidence);
    void noteChange(std::string_view purpose);

    LoadContext& m_context;
    SortedRuns::Cursor m_cursor;
    BulkStatement m_sameDated;
    BulkStatement m_lastUndated;
    StagedConsent m_consent;  ///< what the cursor stands on
    bool m_isRead = false;    ///< m_consent is yet to be dealt with
    bool m_hasMore = false;
    std::optional<std::uint32_t> m_number;  ///< of the record whose decisions are gone through
    std::vector<Undated> m_undated;         ///< its last words without a date; beyond m_undatedCount those of others
    std::size_t m_undatedCount = 0;
    std::size_t m_undatedAt = 0;  ///< of these, those that were given
    std::int64_t m_place = 0;     ///< in the batch
};

NewConsents::NewConsents(LoadContext& context)
    : m_context(context),
      m_cursor(context.staging.consents().read()),
      m_sameDated(context.database, "SELECT 1 FROM consent WHERE record_id = ? AND purpose = ? AND state = ? AND at = ?"),
      m_lastUndated(context.database,
                    "SELECT state FROM consent WHERE record_id = ? AND purpose = ? AND at IS NULL ORDER BY batch_id DESC, number DESC "
                    "LIMIT 1")
{
    set(2, context.batch);
    set(6, context.now);
}

bool NewConsents::isKnown(const StagedConsent& consent)
{
    m_sameDated.bind(1, m_context.idOf(consent.record));
    m_sameDated.bind(2, consent.purpose);
    m_sameDated.bind(3, consent.state);
    m_sameDated.bind(4, consent.at);
    const bool found = m_sameDated.step();
    m_sameDated.reset();
    return found;
}

bool NewConsents::isLastState(const Undated& undated)
{
    if (m_context.isNew(*m_number))
        return false;
    m_lastUndated.bind(1, m_context.idOf(*m_number));
    m_lastUndated.bind(2, std::string_view(undated.purpose));
    const bool same = m_lastUndated.step() && m_lastUndated.text(0) == undated.state;
    m_lastUndated.reset();
    return same;
}

void NewConsents::noteChange(std::string_view purpose)
{
    if (m_context.isNew(*m_number))
        return;
    auto [records, isFirst] = m_context.withNewConsents.try_emplace(std::string(purpose));
    if (isFirst)
        records->second = Bitmap(m_context.records());
    records->second.set(*m_number);
}

void NewConsents::fill(std::string_view purpose, std::string_view state, std::optional<std::int64_t> at, std::string_view evidence)
{
    set(0, m_context.idOf(*m_number));
    set(1, purpose);
    set(3, ++m_place);
    set(4, state);
    set(5, at);
    set(7, evidence);
    ++m_context.receipt.consents;
    noteChange(purpose);
}

/// Of words without a date the last one of a purpose holds.
void NewConsents::remember()
{
    const auto end = m_undated.begin() + static_cast<std::ptrdiff_t>(m_undatedCount);
    auto place = std::find_if(m_undated.begin(), end, [this](const Undated& one) { return one.purpose == m_consent.purpose; });
    if (place == end) {
        if (m_undatedCount++ == m_undated.size())
            m_undated.emplace_back();
        place = m_undated.begin() + static_cast<std::ptrdiff_t>(m_undatedCount) - 1;
        place->purpose = m_consent.purpose;
    }
    place->state = m_consent.state;
    place->evidence = m_consent.evidence;
}

/// The next word without a date of the record that is gone through; false when all are given.
bool NewConsents::takeUndated()
{
    if (m_undatedAt == 0)
        std::sort(m_undated.begin(), m_undated.begin() + static_cast<std::ptrdiff_t>(m_undatedCount),
                  [](const Undated& a, const Undated& b) { return a.purpose < b.purpose; });
    while (m_undatedAt < m_undatedCount) {
        const Undated& undated = m_undated[m_undatedAt++];
        if (isLastState(undated))
            continue;
        fill(undated.purpose, undated.state, std::nullopt, undated.evidence);
        return true;
    }
    m_undatedAt = m_undatedCount = 0;
    return false;
}

Result<bool> NewConsents::next()
{
    for (;; m_isRead = false) {
        if (!m_isRead) {
            m_isRead = true;
            REGIA_TRY(m_hasMore, m_cursor.next());
            if (m_hasMore) {
                REGIA_CHECK(m_context.meter.step());
                decode(m_cursor.payload(), m_consent);
            }
        }
        if (m_number && (!m_hasMore || m_consent.record != *m_number) && takeUndated())
            return true;
        if (!m_hasMore)
            return false;
        m_number = m_consent.record;
        if (!m_consent.at) {
            remember();
        } else if (!isKnown(m_consent)) {
            fill(m_consent.purpose, m_consent.state, m_consent.at, m_consent.evidence);
            m_isRead = false;
            return true;
        }
    }
}

}  // namespace

Result<void> storeConsents(LoadContext& context)
{
    NewConsents consents(context);
    REGIA_CHECK(sqlite::storeRows(context.database, NewConsents::kInsert, consents));
    return {};
}

Result<void> storeAnswers(LoadContext& context)
{
    BulkStatement insert(
        context.database,
        "INSERT INTO survey_answer (record_id, survey, response_id, question, batch_id, kind, score, text, at) SELECT ?1, ?2, ?3, ?4, "
        "?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (SELECT 1 FROM survey_answer WHERE record_id = ?1 AND survey = ?2 AND response_id = ?3 AND "
        "question = ?4)");
    StagedAnswer answer;
    std::string lastResponse;
    std::optional<std::uint32_t> lastRecord;
    auto cursor = context.staging.answers().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            return {};
        REGIA_CHECK(context.meter.step());
        decode(cursor.payload(), answer);
        insert.bind(1, context.idOf(answer.record));
        insert.bind(2, answer.survey);
        insert.bind(3, answer.response);
        insert.bind(4, answer.question);
        insert.bind(5, context.batch);
        insert.bind(6, answer.kind);
        insert.bind(7, answer.score);
        insert.bind(8, answer.text.empty() ? std::nullopt : std::optional(answer.text));
        insert.bind(9, answer.at);
        const auto added = insert.run();
        context.receipt.answers += added;
        // The answers of one row follow each other.
        if (added > 0 && (lastRecord != answer.record || lastResponse != answer.response)) {
            context.noteBrought(answer.record);
            lastRecord = answer.record;
            lastResponse = answer.response;
        }
    }
}

}  // namespace regia::import
