// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/load_ledger.h"

#include <map>
#include <optional>
#include <string>

#include "core/import/loading/bulk_statement.h"

namespace regia::import {
namespace {

class ConsentLoader {
public:
    explicit ConsentLoader(LoadContext& context);
    Result<void> run();

private:
    struct Undated {
        std::string state;
        std::string evidence;
    };

    void storeDated(const StagedConsent& consent);
    void storeUndated();
    bool isKnown(const StagedConsent& consent);
    bool isLastState(RecordId record, const std::string& purpose, const std::string& state);
    void insert(std::string_view purpose, std::string_view state, std::optional<std::int64_t> at, std::string_view evidence);
    void noteChange(std::string_view purpose);

    LoadContext& m_context;
    BulkStatement m_sameDated;
    BulkStatement m_lastUndated;
    BulkStatement m_insert;
    RecordId m_record;
    std::uint32_t m_number = 0;                ///< of m_record
    std::map<std::string, Undated> m_undated;  ///< of m_record, by purpose
    std::int64_t m_place = 0;                  ///< in the batch
};

ConsentLoader::ConsentLoader(LoadContext& context)
    : m_context(context),
      m_sameDated(context.database, "SELECT 1 FROM consent WHERE record_id = ? AND purpose = ? AND state = ? AND at = ?"),
      m_lastUndated(context.database,
                    "SELECT state FROM consent WHERE record_id = ? AND purpose = ? AND at IS NULL ORDER BY batch_id DESC, number DESC "
                    "LIMIT 1"),
      m_insert(context.database,
               "INSERT INTO consent (record_id, purpose, batch_id, number, state, at, recorded_at, evidence) VALUES (?, ?, ?, ?, ?, "
               "?, ?, ?)")
{}

bool ConsentLoader::isKnown(const StagedConsent& consent)
{
    m_sameDated.bind(1, m_record);
    m_sameDated.bind(2, consent.purpose);
    m_sameDated.bind(3, consent.state);
    m_sameDated.bind(4, consent.at);
    const bool found = m_sameDated.step();
    m_sameDated.reset();
    return found;
}

bool ConsentLoader::isLastState(RecordId record, const std::string& purpose, const std::string& state)
{
    m_lastUndated.bind(1, record);
    m_lastUndated.bind(2, std::string_view(purpose));
    const bool same = m_lastUndated.step() && m_lastUndated.text(0) == state;
    m_lastUndated.reset();
    return same;
}

void ConsentLoader::noteChange(std::string_view purpose)
{
    if (m_context.isNew(m_number))
        return;
    auto [records, isFirst] = m_context.withNewConsents.try_emplace(std::string(purpose));
    if (isFirst)
        records->second = Bitmap(m_context.recordIds.size());
    records->second.set(m_number);
}

void ConsentLoader::insert(std::string_view purpose, std::string_view state, std::optional<std::int64_t> at, std::string_view evidence)
{
    m_insert.bind(1, m_record);
    m_insert.bind(2, purpose);
    m_insert.bind(3, m_context.batch);
    m_insert.bind(4, ++m_place);
    m_insert.bind(5, state);
    m_insert.bind(6, at);
    m_insert.bind(7, m_context.now);
    m_insert.bind(8, evidence);
    m_insert.run();
    ++m_context.receipt.consents;
    noteChange(purpose);
}

void ConsentLoader::storeDated(const StagedConsent& consent)
{
    if (!isKnown(consent))
        insert(consent.purpose, consent.state, consent.at, consent.evidence);
}

void ConsentLoader::storeUndated()
{
    const bool isNew = m_record.isValid() && m_context.isNew(m_number);
    for (const auto& [purpose, last] : m_undated)
        if (isNew || !isLastState(m_record, purpose, last.state))
            insert(purpose, last.state, std::nullopt, last.evidence);
    m_undated.clear();
}

Result<void> ConsentLoader::run()
{
    StagedConsent consent;
    auto cursor = m_context.staging.consents().read();
    for (;;) {
        REGIA_TRY(const bool hasMore, cursor.next());
        if (!hasMore)
            break;
        REGIA_CHECK(m_context.meter.step());
        decode(cursor.payload(), consent);
        if (const RecordId record = m_context.idOf(consent.record); record != m_record) {
            storeUndated();
            m_record = record;
            m_number = consent.record;
        }
        if (consent.at)
            storeDated(consent);
        else
            m_undated[std::string(consent.purpose)] = {std::string(consent.state), std::string(consent.evidence)};
    }
    storeUndated();
    return {};
}

}  // namespace

Result<void> storeConsents(LoadContext& context) { return ConsentLoader(context).run(); }

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
