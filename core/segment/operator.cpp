// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/operator.h"

#include <algorithm>
#include <array>

namespace regia::segment {
namespace {

struct Names {
    std::string_view positive;
    std::string_view negative;
};

/// In the order of Comparison.
constexpr std::array<Names, kComparisonCount> kNames{{
    {"is", "is_not"},
    {"is_any_of", "is_none_of"},
    {"contains", "not_contains"},
    {"starts_with", "not_starts_with"},
    {"ends_with", "not_ends_with"},
    {"gt", "not_gt"},
    {"gte", "not_gte"},
    {"lt", "not_lt"},
    {"lte", "not_lte"},
    {"between", "not_between"},
    {"before", ""},
    {"on_or_after", ""},
    {"on", ""},
    {"in_last", ""},
    {"in_next", ""},
    {"anniversary_in_next_days", ""},
    {"has_any", "has_none"},
    {"has_all", "not_has_all"},
    {"count_gte", ""},
    {"present", "missing"},
}};

constexpr std::array kTextComparisons{Comparison::Is,         Comparison::IsAnyOf,  Comparison::Contains,
                                      Comparison::StartsWith, Comparison::EndsWith, Comparison::Present};
constexpr std::array kNumberComparisons{Comparison::Is,       Comparison::IsAnyOf,     Comparison::GreaterThan, Comparison::GreaterOrEqual,
                                        Comparison::LessThan, Comparison::LessOrEqual, Comparison::Between,     Comparison::Present};
constexpr std::array kBooleanComparisons{Comparison::Is, Comparison::Present};
constexpr std::array kTimeComparisons{Comparison::Before,
                                      Comparison::OnOrAfter,
                                      Comparison::On,
                                      Comparison::Between,
                                      Comparison::InLast,
                                      Comparison::InNext,
                                      Comparison::AnniversaryInNextDays,
                                      Comparison::Present};
constexpr std::array kSetComparisons{Comparison::HasAny, Comparison::HasAll, Comparison::CountAtLeast, Comparison::Present};

std::span<const Comparison> comparisons(model::AttributeType type)
{
    switch (type) {
    case model::AttributeType::Text: return kTextComparisons;
    case model::AttributeType::Number: return kNumberComparisons;
    case model::AttributeType::Boolean: return kBooleanComparisons;
    case model::AttributeType::Date:
    case model::AttributeType::Instant: return kTimeComparisons;
    case model::AttributeType::Set: return kSetComparisons;
    }
    return {};
}

}  // namespace

std::string_view toName(Operator op)
{
    const Names& names = kNames[static_cast<std::size_t>(op.comparison)];
    return op.negated ? names.negative : names.positive;
}

std::optional<Operator> operatorFromName(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i].positive == name)
            return Operator(static_cast<Comparison>(i));
        if (kNames[i].negative == name)
            return Operator(static_cast<Comparison>(i), true);
    }
    return std::nullopt;
}

std::vector<std::string> operatorNames()
{
    std::vector<std::string> names;
    for (const Names& pair : kNames) {
        names.emplace_back(pair.positive);
        if (!pair.negative.empty())
            names.emplace_back(pair.negative);
    }
    return names;
}

bool suits(Comparison comparison, model::AttributeType type)
{
    const auto all = comparisons(type);
    return std::find(all.begin(), all.end(), comparison) != all.end();
}

std::vector<Comparison> comparisonsOf(model::AttributeType type)
{
    const auto all = comparisons(type);
    return {all.begin(), all.end()};
}

bool hasNegative(Comparison comparison) { return !kNames[static_cast<std::size_t>(comparison)].negative.empty(); }

std::string_view toName(TextMatch match)
{
    switch (match) {
    case TextMatch::Folded: return "folded";
    case TextMatch::Accents: return "accents";
    case TextMatch::Exact: return "exact";
    }
    return {};
}

}  // namespace regia::segment
