// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "core/import/encoding.h"
#include "core/text/charset.h"

// The points are few and coarse on purpose: what tells encodings apart is that a right reading puts accents at the ends of
// words and quotation marks around them, and a wrong one puts signs, controls and capitals in their middle.
namespace regia::import {
namespace {

enum class Kind {
    Lower,
    Upper,
    Digit,
    Blank,
    Other,
    RareLetter,
    Typographic,
    Kana,
    Ideograph,
    HalfKana,
    OtherLower,
    OtherUpper,
    Symbol,
    Wrong
};

constexpr std::u32string_view kFinalVowels = U"àèéìòùÀÈÉÌÒÙ";
constexpr std::u32string_view kCommonLower = U"àèéìòùáíóúâêîôûäëïöüñçßãõåæøœšž";
constexpr std::u32string_view kCommonUpper = U"ÀÈÉÌÒÙÁÍÓÚÂÊÎÔÛÄËÏÖÜÑÇÃÕÅÆØŒŠŽ";
constexpr std::u32string_view kEastern = U"ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďéěíňřšťúůýžČĎĚŇŘŠŤŮÝŽőűŐŰăâîșțşţĂȘȚŞŢđĐ";  // of windows-1250
constexpr std::u32string_view kTurkish = U"ğşıİĞŞ";
constexpr std::u32string_view kTypographic = U"‘’“”„–—…€•«»°ºª®©™·\u00a0£§¿¡";

bool isIn(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

/// Greek, Cyrillic, Hebrew, Arabic, Thai; where letters have no case they count as small.
Kind otherScript(char32_t c)
{
    if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x386 && c <= 0x38F) || (c >= 0x400 && c <= 0x42F) || c == 0x490)
        return Kind::OtherUpper;
    const bool lower = (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F) || c == 0x491 || (c >= 0x5D0 && c <= 0x5EA) ||
                       (c >= 0x621 && c <= 0x652) || (c >= 0xE01 && c <= 0xE4D);
    return lower ? Kind::OtherLower : Kind::Symbol;
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) {
        if (c >= U'a' && c <= U'z')
            return Kind::Lower;
        if (c >= U'A' && c <= U'Z')
            return Kind::Upper;
        if (c >= U'0' && c <= U'9')
            return Kind::Digit;
        return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' ? Kind::Blank : Kind::Other;
    }
    if (c < 0xA0 || c == 0xFFFD)
        return Kind::Wrong;
    if (isIn(kCommonLower, c))
        return Kind::Lower;
    if (isIn(kCommonUpper, c))
        return Kind::Upper;
    if (isIn(kTypographic, c))
        return Kind::Typographic;
    if ((c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7) || c == 0x192)
        return Kind::RareLetter;
    if (c >= 0x3040 && c <= 0x30FF)
        return Kind::Kana;
    if (c >= 0x4E00 && c <= 0x9FFF)
        return Kind::Ideograph;
    if (c >= 0xFF61 && c <= 0xFF9F)
        return Kind::HalfKana;
    if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xAC00 && c <= 0xD7A3))
        return Kind::Kana;
    return otherScript(c);
}

bool isLetter(Kind kind) { return kind == Kind::Lower || kind == Kind::Upper || kind == Kind::RareLetter; }

double lowerScore(char32_t c, char32_t before, Kind prev, Kind next)
{
    if (isLetter(prev) && before >= 0x80)
        return -1.5;
    if (prev == Kind::Upper && next == Kind::Upper)
        return -2;
    const double atEnd = isIn(kFinalVowels, c) && !isLetter(next) ? 1.5 : 0;
    return (isLetter(prev) ? 2 : 1) + atEnd;
}

double upperScore(char32_t before, Kind prev, Kind next)
{
    if (prev == Kind::Lower)
        return -3;
    if (isLetter(prev) && before >= 0x80)
        return -1;
    return prev == Kind::Upper || next == Kind::Upper ? 1.5 : 0.8;
}

double typographicScore(char32_t c, Kind prev, Kind next)
{
    const bool between = isLetter(prev) && isLetter(next);
    switch (c) {
    case U'’': return between ? 2 : isLetter(prev) || isLetter(next) ? 0.5 : 0;
    case U'€':
    case U'£': return between ? -3 : prev == Kind::Digit || next == Kind::Digit || prev == Kind::Blank || next == Kind::Blank ? 2 : 0;
    case U'“':
    case U'„':
    case U'¿':
    case U'¡':
    case U'«': return between ? -3 : isLetter(next) ? 1.5 : 0.3;
    case U'”':
    case U'»': return between ? -3 : isLetter(prev) ? 1.5 : 0.3;
    case U'–':
    case U'—': return between ? -1.5 : prev == Kind::Blank && next == Kind::Blank ? 1.5 : 0.5;
    case U'°':
    case U'º':
    case U'ª': return between ? -2 : prev == Kind::Digit ? 1.5 : isLetter(prev) ? 0.8 : -0.5;
    default: return between ? -2 : 0.2;
    }
}

/// Letters of another script stand among their like; a capital does not follow a small one.
double otherScore(Kind kind, Kind prev, Kind next)
{
    if (isLetter(prev) || isLetter(next))
        return -2;
    return kind == Kind::OtherUpper && prev == Kind::OtherLower ? -3 : 1;
}

double scoreOf(char32_t c, char32_t before, char32_t after, std::u32string_view ownLetters)
{
    const Kind prev = kindOf(before), next = kindOf(after);
    switch (kindOf(c)) {
    case Kind::Lower: return lowerScore(c, before, prev, next);
    case Kind::Upper: return upperScore(before, prev, next);
    case Kind::RareLetter: return !isIn(ownLetters, c) || (isLetter(prev) && before >= 0x80) ? -1 : 1.5;
    case Kind::Typographic: return typographicScore(c, prev, next);
    case Kind::Kana: return 2;
    case Kind::Ideograph: return prev == Kind::Kana || prev == Kind::Ideograph || next == Kind::Kana || next == Kind::Ideograph ? 2 : -1;
    case Kind::HalfKana: return prev == Kind::HalfKana || next == Kind::HalfKana ? 1.1 : -1;
    case Kind::OtherLower: return otherScore(Kind::OtherLower, prev, next);
    case Kind::OtherUpper: return otherScore(Kind::OtherUpper, prev, next);
    case Kind::Symbol: return isLetter(prev) || isLetter(next) ? -3 : -1;
    case Kind::Wrong: return -8;
    default: return 0;
    }
}

std::u32string codePointsOf(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            point = (point << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        points.push_back(point);
        i += length;
    }
    return points;
}

}  // namespace

double encodingScore(std::string_view bytes, std::string_view encoding)
{
    const Result<std::string> utf8 = text::toUtf8(bytes, encoding);
    if (!utf8)
        return -1e9;
    const std::u32string points = codePointsOf(*utf8);
    const std::u32string_view own = encoding == "windows-1250" || encoding == "ISO-8859-2" ? kEastern
                                    : encoding == "windows-1254"                           ? kTurkish
                                                                                           : std::u32string_view();
    double score = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i] >= 0x80)
            score += scoreOf(points[i], i > 0 ? points[i - 1] : U'\n', i + 1 < points.size() ? points[i + 1] : U'\n', own);
    return score;
}

}  // namespace regia::import
