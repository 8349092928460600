// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/raw_rows.h"

#include <zlib.h>

#include "core/base/bug.h"
#include "core/sqlite/guarded.h"

namespace regia::import {
namespace {

constexpr std::int64_t kRowsOfChunk = 4096;
constexpr std::size_t kBytesOfChunk = std::size_t{1} << 20;
constexpr std::uint64_t kLargestChunk = std::uint64_t{1} << 30;

void compress(const std::string& bytes, std::string& chunk)
{
    chunk.clear();
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

void writeTexts(WireWriter& writer, const std::vector<std::string>& texts)
{
    writer.number(texts.size());
    for (const std::string& text : texts)
        writer.text(text);
}

/// A count that is not true ends where the bytes end.
void readTexts(WireReader& reader, std::uint64_t count, std::vector<std::string>& texts)
{
    for (std::uint64_t i = 0; i < count && reader.isGood(); ++i)
        texts.emplace_back(reader.text());
}

}  // namespace

void encode(const RawRow& row, std::string& out)
{
    WireWriter writer(out);
    writer.integer(row.line);
    if (!row.broken.empty() || !row.extra.empty()) {
        writer.number(0);
        writer.text(row.broken);
        if (!row.broken.empty())
            return;
        writeTexts(writer, row.extra);
    }
    writeTexts(writer, row.cells);
}

bool decode(WireReader& reader, RawRow& row)
{
    row.line = reader.integer();
    std::uint64_t cells = reader.number();
    row.broken.clear();
    row.cells.clear();
    row.extra.clear();
    if (cells == 0) {
        row.broken = reader.text();
        if (!row.broken.empty())
            return reader.isGood();
        readTexts(reader, reader.number(), row.extra);
        cells = reader.number();
    }
    readTexts(reader, cells, row.cells);
    return reader.isGood();
}

Result<void> RawRowsWriter::add(const RawRow& row)
{
    encode(row, m_pending);
    ++m_rows;
    if (++m_pendingRows == kRowsOfChunk || m_pending.size() >= kBytesOfChunk)
        return finish();
    return {};
}

Result<void> RawRowsWriter::finish()
{
    if (m_pendingRows == 0)
        return {};
    compress(m_pending, m_chunk);
    REGIA_TRY(const std::int64_t block, m_spill.put(m_chunk));
    m_chunks.push_back({m_pendingRows, block});
    m_pending.clear();
    m_pendingRows = 0;
    return {};
}

RawRowsReader::RawRowsReader(const sqlite::Database& database, BatchId batch)
    : m_select(database, "SELECT rows, cells FROM batch_rows WHERE batch_id = ? ORDER BY chunk")
{
    m_select.bind(1, batch);
}

/// The next chunk that has the wanted row or a later one.
Result<bool> RawRowsReader::nextChunk(std::int64_t wanted)
{
    return sqlite::guarded([&]() -> Result<bool> {
        do {
            m_number = m_endOfChunk;
            if (!m_select.step())
                return false;
            m_endOfChunk += m_select.integer(0);
        } while (m_endOfChunk < wanted);
        REGIA_TRY(m_cells, decompressed(m_select.blob(1)));
        m_reader = WireReader(m_cells);
        return true;
    });
}

Result<bool> RawRowsReader::next(RawRow& row)
{
    while (m_reader.atEnd()) {
        REGIA_TRY(const bool hasMore, nextChunk(m_endOfChunk + 1));
        if (!hasMore)
            return false;
    }
    if (!decode(m_reader, row))
        return damaged();
    ++m_number;
    return true;
}

Result<bool> RawRowsReader::seek(std::int64_t number, RawRow& row)
{
    REGIA_EXPECT(number > m_number);
    if (number > m_endOfChunk) {
        REGIA_TRY(const bool hasIt, nextChunk(number));
        if (!hasIt)
            return false;
    }
    while (m_number < number) {
        REGIA_TRY(const bool hasMore, next(row));
        if (!hasMore)
            return false;
    }
    return true;
}

}  // namespace regia::import
