// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/own_contacts.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "core/sqlite/guarded.h"
#include "core/workspace/attributes.h"

namespace regia::workbench {
namespace {

constexpr std::string_view kId = "id";
constexpr std::size_t kRowsAsked = 200;
constexpr const char* kOwnSource = "regia";

Result<bool> isNamedByAttributes(const import::TableInfo& table, const sqlite::Database& reader)
{
    REGIA_TRY(const std::vector<model::Attribute> attributes, workspace::listAttributes(reader));
    std::set<std::string_view> names{kId};
    for (const model::Attribute& attribute : attributes)
        names.insert(attribute.name);
    return table.header.size() > 1 && std::find(table.header.begin(), table.header.end(), kId) != table.header.end() &&
           std::all_of(table.header.begin(), table.header.end(), [&](const std::string& name) { return names.contains(name); });
}

/// The profile of the contact of an id; null when there is none.
class Profiles {
public:
    explicit Profiles(const sqlite::Database& reader) : m_select(reader.connection(), "SELECT profile FROM contact WHERE id = ?") {}

    nlohmann::json of(std::string_view id)
    {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
        if (error != std::errc() || end != id.data() + id.size())
            return nullptr;
        m_select.reset();
        m_select.bind(1, number);
        return m_select.executeStep() ? nlohmann::json::parse(m_select.getColumn(0).getString(), nullptr, false) : nlohmann::json(nullptr);
    }

private:
    SQLite::Statement m_select;
};

/// Whether the row says of its contact what the workspace does, as far as that is text.
bool isTrueOf(const nlohmann::json& profile, const std::vector<std::string>& header, const import::RawRow& row)
{
    if (!profile.is_object())
        return false;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const auto value = profile.find(header[i]);
        if (value != profile.end() && value->is_string() && value->get_ref<const std::string&>() != row.cells[i])
            return false;
    }
    return true;
}

/// By which column contacts are known again; null when the list has none.
const import::MappedColumn* reachOf(const ImportPlan& plan)
{
    for (const char* field : {"email", "mobile", "phone"})
        for (const import::MappedColumn& column : plan.mapping.columns)
            if (column.target.is(import::Entity::Contact, field))
                return &column;
    return nullptr;
}

}  // namespace

Result<bool> isOwnContactList(const ImportPlan& plan, const sqlite::Database& reader)
{
    REGIA_TRY(const bool isNamed, isNamedByAttributes(plan.table, reader));
    if (!isNamed || reachOf(plan) == nullptr)
        return false;
    const auto id =
        static_cast<std::size_t>(std::find(plan.table.header.begin(), plan.table.header.end(), kId) - plan.table.header.begin());
    REGIA_TRY(const auto rows, import::openTable(plan.table));
    return sqlite::guarded([&]() -> Result<bool> {
        Profiles profiles(reader);
        std::size_t count = 0, agreed = 0;
        for (import::RawRow row; count < kRowsAsked; ++count) {
            REGIA_TRY(const bool hasMore, rows->next(row));
            if (!hasMore)
                break;
            agreed += isTrueOf(profiles.of(row.cells[id]), plan.table.header, row) ? 1 : 0;
        }
        return count > 0 && agreed * 10 >= count * 8;
    });
}

void takeAsOwnContactList(ImportPlan& plan)
{
    plan.mapping.source = kOwnSource;
    plan.mapping.sourceTitle = "Regia";
    for (import::MappedColumn& column : plan.mapping.columns)
        if (column.column == kId)
            column.target = {};
    plan.mapping.externalKey = import::externalKeysOf(plan.mapping, nullptr);
    // Whoever cannot be known again would be a second person.
    if (const import::MappedColumn* reach = reachOf(plan))
        plan.mapping.rowRules.push_back({import::RowRule::Kind::DropWhen, reach->column, {std::string()}, "missing_key"});
    plan.recalled.from = plan.mapping.sourceTitle;
}

}  // namespace regia::workbench
