// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/import/readers/formats.h"
#include "core/import/readers/json_flattener.h"
#include "core/import/readers/json_splitter.h"
#include "core/import/readers/notes.h"
#include "core/import/readers/text_probe.h"
#include "core/import/readers/text_stream.h"

namespace regia::import {
namespace {

constexpr std::size_t kMaxPaths = 4096;
constexpr std::string_view kOtherPaths = "(other)";
constexpr std::size_t kRememberedIds = 2'000'000;
constexpr std::array<std::string_view, 6> kIdPaths = {"messageId", "message_id", "event_id", "insert_id", "uuid", "properties.$insert_id"};

/// Paths in the order of their first appearance.
class PathList {
public:
    /// Where the path stands; none when there are too many of them.
    std::optional<std::size_t> place(const std::string& path)
    {
        const auto known = m_places.find(path);
        if (known != m_places.end())
            return known->second;
        if (m_paths.size() >= kMaxPaths)
            return std::nullopt;
        m_places.emplace(path, m_paths.size());
        m_paths.push_back(path);
        return m_paths.size() - 1;
    }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& path) const
    {
        const auto known = m_places.find(path);
        return known == m_places.end() ? std::nullopt : std::optional(known->second);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_paths); }

private:
    std::vector<std::string> m_paths;
    std::unordered_map<std::string, std::size_t> m_places;
};

/// Records of a JSON text one after the other; the ones that are no JSON are noted and left out.
class JsonRecords {
public:
    JsonRecords(ByteSourcePtr text, JsonSplitter::Layout layout) : m_splitter(std::move(text), layout) {}

    Result<bool> next()
    {
        while (true) {
            REGIA_TRY(const std::optional<JsonSplitter::Piece> piece, m_splitter.next());
            if (!piece)
                return false;
            m_line = piece->line;
            if (piece->cutOff)
                m_notes.add("truncated", "the file ends inside a record or before the list's end", piece->line);
            if (piece->text.empty() || (piece->cutOff && !m_flattener.flatten(piece->text)))
                continue;
            if (piece->cutOff || m_flattener.flatten(piece->text))
                return true;
            m_notes.add("malformed_json_line", "a record that is no JSON was left out", piece->line);
            ++m_malformed;
        }
    }

    [[nodiscard]] const JsonFlattener& record() const { return m_flattener; }
    [[nodiscard]] std::int64_t line() const { return m_line; }
    [[nodiscard]] double fraction() const { return m_splitter.fraction(); }
    [[nodiscard]] Notes& notes() { return m_notes; }
    [[nodiscard]] std::int64_t malformed() const { return m_malformed; }

private:
    JsonSplitter m_splitter;
    JsonFlattener m_flattener;
    std::int64_t m_line = 0, m_malformed = 0;
    Notes m_notes;
};

/// Notes events that a stream holds twice, by the ids that streams give them.
class RepeatedIds {
public:
    void look(const JsonRecords& records, Notes& notes)
    {
        for (std::size_t i = 0; i < records.record().size(); ++i) {
            const JsonFlattener::Leaf& leaf = records.record().leaf(i);
            if (std::find(kIdPaths.begin(), kIdPaths.end(), leaf.path) == kIdPaths.end())
                continue;
            if (m_seen.size() < kRememberedIds && !m_seen.insert(fnv1a64(leaf.text)).second)
                notes.add("duplicate_records", "a record with the id of an earlier one", records.line());
            return;
        }
    }

private:
    std::unordered_set<std::uint64_t> m_seen;
};

Result<JsonRecords> openRecords(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(ByteSourcePtr bytes, entry.open());
    REGIA_TRY(ByteSourcePtr text, decodeText(std::move(bytes), {info.encoding, info.repairEncoding}));
    return JsonRecords(std::move(text), info.kind == "ndjson" ? JsonSplitter::Layout::Lines : JsonSplitter::Layout::Document);
}

class JsonReader final : public TableReader {
public:
    JsonReader(JsonRecords records, const std::vector<std::string>& header) : m_records(std::move(records)), m_columns(header.size())
    {
        for (const std::string& path : header)
            static_cast<void>(m_paths.place(path));
        if (!header.empty() && header.back() == kOtherPaths)
            m_other = header.size() - 1;
    }

    Result<bool> next(RawRow& row) override
    {
        REGIA_TRY(const bool found, m_records.next());
        if (!found) {
            m_warnings = m_records.notes().warnings();
            return false;
        }
        row.line = m_records.line();
        row.cells.resize(m_columns);
        for (std::string& cell : row.cells)
            cell.clear();
        row.written = m_columns;
        row.extra.clear();
        nlohmann::json others;
        for (std::size_t i = 0; i < m_records.record().size(); ++i) {
            const JsonFlattener::Leaf& leaf = m_records.record().leaf(i);
            if (const std::optional<std::size_t> place = m_paths.find(leaf.path))
                row.cells[*place] = leaf.text;
            else
                others[leaf.path] = leaf.text;
        }
        if (m_other && !others.is_null())
            row.cells[*m_other] = others.dump();
        return true;
    }

    double fraction() const override { return m_records.fraction(); }
    const std::vector<Warning>& warnings() const override { return m_warnings; }

private:
    JsonRecords m_records;
    std::size_t m_columns;
    PathList m_paths;
    std::optional<std::size_t> m_other;
    std::vector<Warning> m_warnings;
};

Result<void> describeRecords(const Entry& entry, TableInfo& info, Notes& notes, Progress& progress)
{
    REGIA_TRY(JsonRecords records, openRecords(entry, info));
    PathList paths;
    RepeatedIds ids;
    bool tooMany = false;
    info.rows = 0;
    while (true) {
        REGIA_TRY(const bool found, records.next());
        if (!found)
            break;
        ++info.rows;
        for (std::size_t i = 0; i < records.record().size(); ++i)
            tooMany = !paths.place(records.record().leaf(i).path) || tooMany;
        ids.look(records, notes);
        if (info.rows % 4096 == 0) {
            progress.report(static_cast<std::int64_t>(records.fraction() * 1000), 1000);
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled);
        }
    }
    info.header = paths.take();
    if (tooMany) {
        info.header.emplace_back(kOtherPaths);
        notes.add("wide_table", "more than 4096 paths; the values of the others are kept together");
    }
    const bool cut = records.notes().has("truncated");
    if (info.rows == 0 && (records.malformed() > 0 || cut))
        return fail(ErrorCode::FileDamaged, {}, cut ? "truncated: the JSON text ends before its first record" : "begins like JSON and is none");
    notes.add(records.notes());
    return {};
}

Result<std::vector<TableInfo>> findInJson(const Entry& entry, std::string_view kind, Progress& progress)
{
    TableInfo info = tableIn(entry, kind);
    info.typedCells = true;
    Notes notes;
    REGIA_TRY(const TextProbe probe, probeText(entry, progress));
    REGIA_CHECK(describeEncoding(probe.guess, entry, info, notes));
    REGIA_CHECK(describeRecords(entry, info, notes, progress));
    if (info.header.empty())
        return fail(ErrorCode::FileEmpty, entry.file, "the JSON holds no records");
    info.warnings = notes.warnings();
    return std::vector<TableInfo>{std::move(info)};
}

}  // namespace

Result<std::vector<TableInfo>> findInJsonDocument(const Entry& entry, Progress& progress) { return findInJson(entry, "json", progress); }
Result<std::vector<TableInfo>> findInJsonLines(const Entry& entry, Progress& progress) { return findInJson(entry, "ndjson", progress); }

Result<std::unique_ptr<TableReader>> openJson(const Entry& entry, const TableInfo& info)
{
    REGIA_TRY(JsonRecords records, openRecords(entry, info));
    return std::make_unique<JsonReader>(std::move(records), info.header);
}

}  // namespace regia::import
