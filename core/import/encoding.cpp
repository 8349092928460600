// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"

#include <simdjson.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "core/text/charset.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::size_t kHeadSize = 64;
constexpr std::size_t kContextSize = 64 * 1024;
constexpr std::size_t kContextReach = 12;
constexpr std::size_t kKeptBadLines = 20;
constexpr std::size_t kHeldLine = 64 * 1024;
constexpr std::int64_t kEnoughLines = 20000;
constexpr std::array<std::string_view, 15> kCandidates = {"windows-1252", "ISO-8859-15",  "macintosh",    "IBM850",       "Shift_JIS",
                                                          "windows-1254", "windows-1250", "ISO-8859-2",   "windows-1251", "windows-1253",
                                                          "KOI8-R",       "IBM866",       "windows-1255", "windows-1256", "TIS-620"};
// What uchardet recognises by how characters follow one another.
constexpr std::array<std::string_view, 7> kOtherScripts = {"windows-1251", "windows-1253", "windows-1255", "windows-1256",
                                                           "KOI8-R",       "IBM866",       "TIS-620"};
constexpr std::array<std::string_view, 2> kEastern = {"WINDOWS-1250", "ISO-8859-2"};
constexpr std::array<std::string_view, 8> kDoubleByte = {"EUC-KR", "UHC", "GB18030", "BIG5", "EUC-JP", "EUC-TW", "SHIFT_JIS", "JOHAB"};

// What UTF-8 that was read as windows-1252 looks like: Ã followed by what no word has after it, â€, Â before a sign.
constexpr std::array<std::string_view, 4> kMojibake = {"\xC3\x83\xC2", "\xC3\x83\xE2\x80", "\xC3\xA2\xE2\x82\xAC", "\xC3\x82\xC2"};

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
constexpr std::array<Mark, 5> kMarks = {{{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                         {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                         {"\xEF\xBB\xBF", "UTF-8"},
                                         {"\xFF\xFE", "UTF-16LE"},
                                         {"\xFE\xFF", "UTF-16BE"}}};

bool isAscii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

bool hasNonAscii(std::string_view bytes)
{
    std::uint64_t any = 0;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        any |= word;
    }
    for (; i < bytes.size(); ++i)
        any |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]));
    return (any & 0x8080808080808080ULL) != 0;
}

std::string uchardetSays(std::string_view bytes)
{
    uchardet_t detector = uchardet_new();
    std::string name;
    if (uchardet_handle_data(detector, bytes.data(), bytes.size()) == 0) {
        uchardet_data_end(detector);
        name = uchardet_get_charset(detector);
    }
    uchardet_delete(detector);
    return text::isKnownEncoding(name) ? name : std::string();
}

template <std::size_t Size>
bool isIn(const std::array<std::string_view, Size>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// How many bytes stand behind the last of those; all of them where there is none.
std::size_t behindLast(std::string_view bytes, char c)
{
    const void* last = bytes.empty() ? nullptr : ::memrchr(bytes.data(), c, bytes.size());
    return last == nullptr ? bytes.size() : static_cast<std::size_t>(bytes.data() + bytes.size() - static_cast<const char*>(last)) - 1;
}

/// uchardet shouts: WINDOWS-1251, BIG5.
std::string usualName(const std::string& name)
{
    if (name.starts_with("WINDOWS-"))
        return "windows-" + name.substr(8);
    return name == "BIG5" ? "Big5" : name == "SHIFT_JIS" ? "Shift_JIS" : name;
}

/// The encoding that makes the most of the stretches around the non-ASCII bytes. A bare carriage return at line ends points to the Mac.
std::string bestLegacyEncoding(std::string_view context, bool bareReturns)
{
    std::string_view best = kCandidates.front();
    double bestScore = -1e18;
    const double chars = static_cast<double>(std::count_if(context.begin(), context.end(), [](char c) { return !isAscii(c); }));
    for (const std::string_view candidate : kCandidates) {
        double score = encodingScore(context, candidate);
        if (bareReturns && candidate == "macintosh")
            score += 0.5 * chars;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    const std::string other = uchardetSays(context);
    if (isIn(kDoubleByte, other) && encodingScore(context, other) > bestScore)
        return usualName(other);
    const double windows = encodingScore(context, "windows-1250"), iso = encodingScore(context, "ISO-8859-2");
    if (isIn(kEastern, other) && std::max(windows, iso) >= 0.7 * bestScore)
        return windows >= iso ? "windows-1250" : "ISO-8859-2";
    if (isIn(kOtherScripts, best) && isIn(kOtherScripts, usualName(other)))
        return usualName(other);
    if (other.empty() && encodingScore(context, "EUC-KR") > bestScore)
        return "EUC-KR";
    if (bestScore < 0 && !other.empty() && other != "ASCII" && other != "UTF-8")
        return usualName(other);
    return std::string(best);
}

}  // namespace

void EncodingScan::feed(std::string_view bytes)
{
    if (m_head.size() < kHeadSize)
        m_head.append(bytes.substr(0, kHeadSize - m_head.size()));
    countNuls(bytes);
    m_size += bytes.size();
    const auto returns = static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\r'));
    m_carriageReturns += returns;
    m_lineFeeds += static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    if (m_tail.empty())
        return checkUtf8(bytes);
    const std::string joined = std::exchange(m_tail, {}).append(bytes);
    checkUtf8(joined);
}

void EncodingScan::countNuls(std::string_view bytes)
{
    if (m_size < (1U << 20))
        m_controls += static_cast<std::uint64_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            const bool usual = (byte >= '\t' && byte <= '\r') || byte == 0x01 || byte == 0x1A || byte >= 0x1C;
            return byte != 0 && byte < 0x20 && !usual;
        }));
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at < end && (at = static_cast<const char*>(std::memchr(at, 0, static_cast<std::size_t>(end - at)))) != nullptr) {
        const std::uint64_t position = m_size + static_cast<std::uint64_t>(at - bytes.data());
        ++(position % 2 == 0 ? m_nulsEven : m_nulsOdd);
        ++at;
    }
}

/// Holds the last line back until it is whole, unless it has no end: what its bytes are must not depend on where a chunk ended.
std::string_view EncodingScan::wholeLines(std::string_view bytes)
{
    std::size_t held = behindLast(bytes, '\n');
    held = std::min(held, behindLast(bytes.substr(bytes.size() - held), '\r'));
    if (held > kHeldLine)
        held = text::incompleteTail(bytes);
    m_tail = bytes.substr(bytes.size() - held);
    return bytes.substr(0, bytes.size() - held);
}

void EncodingScan::checkLine(std::string_view line)
{
    if (!hasNonAscii(line))
        return;
    m_lineHasText = true;
    if (!simdjson::validate_utf8(line.data(), line.size())) {
        m_lineIsBad = true;
        collectContext(line);
    } else if (!m_mojibake)
        m_mojibake = std::any_of(kMojibake.begin(), kMojibake.end(),
                                 [&](std::string_view sign) { return line.find(sign) != std::string_view::npos; });
}

void EncodingScan::checkUtf8(std::string_view bytes)
{
    if (m_badLines > kEnoughLines && m_badLines > m_goodLines)
        return;
    bytes = wholeLines(bytes);
    if (!hasNonAscii(bytes)) {
        m_line += std::count(bytes.begin(), bytes.end(), '\n');
        if (bytes.find('\n') != std::string_view::npos)
            endLine();
        return;
    }
    const bool enoughGood = m_goodLines > kEnoughLines && m_badLines == 0;
    if (enoughGood && simdjson::validate_utf8(bytes.data(), bytes.size())) {
        m_line += std::count(bytes.begin(), bytes.end(), '\n');
        return;
    }
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        checkLine(bytes.substr(0, end));
        if (end == bytes.size())
            return;
        endLine();
        const bool pair = bytes[end] == '\r' && end + 1 < bytes.size() && bytes[end + 1] == '\n';
        m_line += bytes[end] == '\n' || pair || m_lineFeeds == 0 ? 1 : 0;
        bytes.remove_prefix(end + (pair ? 2 : 1));
    }
}

void EncodingScan::endLine()
{
    if (m_lineIsBad) {
        ++m_badLines;
        if (m_firstBad.size() < kKeptBadLines)
            m_firstBad.push_back(m_line);
    } else if (m_lineHasText)
        ++m_goodLines;
    m_lineIsBad = m_lineHasText = false;
}

void EncodingScan::collectContext(std::string_view bytes)
{
    std::size_t at = 0;
    while (m_context.size() < kContextSize) {
        while (at < bytes.size() && isAscii(bytes[at]))
            ++at;
        if (at == bytes.size())
            return;
        const std::size_t start = at > kContextReach ? at - kContextReach : 0;
        std::size_t end = at;
        while (end < bytes.size() &&
               (!isAscii(bytes[end]) ||
                !std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(end > kContextReach ? end - kContextReach : 0),
                             bytes.begin() + static_cast<std::ptrdiff_t>(end), isAscii)))
            ++end;
        m_context.append(bytes.substr(start, end - start)).push_back('\n');
        at = end;
    }
}

std::string EncodingScan::utf16Pattern() const
{
    const std::uint64_t pairs = m_size / 2;
    if (pairs < 4)
        return {};
    if (m_nulsOdd * 4 > pairs && m_nulsEven * 20 < m_nulsOdd)
        return "UTF-16LE";
    if (m_nulsEven * 4 > pairs && m_nulsOdd * 20 < m_nulsEven)
        return "UTF-16BE";
    return {};
}

EncodingGuess EncodingScan::result() const
{
    EncodingGuess guess;
    for (const Mark& mark : kMarks) {
        if (m_head.starts_with(mark.bytes)) {
            guess.encoding = mark.encoding;
            guess.bom = true;
            break;
        }
    }
    if (guess.bom && guess.encoding != "UTF-8")
        return guess;
    if (const std::string wide = utf16Pattern(); !guess.bom && !wide.empty()) {
        guess.encoding = wide;
        guess.guessed = true;
        return guess;
    }
    const std::uint64_t nuls = m_nulsEven + m_nulsOdd;
    guess.nuls = nuls > 0;
    guess.binary = nuls * 5 > m_size || (m_controls > 4 && m_controls * 50 > std::min<std::uint64_t>(m_size, 1U << 20));

    EncodingScan last = *this;
    last.checkLine(m_tail);
    last.endLine();
    guess.mojibake = m_mojibake;
    if (last.m_badLines == 0)
        return guess;
    const std::string legacy = bestLegacyEncoding(last.m_context, m_carriageReturns > 0 && m_lineFeeds == 0);
    if (guess.bom || last.m_goodLines >= 2 * last.m_badLines) {
        guess.repair = true;
        guess.repairEncoding = legacy;
        guess.badLines = last.m_firstBad;
        return guess;
    }
    guess.encoding = legacy;
    guess.guessed = true;
    guess.mojibake = false;
    return guess;
}

}  // namespace regia::import
