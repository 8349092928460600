// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/nobody.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace regia::import {
namespace {

constexpr std::uint32_t kLeastReceipts = 100;
constexpr std::uint32_t kTimesTheUsual = 5;

/// Words that by themselves say that nobody is meant …
constexpr std::array<std::string_view, 22> kSaysNobody{
    "test",  "tests", "tester",      "testing", "prova",     "prove",   "generico", "generica", "generic", "anonimo",  "anonima",
    "dummy", "fake",  "sconosciuto", "unknown", "anonymous", "esempio", "example",  "demo",     "sample",  "fittizio", "fittizia"};
/// … and those that only go with them.
constexpr std::array<std::string_view, 20> kGoesWithIt{"cliente", "clienti", "customer", "client", "tessera",  "carta",  "card",
                                                       "cassa",   "negozio", "store",    "shop",   "ospite",   "guest",  "user",
                                                       "utente",  "utenti",  "banco",    "till",   "contatto", "contact"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isNumber(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isLetters(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Whether there is a word of plain letters that says somebody: known without folding the rest, which costs more than all else
/// there is to know of a name.
bool hasOtherWord(std::string_view fullName)
{
    for (std::size_t begin = 0; begin < fullName.size();) {
        const std::size_t end = std::min(fullName.find(' ', begin), fullName.size());
        const std::string_view word = fullName.substr(begin, end - begin);
        begin = end + 1;
        if (word.empty() || !isLetters(word))
            continue;
        std::string lower(word);
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        if (!isOneOf(lower, kSaysNobody) && !isOneOf(lower, kGoesWithIt))
            return true;
    }
    return false;
}

}  // namespace

bool isNobodyName(std::string_view fullName)
{
    if (hasOtherWord(fullName))
        return false;
    const std::string key = text::textKey(fullName);
    std::size_t words = 0;
    bool says = false;
    for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        const std::string_view word = std::string_view(key).substr(begin, end - begin);
        begin = end + 1;
        if (isNumber(word))
            continue;
        ++words;
        if (isOneOf(word, kSaysNobody))
            says = true;
        else if (!isOneOf(word, kGoesWithIt))
            return false;
    }
    return says && words >= 2;
}

void ReceiptCounts::add(const std::string& card, bool named)
{
    Count& count = m_counts[card];
    ++count.receipts;
    count.named = count.named || named;
}

std::vector<std::string> ReceiptCounts::genericCards() const
{
    std::vector<std::uint32_t> counts;
    for (const auto& [card, count] : m_counts)
        counts.push_back(count.receipts);
    if (counts.empty())
        return {};
    std::sort(counts.begin(), counts.end());
    const std::uint32_t usual = counts[(counts.size() - 1) * 99 / 100];
    // Where a hundred cards are too few to have a hundredth, the runner-up is the measure.
    const std::uint32_t measure = counts.size() >= 100 ? usual : counts[counts.size() - std::min<std::size_t>(counts.size(), 2)];

    std::vector<std::string> generic;
    for (const auto& [card, count] : m_counts)
        if (!count.named && count.receipts >= std::max(kLeastReceipts, kTimesTheUsual * measure))
            generic.push_back(card);
    std::sort(generic.begin(), generic.end());
    return generic;
}

}  // namespace regia::import
