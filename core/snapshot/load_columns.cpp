// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/lookup/mail_domain.h"
#include "core/profile/rules.h"
#include "core/snapshot/column_builder.h"
#include "core/snapshot/load_context.h"
#include "core/sqlite/guarded.h"

namespace regia::snapshot {
namespace {

using model::AttributeType;
namespace json = simdjson::ondemand;

constexpr std::string_view kCompanyPrefix = "company.";

/// A set counts only when all its members are texts, as model::valueFromJson has it.
void setSet(ColumnBuilder& column, std::size_t row, json::value& value, std::vector<std::string>& members)
{
    json::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    members.clear();
    for (auto item : array) {
        std::string_view text;
        if (item.get_string().get(text) != simdjson::SUCCESS)
            return;
        members.emplace_back(text);
    }
    for (const std::string& member : members)
        column.addToSet(row, member);
}

void setText(ColumnBuilder& column, std::size_t row, std::string_view text)
{
    if (column.type() == AttributeType::Text) {
        column.setText(row, text);
    } else if (column.type() == AttributeType::Date) {
        if (const auto date = calendar::parseIsoDate(text))
            column.setDate(row, *date);
    } else if (const auto instant = calendar::parseIsoInstant(text)) {
        column.setInstant(row, *instant);
    }
}

/// Columns being filled from the members of one JSON object a row.
class ProfileReader {
public:
    void add(model::Attribute attribute, std::size_t rows)
    {
        m_places.emplace(attribute.name, m_columns.size());
        m_columns.emplace_back(std::move(attribute), rows);
    }

    /// Values that do not fit their attribute, and what is no object at all, are missing.
    void read(std::size_t row, std::string_view text)
    {
        m_buffer.assign(text);
        m_buffer.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        json::document document;
        json::object object;
        if (m_parser.iterate(m_buffer).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
            return;
        for (auto field : object) {
            std::string_view name;
            json::value value;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS)
                return;
            const auto found = m_places.find(name);
            if (found != m_places.end() && field.value().get(value) == simdjson::SUCCESS)
                set(m_columns[found->second], row, value);
        }
    }

    std::vector<Column> finish()
    {
        std::vector<Column> columns;
        for (ColumnBuilder& column : m_columns)
            columns.push_back(column.finish());
        return columns;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    void set(ColumnBuilder& column, std::size_t row, json::value& value)
    {
        switch (column.type()) {
        case AttributeType::Number:
            if (double number = 0; value.get_double().get(number) == simdjson::SUCCESS)
                column.setNumber(row, number);
            break;
        case AttributeType::Boolean:
            if (bool truth = false; value.get_bool().get(truth) == simdjson::SUCCESS)
                column.setBoolean(row, truth);
            break;
        case AttributeType::Set: setSet(column, row, value, m_members); break;
        case AttributeType::Text:
        case AttributeType::Date:
        case AttributeType::Instant:
            if (std::string_view text; value.get_string().get(text) == simdjson::SUCCESS)
                setText(column, row, text);
            break;
        }
    }

    std::vector<ColumnBuilder> m_columns;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_places;
    json::parser m_parser;
    std::string m_buffer;
    std::vector<std::string> m_members;
};

std::optional<AttributeType> typeOf(json::value& value)
{
    json::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    switch (type) {
    case json::json_type::string: return AttributeType::Text;
    case json::json_type::number: return AttributeType::Number;
    case json::json_type::boolean: return AttributeType::Boolean;
    case json::json_type::array: return AttributeType::Set;
    default: return std::nullopt;
    }
}

model::Attribute companyAttribute(const std::string& name, AttributeType type)
{
    const std::string full = std::string(kCompanyPrefix) + name;
    return {AttributeId{}, full, full, type, model::Provenance::Observed, "firmographic"};
}

/// What companies have, by name: no dictionary lists it, so the first value of each name says its type.
std::vector<model::Attribute> companyAttributes(const sqlite::Database& database)
{
    std::vector<model::Attribute> attributes{companyAttribute("name", AttributeType::Text)};
    json::parser parser;
    SQLite::Statement rows(database.connection(), "SELECT profile FROM company WHERE profile <> '{}' ORDER BY id");
    while (rows.executeStep()) {
        const simdjson::padded_string text(rows.getColumn(0).getString());
        json::document document;
        json::object object;
        if (parser.iterate(text).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
            continue;
        for (auto field : object) {
            std::string_view name;
            json::value value;
            if (field.unescaped_key().get(name) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
                break;
            const std::string full = std::string(kCompanyPrefix) + std::string(name);
            const bool known =
                std::any_of(attributes.begin(), attributes.end(), [&](const auto& attribute) { return attribute.name == full; });
            if (const auto type = known ? std::nullopt : typeOf(value))
                attributes.push_back(companyAttribute(std::string(name), *type));
        }
    }
    return attributes;
}

/// The company of each row: the one that its newest record names, else the one that the domain of its e-mail is known to be of.
std::vector<std::int64_t> companiesOfRows(const LoadContext& context, const sqlite::Database& database, const std::vector<Column>& columns)
{
    std::vector<std::int64_t> companies = context.companyOfRow;
    const auto email = std::find_if(columns.begin(), columns.end(), [](const Column& column) { return column.attribute.name == "email"; });
    const auto* addresses = email == columns.end() ? nullptr : std::get_if<TextColumn>(&email->data);
    std::unordered_map<std::string, std::int64_t> ofDomain;
    SQLite::Statement rows(database.connection(), "SELECT domain, company_id FROM company_domain");
    while (addresses != nullptr && rows.executeStep())
        ofDomain.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getInt64());
    if (ofDomain.empty())
        return companies;
    companies.resize(addresses->codes.size());
    for (std::size_t row = 0; row < companies.size(); ++row) {
        if (companies[row] != 0 || addresses->codes[row] == kNoCode)
            continue;
        const auto found = ofDomain.find(lookup::mailDomainOf(addresses->dictionary->text(addresses->codes[row])));
        companies[row] = found == ofDomain.end() ? 0 : found->second;
    }
    return companies;
}

/// Each company's profile is read once a contact of it: companies are few and contacts of one are few.
Result<std::vector<Column>> loadCompanyColumns(const std::vector<std::int64_t>& companyOfRow, const sqlite::Database& database)
{
    if (companyOfRow.empty())
        return std::vector<Column>{};
    std::unordered_map<std::int64_t, std::pair<std::string, std::string>> companies;
    SQLite::Statement rows(database.connection(), "SELECT id, name, profile FROM company");
    while (rows.executeStep())
        companies.emplace(rows.getColumn(0).getInt64(), std::pair(rows.getColumn(1).getString(), rows.getColumn(2).getString()));
    std::vector<model::Attribute> attributes = companyAttributes(database);
    const std::size_t size = companyOfRow.size();
    ColumnBuilder names(attributes.front(), size);
    ProfileReader profiles;
    for (std::size_t i = 1; i < attributes.size(); ++i) {
        attributes[i].name = attributes[i].name.substr(kCompanyPrefix.size());
        profiles.add(attributes[i], size);
    }
    for (std::size_t row = 0; row < size; ++row) {
        const auto company = companies.find(companyOfRow[row]);
        if (company == companies.end())
            continue;
        names.setText(row, company->second.first);
        profiles.read(row, company->second.second);
    }
    std::vector<Column> columns = profiles.finish();
    for (Column& column : columns)
        column.attribute.name = column.attribute.title;
    columns.insert(columns.begin(), names.finish());
    return columns;
}

Result<std::vector<Column>> loadContactColumns(const sqlite::Database& database, const std::vector<std::int64_t>& contacts,
                                               SharedCancel& cancel)
{
    REGIA_TRY(auto effective, profile::effectiveAttributes(database));
    ProfileReader reader;
    for (model::Attribute& attribute : effective.attributes)
        reader.add(std::move(attribute), contacts.size());
    SQLite::Statement rows(database.connection(), "SELECT profile FROM contact ORDER BY id");
    std::size_t row = 0;
    while (rows.executeStep() && row < contacts.size()) {
        const SQLite::Column profile = rows.getColumn(0);
        const char* text = profile.getText();
        reader.read(row++, std::string_view(text, static_cast<std::size_t>(profile.getBytes())));
        if (static_cast<std::int64_t>(row) % kRowsPerCheck == 0 && cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    cancel.report(static_cast<std::int64_t>(row));
    return reader.finish();
}

}  // namespace

Result<std::vector<Column>> loadColumns(const LoadContext& context, const std::vector<std::int64_t>& contacts, SharedCancel& cancel)
{
    REGIA_TRY(const auto database, openAt(context.workspace, context.dataVersion));
    return sqlite::guarded([&]() -> Result<std::vector<Column>> {
        REGIA_TRY(auto columns, loadContactColumns(database, contacts, cancel));
        REGIA_TRY(auto companies, loadCompanyColumns(companiesOfRows(context, database, columns), database));
        for (Column& column : companies)
            columns.push_back(std::move(column));
        return columns;
    });
}

}  // namespace regia::snapshot
