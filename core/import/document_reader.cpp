// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_reader.h"

#include "core/text/nearest.h"

namespace regia::import {
namespace {

const nlohmann::json kNull;
const nlohmann::json kNoItems = nlohmann::json::array();

}  // namespace

ObjectReader::ObjectReader(const nlohmann::json& json, std::string where) : m_json(json), m_where(std::move(where))
{
    if (!json.is_object())
        m_error = Error{ErrorCode::InvalidDocument, m_where, "expected an object"};
}

bool ObjectReader::has(std::string_view key) { return !value(key).is_null(); }

const nlohmann::json& ObjectReader::value(std::string_view key)
{
    m_known.emplace(key);
    if (!m_json.is_object())
        return kNull;
    const auto found = m_json.find(key);
    return found == m_json.end() ? kNull : *found;
}

std::string ObjectReader::text(std::string_view key, bool required)
{
    const nlohmann::json& json = value(key);
    if (json.is_string())
        return json.get<std::string>();
    if (!json.is_null() || required)
        refuse(key, "a text");
    return {};
}

bool ObjectReader::flag(std::string_view key, bool otherwise)
{
    const nlohmann::json& json = value(key);
    if (json.is_boolean())
        return json.get<bool>();
    if (!json.is_null())
        refuse(key, "true or false");
    return otherwise;
}

std::int64_t ObjectReader::integer(std::string_view key, std::int64_t otherwise)
{
    const nlohmann::json& json = value(key);
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (!json.is_null())
        refuse(key, "a whole number");
    return otherwise;
}

std::vector<std::string> ObjectReader::texts(std::string_view key)
{
    std::vector<std::string> list;
    for (const nlohmann::json& item : array(key)) {
        if (item.is_string())
            list.push_back(item.get<std::string>());
        else
            refuse(key, "a list of texts");
    }
    return list;
}

const nlohmann::json& ObjectReader::array(std::string_view key)
{
    const nlohmann::json& json = value(key);
    if (json.is_array())
        return json;
    if (!json.is_null())
        refuse(key, "a list");
    return kNoItems;
}

void ObjectReader::ignore(std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys)
        m_known.emplace(key);
}

void ObjectReader::refuse(std::string_view key, std::string_view expected)
{
    refuse(Error{ErrorCode::InvalidDocument, path(key), "expected " + std::string(expected)});
}

void ObjectReader::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> ObjectReader::finish()
{
    if (m_error)
        return fail(*m_error);
    const std::vector<std::string> known(m_known.begin(), m_known.end());
    for (const auto& [key, ignored] : m_json.items()) {
        if (m_known.contains(key))
            continue;
        const auto meant = text::nearest(key, std::span<const std::string>(known));
        return fail(ErrorCode::InvalidDocument, path(key), meant ? "unknown key, did you mean \"" + *meant + "\"?" : "unknown key");
    }
    return {};
}

}  // namespace regia::import
