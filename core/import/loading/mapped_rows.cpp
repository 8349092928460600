// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/mapped_rows.h"

namespace regia::import {
namespace {

constexpr std::size_t kRowsOfBlock = 512;
constexpr std::size_t kCellBytesOfBlock = std::size_t{1} << 20;

std::size_t bytesOf(const RawRow& row)
{
    std::size_t bytes = row.broken.size();
    for (const std::string& cell : row.cells)
        bytes += cell.size();
    return bytes;
}

}  // namespace

MappedRows::MappedRows(RowSource rows, Mapper mapper, std::filesystem::path spillFolder)
    : m_rows(std::move(rows)), m_mapper(std::move(mapper)), m_together(std::make_unique<OrdersTogether>(std::move(spillFolder)))
{}

Result<FactsBlock> MappedRows::next()
{
    if (m_together != nullptr && m_areRowsRead)
        return nextFacts();
    REGIA_TRY(FactsBlock block, nextRows());
    return block.isEmpty() && m_together != nullptr ? nextFacts() : Result<FactsBlock>(std::move(block));
}

Result<FactsBlock> MappedRows::nextRows()
{
    FactsBlock block;
    std::size_t bytes = 0;
    while (!m_areRowsRead && block.rows.size() < kRowsOfBlock && bytes < kCellBytesOfBlock) {
        RawRow row;
        REGIA_TRY(const bool hasMore, m_rows(row));
        if (!hasMore) {
            m_areRowsRead = true;
            if (m_together == nullptr)
                m_mapper.finish(block.facts);
            break;
        }
        if (m_together != nullptr)
            REGIA_CHECK(m_together->add(row, m_mapper));
        else
            m_mapper.push(row, block.facts);
        bytes += bytesOf(row);
        block.rows.push_back(std::move(row));
    }
    if (foundSplitOrder())
        return fail(ErrorCode::Unsupported, {}, "the rows of an order stand too far apart");
    return block;
}

/// A block without facts would be the end; the facts of an order come with its last row.
Result<FactsBlock> MappedRows::nextFacts()
{
    FactsBlock block;
    RawRow row;
    while (!m_isAtEnd && block.facts.size() < kRowsOfBlock) {
        REGIA_TRY(const bool hasMore, m_together->next(row));
        if (!hasMore) {
            m_isAtEnd = true;
            m_mapper.finish(block.facts);
            break;
        }
        m_mapper.push(row, block.facts);
    }
    return block;
}

}  // namespace regia::import
