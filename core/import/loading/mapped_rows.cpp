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

Result<bool> MappedRows::next(FactsBlock& block)
{
    block.facts.clear();
    if (!m_areRowsRead) {
        REGIA_TRY(const bool hasRows, nextRows(block));
        if (hasRows || m_together == nullptr)
            return hasRows;
    }
    block.rows.clear();
    return m_together != nullptr ? nextFacts(block) : Result<bool>(false);
}

/// Into a row that may have been another one.
Result<bool> MappedRows::readRow(RawRow& row)
{
    row.broken.clear();
    row.extra.clear();
    row.number = 0;
    return m_rows(row);
}

Result<bool> MappedRows::nextRows(FactsBlock& block)
{
    std::size_t count = 0;
    std::size_t bytes = 0;
    while (count < kRowsOfBlock && bytes < kCellBytesOfBlock) {
        if (count == block.rows.size())
            block.rows.emplace_back();
        RawRow& row = block.rows[count];
        REGIA_TRY(const bool hasMore, readRow(row));
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
        ++count;
    }
    block.rows.resize(count);
    if (foundSplitOrder())
        return fail(ErrorCode::Unsupported, {}, "the rows of an order stand too far apart");
    return count > 0 || !block.facts.empty();
}

/// The facts of an order come with its last row.
Result<bool> MappedRows::nextFacts(FactsBlock& block)
{
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
    return !block.facts.empty();
}

}  // namespace regia::import
