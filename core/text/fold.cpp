// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "core/base/bug.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

enum class Marks { Keep, Drop };

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*instance)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = instance(status);
    REGIA_EXPECT(U_SUCCESS(status));  // ICU's data are part of the library
    return *found;
}
const icu::Normalizer2& nfkcForm()
{
    static const icu::Normalizer2& form = normalizer(icu::Normalizer2::getNFKCInstance);
    return form;
}
const icu::Normalizer2& nfcForm()
{
    static const icu::Normalizer2& form = normalizer(icu::Normalizer2::getNFCInstance);
    return form;
}
const icu::Normalizer2& nfdForm()
{
    static const icu::Normalizer2& form = normalizer(icu::Normalizer2::getNFDInstance);
    return form;
}

icu::UnicodeString normalized(const icu::Normalizer2& form, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result = form.normalize(text, status);
    REGIA_EXPECT(U_SUCCESS(status));
    return result;
}

/// One blank for a run of white space, none at the ends; apostrophes unified.
icu::UnicodeString tidied(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    bool pending = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (u_isUWhiteSpace(c)) {
            pending = !result.isEmpty();
            continue;
        }
        if (pending)
            result.append(u' ');
        pending = false;
        result.append(isTypographicApostrophe(static_cast<char32_t>(c)) ? UChar32{'\''} : c);
    }
    return result;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString& text)
{
    const icu::UnicodeString parts = normalized(nfdForm(), text);
    icu::UnicodeString result;
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1))
        if (const UChar32 c = parts.char32At(i); u_charType(c) != U_NON_SPACING_MARK)
            result.append(c);
    return result;
}

std::string asciiKey(std::string_view text)
{
    std::string key;
    key.reserve(text.size());
    bool pending = false;
    for (const char c : text) {
        if (isAsciiSpace(c)) {
            pending = !key.empty();
            continue;
        }
        if (pending)
            key.push_back(' ');
        pending = false;
        key.push_back(asciiLower(c));
    }
    return key;
}

std::string makeKey(std::string_view utf8, Marks marks)
{
    if (isAscii(utf8))
        return asciiKey(utf8);
    icu::UnicodeString text = tidied(normalized(nfkcForm(), toUnicode(utf8)));
    // Folding can take apart what a normal form had put together, and removing marks can leave white space bare.
    text = normalized(nfkcForm(), text.foldCase());
    if (marks == Marks::Drop)
        text = normalized(nfcForm(), tidied(withoutMarks(text)));
    return toBytes(text);
}

std::size_t nextCodePoint(std::string_view utf8, std::size_t at, UChar32& c)
{
    auto i = static_cast<std::int32_t>(at);
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(utf8.data()), i, static_cast<std::int32_t>(utf8.size()), c);
    return static_cast<std::size_t>(i);
}

bool isTrimmed(UChar32 c) { return u_isUWhiteSpace(c) || isInvisible(static_cast<char32_t>(c)); }

}  // namespace

std::string textKey(std::string_view utf8) { return makeKey(utf8, Marks::Drop); }
std::string textKeyAccentSensitive(std::string_view utf8) { return makeKey(utf8, Marks::Keep); }

bool isBlank(std::string_view utf8) { return trim(utf8).empty(); }

std::string lowerCase(std::string_view utf8) { return toBytes(toUnicode(utf8).toLower(icu::Locale::getRoot())); }
std::string upperCase(std::string_view utf8) { return toBytes(toUnicode(utf8).toUpper(icu::Locale::getRoot())); }

std::string nfc(std::string_view utf8)
{
    if (isAscii(utf8))
        return std::string(utf8);
    return toBytes(normalized(nfcForm(), toUnicode(utf8)));
}

std::string nfkc(std::string_view utf8)
{
    if (isAscii(utf8))
        return std::string(utf8);
    return toBytes(normalized(nfkcForm(), toUnicode(utf8)));
}

std::string_view trim(std::string_view utf8)
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool started = false;
    for (std::size_t at = 0; at < utf8.size();) {
        UChar32 c = 0;
        const std::size_t next = nextCodePoint(utf8, at, c);
        if (!isTrimmed(c)) {
            if (!started)
                begin = at;
            started = true;
            end = next;
        }
        at = next;
    }
    return utf8.substr(begin, end - begin);
}

std::string withoutInvisible(std::string_view utf8)
{
    if (isAscii(utf8))
        return std::string(utf8);
    std::string result;
    for (std::size_t at = 0; at < utf8.size();) {
        UChar32 c = 0;
        const std::size_t next = nextCodePoint(utf8, at, c);
        if (c == 0xA0 || c == 0x202F || c == 0x2007)
            result.push_back(' ');
        else if (!isInvisible(static_cast<char32_t>(c)))
            result.append(utf8.substr(at, next - at));
        at = next;
    }
    return result;
}

}  // namespace regia::text
