// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/import/loading/bulk_statement.h"
#include "core/import/loading/spill.h"
#include "core/import/loading/wire.h"
#include "core/import/table.h"

namespace regia::import {

/// A row as bytes: line, number of cells, each cell with its length. Of a row that is broken: line, 0, what stands there. Of one
/// with more cells than the header: line, 0, an empty text, those cells, then the others.
void encode(const RawRow& row, std::string& out);
/// Reads one again. False, when the bytes are none that `encode` writes.
[[nodiscard]] bool decode(WireReader& reader, RawRow& row);

/// Keeps the rows of a table as they were read, for `batch_rows`: some thousand a chunk, compressed. A chunk is its length
/// before compression as eight bytes, then a zlib stream of rows.
class RawRowsWriter {
public:
    struct Chunk {
        std::int64_t rows = 0;
        std::int64_t block = 0;  ///< in the spill
    };

    explicit RawRowsWriter(Spill& spill) : m_spill(spill) {}

    /// Errors: those of Spill::put.
    [[nodiscard]] Result<void> add(const RawRow& row);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Chunk>& chunks() const { return m_chunks; }

private:
    Spill& m_spill;
    std::string m_pending;
    std::string m_chunk;  ///< used again from chunk to chunk
    std::int64_t m_pendingRows = 0;
    std::int64_t m_rows = 0;
    std::vector<Chunk> m_chunks;
};

/// The rows of a batch again, in order. One thread, on the connection given, which outlives it.
class RawRowsReader {
public:
    /// Throws SQLite::Exception.
    RawRowsReader(const sqlite::Database& database, BatchId batch);

    /// Fills `row`; false at the end. Errors: WorkspaceDamaged (a chunk is not what a writer wrote).
    [[nodiscard]] Result<bool> next(RawRow& row);
    /// Fills `row` with the one of this number, from 1 and further on than the last; false beyond the end. Chunks in between are
    /// not read.
    [[nodiscard]] Result<bool> seek(std::int64_t number, RawRow& row);
    /// Of the row that was answered last, from 1.
    [[nodiscard]] std::int64_t number() const { return m_number; }

private:
    [[nodiscard]] Result<bool> nextChunk(std::int64_t wanted);

    BulkStatement m_select;
    std::int64_t m_number = 0;      ///< rows gone by
    std::int64_t m_endOfChunk = 0;  ///< the number of its last row
    std::string m_cells;
    WireReader m_reader{{}};
};

}  // namespace regia::import
