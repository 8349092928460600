// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phone.h"

#include <phonenumbers/phonenumberutil.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <unordered_map>

#include "core/text/fold.h"
#include "core/text/plain_phone.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t kMostDigits = 15;     // E.164
constexpr std::size_t kLeastUnknown = 8;    // with a country code that nobody has
constexpr std::size_t kLeastOfSeveral = 6;  // a shorter part of a cell is a prefix: 06/12345678
constexpr std::size_t kMostExtension = 7;
constexpr std::size_t kMostText = 80;
constexpr std::size_t kRemembered = 8192;
constexpr std::int32_t kItaly = 39;  // the Vatican's numbers are Italian ones

constexpr std::array<std::string_view, 8> kExtensionWords{"int", "interno", "ext", "extension", "est", "estensione", "x", "#"};

std::string lowered(std::string_view word)
{
    std::string result(word);
    std::transform(result.begin(), result.end(), result.begin(), asciiLower);
    return result;
}

/// `3.195550104E+09`: its digits before and after the point, and how far the point moves.
struct Scientific {
    std::string digits;
    std::size_t decimals = 0;
    std::size_t exponent = 0;

    /// The whole number, when no digit of it is missing.
    [[nodiscard]] std::optional<std::string> number() const
    {
        if (decimals < exponent)
            return std::nullopt;
        const std::size_t whole = digits.size() - decimals + exponent;
        if (digits.find_first_not_of('0', whole) != std::string::npos)
            return std::nullopt;
        return digits.substr(0, whole);
    }
};

std::optional<Scientific> parseScientific(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || !isAsciiDigit(text.front()))
        return std::nullopt;
    Scientific found;
    bool point = false;
    for (const char c : text.substr(0, e)) {
        if (isAsciiDigit(c)) {
            found.digits.push_back(c);
            found.decimals += point ? 1 : 0;
        } else if ((c == '.' || c == ',') && !point) {
            point = true;
        } else {
            return std::nullopt;
        }
    }
    std::string_view exponent = text.substr(e + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const auto [end, error] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), found.exponent);
    if (error != std::errc{} || end != exponent.data() + exponent.size() || found.exponent > kMostDigits)
        return std::nullopt;
    return found;
}

/// What spreadsheets wrap around a number so that it stays text: `="+39…"`, `'+39…`.
std::string_view unwrapped(std::string_view text)
{
    if (text.starts_with('='))
        text.remove_prefix(1);
    while (!text.empty() && (text.front() == '\'' || text.front() == '"' || isAsciiSpace(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '\'' || text.back() == '"' || isAsciiSpace(text.back())))
        text.remove_suffix(1);
    if (lowered(text.substr(0, 4)) == "tel:")
        text.remove_prefix(4);
    return text;
}

/// `3195550115.0`: read as a decimal on its way.
std::string_view withoutDecimals(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::string_view rest = text.substr(digits);
    return digits >= kLeastOfSeveral && (rest == ".0" || rest == ",0" || rest == ".00" || rest == ",00") ? text.substr(0, digits) : text;
}

/// Takes `int. 12` off the end; answers its digits.
std::string takeExtension(std::string_view& text)
{
    std::size_t digits = text.size();
    while (digits > 0 && isAsciiDigit(text[digits - 1]))
        --digits;
    std::size_t at = digits;
    while (at > 0 && (isAsciiSpace(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ':'))
        --at;
    const std::size_t wordEnd = at;
    while (at > 0 && (isAsciiLetter(text[at - 1]) || text[at - 1] == '#'))
        --at;
    const std::string word = lowered(text.substr(at, wordEnd - at));
    const std::size_t count = text.size() - digits;
    if (count == 0 || count > kMostExtension || std::find(kExtensionWords.begin(), kExtensionWords.end(), word) == kExtensionWords.end())
        return {};
    std::string extension(text.substr(digits));
    text = text.substr(0, at);
    return extension;
}

/// Digits of any script as ASCII, with a leading + kept; none when there are letters.
std::optional<std::string> dialled(std::string_view text)
{
    std::string digits;
    bool international = false;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(text.size());) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), i, static_cast<std::int32_t>(text.size()), c);
        if (const std::int32_t digit = u_charDigitValue(c); digit >= 0)
            digits.push_back(static_cast<char>('0' + digit));
        else if ((c == '+' || c == 0xFF0B) && digits.empty())
            international = true;
        else if (u_isalpha(c) || c == 0xFFFD)
            return std::nullopt;
    }
    return international ? '+' + digits : digits;
}

/// `0039…` and, from North America, `01139…` → `+39…`.
std::string withPlus(std::string number, std::string_view country)
{
    if (number.starts_with("00"))
        return '+' + number.substr(2);
    if ((country == "US" || country == "CA") && number.starts_with("011"))
        return '+' + number.substr(3);
    return number;
}

std::optional<Phone> withUnknownCountry(const std::string& number)
{
    const std::size_t digits = number.size() - 1;
    if (!number.starts_with('+') || digits < kLeastUnknown || digits > kMostDigits || number[1] == '0')
        return std::nullopt;
    return Phone{number, {}, {}};
}

std::string countryOf(const PhoneNumberUtil& util, const PhoneNumber& number)
{
    std::string region;
    util.GetRegionCodeForNumber(number, &region);
    if (region == "ZZ" || number.country_code() == kItaly)
        util.GetRegionCodeForCountryCode(number.country_code(), &region);
    return region == "ZZ" || region == "001" ? std::string() : region;
}

std::optional<Phone> parseDialled(const std::string& number, const std::string& country)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    const auto error = util.Parse(number, country, &parsed);
    if (error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR)
        return withUnknownCountry(number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || util.IsPossibleNumberWithReason(parsed) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    // Zeroes and nothing else: what people type to get past a form.
    if (parsed.national_number() == 0)
        return std::nullopt;
    Phone phone;
    util.Format(parsed, PhoneNumberUtil::E164, &phone.e164);
    phone.country = countryOf(util, parsed);
    return phone;
}

std::optional<Phone> parseUncached(std::string_view text, const std::string& country)
{
    std::string_view rest = withoutDecimals(unwrapped(trim(text)));
    std::string exact;
    if (const auto scientific = parseScientific(rest)) {
        auto number = scientific->number();
        if (!number)
            return std::nullopt;
        exact = std::move(*number);
        rest = exact;
    }
    std::string extension = takeExtension(rest);
    const auto digits = dialled(rest);
    if (!digits || digits->empty())
        return std::nullopt;
    auto phone = parseDialled(withPlus(*digits, country), country);
    if (phone)
        phone->extension = std::move(extension);
    return phone;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (const std::string_view part = trim(text.substr(begin, end - begin)); !part.empty())
            parts.push_back(part);
        begin = end + separator.size();
    }
    return parts;
}

bool couldBeWhole(std::string_view part)
{
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), isAsciiDigit)) >= kLeastOfSeveral;
}

void addNew(std::vector<Phone>& found, std::vector<Phone> more)
{
    for (Phone& phone : more)
        if (std::find(found.begin(), found.end(), phone) == found.end())
            found.push_back(std::move(phone));
}

}  // namespace

std::optional<Phone> parsePhone(std::string_view text, std::string_view country)
{
    if (text.empty() || text.size() > kMostText)
        return std::nullopt;
    if (const PlainPhone plain = plainPhone(text, country); plain.isKnown && !plain.e164)
        return std::nullopt;
    // A thread's own memory: shared, it would need a lock that costs as much as it saves.
    thread_local std::unordered_map<std::string, std::optional<Phone>> remembered;
    std::string key = std::string(country) + '\n' + std::string(text);
    if (const auto known = remembered.find(key); known != remembered.end())
        return known->second;
    if (remembered.size() >= kRemembered)
        remembered.clear();
    return remembered.emplace(std::move(key), parseUncached(text, std::string(country))).first->second;
}

std::optional<std::string> toE164(std::string_view text, std::string_view country)
{
    if (PlainPhone plain = plainPhone(text, country); plain.isKnown)
        return std::move(plain.e164);
    auto phone = parsePhone(text, country);
    return phone ? std::optional(std::move(phone->e164)) : std::nullopt;
}

std::string readablePhone(std::string_view text, std::string_view country)
{
    const std::optional<Phone> phone = parsePhone(text, country);
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!phone || phone->country.empty() || util.Parse(phone->e164, phone->country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::string(text);
    std::string grouped;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &grouped);
    return phone->extension.empty() ? grouped : grouped + " #" + phone->extension;
}

std::vector<Phone> parsePhones(std::string_view text, std::string_view country)
{
    for (const std::string_view separator : {";", "|", "\n", ",", "/", " e ", " o ", " - "}) {
        const std::vector<std::string_view> parts = split(text, separator);
        if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), couldBeWhole))
            continue;
        std::vector<Phone> found;
        bool allGood = true;
        for (const std::string_view part : parts) {
            std::vector<Phone> numbers = parsePhones(part, country);
            allGood = allGood && !numbers.empty();
            addNew(found, std::move(numbers));
        }
        if (allGood)
            return found;
    }
    if (auto phone = parsePhone(text, country))
        return {std::move(*phone)};
    return {};
}

bool lostDigits(std::string_view text)
{
    const auto scientific = parseScientific(unwrapped(trim(text)));
    return scientific && scientific->decimals < scientific->exponent;
}

}  // namespace regia::text
