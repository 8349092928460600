// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows_export.h"

#include <cerrno>
#include <fstream>
#include <span>
#include <string>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/repairs_json.h"
#include "core/sqlite/durable_file.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/batches.h"

namespace regia::import {
namespace {

class CsvFile {
public:
    /// Private, like everything that holds people's data.
    static Result<CsvFile> create(const std::filesystem::path& path)
    {
        REGIA_CHECK(sqlite::createPrivateFile(path));
        return CsvFile(path);
    }

    /// Bytes before the first line.
    void begin(std::string_view bytes) { m_line += bytes; }

    Result<void> write(std::span<const std::string> cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_line += ',';
            append(cells[i], cells.size() == 1);
        }
        m_line += "\r\n";
        return m_line.size() < kBuffer ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        errno = 0;
        m_out.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
        m_out.flush();
        m_line.clear();
        if (!m_out)
            return fail(errno == ENOSPC || errno == EFBIG ? ErrorCode::DiskFull : ErrorCode::DiskFailure, m_path.string());
        return {};
    }

private:
    static constexpr std::size_t kBuffer = std::size_t{1} << 16;

    explicit CsvFile(const std::filesystem::path& path) : m_path(path), m_out(path, std::ios::binary) {}

    /// A row of one empty cell is quoted, or it would read as an empty line.
    void append(const std::string& cell, bool isAlone)
    {
        if (cell.find_first_of(",\"\r\n") == std::string::npos && !(cell.empty() && isAlone)) {
            m_line += cell;
            return;
        }
        m_line += '"';
        for (const char c : cell) {
            m_line += c;
            if (c == '"')
                m_line += c;
        }
        m_line += '"';
    }

    std::filesystem::path m_path;
    std::ofstream m_out;
    std::string m_line;
};

Result<void> ask(Progress& progress, std::int64_t done, std::int64_t total)
{
    constexpr std::int64_t kAskEvery = 1024;
    if (done % kAskEvery != 0)
        return {};
    progress.report(done, total);
    return progress.cancelled() ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
}

Result<std::int64_t> writeRows(const sqlite::Database& database, const model::Batch& batch, CsvFile& file, Progress& progress)
{
    REGIA_CHECK(file.write(batch.header));
    RawRowsReader rows(database, batch.id);
    RawRow row;
    for (std::int64_t count = 0;; ++count) {
        REGIA_CHECK(ask(progress, count, batch.rows));
        REGIA_TRY(const bool hasMore, rows.next(row));
        if (!hasMore)
            return count;
        row.cells.insert(row.cells.end(), row.extra.begin(), row.extra.end());
        REGIA_CHECK(row.broken.empty() ? file.write(row.cells) : file.write({&row.broken, 1}));
    }
}

Result<std::int64_t> writeRejects(const sqlite::Database& database, const model::Batch& batch, CsvFile& file, Progress& progress)
{
    REGIA_CHECK(file.write(std::vector<std::string>{"line", "column", "code", "text", "used"}));
    BulkStatement select(database, "SELECT line, column_name, code, text, used FROM reject WHERE batch_id = ? ORDER BY number");
    select.bind(1, batch.id);
    std::int64_t count = 0;
    for (; select.step(); ++count) {
        REGIA_CHECK(ask(progress, count, 0));
        REGIA_CHECK(
            file.write(std::vector<std::string>{std::to_string(select.integer(0)), std::string(select.text(1)), std::string(select.text(2)),
                                                std::string(select.text(3)), select.integer(4) != 0 ? "yes" : "no"}));
    }
    return count;
}

/// Whether a spreadsheet would take the cell for a formula, as written or after its blanks and quotes. Telephones and numbers with
/// a sign are none.
bool looksLikeFormula(std::string_view cell)
{
    if (cell.starts_with('\t') || cell.starts_with('\r'))
        return true;
    const std::size_t start = cell.find_first_not_of(" \"'");
    if (start == std::string_view::npos)
        return false;
    const std::string_view text = cell.substr(start);
    for (const std::string_view sign : {"=", "@", "\xEF\xBC\x9D", "\xEF\xBC\xA0", "\xEF\xBC\x8B", "\xEF\xBC\x8D"})
        if (text.starts_with(sign))
            return true;
    return (text.front() == '+' || text.front() == '-') && text.find_first_not_of("0123456789 ().,/+-") != std::string_view::npos;
}

/// An apostrophe in front makes text of it.
std::string asText(std::string cell) { return looksLikeFormula(cell) ? "'" + std::move(cell) : std::move(cell); }

/// One line for each thing that could not be used, in the order of the file. For a spreadsheet: it takes UTF-8 by its mark.
Result<std::int64_t> writeHeldBack(const sqlite::Database& database, const model::Batch& batch, CsvFile& file, Progress& progress)
{
    std::vector<std::string> line(kHeldBackColumns.begin(), kHeldBackColumns.end());
    const std::size_t own = line.size();
    line.insert(line.end(), batch.header.begin(), batch.header.end());
    file.begin("\xEF\xBB\xBF");
    REGIA_CHECK(file.write(line));
    REGIA_TRY(const RepairedCells repaired, repairedCellsOf(database, batch.id));
    BulkStatement select(database, "SELECT line, column_name, code, text, row, used FROM reject WHERE batch_id = ? ORDER BY row, number");
    select.bind(1, batch.id);
    RawRowsReader rows(database, batch.id);
    RawRow row;
    std::int64_t count = 0;
    while (select.step()) {
        const std::int64_t number = select.integer(4);
        std::string column(select.text(1));
        if (repaired.contains(number, column, select.integer(5) != 0))
            continue;
        if (number > rows.number()) {
            REGIA_TRY(const bool isThere, rows.seek(number, row));
            if (!isThere)
                row.cells.clear();
        }
        line = {std::to_string(select.integer(0)), std::move(column), std::string(select.text(2)), std::string(select.text(3))};
        if (row.broken.empty())
            line.insert(line.end(), row.cells.begin(), row.cells.end());
        line.resize(own + batch.header.size());
        for (std::string& cell : line)
            cell = asText(std::move(cell));
        REGIA_CHECK(ask(progress, count++, 0));
        REGIA_CHECK(file.write(line));
    }
    return count;
}

Result<std::int64_t> write(const sqlite::Database& database, const model::Batch& batch, RowsToExport what, CsvFile& file,
                           Progress& progress)
{
    switch (what) {
    case RowsToExport::All: return writeRows(database, batch, file, progress);
    case RowsToExport::Rejects: return writeRejects(database, batch, file, progress);
    case RowsToExport::HeldBack: return writeHeldBack(database, batch, file, progress);
    }
    return 0;
}

}  // namespace

Result<std::int64_t> exportRows(const sqlite::Database& database, BatchId id, RowsToExport what, const std::filesystem::path& target,
                                Progress& progress)
{
    REGIA_TRY(const model::Batch batch, workspace::getBatch(database, id));
    const std::filesystem::path temporary = sqlite::temporaryBeside(target);
    const sqlite::RemoveAtEnd cleanup(temporary);
    std::int64_t rows = 0;
    {
        REGIA_TRY(CsvFile file, CsvFile::create(temporary));
        REGIA_TRY(rows, sqlite::guarded([&] { return write(database, batch, what, file, progress); }));
        REGIA_CHECK(file.flush());
    }
    REGIA_CHECK(sqlite::publish(temporary, target, sqlite::Overwrite::Yes));
    return rows;
}

}  // namespace regia::import
