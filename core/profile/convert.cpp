// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/convert.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "core/model/value.h"
#include "core/text/fold.h"

namespace regia::profile {
namespace {

using model::AttributeType;
using Converted = std::optional<nlohmann::json>;

constexpr std::string_view kComma = "comma";
constexpr std::string_view kPoint = "point";
constexpr std::string_view kDayFirst = "dmy";
constexpr std::string_view kMonthFirst = "mdy";
constexpr std::string_view kYearFirst = "ymd";

std::string asText(const nlohmann::json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const nlohmann::json& member : value)
        text += (text.empty() ? "" : ", ") + (member.is_string() ? member.get<std::string>() : member.dump());
    return text;
}

Converted asSet(const nlohmann::json& value)
{
    if (value.is_array())
        return value;
    nlohmann::json members = nlohmann::json::array();
    const std::string text = asText(value);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = rest.find_first_of(",;|");
        const std::string member(text::trim(rest.substr(0, end)));
        if (!member.empty() && std::find(members.begin(), members.end(), member) == members.end())
            members.push_back(member);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return members.empty() ? std::nullopt : Converted(std::move(members));
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Thousands are parted in threes: every sign has three digits behind it, until the next or the end.
bool partsThousands(std::string_view whole, char sign)
{
    std::size_t at = whole.find(sign);
    if (at == 0 || at > 3)
        return at == std::string_view::npos;
    while (at != std::string_view::npos) {
        const std::size_t next = whole.find(sign, at + 1);
        if ((next == std::string_view::npos ? whole.size() : next) - at != 4)
            return false;
        at = next;
    }
    return true;
}

/// `1.234,50 €` → 1234.50 with the comma as decimal sign; none for what is no number.
std::optional<std::string> plainNumber(std::string_view said, bool comma)
{
    std::string text;
    for (const std::string_view sign : {"€", "$", "£", "EUR", "USD"}) {
        if (said.starts_with(sign))
            said.remove_prefix(sign.size());
        if (said.ends_with(sign))
            said.remove_suffix(sign.size());
        said = text::trim(said);
    }
    for (const char c : text::withoutInvisible(said))
        if (c != ' ' && c != '\'')
            text += c;
    const char decimal = comma ? ',' : '.';
    const char thousands = comma ? '.' : ',';
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.erase(0, 1);
    const std::size_t at = text.find(decimal);
    const std::string whole = text.substr(0, at);
    std::string number = whole;
    if (!partsThousands(whole, thousands))
        return std::nullopt;
    std::erase(number, thousands);
    const std::string fraction = at == std::string::npos ? std::string() : text.substr(at + 1);
    const bool isNumber = !(number + fraction).empty() && std::all_of(number.begin(), number.end(), isDigit) &&
                          std::all_of(fraction.begin(), fraction.end(), isDigit);
    return isNumber ? std::optional((negative ? "-" : "") + (number.empty() ? "0" : number) + "." + fraction + "0") : std::nullopt;
}

Converted asNumber(const nlohmann::json& value, const std::string& format)
{
    if (value.is_number())
        return value;
    if (value.is_boolean())
        return value.get<bool>() ? 1 : 0;
    if (!value.is_string())
        return std::nullopt;
    const auto plain = plainNumber(text::trim(value.get_ref<const std::string&>()), format == kComma);
    double number = 0;
    if (!plain || std::from_chars(plain->data(), plain->data() + plain->size(), number).ec != std::errc() || !std::isfinite(number))
        return std::nullopt;
    return model::toJson(number);
}

Converted asBoolean(const nlohmann::json& value)
{
    constexpr auto kYes = std::to_array<std::string_view>({"true", "1", "si", "yes", "y", "s", "vero", "x", "on", "ok"});
    constexpr auto kNo = std::to_array<std::string_view>({"false", "0", "no", "n", "falso", "off"});
    if (value.is_boolean())
        return value;
    const std::string word = text::textKey(asText(value));
    if (std::find(kYes.begin(), kYes.end(), word) != kYes.end())
        return true;
    return std::find(kNo.begin(), kNo.end(), word) != kNo.end() ? Converted(false) : std::nullopt;
}

/// Three numbers between `/`, `-`, `.` or blanks; a year of two digits is of 1930 … 2029.
std::optional<LocalDate> dateIn(std::string_view said, const std::string& format)
{
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> digits{};
    std::size_t part = 0;
    for (const char c : said) {
        if (isDigit(c) && digits[part] < 4) {
            parts[part] = parts[part] * 10 + (c - '0');
            ++digits[part];
        } else if ((c == '/' || c == '-' || c == '.' || c == ' ') && digits[part] > 0 && part < 2) {
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (part != 2 || digits[2] == 0)
        return std::nullopt;
    const bool yearFirst = format != kDayFirst && format != kMonthFirst;
    const std::size_t year = yearFirst ? 0 : 2, month = format == kMonthFirst ? 0 : 1, day = yearFirst ? 2 : format == kMonthFirst ? 1 : 0;
    constexpr int kFirstOfTwoDigits = 30;
    if (digits[year] == 2 && !yearFirst)
        parts[year] += parts[year] < kFirstOfTwoDigits ? 2000 : 1900;
    else if (digits[year] != 4)
        return std::nullopt;
    return calendar::dateOf(parts[year], parts[month], parts[day]);
}

std::optional<LocalDate> dayOf(const nlohmann::json& value, const std::string& format, const calendar::TimeZone& zone)
{
    if (!value.is_string())
        return std::nullopt;
    const std::string_view said = text::trim(value.get_ref<const std::string&>());
    if (const auto date = calendar::parseIsoDate(said))
        return date;
    if (const auto instant = calendar::parseIsoInstant(said))
        return zone.localDayOf(*instant);
    return dateIn(said, format);
}

Converted asInstant(const nlohmann::json& value, const std::string& format, const calendar::TimeZone& zone)
{
    if (value.is_string())
        if (const auto instant = calendar::parseIsoInstant(text::trim(value.get_ref<const std::string&>())))
            return model::toJson(*instant);
    const auto day = dayOf(value, format, zone);
    return day ? Converted(model::toJson(zone.startOfDay(*day))) : std::nullopt;
}

}  // namespace

std::optional<nlohmann::json> converted(const nlohmann::json& value, const Conversion& to, const calendar::TimeZone& zone)
{
    switch (to.type) {
    case AttributeType::Text: return nlohmann::json(asText(value));
    case AttributeType::Set: return asSet(value);
    case AttributeType::Number: return asNumber(value, to.format);
    case AttributeType::Boolean: return asBoolean(value);
    case AttributeType::Date: {
        const auto day = dayOf(value, to.format, zone);
        return day ? Converted(model::toJson(*day)) : std::nullopt;
    }
    case AttributeType::Instant: return asInstant(value, to.format, zone);
    }
    return std::nullopt;
}

std::vector<std::string> formatsOf(model::AttributeType type, std::string_view country)
{
    constexpr auto kWithPoint = std::to_array<std::string_view>({"US", "GB", "IE", "CA", "AU", "NZ", "CH", "IN", "JP", "CN", "MX"});
    const bool point = std::find(kWithPoint.begin(), kWithPoint.end(), country) != kWithPoint.end();
    const auto names = [](auto... texts) { return std::vector<std::string>{std::string(texts)...}; };
    switch (type) {
    case AttributeType::Number: return point ? names(kPoint, kComma) : names(kComma, kPoint);
    case AttributeType::Date:
    case AttributeType::Instant:
        return country == "US" ? names(kMonthFirst, kYearFirst, kDayFirst) : names(kDayFirst, kYearFirst, kMonthFirst);
    default: return {std::string()};
    }
}

}  // namespace regia::profile
