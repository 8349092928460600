// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/shared_source.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/import/header_name.h"
#include "core/import/import.h"
#include "core/import/row_columns.h"
#include "core/workbench/id_sample.h"
#include "core/workbench/import_choices.h"
#include "core/workspace/batches.h"
#include "core/workspace/sources.h"

namespace regia::workbench {
namespace {

using import::Entity;
using import::MappedColumn;
using import::Mapping;
using import::Target;

constexpr std::size_t kFewestIds = 10;

/// What the columns of a file say of people's ids.
struct IdColumn {
    Target target;
    std::string name;
};

std::string nameOf(const Mapping& mapping, const Target& target)
{
    const auto column =
        std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn& one) { return one.target == target; });
    return column == mapping.columns.end() ? std::string() : import::snakeName(column->column);
}

std::optional<IdColumn> idColumnOf(const Mapping& mapping)
{
    if (isRecognised(mapping) || mapping.externalKey.empty())
        return std::nullopt;
    const Target& first = mapping.externalKey.front();
    if (!first.is(Entity::Contact, "external_id") && !first.is(Entity::Event, "user_id"))
        return std::nullopt;
    return IdColumn{first, nameOf(mapping, first)};
}

/// Whether the rows are people by more than an id.
bool describesPeople(const Mapping& mapping)
{
    static const std::set<std::string, std::less<>> kFields{"email", "phone", "mobile", "full_name", "first_name", "last_name"};
    return mapping.rowIs == import::RowKind::Contact &&
           std::any_of(mapping.columns.begin(), mapping.columns.end(), [](const MappedColumn& column) {
               return column.target.entity == Entity::Contact && kFields.contains(column.target.field);
           });
}

/// The name of the column of order numbers, where the rows are orders: order 7 of a source is one, invoice 7 would be another.
std::string orderColumnOf(const Mapping& mapping)
{
    const bool areOrders = mapping.rowIs == import::RowKind::Order || mapping.rowIs == import::RowKind::OrderLine;
    return areOrders ? nameOf(mapping, {Entity::Order, "number", {}}) : std::string();
}

/// Of which export a file is one, as far as its name and columns tell.
using FileKey = std::pair<std::string, std::string>;
FileKey fileKeyOf(const std::string& file, std::span<const std::string> header)
{
    return {import::sourceNamedAfter(file).key, import::headerFingerprint(header)};
}

/// A source of the workspace that has something from an import.
struct KnownSource {
    model::Source source;
    std::set<std::string> idColumns;
    std::set<std::string> orderColumns;
    std::set<FileKey> files;
    bool describes = false;
    bool isOfTool = false;  ///< of one that a preset knows
    std::optional<IdSample> sample;
};

/// A plan of the drop that may share a source.
struct Member {
    ImportPlan* plan = nullptr;
    IdColumn ids;
    bool describes = false;
    model::Source source;  ///< its own, until it shares another
    bool isSettled = false;
    IdSample sample;
};

Result<std::vector<KnownSource>> knownSources(const sqlite::Database& reader)
{
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(reader));
    std::map<SourceId, KnownSource> known;
    for (const model::Batch& batch : batches) {
        if (batch.state != model::BatchState::Applied)
            continue;
        KnownSource& source = known[batch.source];
        const auto mapping = import::mappingFromJson(batch.mapping);
        if (!mapping)
            continue;
        source.isOfTool = source.isOfTool || isRecognised(*mapping);
        source.describes = source.describes || describesPeople(*mapping);
        if (const auto ids = idColumnOf(*mapping))
            source.idColumns.insert(ids->name);
        if (std::string orders = orderColumnOf(*mapping); !orders.empty())
            source.orderColumns.insert(std::move(orders));
        source.files.insert(fileKeyOf(batch.file, batch.header));
    }
    std::vector<KnownSource> list;
    for (auto& [id, source] : known) {
        REGIA_TRY(source.source, workspace::getSource(reader, id));
        list.push_back(std::move(source));
    }
    return list;
}

std::string_view textIn(import::RowColumn* column, const import::RawRow& row)
{
    return column == nullptr ? std::string_view() : column->text(row);
}

Result<IdSample> sampleOf(const ImportPlan& plan, const Target& ids, Progress& progress)
{
    import::ReadingContext reading;
    reading.blanks = plan.mapping.blanks;
    REGIA_TRY(import::RowColumns columns, import::RowColumns::create(plan.mapping, plan.table.header, reading));
    import::RowColumn* const id = columns.first(ids.entity, ids.field);
    import::RowColumn* const email = columns.first(Entity::Contact, "email");
    import::RowColumn* const mobile = columns.first(Entity::Contact, "mobile");
    import::RowColumn* const phone = mobile != nullptr ? mobile : columns.first(Entity::Contact, "phone");
    REGIA_TRY(const auto reader, import::openTable(plan.table));
    IdSample sample;
    import::RawRow row;
    for (;;) {
        REGIA_TRY(const bool hasMore, reader->next(row));
        if (!hasMore)
            return sample;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (IdSample::Reach* reach = sample.take(textIn(id, row)))
            addReach(*reach, textIn(email, row), textIn(phone, row));
    }
}

Result<IdSample> sampleOf(const sqlite::Database& reader, SourceId source, Progress& progress)
{
    return sqlite::guarded([&]() -> Result<IdSample> {
        SQLite::Statement records(reader.connection(), "SELECT id, external_key FROM record WHERE source_id = ?");
        SQLite::Statement keys(reader.connection(),
                               "SELECT kind, value FROM identity_key WHERE record_id = ? AND kind IN ('email', 'phone')");
        IdSample sample;
        records.bind(1, source.value);
        while (records.executeStep()) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
            IdSample::Reach* const reach = sample.take(records.getColumn(1).getString());
            if (reach == nullptr)
                continue;
            keys.bind(1, records.getColumn(0).getInt64());
            while (keys.executeStep()) {
                const std::string value = keys.getColumn(1);
                keys.getColumn(0).getString() == "email" ? addReach(*reach, value, {}) : addReach(*reach, {}, value);
            }
            keys.reset();
        }
        return sample;
    });
}

bool speakOfTheSame(const IdSample& a, const IdSample& b, bool bothDescribe)
{
    const Meeting meeting = meet(a, b);
    if (meeting.met < kFewestIds || meeting.met * 5 < meeting.fewer * 4)
        return false;
    if (bothDescribe && meeting.compared < kFewestIds)
        return false;
    return meeting.agreed * 2 >= meeting.compared;
}

class SourceSharing {
public:
    SourceSharing(std::vector<KnownSource> known, const sqlite::Database& reader, Progress& progress)
        : m_known(std::move(known)), m_reader(reader), m_progress(progress)
    {
        for (const KnownSource& one : m_known)
            m_orderColumns[one.source.key] = one.orderColumns;
    }

    /// `members`: those of one folder whose ids have the same name.
    Result<void> settle(std::span<Member> members)
    {
        for (Member& member : members)
            settleAsBefore(member);
        const bool isAnyOpen = std::any_of(members.begin(), members.end(), [](const Member& one) { return !one.isSettled; });
        const bool isAlone = members.size() == 1 && !hasCandidates(members.front());
        if (!isAnyOpen || isAlone)
            return {};
        for (Member& member : members) {
            REGIA_TRY(member.sample, sampleOf(*member.plan, member.ids.target, m_progress));
        }
        std::stable_sort(members.begin(), members.end(), [](const Member& a, const Member& b) {
            return std::pair(a.describes, a.sample.size()) > std::pair(b.describes, b.sample.size());
        });
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!members[i].isSettled)
                REGIA_CHECK(settleByIds(members[i], members.first(i)));
            noteOrders(members[i]);
        }
        return {};
    }

private:
    [[nodiscard]] bool isCandidate(const KnownSource& known, const Member& member) const
    {
        return !known.isOfTool && known.idColumns.contains(member.ids.name);
    }
    [[nodiscard]] bool hasCandidates(const Member& member) const
    {
        return std::any_of(m_known.begin(), m_known.end(), [&](const KnownSource& known) { return isCandidate(known, member); });
    }

    void settleAsBefore(Member& member)
    {
        member.isSettled =
            std::any_of(m_known.begin(), m_known.end(), [&](const KnownSource& known) { return known.source.key == member.source.key; });
        if (member.isSettled)
            return;
        const FileKey file = fileKeyOf(member.plan->table.file, member.plan->table.header);
        const auto before = std::find_if(m_known.begin(), m_known.end(), [&](const KnownSource& known) {
            return isCandidate(known, member) && known.files.contains(file);
        });
        if (before != m_known.end())
            join(member, before->source, before->source.title);
    }

    Result<void> settleByIds(Member& member, std::span<const Member> earlier)
    {
        for (const Member& other : earlier)
            if (takesOrders(other.source, member) && speakOfTheSame(member.sample, other.sample, member.describes && other.describes)) {
                join(member, other.source, other.plan->table.file);
                return {};
            }
        const KnownSource* found = nullptr;
        for (KnownSource& known : m_known) {
            if (!isCandidate(known, member) || !takesOrders(known.source, member))
                continue;
            if (!known.sample) {
                REGIA_TRY(known.sample, sampleOf(m_reader, known.source.id, m_progress));
            }
            if (!speakOfTheSame(member.sample, *known.sample, member.describes && known.describes))
                continue;
            if (found != nullptr)
                return {};
            found = &known;
        }
        if (found != nullptr)
            join(member, found->source, found->source.title);
        return {};
    }

    void join(Member& member, const model::Source& source, const std::string& with)
    {
        Mapping& mapping = member.plan->mapping;
        mapping.eventIdsOf = member.source.key;
        mapping.source = source.key;
        mapping.sourceTitle = source.title;
        member.plan->sameIdsAs = with;
        member.source = source;
        member.isSettled = true;
    }

    [[nodiscard]] bool takesOrders(const model::Source& source, const Member& member) const
    {
        const std::string orders = orderColumnOf(member.plan->mapping);
        const auto known = m_orderColumns.find(source.key);
        return orders.empty() || known == m_orderColumns.end() || known->second.empty() || known->second.contains(orders);
    }
    void noteOrders(const Member& member)
    {
        if (std::string orders = orderColumnOf(member.plan->mapping); !orders.empty())
            m_orderColumns[member.source.key].insert(std::move(orders));
    }

    std::vector<KnownSource> m_known;
    std::map<std::string, std::set<std::string>> m_orderColumns;  ///< by key of the source
    const sqlite::Database& m_reader;
    Progress& m_progress;
};

}  // namespace

bool canShareSource(const ImportPlan& plan) { return idColumnOf(plan.mapping).has_value(); }

void keepOwnSource(ImportPlan& plan)
{
    const model::Source own = import::sourceNamedAfter(plan.table.name);
    plan.mapping.source = own.key;
    plan.mapping.sourceTitle = own.title;
    plan.mapping.eventIdsOf.clear();
    plan.sameIdsAs.clear();
}

void shareSourceOf(ImportPlan& plan, const ImportPlan& other)
{
    const model::Source own = import::sourceNamedAfter(plan.table.name);
    const model::Source theirs = other.mapping.source.empty()
                                     ? import::sourceNamedAfter(other.table.name)
                                     : model::Source{.id = {}, .key = other.mapping.source, .title = other.mapping.sourceTitle};
    plan.mapping.source = theirs.key;
    plan.mapping.sourceTitle = theirs.title;
    plan.mapping.eventIdsOf = own.key;
    plan.sameIdsAs = other.table.file;
}

void forgetSharedSource(ImportPlan& plan)
{
    if (!canShareSource(plan))
        return;
    plan.mapping.source.clear();
    plan.mapping.sourceTitle.clear();
    plan.mapping.eventIdsOf.clear();
    plan.sameIdsAs.clear();
}

Result<void> shareSources(std::span<ImportPlan> plans, const sqlite::Database& reader, Progress& progress)
{
    std::map<std::pair<std::string, std::string>, std::vector<Member>> groups;
    for (ImportPlan& plan : plans) {
        auto ids = idColumnOf(plan.mapping);
        if (!ids || !plan.mapping.source.empty())
            continue;
        std::vector<Member>& group = groups[{plan.table.path.parent_path().string(), ids->name}];
        group.push_back({&plan, std::move(*ids), describesPeople(plan.mapping), import::sourceNamedAfter(plan.table.name), false, {}});
    }
    if (groups.empty())
        return {};
    REGIA_TRY(std::vector<KnownSource> known, knownSources(reader));
    SourceSharing sharing(std::move(known), reader, progress);
    for (auto& [name, members] : groups)
        REGIA_CHECK(sharing.settle(members));
    return {};
}

}  // namespace regia::workbench
