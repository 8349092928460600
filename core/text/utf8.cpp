// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>

#include <cstdint>
#include <cstring>
#include <memory>

#include "core/base/bug.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

/// What stands at the start of some bytes: a whole sequence, or the longest part of one that could have become one.
struct Sequence {
    std::size_t length = 1;
    bool valid = false;
    bool cutOff = false;  ///< valid so far, and the bytes end
};

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Table 3-7 of the Unicode standard: how long a sequence is, and what its second byte may be.
struct Lead {
    std::size_t length;
    unsigned char secondLow;
    unsigned char secondHigh;
};
Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80), static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80), static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

Sequence sequenceAt(std::string_view bytes, std::size_t at)
{
    const auto byteAt = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (byteAt(at) < 0x80)
        return {1, true, false};
    const Lead lead = leadOf(byteAt(at));
    if (lead.length == 0)
        return {1, false, false};
    for (std::size_t k = 1; k < lead.length; ++k) {
        if (at + k == bytes.size())
            return {k, false, true};
        const unsigned char byte = byteAt(at + k);
        if (k == 1 ? byte < lead.secondLow || byte > lead.secondHigh : !isContinuation(byte))
            return {k, false, false};
    }
    return {lead.length, true, false};
}

/// Past the ASCII at `at`, eight bytes a step.
std::size_t skipAscii(std::string_view bytes, std::size_t at)
{
    while (at + 8 <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
        at += 8;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

icu::BreakIterator& characterBreaks()
{
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        REGIA_EXPECT(U_SUCCESS(status));
        return made;
    }();
    return *breaks;
}

}  // namespace

std::optional<std::size_t> firstInvalidByte(std::string_view bytes)
{
    for (std::size_t at = skipAscii(bytes, 0); at < bytes.size(); at = skipAscii(bytes, at)) {
        const Sequence sequence = sequenceAt(bytes, at);
        if (!sequence.valid)
            return at;
        at += sequence.length;
    }
    return std::nullopt;
}

bool isUtf8(std::string_view bytes) { return !firstInvalidByte(bytes); }

std::string withReplacements(std::string_view bytes, std::size_t* replaced)
{
    std::string utf8;
    utf8.reserve(bytes.size());
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t plain = skipAscii(bytes, at);
        utf8.append(bytes.substr(at, plain - at));
        at = plain;
        if (at == bytes.size())
            break;
        const Sequence sequence = sequenceAt(bytes, at);
        utf8.append(sequence.valid ? bytes.substr(at, sequence.length) : kReplacement);
        count += sequence.valid ? 0 : 1;
        at += sequence.length;
    }
    if (replaced != nullptr)
        *replaced = count;
    return utf8;
}

std::size_t incompleteTail(std::string_view bytes)
{
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const std::size_t at = bytes.size() - back;
        if (isContinuation(static_cast<unsigned char>(bytes[at])))
            continue;
        return sequenceAt(bytes, at).cutOff ? back : 0;
    }
    return 0;
}

std::size_t codePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += isContinuation(static_cast<unsigned char>(c)) ? 0 : 1;
    return count;
}

std::string_view firstCodePoints(std::string_view utf8, std::size_t count)
{
    std::size_t at = 0;
    for (; at < utf8.size(); ++at)
        if (!isContinuation(static_cast<unsigned char>(utf8[at])) && count-- == 0)
            break;
    return utf8.substr(0, at);
}

std::string_view firstBytes(std::string_view utf8, std::size_t bytes)
{
    if (utf8.size() <= bytes)
        return utf8;
    while (bytes > 0 && isContinuation(static_cast<unsigned char>(utf8[bytes])))
        --bytes;
    return utf8.substr(0, bytes);
}

std::size_t userCharacters(std::string_view utf8)
{
    const icu::UnicodeString text = toUnicode(utf8);
    icu::BreakIterator& breaks = characterBreaks();
    breaks.setText(text);
    std::size_t count = 0;
    while (breaks.next() != icu::BreakIterator::DONE)
        ++count;
    return count;
}

std::string displayTruncate(std::string_view utf8, std::size_t count)
{
    icu::UnicodeString text = toUnicode(utf8);
    // CR LF is one cluster: as a pair of blanks it would be two, so it becomes one.
    text.findAndReplace(icu::UnicodeString("\r\n"), icu::UnicodeString(u' '));
    for (std::int32_t i = 0; i < text.length(); ++i)
        if (const char16_t c = text.charAt(i); u_charType(c) == U_CONTROL_CHAR || c == 0x2028 || c == 0x2029)
            text.setCharAt(i, u' ');
    if (static_cast<std::size_t>(text.length()) <= count)
        return toBytes(text);
    icu::BreakIterator& breaks = characterBreaks();
    breaks.setText(text);
    std::int32_t cut = 0;
    std::size_t clusters = 0;
    for (std::int32_t at = breaks.next(); at != icu::BreakIterator::DONE; at = breaks.next()) {
        if (++clusters + 1 <= count)
            cut = at;
        if (clusters > count)
            return toBytes(text.tempSubString(0, cut)) + std::string(kEllipsis);
    }
    return toBytes(text);
}

}  // namespace regia::text
