// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/sql.h"

#include "core/base/bug.h"
#include "core/segment/batch_sql.h"
#include "core/segment/json_object.h"
#include "core/segment/leaf_plan.h"
#include "core/segment/segment.h"
#include "core/segment/sql_events.h"
#include "core/segment/sql_test.h"
#include "core/sqlite/quote.h"

namespace regia::segment {
namespace {

using model::AttributeType;

/// The company that the contact's newest record names, else the one that the domain of its e-mail is known to be of: the same that
/// the snapshot's columns `company.…` are about.
std::string ofCompany(const std::string& column)
{
    const std::string address = "json_extract(c.profile, '$.email')";
    return "coalesce((SELECT p." + column +
           " FROM record AS r JOIN company AS p ON p.id = r.company_id WHERE r.contact_id = c.id ORDER BY r.seen_at DESC, r.id DESC LIMIT "
           "1), (SELECT p." +
           column + " FROM company_domain AS d JOIN company AS p ON p.id = d.company_id WHERE d.domain = lower(substr(" + address +
           ", instr(" + address + ", '@') + 1))))";
}

std::string idList(const std::vector<ContactId>& contacts)
{
    std::string list;
    for (const ContactId contact : contacts)
        list += (list.empty() ? "" : ", ") + std::to_string(contact.value);
    return "c.id IN (" + list + ")";
}

std::string consentSql(const ConsentTest& test, Instant asOf)
{
    const std::string decisions = " FROM record AS r JOIN consent AS d ON d.record_id = r.id WHERE r.contact_id = c.id AND d.purpose = " +
                                  sqlite::quotedText(test.purpose) + " AND (d.at IS NULL OR d.at <= " + std::to_string(asOf.ms) + ")";
    const auto exists = [&](const char* state) { return "EXISTS (SELECT 1" + decisions + " AND d.state = '" + state + "')"; };
    const std::string winner =
        decisions +
        " AND d.state IN ('granted', 'denied', 'withdrawn') AND (d.state <> 'granted' OR d.at IS NOT NULL) ORDER BY d.at IS NOT NULL DESC, "
        "ifnull(d.at, d.recorded_at) DESC, CASE d.state WHEN 'granted' THEN 1 WHEN 'denied' THEN 2 ELSE 3 END DESC LIMIT 1)";
    const std::string state = "(SELECT d.state" + winner;
    const std::string since = "(SELECT d.at" + winner;
    const std::string pendingAt = "(SELECT max(d.at)" + decisions + " AND d.state = 'pending')";
    return "CASE WHEN " + exists("undeliverable") + " THEN 'undeliverable' WHEN " + state + " IS NULL THEN CASE WHEN " + exists("pending") +
           " THEN 'pending' WHEN " + exists("never") + " THEN 'never' ELSE 'unknown' END WHEN " + state + " <> 'granted' AND " + pendingAt +
           " IS NOT NULL AND (" + since + " IS NULL OR " + pendingAt + " > " + since + ") THEN 'pending' ELSE " + state + " END = '" +
           std::string(model::toName(test.state)) + "'";
}

class SqlCompiler {
public:
    explicit SqlCompiler(const Frame& frame) : m_frame(frame) {}

    Result<std::string> node(const Condition& condition, const std::string& path)
    {
        return std::visit([&](const auto& leaf) { return sqlOf(leaf, path); }, condition.node);
    }

private:
    Result<std::string> sqlOf(const Group& group, const std::string& path)
    {
        const bool all = group.kind == Group::Kind::All;
        std::string sql;
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            REGIA_TRY(const auto part, node(group.parts[i], childPath(path, group, i)));
            if (group.kind == Group::Kind::Not)
                return "NOT (" + part + ")";
            sql += (sql.empty() ? "(" : all ? ") AND (" : ") OR (") + part;
        }
        if (sql.empty())
            return std::string(all ? "1" : "0");
        return sql + ")";
    }

    Result<std::string> sqlOf(const AttributeTest& test, const std::string& path)
    {
        REGIA_TRY(const auto* column, columnOf(test, m_frame.snapshot, path));
        const std::string where = pathOf(test, path);
        const bool company = test.of == AttributeTest::Of::Company;
        const AttributeType type = column->attribute.type;
        REGIA_TRY(const auto typed, typeTest(test.op, test.value, test.match, type, m_frame.asOf, m_frame.zone, where));
        // A merged attribute is asked for by the name that its values are under.
        const std::string& name = company ? test.attribute : column->attribute.name;
        if (company && name == "name")
            return sql::testText(typed, "nullif(regia_key(" + ofCompany("name") + "), '')", where);
        REGIA_TRY(const auto place, sql::jsonPlace(company ? ofCompany("profile") : "c.profile", name, joinPath(where, "attr")));
        const std::string text = "CASE WHEN json_type(" + place.document + ", " + place.path + ") = 'text' THEN json_extract(" +
                                 place.document + ", " + place.path + ") END";
        switch (type) {
        case AttributeType::Text: return sql::testText(typed, sql::textIn(place), where);
        case AttributeType::Number: return sql::testNumber(typed, sql::numberIn(place));
        case AttributeType::Boolean: return sql::testTruth(typed, sql::truthIn(place));
        case AttributeType::Date: return sql::testDate(typed, "(" + text + ")");
        case AttributeType::Instant: return sql::testInstant(typed, "(" + text + ")", where);
        case AttributeType::Set: return sql::testSet(typed, place, where);
        }
        throw Bug("an attribute of no type");
    }

    Result<std::string> sqlOf(const Did& test, const std::string& path) { return sql::didSql(test, m_frame, path); }
    Result<std::string> sqlOf(const Aggregate& test, const std::string& path) { return sql::aggregateSql(test, m_frame, path); }
    Result<std::string> sqlOf(const TimeTest& test, const std::string& path) { return sql::timeSql(test, m_frame, path); }
    Result<std::string> sqlOf(const Sequence& test, const std::string& path) { return sql::sequenceSql(test, m_frame, path); }
    Result<std::string> sqlOf(const ConsentTest& test, const std::string&) { return consentSql(test, m_frame.asOf); }
    Result<std::string> sqlOf(const ContactTest& test, const std::string&) { return idList(test.contacts); }

    Result<std::string> sqlOf(const InSegment& test, const std::string& path)
    {
        const Segment& segment = *m_frame.dataset.segments.find(test.name)->second;
        return segment.kind == Segment::Kind::Static ? idList(segment.members) : node(segment.where, joinPath(path, "in_segment"));
    }
    Result<std::string> sqlOf(const InList& test, const std::string& path)
    {
        REGIA_TRY(const auto* list, listOf(test, m_frame.dataset, path));
        return idList(list->members);
    }
    Result<std::string> sqlOf(const SourceTest& test, const std::string& path)
    {
        REGIA_TRY(const auto source, sourceOf(test, m_frame.snapshot, path));
        return "EXISTS (SELECT 1 FROM record AS r JOIN source AS s ON s.id = r.source_id WHERE r.contact_id = c.id AND s.key = " +
               sqlite::quotedText(m_frame.snapshot.sources()[source]) + ")";
    }

    Result<std::string> sqlOf(const InStage&, const std::string& path) { return noRows(path, "in_stage", "a stage"); }
    Result<std::string> sqlOf(const EnteredStage&, const std::string& path) { return noRows(path, "entered_stage", "a stage"); }
    Result<std::string> sqlOf(const StageSince&, const std::string& path) { return noRows(path, "stage_since", "a stage"); }
    Result<std::string> sqlOf(const ScoreTest&, const std::string& path) { return noRows(path, "score", "a score"); }
    Result<std::string> sqlOf(const BatchTest& test, const std::string&) { return sql::batchSql(test); }

    [[nodiscard]] static tl::unexpected<Error> noRows(const std::string& path, const char* key, const char* what)
    {
        return fail(ErrorCode::Unsupported, joinPath(path, key),
                    std::string("SQL can not ask for ") + what + ": it is computed and not stored");
    }

    const Frame& m_frame;
};

}  // namespace

Result<std::string> toSql(const Condition& condition, const Context& context, Dialect dialect)
{
    REGIA_EXPECT(dialect == Dialect::Sqlite);
    REGIA_CHECK(validate(condition, context.dataset));
    REGIA_TRY(const auto frame, frameOf(context.dataset, context.asOf, nullptr));
    REGIA_TRY(const auto where, SqlCompiler(frame).node(condition, {}));
    return "SELECT c.id FROM contact AS c WHERE " + where + " ORDER BY c.id";
}

}  // namespace regia::segment
