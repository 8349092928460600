// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_number.h"

#include <algorithm>
#include <array>

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 6> kWideBlanks = {"\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\x89",
                                                         "\xE2\x80\x87", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

struct CurrencySign {
    std::string_view sign;
    std::string_view code;
};
// What begins or ends with another sign stands before it: `US$` before `$`. Crowns are of four countries.
constexpr auto kCurrencies = std::to_array<CurrencySign>(
    {{"€", "EUR"},   {"EUR", "EUR"}, {"eur", "EUR"}, {"Euro", "EUR"}, {"euro", "EUR"}, {"EURO", "EUR"}, {"US$", "USD"},
     {"R$", "BRL"},  {"A$", "AUD"},  {"C$", "CAD"},  {"NZ$", "NZD"},  {"HK$", "HKD"},  {"S$", "SGD"},   {"$", "USD"},
     {"USD", "USD"}, {"usd", "USD"}, {"£", "GBP"},   {"GBP", "GBP"},  {"gbp", "GBP"},  {"CHF", "CHF"},  {"chf", "CHF"},
     {"Fr.", "CHF"}, {"¥", "JPY"},   {"JPY", "JPY"}, {"PLN", "PLN"},  {"zł", "PLN"},   {"SEK", "SEK"},  {"DKK", "DKK"},
     {"NOK", "NOK"}, {"CZK", "CZK"}, {"Kč", "CZK"},  {"HUF", "HUF"},  {"Ft", "HUF"},   {"RON", "RON"},  {"lei", "RON"},
     {"BRL", "BRL"}, {"₺", "TRY"},   {"TRY", "TRY"}, {"₹", "INR"},    {"INR", "INR"},  {"AUD", "AUD"},  {"CAD", "CAD"},
     {"₽", "RUB"}, {"₴", "UAH"},   {"kr.", "DKK"}, {"kr", ""},      {"MXN", "MXN"},  {"CNY", "CNY"},  {"AED", "AED"}});

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool mayBeWideBlank(char first) { return first == '\xC2' || first == '\xE2' || first == '\xEF'; }

std::size_t wideBlankAt(std::string_view text)
{
    if (text.empty() || !mayBeWideBlank(text.front()))
        return 0;
    for (const std::string_view blank : kWideBlanks)
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

bool takePrefix(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    text = trimCell(text);
    return true;
}

bool takeSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    text = trimCell(text);
    return true;
}

bool takeCurrency(std::string_view& text, NumberText& number)
{
    if (text.empty())
        return false;
    for (const CurrencySign& currency : kCurrencies) {
        const bool before = text.front() == currency.sign.front() && takePrefix(text, currency.sign);
        if (before || (text.back() == currency.sign.back() && takeSuffix(text, currency.sign))) {
            number.currency = currency.code;
            return true;
        }
    }
    return false;
}

bool takeSign(std::string_view& text, NumberText& number)
{
    if (takePrefix(text, "-") || takePrefix(text, "\xE2\x88\x92"))
        return number.negative = true;
    if (takePrefix(text, "+"))
        return number.plus = true;
    return false;
}

/// Signs, brackets, currency and `%`, in any order that people write them.
void takeMarks(std::string_view& text, NumberText& number)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = trimCell(text.substr(1, text.size() - 2));
        number.negative = true;
    }
    bool signedOnce = takeSign(text, number);
    takeCurrency(text, number);
    signedOnce = signedOnce || takeSign(text, number);
    number.percent = takeSuffix(text, "%");
    if (!signedOnce && text.size() > 1 && isDigit(text[text.size() - 2]) && takeSuffix(text, "-"))
        number.negative = true;
}

/// Some digits, and no more letters than a currency has: tells most texts from numbers at a glance.
bool mayBeNumber(std::string_view text)
{
    int digits = 0, letters = 0;
    for (const char c : text) {
        digits += isDigit(c) ? 1 : 0;
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
    }
    return digits > 0 && letters <= 4;
}

/// Length of the sign between thousands that starts here: a blank, an apostrophe. 0: none.
std::size_t otherMarkAt(std::string_view text)
{
    if (text.front() == ' ' || text.front() == '\'')
        return 1;
    if (text.starts_with("\xE2\x80\x99"))
        return 3;
    return wideBlankAt(text);
}

bool scanExponent(std::string_view text, NumberText& number)
{
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    number.exponent = !text.empty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), isDigit);
    return number.exponent;
}

/// Watches the groups of digits between thousands: three each, the first up to three; in India two each but the last
/// (`12,34,567`), which commas alone part.
class Groups {
public:
    void addDigit() { ++m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0 && m_closed == 0; }
    [[nodiscard]] bool canEnd() const { return m_closed == 0 || m_size == 3; }
    /// At a sign between thousands. False when no group can end here.
    bool close(bool isComma)
    {
        const bool isFirst = m_closed == 0;
        m_ofTwo = m_ofTwo || (!isFirst && m_size == 2);
        const bool fits = isFirst ? m_size >= 1 && m_size <= 3 : m_size == (m_ofTwo ? 2 : 3);
        const bool firstFits = !m_ofTwo || (isComma && m_firstSize <= 2);
        m_firstSize = isFirst ? m_size : m_firstSize;
        ++m_closed;
        m_size = 0;
        return fits && firstFits;
    }

private:
    int m_size = 0, m_firstSize = 0, m_closed = 0;
    bool m_ofTwo = false;
};

bool scanBody(NumberText& number)
{
    const std::string_view body = number.body;
    int group = 0;
    bool first = true;
    number.groupsOfThree = true;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (isDigit(c)) {
            ++group;
            number.digits += c != '0' || number.digits > 0 ? 1 : 0;
            continue;
        }
        if (c == 'e' || c == 'E') {
            if (group == 0 || !scanExponent(body.substr(i), number))
                return false;
            break;
        }
        const bool point = c == '.' || c == ',';
        const std::size_t length = point ? 1 : otherMarkAt(body.substr(i));
        if (length == 0 || (group == 0 && !first) || (group == 0 && !point))
            return false;
        if (first)
            number.beforeFirst = group;
        number.groupsOfThree = number.groupsOfThree && (first ? group >= 1 && group <= 3 : group == 3);
        number.dots += c == '.' ? 1 : 0;
        number.commas += c == ',' ? 1 : 0;
        number.otherMarks += point ? 0 : 1;
        number.last = point ? c : number.last;
        if (!point && (i + length >= body.size() || !isDigit(body[i + length])))
            return false;
        group = 0;
        first = false;
        i += length - 1;
    }
    number.afterLast = first ? 0 : group;
    number.groupsOfThree = !first && number.groupsOfThree && group == 3;
    if (first)
        number.beforeFirst = group;
    return group > 0 || (!first && number.beforeFirst > 0);
}

}  // namespace

std::string_view trimCell(std::string_view cell)
{
    const auto isPlain = [](char c) { return c > ' ' && c < '\x7F'; };
    if (cell.empty() || (isPlain(cell.front()) && isPlain(cell.back())))
        return cell;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!cell.empty()) {
        const std::size_t wide = wideBlankAt(cell);
        if (wide == 0 && !isBlank(cell.front()))
            break;
        cell.remove_prefix(std::max<std::size_t>(wide, 1));
    }
    while (!cell.empty()) {
        if (isBlank(cell.back())) {
            cell.remove_suffix(1);
            continue;
        }
        const auto wide =
            std::find_if(kWideBlanks.begin(), kWideBlanks.end(), [&](std::string_view blank) { return cell.ends_with(blank); });
        if (wide == kWideBlanks.end())
            break;
        cell.remove_suffix(wide->size());
    }
    return cell;
}

std::optional<NumberText> scanNumber(std::string_view cell)
{
    NumberText number;
    std::string_view text = trimCell(cell);
    if (text.empty() || text.size() > 64 || !mayBeNumber(text))
        return std::nullopt;
    if (!isDigit(text.front()) || !isDigit(text.back()))
        takeMarks(text, number);
    if (text.empty() || !(isDigit(text.front()) || text.front() == '.' || text.front() == ','))
        return std::nullopt;
    number.body = text;
    if (!scanBody(number))
        return std::nullopt;
    // 1.2.3 is a version, 10.0.0.1 an address, 02 1234567 a telephone: signs that no reading explains make no number.
    const bool hasSeveralMarks = number.dots + number.commas > 1 || number.otherMarks > 0;
    if (hasSeveralMarks && !plainNumber(number, '.') && !plainNumber(number, ','))
        return std::nullopt;
    number.leadingZero = text.size() > 1 && text[0] == '0' && isDigit(text[1]);
    return number;
}

bool isAmbiguous(const NumberText& number)
{
    return number.dots + number.commas == 1 && number.otherMarks == 0 && number.groupsOfThree && number.body.front() != '0';
}

char provenDecimal(const NumberText& number)
{
    const char other = number.last == '.' ? ',' : '.';
    const int lasts = number.last == '.' ? number.dots : number.commas;
    const int others = number.last == '.' ? number.commas : number.dots;
    if (number.last == 0 || isAmbiguous(number))
        return 0;
    if (others > 0)
        return lasts == 1 ? number.last : 0;
    if (lasts > 1)
        return number.groupsOfThree ? other : '\0';
    return number.last;
}

std::optional<std::string> plainNumber(const NumberText& number, char decimal)
{
    std::string plain(number.negative ? "-" : "");
    Groups groups;
    bool fraction = false;
    std::size_t i = 0;
    for (; i < number.body.size() && number.body[i] != 'e' && number.body[i] != 'E'; ++i) {
        const char c = number.body[i];
        if (isDigit(c)) {
            plain += c;
            groups.addDigit();
        } else if (c == decimal) {
            if (fraction || !groups.canEnd())
                return std::nullopt;
            if (groups.isEmpty())
                plain += '0';
            plain += '.';
            fraction = true;
        } else if (c == '.' || c == ',' || c == ' ' || c == '\'' || static_cast<unsigned char>(c) >= 0xC0) {
            if (fraction || !groups.close(c == ','))
                return std::nullopt;
        }
    }
    if (!fraction && !groups.canEnd())
        return std::nullopt;
    if (plain.ends_with('.'))
        plain.pop_back();
    plain.append(number.body.substr(i));
    if (const std::size_t plus = plain.find("+"); plus != std::string::npos)
        plain.erase(plus, 1);
    return plain;
}

}  // namespace regia::import
