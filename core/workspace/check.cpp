// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/check.h"

#include "core/sqlite/cancel_on.h"
#include "core/sqlite/copy.h"

namespace regia::workspace {
namespace {

/// `sql` answers one text a violation, naming it.
struct Rule {
    const char* code;
    const char* says;
    const char* sql;
};

constexpr Rule kRules[] = {
    {"foreign_key", "a row points to one that is not there",
     "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' to ' || parent FROM pragma_foreign_key_check"},
    {"rows_not_accounted_for", "rows are not stored plus set aside",
     "SELECT 'batch ' || id || ' ' || file FROM batch WHERE rows <> stored + set_aside"},
    {"rows_not_kept", "imported rows are not all kept",
     "SELECT 'batch ' || b.id || ' ' || b.file FROM batch b WHERE b.rows <> (SELECT coalesce(sum(r.rows), 0) FROM batch_rows r WHERE "
     "r.batch_id = b.id)"},
    {"contact_without_record", "a contact has no record",
     "SELECT 'contact ' || id FROM contact WHERE id NOT IN (SELECT contact_id FROM record WHERE contact_id IS NOT NULL)"},
    {"orphan_event", "an event has no record",
     "SELECT 'record ' || record_id FROM (SELECT DISTINCT record_id FROM event) WHERE record_id NOT IN (SELECT id FROM record)"},
    {"orphan_order", "an order has no record",
     "SELECT 'order ' || number FROM purchase_order WHERE record_id NOT IN (SELECT id FROM record)"},
    {"orphan_order_line", "a line has no order",
     "SELECT 'order ' || order_id FROM order_line WHERE order_id NOT IN (SELECT id FROM purchase_order)"},
    {"orphan_consent", "a consent has no record",
     "SELECT 'record ' || record_id FROM consent WHERE record_id NOT IN (SELECT id FROM record)"},
    {"orphan_answer", "an answer has no record",
     "SELECT 'record ' || record_id FROM survey_answer WHERE record_id NOT IN (SELECT id FROM record)"},
    {"orphan_ticket", "a ticket has no record",
     "SELECT 'ticket ' || external_key FROM ticket WHERE record_id NOT IN (SELECT id FROM record)"},
    {"unknown_event_type", "an event is of a type that is not in the dictionary",
     "SELECT 'type ' || type_id FROM (SELECT DISTINCT type_id FROM event) WHERE type_id NOT IN (SELECT id FROM event_type)"},
    {"invalid_profile", "a profile is not JSON",
     "SELECT 'contact ' || id FROM contact WHERE NOT json_valid(profile) UNION ALL SELECT 'record ' || id FROM record WHERE NOT "
     "json_valid(profile) UNION ALL SELECT 'company ' || id FROM company WHERE NOT json_valid(profile)"},
    {"invalid_properties", "the properties of an event are not JSON",
     "SELECT 'record ' || record_id FROM event WHERE properties IS NOT NULL AND NOT json_valid(properties)"},
    {"invalid_document", "a saved document is not JSON", "SELECT kind || ' ' || name FROM document WHERE NOT json_valid(body)"},
};

/// One finding a rule: how many rows break it, and the first of them.
Result<void> ask(const sqlite::Database& database, const Rule& rule, std::vector<Finding>& findings)
{
    return sqlite::guarded([&] {
        SQLite::Statement rows(database.connection(), rule.sql);
        std::int64_t count = 0;
        std::string first;
        while (rows.executeStep())
            if (++count == 1)
                first = rows.getColumn(0).getString();
        if (count > 0)
            findings.push_back(
                {rule.code, std::string(rule.says) + ": " + first + (count > 1 ? ", " + std::to_string(count) + " in all" : "")});
    });
}

}  // namespace

Result<std::vector<Finding>> check(const Workspace& workspace, Progress& progress)
{
    constexpr int kMostDamages = 100;
    constexpr auto kSteps = static_cast<std::int64_t>(std::size(kRules)) + 1;
    REGIA_TRY(const sqlite::Database reader, workspace.reader());
    std::vector<Finding> findings;
    progress.report(0, kSteps);
    REGIA_TRY(const auto damages, sqlite::integrityFindings(reader, sqlite::Depth::Full, kMostDamages, progress));
    for (const std::string& damage : damages)
        findings.push_back({"damaged_page", damage});
    const sqlite::CancelOn cancel(reader, progress);
    for (std::int64_t step = 1; step < kSteps; ++step) {
        progress.report(step, kSteps);
        REGIA_CHECK(ask(reader, kRules[step - 1], findings));
    }
    progress.report(kSteps, kSteps);
    return findings;
}

}  // namespace regia::workspace
