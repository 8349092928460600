// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/raw_rows.h"

#include <zlib.h>

#include "core/sqlite/guarded.h"

namespace regia::import {
namespace {

constexpr std::int64_t kRowsOfChunk = 4096;
constexpr std::size_t kBytesOfChunk = std::size_t{1} << 20;
constexpr std::uint64_t kLargestChunk = std::uint64_t{1} << 30;

std::string compressed(const std::string& bytes)
{
    std::string chunk;
    WireWriter(chunk).ordered(bytes.size());
    const std::size_t head = chunk.size();
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    chunk.resize(head + size);
    // Level 1: the next ones are three times as slow for a tenth of the size.
    const int code = compress2(reinterpret_cast<Bytef*>(chunk.data() + head), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                               static_cast<uLong>(bytes.size()), Z_BEST_SPEED);
    if (code != Z_OK)
        throw std::bad_alloc();
    chunk.resize(head + size);
    return chunk;
}

tl::unexpected<Error> damaged() { return fail(ErrorCode::WorkspaceDamaged, {}, "kept rows are not readable"); }

Result<std::string> decompressed(std::string_view chunk)
{
    WireReader head(chunk);
    const std::uint64_t expected = head.ordered();
    if (!head.isGood() || expected > kLargestChunk)
        return damaged();
    std::string bytes(expected, '\0');
    uLongf size = static_cast<uLongf>(expected);
    const std::string_view stream = chunk.substr(8);
    const int code = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(stream.data()),
                                static_cast<uLong>(stream.size()));
    if (code != Z_OK || size != expected)
        return damaged();
    return bytes;
}

}  // namespace

Result<void> RawRowsWriter::add(const RawRow& row)
{
    WireWriter writer(m_pending);
    writer.integer(row.line);
    writer.number(row.cells.size());
    for (const std::string& cell : row.cells)
        writer.text(cell);
    ++m_rows;
    if (++m_pendingRows == kRowsOfChunk || m_pending.size() >= kBytesOfChunk)
        return finish();
    return {};
}

Result<void> RawRowsWriter::finish()
{
    if (m_pendingRows == 0)
        return {};
    REGIA_TRY(const std::int64_t block, m_spill.put(compressed(m_pending)));
    m_chunks.push_back({m_pendingRows, block});
    m_pending.clear();
    m_pendingRows = 0;
    return {};
}

RawRowsReader::RawRowsReader(const sqlite::Database& database, BatchId batch)
    : m_select(database, "SELECT cells FROM batch_rows WHERE batch_id = ? ORDER BY chunk")
{
    m_select.bind(1, batch);
}

Result<bool> RawRowsReader::nextChunk()
{
    return sqlite::guarded([&]() -> Result<bool> {
        if (!m_select.step())
            return false;
        REGIA_TRY(m_cells, decompressed(m_select.blob(0)));
        m_reader = WireReader(m_cells);
        return true;
    });
}

Result<bool> RawRowsReader::next(RawRow& row)
{
    while (m_reader.atEnd()) {
        REGIA_TRY(const bool hasMore, nextChunk());
        if (!hasMore)
            return false;
    }
    row.line = m_reader.integer();
    const std::uint64_t cells = m_reader.number();
    if (cells > m_cells.size())
        return damaged();
    row.cells.resize(cells);
    for (std::string& cell : row.cells)
        cell = m_reader.text();
    if (!m_reader.isGood())
        return damaged();
    return true;
}

}  // namespace regia::import
