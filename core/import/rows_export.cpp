// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows_export.h"

#include <cerrno>
#include <fstream>
#include <span>
#include <string>

#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/raw_rows.h"
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
        REGIA_CHECK(file.write(row.cells));
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
        REGIA_TRY(rows, sqlite::guarded([&] {
                      return what == RowsToExport::All ? writeRows(database, batch, file, progress)
                                                       : writeRejects(database, batch, file, progress);
                  }));
        REGIA_CHECK(file.flush());
    }
    REGIA_CHECK(sqlite::publish(temporary, target, sqlite::Overwrite::Yes));
    return rows;
}

}  // namespace regia::import
