// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace regia::import {

/// Reads one JSON object strictly: every key is asked for by name, and `finish` refuses the rest. The first thing that is
/// wrong is kept as the error, so that a reader can ask for all its keys and look once.
class ObjectReader {
public:
    /// `where` is the path to the object: `shopify.orders.json:columns[3]`.
    ObjectReader(const nlohmann::json& json, std::string where);

    [[nodiscard]] bool has(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key, bool required = false);
    [[nodiscard]] bool flag(std::string_view key, bool otherwise = false);
    [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t otherwise = 0);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    /// The value of the key, null when it is not there.
    [[nodiscard]] const nlohmann::json& value(std::string_view key);
    /// The items of an array; empty when it is not there.
    [[nodiscard]] const nlohmann::json& array(std::string_view key);
    void ignore(std::initializer_list<std::string_view> keys);

    [[nodiscard]] std::string path(std::string_view key) const
    {
        return m_where + (m_where.ends_with(':') || m_where.empty() ? "" : ".") + std::string(key);
    }
    [[nodiscard]] std::string path(std::string_view key, std::size_t index) const { return path(key) + '[' + std::to_string(index) + ']'; }

    void refuse(Error error);
    /// Errors: InvalidDocument.
    [[nodiscard]] Result<void> finish();

private:
    void refuse(std::string_view key, std::string_view expected);

    const nlohmann::json& m_json;
    std::string m_where;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

}  // namespace regia::import
