// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/name_ids.h"

namespace regia::workspace {

std::optional<std::int64_t> NameIds::find(std::string_view name)
{
    if (const auto known = m_ids.find(name); known != m_ids.end())
        return known->second;
    m_select.reset();
    m_select.bind(1, std::string(name));
    if (!m_select.executeStep())
        return std::nullopt;
    const std::int64_t id = m_select.getColumn(0).getInt64();
    m_select.reset();
    remember(name, id);
    return id;
}

void NameIds::remember(std::string_view name, std::int64_t id) { m_ids.insert_or_assign(std::string(name), id); }

}  // namespace regia::workspace
