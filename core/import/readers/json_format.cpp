// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

#include "core/base/random.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/json_flattener.h"
#include "core/import/readers/json_splitter.h"
#include "core/import/readers/table_rows.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"

namespace regia::import {
namespace {

constexpr std::size_t kRememberedIds = 2'000'000;
constexpr std::size_t kMaxLists = 20;
constexpr std::string_view kListMember = "list ";
constexpr std::array<std::string_view, 6> kIdPaths = {"messageId", "message_id", "event_id", "insert_id", "uuid", "properties.$insert_id"};

/// The records of a JSON text; those that are no JSON are noted, and left out unless they are asked for.
class JsonRecords final : public NamedRecords {
public:
    JsonRecords(JsonSplitter splitter, bool givesBroken) : m_splitter(std::move(splitter)), m_givesBroken(givesBroken) {}

    Result<bool> next() override
    {
        while (true) {
            REGIA_TRY(const std::optional<JsonSplitter::Piece> piece, m_splitter.next());
            if (!piece)
                return false;
            m_line = piece->line;
            m_broken = {};
            if (piece->cutOff)
                m_notes.add("truncated", "the file ends inside a record or before the end of the list", piece->line);
            if (piece->text.empty())
                continue;
            if (m_flattener.flatten(piece->text))
                return true;
            if (!piece->cutOff)
                m_notes.add("malformed_json_line", "a record that is no JSON was left out", piece->line);
            if (m_givesBroken) {
                m_broken = piece->text;
                return true;
            }
        }
    }

    std::string_view broken() const override { return m_broken; }
    std::span<const NamedCell> cells() const override { return m_flattener.cells(); }
    std::int64_t line() const override { return m_line; }
    double fraction() const override { return m_splitter.fraction(); }
    const Notes& notes() const override { return m_notes; }

private:
    JsonSplitter m_splitter;
    JsonFlattener m_flattener;
    bool m_givesBroken;
    std::string_view m_broken;  ///< of the splitter's piece
    std::int64_t m_line = 0;
    Notes m_notes;
};

/// Records that are arrays: their places are the columns, and the first of them may hold the names.
class JsonRows final : public RecordSource {
public:
    explicit JsonRows(JsonSplitter splitter) : m_splitter(std::move(splitter)) {}

    Result<bool> next(Record& record) override
    {
        while (true) {
            REGIA_TRY(const std::optional<JsonSplitter::Piece> piece, m_splitter.next());
            if (!piece)
                return false;
            ++m_number;
            if (piece->cutOff)
                m_notes.add("truncated", "the file ends inside a record or before the end of the list", m_number);
            if (piece->text.empty())
                continue;
            if (m_flattener.flatten(piece->text))
                take(record);
            else if (piece->cutOff)
                continue;
            else
                keepAsText(piece->text, record);
            if (record.count > 0)
                return true;
        }
    }
    double fraction() const override { return m_splitter.fraction(); }
    const Notes& notes() const override { return m_notes; }

private:
    void begin(Record& record) const
    {
        record.line = m_number;
        record.count = 0;
        record.blankLineBefore = false;
    }

    void keepAsText(std::string_view text, Record& record)
    {
        begin(record);
        record.addCell() = text;
        m_notes.add("malformed_json_line", "a record that is no JSON was kept as text in the first column", m_number);
    }

    void take(Record& record)
    {
        begin(record);
        for (const NamedCell& cell : m_flattener.cells()) {
            std::size_t place = 1;
            std::from_chars(cell.name.data(), cell.name.data() + cell.name.size(), place);
            while (record.count < place)
                record.addCell();
            std::string& text = record.cells[place - 1];
            text += (text.empty() ? "" : " ") + cell.text;
        }
    }

    JsonSplitter m_splitter;
    JsonFlattener m_flattener;
    std::int64_t m_number = 0;
    Notes m_notes;
};

/// Notes events that a stream holds twice, by the ids that streams give them.
class RepeatedIds {
public:
    void look(const NamedRecords& records, Notes& notes)
    {
        for (const NamedCell& cell : records.cells()) {
            if (std::find(kIdPaths.begin(), kIdPaths.end(), cell.name) == kIdPaths.end())
                continue;
            if (m_seen.size() < kRememberedIds && !m_seen.insert(fnv1a64(cell.text)).second)
                notes.add("duplicate_records", "a record with the id of an earlier one", records.line());
            return;
        }
    }

private:
    std::unordered_set<std::uint64_t> m_seen;
};

JsonSplitter::Layout layoutOf(const TableInfo& info)
{
    return info.kind == "ndjson" ? JsonSplitter::Layout::Lines : JsonSplitter::Layout::Document;
}

Result<ByteSourcePtr> openText(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    return decodeText(std::move(bytes), {info.encoding, info.repairEncoding});
}

Result<std::unique_ptr<JsonRecords>> openRecords(const Entry& entry, const TableInfo& info, std::size_t list)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    return std::make_unique<JsonRecords>(JsonSplitter(std::move(text), layoutOf(info), list), info.givesBroken);
}

Result<RecordSourcePtr> openRows(const Entry& entry, const TableInfo& info, std::size_t list)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    return std::make_unique<JsonRows>(JsonSplitter(std::move(text), layoutOf(info), list));
}

/// What one of the lists of a text begins with.
struct ListStart {
    bool any = false;
    bool isRows = false;  ///< arrays, whose places are the columns
    std::string key;
};

Result<ListStart> lookAtList(const Entry& entry, const TableInfo& info, std::size_t list)
{
    REGIA_TRY(ByteSourcePtr text, openText(entry, info));
    JsonSplitter splitter(std::move(text), layoutOf(info), list);
    REGIA_TRY(const std::optional<JsonSplitter::Piece> piece, splitter.next());
    return ListStart{piece.has_value(), piece && piece->text.starts_with('['), splitter.key()};
}

Result<void> describeList(const Entry& entry, std::size_t list, const ListStart& start, TableInfo& info, Notes& notes, Progress& progress)
{
    if (start.isRows) {
        REGIA_TRY(const RecordSourcePtr rows, openRows(entry, info, list));
        return describeTable(*rows, RecordKind::Sheet, {}, info, notes, progress).map([](bool) {});
    }
    RepeatedIds ids;
    REGIA_TRY(const std::unique_ptr<JsonRecords> records, openRecords(entry, info, list));
    REGIA_CHECK(describeNamed(*records, info, notes, progress, [&](const NamedRecords& record) { ids.look(record, notes); }));
    notes.add(records->notes());
    return {};
}

Error nothingIn(const Entry& entry, const Notes& notes)
{
    if (notes.has("truncated"))
        return {ErrorCode::FileDamaged, {}, "truncated: the JSON text ends before its first record"};
    if (notes.has("malformed_json_line"))
        return {ErrorCode::FileDamaged, {}, "begins like JSON and is none"};
    return {ErrorCode::FileEmpty, entry.file, "the JSON holds no records"};
}

struct FoundList {
    std::size_t list = 0;
    std::string key;
};

/// Several lists are several tables, named by their keys; one that is not the first must be found again.
void nameLists(const std::vector<FoundList>& lists, std::vector<TableInfo>& tables)
{
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (tables.size() == 1 && lists[i].list == 0)
            continue;
        tables[i].members.push_back(std::string(kListMember) + std::to_string(lists[i].list + 1));
        tables[i].file += " › " + lists[i].key;
    }
}

std::size_t listOf(const TableInfo& info)
{
    std::size_t number = 1;
    if (!info.members.empty() && info.members.back().starts_with(kListMember))
        std::from_chars(info.members.back().data() + kListMember.size(), info.members.back().data() + info.members.back().size(), number);
    return number - 1;
}

Result<std::vector<TableInfo>> findInJson(const Entry& entry, std::string_view kind, Progress& progress)
{
    TableInfo text = tableIn(entry, kind);
    text.typedCells = true;
    Notes textNotes;
    REGIA_TRY(const TextProbe probe, probeText(entry, progress));
    REGIA_CHECK(describeEncoding(probe.guess, entry, text, textNotes));
    std::vector<TableInfo> tables;
    std::vector<FoundList> lists;
    Notes last;
    for (std::size_t list = 0; list < kMaxLists; ++list) {
        REGIA_TRY(const ListStart start, lookAtList(entry, text, list));
        if (!start.any && list > 0)
            break;
        TableInfo info = text;
        last = textNotes;
        REGIA_CHECK(describeList(entry, list, start, info, last, progress));
        info.warnings = last.warnings();
        if (info.header.empty())
            continue;
        tables.push_back(std::move(info));
        lists.push_back({list, start.key});
    }
    if (tables.empty())
        return fail(nothingIn(entry, last));
    nameLists(lists, tables);
    return tables;
}

}  // namespace

Result<std::vector<TableInfo>> findInJsonDocument(const Entry& entry, Progress& progress) { return findInJson(entry, "json", progress); }
Result<std::vector<TableInfo>> findInJsonLines(const Entry& entry, Progress& progress) { return findInJson(entry, "ndjson", progress); }

Result<std::unique_ptr<TableReader>> openJson(const Entry& entry, const TableInfo& info)
{
    const std::size_t list = listOf(info);
    REGIA_TRY(const ListStart start, lookAtList(entry, info, list));
    if (start.isRows) {
        REGIA_TRY(RecordSourcePtr rows, openRows(entry, info, list));
        return readRows(std::move(rows), info, RecordKind::Sheet);
    }
    REGIA_TRY(std::unique_ptr<JsonRecords> records, openRecords(entry, info, list));
    return readNamed(std::move(records), info.header);
}

}  // namespace regia::import
