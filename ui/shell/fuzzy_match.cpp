// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace regia::ui {
namespace {

constexpr int kWordStart = 12;
constexpr int kRun = 8;
constexpr int kCharacter = 2;
constexpr int kMostGap = 6;

/// Without case and accents, character for character: è becomes e.
QString folded(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const QString decomposed = character.decomposition();
        plain += (decomposed.isEmpty() ? character : decomposed.front()).toCaseFolded();
    }
    return plain;
}

bool startsWord(const QString& text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

/// Greedy from one first place: each further character at its best next place (a word's start before the very next one).
std::optional<FuzzyMatch> matchFrom(const QString& typed, const QString& text, qsizetype first)
{
    FuzzyMatch match;
    qsizetype at = first;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        qsizetype found = i == 0 ? first : text.indexOf(typed[i], at);
        if (found < 0)
            return std::nullopt;
        if (i > 0 && found != at)
            for (qsizetype later = found; later >= 0; later = text.indexOf(typed[i], later + 1))
                if (startsWord(text, later)) {
                    found = later;
                    break;
                }
        const bool isRun = i > 0 && found == at;
        match.score += kCharacter + (startsWord(text, found) ? kWordStart : 0) + (isRun ? kRun : 0);
        if (i > 0)
            match.score -= static_cast<int>(std::min<qsizetype>(found - at, kMostGap));
        match.positions.push_back(static_cast<int>(found));
        at = found + 1;
    }
    // Of two that match alike the shorter is meant.
    match.score -= static_cast<int>(std::min<qsizetype>(text.size() / 8, 6));
    return match;
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text)
{
    const QString query = folded(typed.simplified()).remove(u' ');
    if (query.isEmpty())
        return FuzzyMatch{};
    const QString plain = folded(text);
    std::optional<FuzzyMatch> best;
    for (qsizetype first = plain.indexOf(query.front()); first >= 0; first = plain.indexOf(query.front(), first + 1)) {
        auto match = matchFrom(query, plain, first);
        if (match && (!best || match->score > best->score))
            best = std::move(match);
    }
    return best;
}

}  // namespace regia::ui
