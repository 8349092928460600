// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace regia::segment {

/// `a` + `.` + `b`; either alone when the other is empty. A part that begins with `[` joins without a dot.
[[nodiscard]] std::string joinPath(std::string_view path, std::string_view part);
[[nodiscard]] std::string indexPath(std::string_view path, std::size_t index);

/// `no attribute "contry", did you mean "country"?`
[[nodiscard]] std::string unknownNameDetail(std::string_view what, std::string_view name, std::span<const std::string> names);

/// A JSON object of a document being read: every key is asked for by name, and the first one that nobody knows is an
/// error with its path. Keeps a reference to the JSON. Every error is an InvalidDocument.
class JsonObject {
public:
    /// Errors: not an object; a key that is not in `keys`.
    [[nodiscard]] static Result<JsonObject> of(const nlohmann::json& json, const std::string& where,
                                               std::initializer_list<std::string_view> keys);

    [[nodiscard]] const nlohmann::json* find(std::string_view key) const;
    /// Errors: the key is missing.
    [[nodiscard]] Result<const nlohmann::json*> require(std::string_view key) const;
    /// Errors: missing, or not a text (or blank).
    [[nodiscard]] Result<std::string> text(std::string_view key) const;
    [[nodiscard]] Result<std::int64_t> integer(std::string_view key) const;
    /// `fallback` when missing. Errors: not true or false.
    [[nodiscard]] Result<bool> boolean(std::string_view key, bool fallback) const;
    [[nodiscard]] std::string path(std::string_view key) const { return joinPath(m_where, key); }
    [[nodiscard]] const std::string& where() const { return m_where; }

private:
    JsonObject(const nlohmann::json& json, std::string where) : m_json(&json), m_where(std::move(where)) {}
    const nlohmann::json* m_json;
    std::string m_where;
};

/// Errors: InvalidDocument, no whole number of at most 2^53.
[[nodiscard]] Result<std::int64_t> integerOf(const nlohmann::json& json, const std::string& where);

/// One of a closed list of words: `detail` names the nearest. Errors: InvalidDocument.
[[nodiscard]] Error unknownWord(const std::string& where, std::string_view word, std::span<const std::string> words);

}  // namespace regia::segment
