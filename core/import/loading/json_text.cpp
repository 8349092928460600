// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/loading/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/text/utf8.h"
#include "core/workspace/columns.h"

namespace regia::import {
namespace {

bool isPlain(std::string_view text)
{
    bool isAscii = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '"' || c == '\\')
            return false;
        isAscii = isAscii && byte < 0x80;
    }
    return isAscii || text::isUtf8(text);
}

bool isSmallWhole(double number)
{
    constexpr double kLargest = 1e15;
    return std::abs(number) <= kLargest && number == std::trunc(number);
}

void appendWhole(std::string& out, double number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), static_cast<std::int64_t>(number)).ptr;
    out.append(std::begin(digits), end);
}

void appendSet(std::string& out, const std::vector<std::string>& members)
{
    out += '[';
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        appendTextJson(out, members[i]);
    }
    out += ']';
}

}  // namespace

void appendTextJson(std::string& out, std::string_view text)
{
    if (!isPlain(text))
        return appendJson(out, nlohmann::json(text));
    out += '"';
    out += text;
    out += '"';
}

void appendValueJson(std::string& out, const model::Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return appendTextJson(out, *text);
    if (const auto* members = std::get_if<std::vector<std::string>>(&value))
        return appendSet(out, *members);
    if (const auto* number = std::get_if<double>(&value); number != nullptr && isSmallWhole(*number))
        return appendWhole(out, *number);
    if (const auto* truth = std::get_if<bool>(&value)) {
        out += *truth ? "true" : "false";
        return;
    }
    appendJson(out, model::toJson(value));
}

void appendJson(std::string& out, const nlohmann::json& json) { out += workspace::textOf(json); }

bool isStorable(const model::Value& value)
{
    const auto* number = std::get_if<double>(&value);
    return value.index() != 0 && (number == nullptr || std::isfinite(*number));
}

model::Value unitedValue(std::span<const AttributeFact* const> facts)
{
    model::Value value = facts.front()->value;
    auto* members = std::get_if<std::vector<std::string>>(&value);
    if (members == nullptr)
        return value;
    for (const AttributeFact* fact : facts.subspan(1))
        if (const auto* more = std::get_if<std::vector<std::string>>(&fact->value))
            for (const std::string& member : *more)
                if (std::find(members->begin(), members->end(), member) == members->end())
                    members->push_back(member);
    return value;
}

}  // namespace regia::import
