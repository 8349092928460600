// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"
#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "core/snapshot/cell.h"

namespace regia::cli {
namespace {

using nlohmann::json;

constexpr std::int64_t kDefaultLimit = 100;

std::string cellText(const json& value) { return value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump(); }

/// A list of contacts: some attributes of the members of a segment, in some order.
class Contacts final : public Command {
public:
    std::string_view name() const override { return "contacts"; }
    std::string_view summary() const override { return "List contacts, all or those of a segment"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.option("--segment", m_segment, "A saved segment, or a condition as JSON");
        options.option("--columns", m_columns, "Attributes, separated by commas (default email,first_name,last_name,city)");
        options.option("--sort", m_sort, "The attribute to sort by; -name for descending");
        options.option("--limit", m_limit, "At most so many (default 100)");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        REGIA_TRY(const std::vector<const snapshot::Column*> columns, columnsOf(*dataset->snapshot));
        REGIA_TRY(std::vector<Row> rows, rowsOf(console, *dataset));
        REGIA_CHECK(sort(rows, *dataset->snapshot));
        rows.resize(std::min(rows.size(), static_cast<std::size_t>(std::max<std::int64_t>(0, m_limit.value_or(kDefaultLimit)))));
        print(console, rows, columns, *dataset->snapshot);
        return Outcome::Clean;
    }

private:
    Result<std::vector<const snapshot::Column*>> columnsOf(const snapshot::Snapshot& snapshot) const
    {
        std::vector<const snapshot::Column*> columns;
        std::istringstream names(m_columns.empty() ? "email,first_name,last_name,city" : m_columns);
        for (std::string name; std::getline(names, name, ',');) {
            if (const snapshot::Column* column = snapshot.column(name))
                columns.push_back(column);
            else if (!m_columns.empty())
                return fail(ErrorCode::UnknownName, "--columns", name);
        }
        return columns;
    }
    Result<std::vector<Row>> rowsOf(Console& console, const segment::Dataset& dataset) const
    {
        Bitmap members(dataset.snapshot->rows(), true);
        if (!m_segment.empty()) {
            const json asJson = json::parse(m_segment, nullptr, false);
            REGIA_TRY(const auto condition, segment::parseSegmentReference(asJson.is_object() ? asJson : json(m_segment), "--segment"));
            REGIA_CHECK(segment::validate(condition, dataset));
            segment::Context context = segment::contextOf(dataset);
            REGIA_TRY(const std::optional<Instant> asOf, console.asOf());
            if (asOf)
                context.asOf = *asOf;
            REGIA_TRY(members, segment::evaluate(condition, context, console.progress()));
        }
        std::vector<Row> rows;
        members.forEach([&](std::size_t row) { rows.push_back(static_cast<Row>(row)); });
        return rows;
    }
    Result<void> sort(std::vector<Row>& rows, const snapshot::Snapshot& snapshot) const
    {
        if (m_sort.empty())
            return {};
        const bool descending = m_sort.front() == '-';
        const std::string name = m_sort.substr(descending ? 1 : 0);
        const snapshot::Column* column = snapshot.column(name);
        if (!column)
            return fail(ErrorCode::UnknownName, "--sort", name);
        const std::vector<std::uint32_t> ranks = snapshot::sortRanks(*column);
        std::stable_sort(rows.begin(), rows.end(), [&](Row a, Row b) { return descending ? ranks[b] < ranks[a] : ranks[a] < ranks[b]; });
        return {};
    }
    static void print(Console& console, const std::vector<Row>& rows, const std::vector<const snapshot::Column*>& columns,
                      const snapshot::Snapshot& snapshot)
    {
        json list = json::array();
        Table table{{{"Id", true}}, {}};
        for (const snapshot::Column* column : columns)
            table.columns.push_back({column->attribute.name, column->attribute.type == model::AttributeType::Number});
        for (const Row row : rows) {
            json entry{{"id", snapshot.contact(row).value}};
            std::vector<std::string> cells{std::to_string(snapshot.contact(row).value)};
            for (const snapshot::Column* column : columns) {
                entry[column->attribute.name] = model::toJson(snapshot::cell(*column, row));
                cells.push_back(cellText(entry[column->attribute.name]));
            }
            list.push_back(std::move(entry));
            table.rows.push_back(std::move(cells));
        }
        console.wantsJson() ? console.print(list) : console.print(table);
    }

    std::string m_path, m_segment, m_columns, m_sort;
    std::optional<std::int64_t> m_limit;
};

}  // namespace

std::unique_ptr<Command> contactsCommand() { return std::make_unique<Contacts>(); }

}  // namespace regia::cli
