// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/mapped_rows.h"

namespace regia::import {
namespace {

constexpr std::size_t kRowsOfBlock = 512;
constexpr std::size_t kCellBytesOfBlock = std::size_t{1} << 20;

std::size_t bytesOf(const RawRow& row)
{
    std::size_t bytes = 0;
    for (const std::string& cell : row.cells)
        bytes += cell.size();
    return bytes;
}

}  // namespace

Result<FactsBlock> MappedRows::next()
{
    FactsBlock block;
    std::size_t bytes = 0;
    while (!m_isAtEnd && block.rows.size() < kRowsOfBlock && bytes < kCellBytesOfBlock) {
        RawRow row;
        REGIA_TRY(const bool hasMore, m_rows(row));
        if (!hasMore) {
            m_isAtEnd = true;
            m_mapper.finish(block.facts);
            break;
        }
        m_mapper.push(row, block.facts);
        bytes += bytesOf(row);
        block.rows.push_back(std::move(row));
    }
    return block;
}

}  // namespace regia::import
