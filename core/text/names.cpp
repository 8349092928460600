// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/text/first_names.h"
#include "core/text/fold.h"
#include "core/text/unicode.h"

namespace regia::text {
namespace {

/// Words that begin a surname of several: what follows one is never a first name (DE LUCA, LO BIANCO, VAN ROSA).
constexpr auto kParticles = std::to_array<std::string_view>(
    {"al",    "ben",   "bin",   "d'",    "da",    "dal", "dalla", "dalle", "dall'", "de",  "de'", "degli", "dei", "del",
     "dell'", "della", "delle", "delli", "dello", "den", "der",   "des",   "di",    "do",  "dos", "du",    "el",  "la",
     "le",    "li",    "lo",    "mac",   "mc",    "san", "sant'", "santa", "ten",   "ter", "van", "von",   "y",   "zu"});

/// A vowel and the grave accent that stands for the apostrophe typed after it.
struct Accent {
    char vowel;
    std::string_view accented;
};
constexpr std::array<Accent, 10> kAccents{
    {{'a', "à"}, {'e', "è"}, {'i', "ì"}, {'o', "ò"}, {'u', "ù"}, {'A', "À"}, {'E', "È"}, {'I', "Ì"}, {'O', "Ò"}, {'U', "Ù"}}};
/// Shorter words keep their apostrophe: De' Medici, Ca' Foscari.
constexpr std::size_t kLeastAccented = 3;

using Words = std::vector<std::string>;

const std::unordered_set<std::string_view>& firstNameSet()
{
    static const std::unordered_set<std::string_view> names = [] {
        std::unordered_set<std::string_view> found;
        const std::string_view file = firstNames().front().second;
        for (std::size_t begin = 0; begin < file.size();) {
            const std::size_t end = std::min(file.find('\n', begin), file.size());
            if (const std::string_view line = file.substr(begin, end - begin); !line.empty() && !line.starts_with('#'))
                found.insert(line);
            begin = end + 1;
        }
        return found;
    }();
    return names;
}

/// White space of any kind parts words; typographic apostrophes become plain.
Words wordsOf(std::string_view text)
{
    Words words;
    std::string word;
    const icu::UnicodeString unicode = toUnicode(trim(text));
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(withFinalAccent(word));
        word.clear();
    };
    for (std::int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
        const UChar32 c = unicode.char32At(i);
        if (u_isUWhiteSpace(c))
            finish();
        else
            icu::UnicodeString(isTypographicApostrophe(static_cast<char32_t>(c)) ? UChar32{'\''} : c).toUTF8String(word);
    }
    finish();
    return words;
}

bool isParticle(const std::string& word) { return std::find(kParticles.begin(), kParticles.end(), textKey(word)) != kParticles.end(); }

std::string joined(const Words& words, std::size_t begin, std::size_t end)
{
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin)
            text.push_back(' ');
        text.append(words[i]);
    }
    return properCase(text);
}

/// Where the first name begins when the surname stands first.
std::size_t startOfFirstName(const Words& words)
{
    const auto canStart = [&](std::size_t i) { return isFirstName(words[i]) && !isParticle(words[i - 1]); };
    // The longest run of first names at the end that does not begin inside a surname.
    std::size_t run = words.size();
    while (run > 1 && isFirstName(words[run - 1]))
        --run;
    for (std::size_t start = run; start < words.size(); ++start)
        if (canStart(start))
            return start;
    for (std::size_t start = 1; start < words.size(); ++start)
        if (canStart(start))
            return start;
    return words.size() - 1;
}

/// Where the surname begins when the first name stands first.
std::size_t startOfSurname(const Words& words)
{
    std::size_t start = 1;
    while (start + 1 < words.size() && isFirstName(words[start]))
        ++start;
    return start;
}

UChar32 caseOf(UChar32 c, bool first) { return first ? u_totitle(c) : u_tolower(c); }

}  // namespace

bool isFirstName(std::string_view word)
{
    const std::string key = textKey(withFinalAccent(word));
    if (firstNameSet().contains(key))
        return true;
    // Maria-Teresa
    const std::size_t hyphen = key.find('-');
    return hyphen != std::string::npos && firstNameSet().contains(std::string_view(key).substr(0, hyphen)) &&
           firstNameSet().contains(std::string_view(key).substr(hyphen + 1));
}

std::string withFinalAccent(std::string_view word)
{
    std::string_view rest = word;
    if (rest.ends_with('\'') || rest.ends_with('`'))
        rest.remove_suffix(1);
    else if (rest.ends_with("\u2019"))
        rest.remove_suffix(std::string_view("\u2019").size());
    else
        return std::string(word);
    if (rest.size() < kLeastAccented)
        return std::string(word);
    for (const Accent& accent : kAccents)
        if (rest.back() == accent.vowel)
            return std::string(rest.substr(0, rest.size() - 1)) + std::string(accent.accented);
    return std::string(word);
}

std::string properCase(std::string_view name)
{
    const icu::UnicodeString text = toUnicode(name);
    bool upper = false;
    bool lower = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        upper = upper || u_isupper(text.char32At(i));
        lower = lower || u_islower(text.char32At(i));
    }
    if (upper == lower)
        return std::string(name);
    icu::UnicodeString proper;
    bool first = true;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        proper.append(caseOf(c, first));
        first = !u_isalnum(c) && u_charType(c) != U_NON_SPACING_MARK;
    }
    return toBytes(proper);
}

std::optional<PersonName> splitSurnameFirst(std::string_view text)
{
    const Words words = wordsOf(text);
    if (words.empty())
        return std::nullopt;
    if (words.size() == 1)
        return PersonName{{}, joined(words, 0, 1)};
    const std::size_t start = startOfFirstName(words);
    return PersonName{joined(words, start, words.size()), joined(words, 0, start)};
}

std::optional<PersonName> splitFirstNameFirst(std::string_view text)
{
    if (const std::size_t comma = text.find(','); comma != std::string_view::npos) {
        const Words last = wordsOf(text.substr(0, comma));
        const Words first = wordsOf(text.substr(comma + 1));
        if (!last.empty() && !first.empty())
            return PersonName{joined(first, 0, first.size()), joined(last, 0, last.size())};
        text = last.empty() ? text.substr(comma + 1) : text.substr(0, comma);
    }
    const Words words = wordsOf(text);
    if (words.empty())
        return std::nullopt;
    if (words.size() == 1)
        return isFirstName(words[0]) ? PersonName{joined(words, 0, 1), {}} : PersonName{{}, joined(words, 0, 1)};
    const std::size_t start = startOfSurname(words);
    return PersonName{joined(words, 0, start), joined(words, start, words.size())};
}

}  // namespace regia::text
