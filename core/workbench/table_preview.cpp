// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/table_preview.h"

#include <algorithm>
#include <optional>

#include "core/import/row_columns.h"

namespace regia::workbench {
namespace {

using import::CellType;

/// So far into a file an odd letter is looked for.
constexpr std::int64_t kMostLinesForSample = 20'000;

template <class Value>
PreviewCell::Value orUnread(const std::optional<Value>& value)
{
    return value ? PreviewCell::Value(*value) : PreviewCell::Value(PreviewCell::Unread{});
}

PreviewCell::Value momentOf(import::RowColumn& column, std::string_view cell)
{
    const auto moment = column.reader.moment(cell);
    if (!moment)
        return PreviewCell::Unread{};
    return moment->dateOnly ? PreviewCell::Value(moment->day) : PreviewCell::Value(moment->at);
}

std::string itemsOf(import::RowColumn& column, std::string_view cell)
{
    std::string all;
    for (const std::string& item : column.reader.items(cell))
        all += (all.empty() ? "" : "; ") + item;
    return all;
}

PreviewCell::Value valueOf(import::RowColumn& column, std::string_view cell)
{
    if (column.reader.text(cell).empty())
        return std::monostate{};
    switch (column.mapped.type.type) {
    case CellType::Integer:
    case CellType::Number:
    case CellType::Money:
    case CellType::Percent: return orUnread(column.reader.number(cell));
    case CellType::Boolean: return orUnread(column.reader.boolean(cell));
    case CellType::Date:
    case CellType::DateTime: return momentOf(column, cell);
    case CellType::Email: {
        std::string text(column.reader.text(cell));
        return text.find('@') == std::string::npos ? PreviewCell::Value(PreviewCell::Unread{}) : PreviewCell::Value(std::move(text));
    }
    default: return itemsOf(column, cell);
    }
}

bool isOdd(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Where a cell stands in the file, whatever its letters are taken for.
struct Place {
    std::int64_t line = 0;
    std::size_t column = 0;
};

std::optional<Place> placeIn(const import::RawRow& row, bool (*wanted)(std::string_view))
{
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        if (wanted(row.cells[column]))
            return Place{row.line, column};
    return std::nullopt;
}

Result<std::optional<Place>> placeOfSample(const import::TableInfo& table, Progress& progress)
{
    REGIA_TRY(const auto reader, import::openTable(table));
    std::optional<Place> any;
    import::RawRow row;
    for (;;) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found || row.line > kMostLinesForSample)
            return any;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (auto odd = placeIn(row, isOdd))
            return odd;
        if (!any)
            any = placeIn(row, [](std::string_view text) { return !text.empty(); });
    }
}

/// Empty where the bytes are no text in that encoding.
Result<std::string> cellAt(const import::TableInfo& table, const Place& place, Progress& progress)
{
    const auto reader = import::openTable(table);
    import::RawRow row;
    while (reader) {
        const auto found = (*reader)->next(row);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        if (!found || !*found || row.line > place.line)
            break;
        if (row.line == place.line)
            return place.column < row.cells.size() ? row.cells[place.column] : std::string();
    }
    return std::string();
}

}  // namespace

Result<std::vector<PreviewRow>> previewRows(const ImportPlan& plan, std::size_t most, Progress& progress)
{
    import::ReadingContext reading;
    reading.blanks = plan.mapping.blanks;
    REGIA_TRY(reading.zone, calendar::TimeZone::load(plan.mapping.timeZone.empty() ? "UTC" : plan.mapping.timeZone));
    REGIA_TRY(import::RowColumns columns, import::RowColumns::create(plan.mapping, plan.table.header, reading));
    REGIA_TRY(const auto reader, import::openTable(plan.table));
    std::vector<PreviewRow> rows;
    import::RawRow row;
    while (rows.size() < most) {
        REGIA_TRY(const bool found, reader->next(row));
        if (!found)
            break;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        PreviewRow preview{row.line, {}};
        for (std::size_t i = 0; i < plan.table.header.size(); ++i) {
            import::RowColumn* const column = columns.named(plan.table.header[i]);
            const std::string text = i < row.cells.size() ? row.cells[i] : std::string();
            preview.cells.push_back({text, column == nullptr ? PreviewCell::Value(text) : valueOf(*column, text)});
        }
        rows.push_back(std::move(preview));
    }
    return rows;
}

Result<std::vector<std::string>> sampleInEncodings(const import::TableInfo& table, const std::vector<std::string>& encodings,
                                                   Progress& progress)
{
    std::vector<std::string> samples(encodings.size());
    REGIA_TRY(const std::optional<Place> place, placeOfSample(table, progress));
    if (!place)
        return samples;
    for (std::size_t i = 0; i < encodings.size(); ++i) {
        import::TableInfo other = table;
        other.encoding = encodings[i];
        other.repairEncoding.clear();
        REGIA_TRY(samples[i], cellAt(other, *place, progress));
    }
    return samples;
}

}  // namespace regia::workbench
