// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/base/random.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/json_flattener.h"
#include "core/import/readers/json_splitter.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"

namespace regia::import {
namespace {

constexpr std::size_t kRememberedIds = 2'000'000;
constexpr std::array<std::string_view, 6> kIdPaths = {"messageId", "message_id", "event_id", "insert_id", "uuid", "properties.$insert_id"};

/// The records of a JSON text; those that are no JSON are noted, and left out unless they are asked for.
class JsonRecords final : public NamedRecords {
public:
    JsonRecords(ByteSourcePtr text, JsonSplitter::Layout layout, bool givesBroken)
        : m_splitter(std::move(text), layout), m_givesBroken(givesBroken)
    {}

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

Result<std::unique_ptr<NamedRecords>> openRecords(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    REGIA_TRY(ByteSourcePtr text, decodeText(std::move(bytes), {info.encoding, info.repairEncoding}));
    return std::make_unique<JsonRecords>(
        std::move(text), info.kind == "ndjson" ? JsonSplitter::Layout::Lines : JsonSplitter::Layout::Document, info.givesBroken);
}

Result<std::vector<TableInfo>> findInJson(const Entry& entry, std::string_view kind, Progress& progress)
{
    TableInfo info = tableIn(entry, kind);
    info.typedCells = true;
    Notes notes;
    REGIA_TRY(const TextProbe probe, probeText(entry, progress));
    REGIA_CHECK(describeEncoding(probe.guess, entry, info, notes));
    REGIA_TRY(const std::unique_ptr<NamedRecords> records, openRecords(entry, info));
    RepeatedIds ids;
    REGIA_CHECK(describeNamed(*records, info, notes, progress, [&](const NamedRecords& record) { ids.look(record, notes); }));
    if (info.header.empty()) {
        if (records->notes().has("truncated"))
            return fail(ErrorCode::FileDamaged, {}, "truncated: the JSON text ends before its first record");
        if (records->notes().has("malformed_json_line"))
            return fail(ErrorCode::FileDamaged, {}, "begins like JSON and is none");
        return fail(ErrorCode::FileEmpty, entry.file, "the JSON holds no records");
    }
    notes.add(records->notes());
    info.warnings = notes.warnings();
    return std::vector<TableInfo>{std::move(info)};
}

}  // namespace

Result<std::vector<TableInfo>> findInJsonDocument(const Entry& entry, Progress& progress) { return findInJson(entry, "json", progress); }
Result<std::vector<TableInfo>> findInJsonLines(const Entry& entry, Progress& progress) { return findInJson(entry, "ndjson", progress); }

Result<std::unique_ptr<TableReader>> openJson(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(std::unique_ptr<NamedRecords> records, openRecords(entry, info));
    return readNamed(std::move(records), info.header);
}

}  // namespace regia::import
