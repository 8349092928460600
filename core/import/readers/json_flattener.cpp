// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/json_flattener.h"

#include <simdjson.h>

#include <algorithm>

namespace regia::import {
namespace {

using namespace simdjson;

constexpr int kMaxDepth = 32;
constexpr std::size_t kMaxMembers = 500, kMaxCells = 1U << 20;

std::string_view trimmedJson(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool holdsObjects(std::string_view array)
{
    const std::size_t first = array.find_first_not_of(" \t\r\n", 1);
    return first != std::string_view::npos && array[first] == '{';
}

/// A value as it is written.
bool rawTextOf(ondemand::value& value, ondemand::json_type type, std::string_view& text)
{
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        return value.get_array().get(array) == SUCCESS && array.raw_json().get(text) == SUCCESS;
    }
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        return value.get_object().get(object) == SUCCESS && object.raw_json().get(text) == SUCCESS;
    }
    text = value.raw_json_token();
    return true;
}

/// The members of the objects in one array, side by side.
struct ArrayColumn {
    std::string path;
    std::vector<std::string> values;
};

class ArrayOfObjects {
public:
    /// False when the array is no valid JSON.
    bool read(ondemand::parser& parser, const padded_string& array)
    {
        ondemand::document document;
        ondemand::array elements;
        if (parser.iterate(array).get(document) != SUCCESS || document.get_array().get(elements) != SUCCESS)
            return false;
        for (auto element : elements) {
            ondemand::value value;
            if (element.get(value) != SUCCESS || !readValue(value, std::string(), 0))
                return false;
            ++m_rows;
        }
        return true;
    }

    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] std::vector<ArrayColumn>& columns() { return m_columns; }
    [[nodiscard]] std::string textOf(const ArrayColumn& column) const
    {
        std::string text = "[";
        for (std::size_t i = 0; i < m_rows; ++i) {
            text += i == 0 ? "" : ",";
            text += i < column.values.size() && !column.values[i].empty() ? column.values[i] : "null";
        }
        return text + "]";
    }

private:
    bool readValue(ondemand::value value, const std::string& path, int depth)
    {
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        if (type != ondemand::json_type::object || depth >= kMaxDepth) {
            std::string_view raw;
            if (!rawTextOf(value, type, raw))
                return false;
            return put(path, trimmedJson(raw));
        }
        ondemand::object object;
        if (value.get_object().get(object) != SUCCESS)
            return false;
        for (auto field : object) {
            std::string_view key;
            ondemand::value member;
            if (field.unescaped_key().get(key) != SUCCESS || field.value().get(member) != SUCCESS)
                return false;
            if (!readValue(member, path.empty() ? std::string(key) : path + "." + std::string(key), depth + 1))
                return false;
        }
        return true;
    }

    /// False when the objects have too much in them to stand side by side.
    bool put(const std::string& path, std::string_view text)
    {
        auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const ArrayColumn& c) { return c.path == path; });
        if (column == m_columns.end())
            column = m_columns.insert(m_columns.end(), {path, {}});
        if (m_columns.size() > kMaxMembers || m_columns.size() * m_rows > kMaxCells)
            return m_fits = false;
        column->values.resize(m_rows + 1);
        column->values[m_rows] = text;
        return true;
    }

    std::vector<ArrayColumn> m_columns;
    std::size_t m_rows = 0;
    bool m_fits = true;
};

/// Walks one record and hands out its leaves.
template <class Emit>
class Walk {
public:
    Walk(ondemand::parser& inner, Emit emit) : m_inner(inner), m_emit(std::move(emit)) {}

    bool object(ondemand::object object, const std::string& path, int depth)
    {
        for (auto field : object) {
            std::string_view key;
            ondemand::value member;
            if (field.unescaped_key().get(key) != SUCCESS || field.value().get(member) != SUCCESS)
                return false;
            std::string below = path.empty() ? std::string(key) : path + "." + std::string(key);
            if (!value(member, below.empty() ? "(empty)" : std::move(below), depth))
                return false;
        }
        return true;
    }

    bool value(ondemand::value value, std::string path, int depth)
    {
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        std::string_view text;
        switch (type) {
        case ondemand::json_type::object: {
            ondemand::object below;
            if (value.get_object().get(below) != SUCCESS)
                return false;
            if (depth < kMaxDepth)
                return object(below, path, depth + 1);
            if (below.raw_json().get(text) != SUCCESS)
                return false;
            break;
        }
        case ondemand::json_type::array:
            if (!rawTextOf(value, type, text))
                return false;
            text = trimmedJson(text);
            if (holdsObjects(text))
                return array(text, path);
            break;
        case ondemand::json_type::string:
            if (value.get_string().get(text) != SUCCESS)
                return false;
            break;
        case ondemand::json_type::null: {
            bool isNull = false;  // something else may begin with n
            return value.is_null().get(isNull) == SUCCESS && isNull;
        }
        default: text = trimmedJson(value.raw_json_token());
        }
        m_emit(std::move(path), text);
        return true;
    }

private:
    bool array(std::string_view text, const std::string& path)
    {
        ArrayOfObjects objects;
        if (!objects.read(m_inner, padded_string(text))) {
            if (!objects.fits())
                m_emit(path, text);
            return !objects.fits();
        }
        for (ArrayColumn& column : objects.columns())
            m_emit(path + "[]" + (column.path.empty() ? "" : "." + column.path), objects.textOf(column));
        return true;
    }

    ondemand::parser& m_inner;
    Emit m_emit;
};

}  // namespace

struct JsonFlattener::Parsers {
    ondemand::parser outer, inner;
    std::string padded;
};

JsonFlattener::JsonFlattener() : m_parsers(std::make_unique<Parsers>()) {}
JsonFlattener::JsonFlattener(JsonFlattener&&) noexcept = default;
JsonFlattener& JsonFlattener::operator=(JsonFlattener&&) noexcept = default;
JsonFlattener::~JsonFlattener() = default;

bool JsonFlattener::flatten(std::string_view record)
{
    m_count = 0;
    std::string& padded = m_parsers->padded;
    padded.assign(record);
    padded.append(SIMDJSON_PADDING, ' ');
    const auto emit = [this](std::string path, std::string_view text) {
        if (m_count == m_leaves.size())
            m_leaves.emplace_back();
        m_leaves[m_count].name = std::move(path);
        m_leaves[m_count++].text = text;
    };
    Walk walk(m_parsers->inner, emit);
    ondemand::document document;
    if (m_parsers->outer.iterate(padded.data(), record.size(), padded.size()).get(document) != SUCCESS)
        return false;
    ondemand::json_type type;
    if (document.type().get(type) != SUCCESS)
        return false;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        if (document.get_object().get(object) != SUCCESS || !walk.object(object, std::string(), 0))
            return false;
        return document.current_location().error() == OUT_OF_BOUNDS;
    }
    if (type == ondemand::json_type::array) {
        ondemand::array elements;
        if (document.get_array().get(elements) != SUCCESS)
            return false;
        std::size_t index = 0;
        for (auto element : elements) {
            ondemand::value value;
            if (element.get(value) != SUCCESS || !walk.value(value, std::to_string(++index), 0))
                return false;
        }
        return true;
    }
    std::string_view text = trimmedJson(record);
    if (type == ondemand::json_type::string && document.get_string().get(text) != SUCCESS)
        return false;
    emit("value", text);
    return true;
}

}  // namespace regia::import
