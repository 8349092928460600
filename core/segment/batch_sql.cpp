// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/batch_sql.h"

#include "core/base/bug.h"

namespace regia::segment::sql {
namespace {

class BatchSql {
public:
    explicit BatchSql(BatchId batch) : m_batch(std::to_string(batch.value)) {}

    [[nodiscard]] std::string touched() const { return "c.id IN (" + newRecords("") + " UNION " + foundRecords("") + ")"; }

    [[nodiscard]] std::string added() const
    {
        return "(" + touched() +
               " AND c.id >= (SELECT json_extract(d.added, '$.contact[0]') FROM batch_change AS d WHERE d.batch_id = " + m_batch + "))";
    }

    /// Where a row is a person: a new record beside another one, or one that several rows speak of.
    [[nodiscard]] std::string merged() const
    {
        const std::string rowsArePeople = "EXISTS (SELECT 1 FROM batch AS b WHERE b.id = " + m_batch +
                                          " AND coalesce(json_extract(b.mapping, '$.row_is'), 'contact') = 'contact')";
        const std::string joined = newRecords(" AND EXISTS (SELECT 1 FROM record AS o WHERE o.contact_id = r.contact_id AND o.id <> r.id)");
        const std::string twice =
            "SELECT r.contact_id FROM batch_change AS d JOIN json_each(d.added, '$.twice') AS t JOIN record AS r ON r.id = "
            "t.value WHERE d.batch_id = " +
            m_batch;
        // Who is new and was joined to a record of a later import was not found twice in this one.
        const std::string before = "(NOT coalesce(" + added() +
                                   ", 0) OR (SELECT count(*) FROM record AS r WHERE r.contact_id = c.id AND r.batch_id = " + m_batch +
                                   ") > 1)";
        return "(" + rowsArePeople + " AND ((c.id IN (" + joined + ") AND " + before + ") OR c.id IN (" + twice + ")))";
    }

    /// Something of the records that were there before changed or came, or a record of another kind of rows.
    [[nodiscard]] std::string hasNews() const
    {
        std::string news = "b.profile IS NOT NULL";
        for (const char* table : {"event", "consent", "survey_answer", "purchase_order", "ticket"})
            news += std::string(" OR EXISTS (SELECT 1 FROM ") + table + " AS n WHERE n.record_id = r.id AND n.batch_id = " + m_batch + ")";
        return "c.id IN (" + newRecords("") + " UNION " + foundRecords(" AND (" + news + ")") + ")";
    }

private:
    [[nodiscard]] std::string newRecords(const std::string& more) const
    {
        return "SELECT r.contact_id FROM record AS r WHERE r.batch_id = " + m_batch + " AND r.contact_id IS NOT NULL" + more;
    }
    [[nodiscard]] std::string foundRecords(const std::string& more) const
    {
        return "SELECT r.contact_id FROM batch_before AS b JOIN record AS r ON r.id = b.record_id WHERE b.batch_id = " + m_batch +
               " AND b.named = 1 AND r.contact_id IS NOT NULL" + more;
    }

    std::string m_batch;
};

/// Where an import gave no number, nobody is new.
std::string notOf(const std::string& test) { return "NOT coalesce(" + test + ", 0)"; }

}  // namespace

std::string batchSql(const BatchTest& test)
{
    const BatchSql sql(test.batch);
    const std::string known = sql.touched() + " AND " + notOf(sql.added()) + " AND " + notOf(sql.merged()) + " AND ";
    switch (test.part) {
    case model::ImportPart::Touched: return sql.touched();
    case model::ImportPart::Added: return sql.added();
    case model::ImportPart::Merged: return sql.merged();
    case model::ImportPart::Updated: return "(" + known + sql.hasNews() + ")";
    case model::ImportPart::Unchanged: return "(" + known + notOf(sql.hasNews()) + ")";
    }
    throw Bug("a part of an import that there is not");
}

}  // namespace regia::segment::sql
