// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/incoming.h"

#include <algorithm>

#include "core/import/loading/coerce.h"

namespace regia::import {

std::optional<std::int64_t> earlier(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

std::optional<std::int64_t> later(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

Result<bool> IncomingPersons::next()
{
    if (!m_isStarted) {
        m_isStarted = true;
        REGIA_TRY(m_hasMore, m_cursor.next());
    }
    m_size = 0;
    if (!m_hasMore)
        return false;
    REGIA_CHECK(m_context.meter.step());
    m_key = m_cursor.key();
    while (m_hasMore && m_cursor.key() == m_key) {
        if (m_size == m_rows.size())
            m_rows.emplace_back();
        m_rows[m_size++] = m_cursor.payload();
        REGIA_TRY(m_hasMore, m_cursor.next());
    }
    decode(m_rows.front(), m_person);
    return true;
}

Result<bool> IncomingPersons::isPlain()
{
    for (const std::uint32_t code : m_person.attributes) {
        const model::Attribute& wanted = m_context.staging.attributes()[code - 1];
        REGIA_TRY(const model::Attribute* known, m_context.dictionaries.attribute(code));
        if (known->type != wanted.type || known->provenance != wanted.provenance || m_context.overwrite.contains(known->name))
            return false;
    }
    return true;
}

Result<void> IncomingPersons::take(const StagedPerson& person, Incoming& incoming)
{
    incoming.createdAt = earlier(incoming.createdAt, person.createdAt);
    incoming.statedAt = later(incoming.statedAt, person.seenAt);
    incoming.company = person.company != 0 ? person.company : incoming.company;
    incoming.nobody = incoming.nobody || person.nobody;
    profile::RecordValues values;
    const nlohmann::json json = nlohmann::json::parse(person.profile);
    auto code = person.attributes.begin();
    for (const auto& [name, value] : json.items()) {
        const model::Attribute& said = m_context.staging.attributes()[*code - 1];
        REGIA_TRY(const model::Attribute* known, m_context.dictionaries.attribute(*code++));
        auto fitting = coerced(value, said.type, known->type);
        if (fitting) {
            const auto rule = m_context.overwrite.find(name);
            values[name] = {std::move(*fitting), said.provenance, Instant{person.seenAt.value_or(m_context.now.ms)},
                            rule == m_context.overwrite.end() ? model::Overwrite::Trusted : rule->second};
            continue;
        }
        std::string payload;
        encode(StagedReject{person.row, person.line, said.title, "wrong_type", value.dump(), true}, payload);
        REGIA_CHECK(m_context.staging.rejects().add({}, payload));
    }
    profile::update(incoming.values, values, profile::Sets::Unite);
    return {};
}

Result<Incoming> IncomingPersons::gather()
{
    Incoming incoming;
    for (std::size_t i = 0; i < m_size; ++i) {
        decode(m_rows[i], m_person);
        REGIA_CHECK(take(m_person, incoming));
    }
    incoming.statedAt = later(incoming.statedAt, m_context.staging.seenOf(m_person.record));
    return incoming;
}

}  // namespace regia::import
