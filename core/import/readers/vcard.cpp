// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/vcard.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "core/text/charset.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::size_t kChunk = 64 * 1024;
constexpr std::size_t kMaxLine = 32U << 20;
constexpr std::size_t kMaxCard = 64U << 20;
constexpr std::array<std::string_view, 4> kLeftOut = {"PHOTO", "LOGO", "SOUND", "KEY"};

std::string upper(std::string_view text) { return text::upperCase(text); }

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string undoQuotedPrintable(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

/// Splits the part before the colon at `;`, quotes respected; the colon inside quotes is no end.
std::size_t endOfName(std::string_view line)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == '"');
        if (line[i] == ':' && !quoted)
            return i;
    }
    return std::string_view::npos;
}

void takeParameter(std::string_view parameter, VcardProperty& property)
{
    const std::size_t equals = parameter.find('=');
    const std::string key = equals == std::string_view::npos ? std::string() : upper(parameter.substr(0, equals));
    std::string value(equals == std::string_view::npos ? parameter : parameter.substr(equals + 1));
    std::erase(value, '"');
    if (key == "CHARSET")
        property.charset = value;
    else if (key == "ENCODING" || (key.empty() && (upper(value) == "QUOTED-PRINTABLE" || upper(value) == "BASE64")))
        property.encoding = upper(value);
    else if (key.empty() || key == "TYPE")
        for (const std::string& type : splitVcardValue(value, ','))
            property.types.push_back(upper(type));
    else if (key == "PREF")
        property.types.emplace_back("PREF");
}

}  // namespace

bool VcardProperty::isPreferred() const { return std::find(types.begin(), types.end(), "PREF") != types.end(); }

std::optional<VcardProperty> parseVcardLine(std::string_view line)
{
    const std::size_t colon = endOfName(line);
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    VcardProperty property;
    property.value = line.substr(colon + 1);
    bool first = true;
    for (const std::string& part : splitVcardValue(line.substr(0, colon), ';')) {
        if (first)
            property.name = upper(part.substr(part.rfind('.') + 1));
        else
            takeParameter(part, property);
        first = false;
    }
    return property.name.empty() ? std::nullopt : std::optional(property);
}

std::string vcardText(const VcardProperty& property, std::string_view charset)
{
    std::string bytes = property.encoding == "QUOTED-PRINTABLE" ? undoQuotedPrintable(property.value) : property.value;
    if (!property.charset.empty() && text::isKnownEncoding(property.charset))
        return text::toUtf8(bytes, property.charset).value_or(bytes);
    return text::isUtf8(bytes) ? bytes : text::toUtf8(bytes, charset).value_or(text::withReplacements(bytes));
}

std::vector<std::string> splitVcardValue(std::string_view value, char separator)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            parts.back().append(value.substr(i, 2));
            ++i;
        } else if (value[i] == separator)
            parts.emplace_back();
        else
            parts.back() += value[i];
    }
    return parts;
}

std::string unescapeVcard(std::string_view value)
{
    std::string plain;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const char c = value[++i];
        if (c == 'n' || c == 'N')
            plain += '\n';
        else if (c == ',' || c == ';' || c == '\\' || c == ':')
            plain += c;
        else
            plain.append({'\\', c});
    }
    return plain;
}

VcardRecords::VcardRecords(ByteSourcePtr bytes, std::string charset) : m_bytes(std::move(bytes)), m_charset(std::move(charset)) {}

Result<bool> VcardRecords::rawLine(std::string& line)
{
    while (true) {
        const std::size_t end = m_buffer.find_first_of("\r\n", m_at);
        const bool whole = end != std::string::npos && (m_buffer[end] == '\n' || end + 1 < m_buffer.size() || m_ended);
        if (whole || (m_ended && m_at < m_buffer.size())) {
            const std::size_t stop = std::min(end, m_buffer.size());
            line = m_buffer.substr(m_at, stop - m_at);
            const bool pair = stop + 1 < m_buffer.size() && m_buffer[stop] == '\r' && m_buffer[stop + 1] == '\n';
            m_at = std::min(stop + (pair ? 2 : 1), m_buffer.size());
            ++m_line;
            return true;
        }
        if (m_ended)
            return false;
        m_buffer.erase(0, m_at);
        m_at = 0;
        if (m_buffer.size() > kMaxLine)
            return fail(ErrorCode::FileTooLarge, "line " + std::to_string(m_line + 1), "a line of more than 32 MB");
        const std::size_t kept = m_buffer.size();
        m_buffer.resize(kept + kChunk);
        Result<std::size_t> got = m_bytes->read(m_buffer.data() + kept, kChunk);
        m_buffer.resize(kept + got.value_or(0));
        if (!got)
            return fail(std::move(got).error());
        m_ended = *got == 0;
    }
}

/// A line with what was folded onto the lines below it, and what quoted-printable broke.
Result<bool> VcardRecords::logicalLine(std::string& line)
{
    if (m_pending)
        line = *std::exchange(m_pending, std::nullopt);
    else {
        REGIA_TRY(const bool found, rawLine(line));
        if (!found)
            return false;
    }
    const bool quotedPrintable = upper(line.substr(0, line.find(':'))).find("QUOTED-PRINTABLE") != std::string::npos;
    while (line.size() < kMaxLine) {
        std::string below;
        REGIA_TRY(const bool found, rawLine(below));
        if (!found)
            return true;
        if (quotedPrintable && line.ends_with('=')) {
            line.pop_back();
            line += below;
        } else if (below.starts_with(' ') || below.starts_with('\t'))
            line.append(below, 1);
        else {
            m_pending = std::move(below);
            return true;
        }
    }
    return true;
}

Result<bool> VcardRecords::next()
{
    std::string line;
    bool inCard = false;
    std::size_t bytes = 0;
    m_cells.clear();
    m_several.clear();
    m_times.clear();
    while (true) {
        REGIA_TRY(const bool found, logicalLine(line));
        if (!found) {
            if (!inCard)
                return false;
            m_notes.add("truncated_card", "the file ends inside a card", m_cardLine);
            finishCard();
            return true;
        }
        const std::optional<VcardProperty> property = parseVcardLine(line);
        if (!property)
            continue;
        if (property->name == "BEGIN") {
            if (inCard)
                m_notes.add("truncated_card", "a card begins inside another", m_line);
            m_cardLine = m_line - (m_pending ? 1 : 0);
            inCard = true;
        } else if (property->name == "END" && inCard) {
            finishCard();
            return true;
        } else if (inCard) {
            bytes += line.size();
            if (bytes > kMaxCard)
                return fail(ErrorCode::FileTooLarge, "line " + std::to_string(m_cardLine), "a card of more than 64 MB");
            take(*property);
        }
    }
}

void VcardRecords::take(const VcardProperty& property)
{
    const bool leftOut = std::find(kLeftOut.begin(), kLeftOut.end(), property.name) != kLeftOut.end() || property.encoding == "B" ||
                         property.encoding == "BASE64";
    if (leftOut || property.name == "VERSION" || property.name == "PRODID")
        return;
    const std::string value = vcardText(property, m_charset);
    if (property.name == "EMAIL" || property.name == "TEL") {
        std::string types;
        for (const std::string& type : property.types)
            types += (types.empty() ? "" : ",") + type;
        const std::string plain = unescapeVcard(value);
        m_several[property.name].push_back({plain.starts_with("tel:") ? plain.substr(4) : plain, types, property.isPreferred()});
    } else if (property.name == "N" || property.name == "ADR")
        put(property.name, value);
    else if (property.name == "ORG") {
        const std::vector<std::string> units = splitVcardValue(value, ';');
        put("ORG", unescapeVcard(units.front()));
        if (units.size() > 1)
            put("ORG UNIT", unescapeVcard(units[1]));
    } else if (property.name == "CATEGORIES") {
        nlohmann::json items = nlohmann::json::array();
        for (const std::string& item : splitVcardValue(value, ','))
            items.push_back(unescapeVcard(item));
        put("CATEGORIES", value.find("\\,") == std::string::npos ? unescapeVcard(value) : items.dump());
    } else
        put(property.name, unescapeVcard(value));
}

void VcardRecords::finishCard()
{
    for (auto& [name, entries] : m_several) {
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.preferred && !b.preferred; });
        std::string values, types;
        for (const Entry& entry : entries) {
            values += (values.empty() ? "" : "; ") + entry.value;
            types += (&entry == &entries.front() ? "" : "; ") + entry.types;
        }
        put(name, std::move(values));
        put(name + " TYPE", std::move(types));
    }
}

/// A property that comes again is another column: `ADR (2)`.
void VcardRecords::put(const std::string& name, std::string text)
{
    const int number = ++m_times[name];
    m_cells.push_back({number == 1 ? name : name + " (" + std::to_string(number) + ")", std::move(text)});
}

}  // namespace regia::import
