// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/profile_writer.h"

#include <algorithm>

#include "core/import/loading/json_text.h"

namespace regia::import {

ProfileWriter::Name& ProfileWriter::nameOf(const std::string& name)
{
    if (const auto known = m_names.find(name); known != m_names.end())
        return known->second;
    Name& added = m_names[name];
    added.name = name;
    appendTextJson(added.member, name);
    added.member += ':';
    std::vector<std::pair<std::string_view, Name*>> sorted;
    for (auto& [text, each] : m_names)
        sorted.emplace_back(text, &each);
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t rank = 0; rank < sorted.size(); ++rank)
        sorted[rank].second->rank = rank;
    return added;
}

ProfileWriter::Name& ProfileWriter::nameAfter(Name& previous, const std::string& name)
{
    if (previous.next == nullptr || previous.next->name != name)
        previous.next = &nameOf(name);
    return *previous.next;
}

std::uint32_t ProfileWriter::codeOf(Name& name, const AttributeFact& fact)
{
    for (const std::uint32_t code : name.codes)
        if (const model::Attribute& known = m_attributes[code - 1]; known.type == fact.type && known.provenance == fact.provenance)
            return code;
    model::Attribute attribute;
    attribute.name = fact.name;
    attribute.title = fact.title;
    attribute.type = fact.type;
    attribute.provenance = fact.provenance;
    m_attributes.push_back(std::move(attribute));
    name.codes.push_back(static_cast<std::uint32_t>(m_attributes.size()));
    return name.codes.back();
}

void ProfileWriter::write(const std::vector<AttributeFact>& facts, std::string& json, std::vector<std::uint32_t>& codes)
{
    m_said.clear();
    Name* last = &m_start;
    for (const AttributeFact& fact : facts)
        if (isStorable(fact.value)) {
            last = &nameAfter(*last, fact.name);
            m_said.push_back({&fact, last});
        }
    // Those of one name stay as they came: they stand one behind the other in memory.
    std::sort(m_said.begin(), m_said.end(),
              [](const Said& a, const Said& b) { return std::pair(a.name->rank, a.fact) < std::pair(b.name->rank, b.fact); });
    json = "{";
    codes.clear();
    for (std::size_t i = 0; i < m_said.size();) {
        const auto& [fact, name] = m_said[i];
        if (json.size() > 1)
            json += ',';
        json += name->member;
        codes.push_back(codeOf(*name, *fact));
        m_same.clear();
        for (; i < m_said.size() && m_said[i].name == name; ++i)
            m_same.push_back(m_said[i].fact);
        if (m_same.size() == 1)
            appendValueJson(json, fact->value);
        else
            appendValueJson(json, unitedValue(m_same));
    }
    json += '}';
}

}  // namespace regia::import
