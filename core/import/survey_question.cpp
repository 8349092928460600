// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/survey_question.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace regia::import {
namespace {

constexpr std::array<std::string_view, 8> kRecommendation{"consigli", "raccomand", "recommend",    "refer a friend",
                                                          "refer us", "nps",       "net promoter", "promuov"};
constexpr std::array<std::string_view, 10> kSatisfaction{"soddisf", "satisf", "contento",           "contenta", "happy with",
                                                         "csat",    "valut",  "how would you rate", "giudizio", "voto"};
constexpr std::array<std::string_view, 6> kEase{"facile", "semplice", "sforzo", "easy", "effort", "ease of"};
constexpr std::size_t kLongestChoice = 60;
constexpr std::size_t kFewestAnswers = 10;

template <std::size_t N>
bool hasOne(const std::string& key, const std::array<std::string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return key.find(word) != std::string::npos; });
}

bool allWithin(const ColumnProfile& profile, ScoreRange range)
{
    return !profile.samples.empty() && std::all_of(profile.samples.begin(), profile.samples.end(), [&](const std::string& sample) {
        const auto score = parseNumber(sample, profile.type);
        return score && *score >= range.lowest && *score <= range.highest;
    });
}

/// Few different short answers, and many that gave them; or a column for one choice, which holds nothing but its own name.
bool isChoice(const std::string& questionKey, const ColumnProfile& profile)
{
    constexpr std::size_t kMostChoices = 4;
    if (profile.samples.size() == 1 && text::textKey(profile.samples.front()) == questionKey)
        return true;
    const auto answers = static_cast<std::size_t>(std::max<std::int64_t>(0, profile.rows - profile.empty));
    const bool shortOnes = std::all_of(profile.samples.begin(), profile.samples.end(),
                                       [](const std::string& sample) { return text::codePoints(sample) <= kLongestChoice; });
    return shortOnes && !profile.samples.empty() && profile.samples.size() <= kMostChoices && answers >= kFewestAnswers;
}

}  // namespace

bool asksRecommendation(std::string_view question) { return hasOne(text::textKey(question), kRecommendation); }

std::string questionKind(std::string_view question, const ColumnProfile& profile)
{
    const std::string key = text::textKey(question);
    switch (profile.type.type) {
    case CellType::Integer:
    case CellType::Boolean:  // a column of 0 and 1
        if (hasOne(key, kRecommendation) && allWithin(profile, scoreRange("nps")))
            return "nps";
        if (profile.type.type == CellType::Boolean)
            return "choice";
        if (hasOne(key, kEase) && allWithin(profile, scoreRange("ces")))
            return "ces";
        return hasOne(key, kSatisfaction) && allWithin(profile, scoreRange("csat")) ? "csat" : "number";
    case CellType::Number:
    case CellType::Percent:
    case CellType::Money: return "number";
    case CellType::List: return "choice";
    default: return isChoice(key, profile) ? "choice" : "text";
    }
}

ScoreRange scoreRange(std::string_view kind)
{
    if (kind == "nps")
        return {0, 10, true};
    if (kind == "csat")
        return {0, 10, false};
    if (kind == "ces")
        return {1, 7, true};
    return {std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max(), false};
}

}  // namespace regia::import
