// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <numeric>

#include "core/snapshot/load_context.h"
#include "core/sqlite/guarded.h"

namespace regia::snapshot {
namespace {

std::uint16_t place(std::vector<std::string>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<std::uint16_t>(found - names.begin());
    names.push_back(name);
    return static_cast<std::uint16_t>(names.size() - 1);
}

/// Records in ascending order → rows: the walk only moves forward.
class RecordWalk {
public:
    explicit RecordWalk(const LoadContext& context) : m_records(context.records) {}
    /// kNoCode for the record of nobody.
    std::uint32_t rowOf(std::int64_t record)
    {
        while (m_place < m_records.size() && m_records[m_place].id < record)
            ++m_place;
        return m_place < m_records.size() && m_records[m_place].id == record ? m_records[m_place].row : kNoCode;
    }

private:
    const std::vector<LoadedRecord>& m_records;
    std::size_t m_place = 0;
};

Consents byRow(const std::vector<std::pair<std::uint32_t, model::ConsentDecision>>& found, std::vector<std::string> purposes,
               std::size_t rows)
{
    Consents consents;
    consents.purposes = std::move(purposes);
    consents.offsets.assign(rows + 1, 0);
    for (const auto& [row, decision] : found)
        ++consents.offsets[row + 1];
    std::partial_sum(consents.offsets.begin(), consents.offsets.end(), consents.offsets.begin());
    std::vector<std::uint32_t> next(consents.offsets.begin(), consents.offsets.end() - 1);
    consents.decisions.resize(found.size());
    for (const auto& [row, decision] : found)
        consents.decisions[next[row]++] = decision;
    return consents;
}

std::optional<std::uint8_t> scaleKind(std::string_view kind)
{
    constexpr std::string_view kKinds[] = {SnapshotBuilder::kNps, SnapshotBuilder::kCsat, SnapshotBuilder::kCes};
    for (std::uint8_t i = 0; i < 3; ++i)
        if (kind == kKinds[i])
            return i;
    return std::nullopt;
}

}  // namespace

Result<Consents> loadConsents(const LoadContext& context, std::size_t rows)
{
    REGIA_TRY(const auto database, openAt(context.workspace, context.dataVersion));
    return sqlite::guarded([&] {
        std::vector<std::pair<std::uint32_t, model::ConsentDecision>> found;
        std::vector<std::string> purposes;
        RecordWalk records(context);
        SQLite::Statement statement(database.connection(),
                                    "SELECT record_id, purpose, state, at, recorded_at FROM consent ORDER BY record_id");
        while (statement.executeStep()) {
            const std::uint32_t row = records.rowOf(statement.getColumn(0).getInt64());
            const auto state = model::consentStateFromName(statement.getColumn(2).getString());
            if (row == kNoCode || !state)
                continue;
            model::ConsentDecision decision{place(purposes, statement.getColumn(1).getString()), *state, std::nullopt,
                                            Instant{statement.getColumn(4).getInt64()}};
            if (!statement.getColumn(3).isNull())
                decision.at = Instant{statement.getColumn(3).getInt64()};
            found.emplace_back(row, decision);
        }
        return byRow(found, std::move(purposes), rows);
    });
}

Result<Answers> loadAnswers(const LoadContext& context)
{
    REGIA_TRY(const auto database, openAt(context.workspace, context.dataVersion));
    return sqlite::guarded([&] {
        Answers answers;
        RecordWalk records(context);
        SQLite::Statement statement(database.connection(),
                                    "SELECT record_id, survey, question, kind, score, at FROM survey_answer "
                                    "WHERE kind IN ('nps', 'csat', 'ces') AND score IS NOT NULL ORDER BY record_id");
        while (statement.executeStep()) {
            const std::uint32_t row = records.rowOf(statement.getColumn(0).getInt64());
            const auto kind = scaleKind(statement.getColumn(3).getString());
            if (row == kNoCode || !kind)
                continue;
            answers.scales.push_back({row, place(answers.surveys, statement.getColumn(1).getString()),
                                      place(answers.questions, statement.getColumn(2).getString()), *kind,
                                      statement.getColumn(4).getDouble(), statement.getColumn(5).getInt64()});
        }
        std::stable_sort(answers.scales.begin(), answers.scales.end(),
                         [](const auto& a, const auto& b) { return std::tie(a.row, a.at) < std::tie(b.row, b.at); });
        return answers;
    });
}

}  // namespace regia::snapshot
