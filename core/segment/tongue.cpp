// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/tongue.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/bug.h"
#include "core/calendar/date.h"

namespace regia::segment {
namespace {

/// ISO 4217: the currencies without two decimals that a shop of our users may have.
int decimalsOf(const std::string& currency)
{
    constexpr std::array<std::string_view, 8> kNone{"JPY", "KRW", "ISK", "CLP", "VND", "XAF", "XOF", "PYG"};
    constexpr std::array<std::string_view, 5> kThree{"KWD", "BHD", "OMR", "JOD", "TND"};
    if (std::find(kNone.begin(), kNone.end(), currency) != kNone.end())
        return 0;
    return std::find(kThree.begin(), kThree.end(), currency) != kThree.end() ? 3 : 2;
}

const Scalar& scalarAt(const Operand& operand, std::size_t i)
{
    if (const auto* one = std::get_if<Scalar>(&operand))
        return *one;
    const auto* many = std::get_if<std::vector<Scalar>>(&operand);
    REGIA_EXPECT(many != nullptr && i < many->size());
    return (*many)[i];
}

std::string joined(const std::vector<std::string>& parts, const std::string& last)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? last : ", ") + parts[i];
    return text;
}

std::string named(const std::function<std::string(const std::string&)>& lookup, const std::string& name)
{
    const std::string title = lookup ? lookup(name) : std::string();
    return title.empty() ? name : title;
}

}  // namespace

std::string Tongue::digits(double value, int decimals, bool trimZeros) const
{
    char buffer[400];
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::fixed, decimals).ptr);
    const std::size_t point = text.find('.');
    std::string whole = text.substr(0, point);
    std::string fraction = point == std::string::npos ? "" : text.substr(point + 1);
    while (trimZeros && !fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    for (std::size_t at = whole.size(); at > 3;) {
        at -= 3;
        whole.insert(at, 1, groupMark());
    }
    return (value < 0 ? "-" : "") + whole + (fraction.empty() ? "" : decimalMark() + fraction);
}

std::string Tongue::number(double value) const
{
    constexpr int kDecimals = 6;
    constexpr double kPlain = 1e15;
    const bool isPlain = std::abs(value) < kPlain && std::abs(value * 1e6 - std::round(value * 1e6)) < 1e-3;
    if (isPlain)
        return digits(value, kDecimals, true);
    char buffer[64];
    std::string text(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
    std::replace(text.begin(), text.end(), '.', decimalMark());
    return text;
}

std::string Tongue::money(double minorUnits) const
{
    const int decimals = decimalsOf(m_naming.currency);
    return digits(minorUnits / std::pow(10.0, decimals), decimals, false) + " " + m_naming.currency;
}

std::string Tongue::value(const Scalar& scalar, As as) const
{
    if (const auto* isTrue = std::get_if<bool>(&scalar))
        return truth(*isTrue);
    if (const auto* amount = std::get_if<double>(&scalar))
        return as == As::Money ? money(*amount) : number(*amount);
    return quoted(std::get<std::string>(scalar));
}

std::string Tongue::valueAt(const Operand& operand, std::size_t i, As as) const { return value(scalarAt(operand, i), as); }

std::string Tongue::list(const Operand& operand, const std::string& last, As as) const
{
    std::vector<std::string> parts;
    if (const auto* many = std::get_if<std::vector<Scalar>>(&operand))
        for (const Scalar& scalar : *many)
            parts.push_back(value(scalar, as));
    else
        parts.push_back(valueAt(operand, 0, as));
    return joined(parts, last);
}

std::string Tongue::list(const std::vector<std::string>& names, const std::string& last) const
{
    std::vector<std::string> parts;
    for (const std::string& name : names)
        parts.push_back(quoted(name));
    return joined(parts, last);
}

const calendar::Duration& Tongue::lengthOf(const Operand& operand)
{
    const auto* length = std::get_if<calendar::Duration>(&operand);
    REGIA_EXPECT(length != nullptr);
    return *length;
}

std::string Tongue::attributeName(const std::string& attribute) const { return named(m_naming.attribute, attribute); }
std::string Tongue::propertyTitle(const std::string& property) const { return named(m_naming.property, property); }
std::string Tongue::purposeName(const std::string& purpose) const { return named(m_naming.purpose, purpose); }
std::string Tongue::sourceName(const std::string& source) const { return named(m_naming.source, source); }

std::string Tongue::eventNames(const EventSelector& selector, const std::string& last) const
{
    std::vector<std::string> names;
    for (const std::string& type : selector.types)
        names.push_back(named(m_naming.event, type));
    return list(names, last);
}

std::optional<std::string> Tongue::doing(const EventSelector& selector, const std::string& last) const
{
    std::vector<std::string> parts;
    for (const std::string& type : selector.types) {
        parts.push_back(m_naming.did ? m_naming.did(type) : std::string());
        if (parts.back().empty())
            return std::nullopt;
    }
    return parts.empty() ? std::nullopt : std::optional(joined(parts, last));
}

bool Tongue::isText(const Operand& operand)
{
    const auto* one = std::get_if<Scalar>(&operand);
    const auto* many = std::get_if<std::vector<Scalar>>(&operand);
    const Scalar* scalar = one != nullptr ? one : many != nullptr && !many->empty() ? &many->front() : nullptr;
    return scalar != nullptr && std::holds_alternative<std::string>(*scalar);
}

}  // namespace regia::segment
