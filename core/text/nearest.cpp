// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/nearest.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/fold.h"

namespace regia::text {
namespace {

constexpr std::size_t kMostEdits = 3;

/// Case, accents and the ways to part words do not matter.
std::string comparable(std::string_view name)
{
    std::string spaced(name);
    std::replace_if(
        spaced.begin(), spaced.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
    std::string key = textKey(spaced);
    std::erase(key, ' ');
    return key;
}

template <class Text>
std::optional<std::string> nearestOf(std::string_view name, std::span<const Text> candidates)
{
    const std::string wanted = comparable(name);
    const Text* best = nullptr;
    std::size_t bestDistance = kMostEdits + 1;
    for (const Text& candidate : candidates) {
        const std::string key = comparable(candidate);
        const std::size_t limit = std::min(kMostEdits, std::max(wanted.size(), key.size()) / 3);
        const std::size_t distance = editDistance(wanted, key, limit);
        if (distance > limit || distance >= bestDistance)
            continue;
        best = &candidate;
        bestDistance = distance;
    }
    return best != nullptr ? std::optional(std::string(*best)) : std::nullopt;
}

}  // namespace

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    std::array<std::vector<std::size_t>, 3> rows;  // two rows back, one row back, this one
    for (auto& row : rows)
        row.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[1][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        rows[2][0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t cost = std::min({rows[1][j] + 1, rows[2][j - 1] + 1, rows[1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, rows[0][j - 2] + 1);
            rows[2][j] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1][b.size()], limit + 1);
}

std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates) { return nearestOf(name, candidates); }
std::optional<std::string> nearest(std::string_view name, std::span<const std::string_view> candidates)
{
    return nearestOf(name, candidates);
}

}  // namespace regia::text
