// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/orders_together.h"

#include "core/base/bug.h"
#include "core/base/random.h"
#include "core/import/loading/raw_rows.h"
#include "core/import/loading/wire.h"

namespace regia::import {

Result<void> OrdersTogether::add(const RawRow& row, const Mapper& mapper)
{
    ++m_number;
    const std::string group = row.broken.empty() ? mapper.groupOf(row) : std::string();
    const std::int64_t first = group.empty() ? m_number : m_firstRows.try_emplace(fnv1a64(group), m_number).first->second;
    m_key.clear();
    m_payload.clear();
    WireWriter key(m_key);
    key.ordered(static_cast<std::uint64_t>(first));
    key.ordered(static_cast<std::uint64_t>(m_number));
    encode(row, m_payload);
    return m_rows.add(m_key, m_payload);
}

Result<bool> OrdersTogether::next(RawRow& row)
{
    if (!m_cursor)
        m_cursor.emplace(m_rows.read());
    REGIA_TRY(const bool hasMore, m_cursor->next());
    if (!hasMore)
        return false;
    WireReader key(m_cursor->key().substr(sizeof(std::uint64_t)));
    WireReader payload(m_cursor->payload());
    row.number = static_cast<std::int64_t>(key.ordered());
    REGIA_EXPECT(decode(payload, row));
    return true;
}

}  // namespace regia::import
