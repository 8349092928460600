// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/name_key.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/text/fold.h"
#include "core/text/names.h"
#include "core/text/nearest.h"

namespace regia::identity {
namespace {

constexpr std::array<std::string_view, 38> kTitles{
    "dott",    "dottssa",   "dottoressa", "dottore",       "dr",   "drssa",  "sig",   "sigra", "sigrina", "signor",
    "signora", "signorina", "sigg",       "ing",           "avv",  "avvto",  "arch",  "geom",  "rag",     "prof",
    "profssa", "professor", "professore", "professoressa", "mr",   "mrs",    "ms",    "miss",  "mister",  "cav",
    "comm",    "on",        "don",        "egr",           "gent", "gentma", "spett", "herr"};
constexpr std::array<std::string_view, 22> kParticles{"de", "di", "da", "del", "dello", "della", "dei", "degli", "delle", "dal", "dalla",
                                                      "lo", "la", "li", "le",  "d",     "van",   "von", "der",   "el",    "mac", "mc"};
constexpr std::array<std::string_view, 20> kNobody{"cliente",  "clienti", "generico", "anonimo",     "anonima", "ospite", "guest",
                                                   "customer", "nd",      "na",       "null",        "none",    "test",   "prova",
                                                   "user",     "utente",  "unknown",  "sconosciuto", "nome",    "cognome"};

template <std::size_t n>
bool isOneOf(const std::array<std::string_view, n>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Letters and digits of each word of a folded text; an apostrophe or a point joins, everything else parts.
std::vector<std::string> wordsOf(std::string_view folded)
{
    std::vector<std::string> words(1);
    for (const char c : folded) {
        const bool isLetter = (static_cast<unsigned char>(c) & 0x80) != 0 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isLetter)
            words.back() += c;
        else if (c != '\'' && c != '.' && !words.back().empty())
            words.emplace_back();
        else if (c == '.' && words.back().size() == 1)
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// `Cliente generico`, and `n.d.` or `N/A`, of which the points leave two letters.
bool isNobody(const std::vector<std::string>& words)
{
    std::string letters;
    for (const std::string& word : words)
        letters += word.size() == 1 ? word : std::string(" ");
    return isOneOf(kNobody, letters) ||
           std::all_of(words.begin(), words.end(), [](const std::string& word) { return isOneOf(kNobody, word); });
}

/// A particle at the end stays a word: some are surnames too.
void joinParticles(std::vector<std::string>& words)
{
    for (std::size_t i = 0; i + 1 < words.size();) {
        if (isOneOf(kParticles, words[i])) {
            words[i + 1].insert(0, words[i]);
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

bool isInitialOf(const std::string& initial, const std::string& word) { return initial.size() == 1 && word.front() == initial.front(); }

/// One letter more, less or other, but not at the end, where Italian names carry their gender.
bool isSlipOf(const std::string& a, const std::string& b)
{
    constexpr std::size_t kShortest = 4;
    return a.size() >= kShortest && b.size() >= kShortest && a.back() == b.back() && text::editDistance(a, b, 1) == 1 &&
           !(text::isFirstName(a) && text::isFirstName(b));
}

/// Takes from both what they share in whole.
std::size_t takeEqual(std::vector<std::string>& shorter, std::vector<std::string>& longer)
{
    const auto taken = std::erase_if(shorter, [&](const std::string& word) {
        const auto found = std::find(longer.begin(), longer.end(), word);
        if (found == longer.end())
            return false;
        longer.erase(found);
        return true;
    });
    return taken;
}

template <class Matches>
void takeMatching(std::vector<std::string>& shorter, std::vector<std::string>& longer, std::size_t most, Matches&& matches)
{
    std::erase_if(shorter, [&](const std::string& word) {
        const auto found = std::find_if(longer.begin(), longer.end(), [&](const std::string& other) { return matches(word, other); });
        if (most == 0 || found == longer.end())
            return false;
        longer.erase(found);
        --most;
        return true;
    });
}

}  // namespace

NameKey nameKey(std::string_view name)
{
    if (name.find('@') != std::string_view::npos)
        return {};
    std::vector<std::string> words = wordsOf(text::textKey(name));
    std::erase_if(words, [](const std::string& word) { return isOneOf(kTitles, word); });
    if (isNobody(words))
        return {};
    joinParticles(words);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return {std::move(words)};
}

bool areCompatible(const NameKey& a, const NameKey& b)
{
    if (a.isMissing() || b.isMissing())
        return true;
    auto shorter = a.words;
    auto longer = b.words;
    // Which is which must not hang on the order of the arguments, also where both are as long.
    if (shorter.size() > longer.size() || (shorter.size() == longer.size() && shorter > longer))
        std::swap(shorter, longer);
    const std::size_t whole = takeEqual(shorter, longer);
    if (whole == 0)
        return false;
    takeMatching(shorter, longer, shorter.size(),
                 [](const std::string& word, const std::string& other) { return isInitialOf(word, other) || isInitialOf(other, word); });
    takeMatching(shorter, longer, 1, isSlipOf);
    return shorter.empty();
}

bool areCompatible(const Identity& a, const Identity& b)
{
    if (areCompatible(a.name, b.name))
        return true;
    if (!a.born || a.born != b.born)
        return false;
    return std::any_of(a.name.words.begin(), a.name.words.end(), [&](const std::string& word) {
        return text::isFirstName(word) && std::find(b.name.words.begin(), b.name.words.end(), word) != b.name.words.end();
    });
}

}  // namespace regia::identity
