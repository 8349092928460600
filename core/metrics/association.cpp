// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/association.h"

#include <algorithm>
#include <cmath>

#include "core/math/multiple_testing.h"

namespace regia::metrics {
namespace {

std::optional<double> share(std::int64_t part, std::int64_t other)
{
    return part + other == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(part + other));
}

int rankOf(const Association& association)
{
    if (!association.q)
        return 2;
    return *association.q < kFalseDiscoveryLevel ? 0 : 1;
}

}  // namespace

std::vector<Association> associations(std::span<const Factor> factors, std::int64_t leastGroup)
{
    std::vector<Association> result;
    std::vector<double> p;
    for (const Factor& factor : factors) {
        const math::TwoByTwo& t = factor.table;
        const math::OddsRatio odds = math::oddsRatio(t);
        Association own{factor, odds.value,   odds.limits,     odds.corrected, math::fisherExact(t),
                        false,  std::nullopt, share(t.a, t.b), share(t.c, t.d)};
        own.testable = t.a + t.b >= leastGroup && t.c + t.d >= leastGroup;
        if (own.testable)
            p.push_back(own.pFisher);
        result.push_back(std::move(own));
    }
    const std::vector<double> q = math::benjaminiHochberg(p);
    std::size_t next = 0;
    for (Association& own : result)
        if (own.testable)
            own.q = q[next++];
    return result;
}

void sortForReading(std::vector<Association>& associations)
{
    std::sort(associations.begin(), associations.end(), [](const Association& a, const Association& b) {
        if (rankOf(a) != rankOf(b))
            return rankOf(a) < rankOf(b);
        const double sizeA = std::abs(std::log(a.oddsRatio)), sizeB = std::abs(std::log(b.oddsRatio));
        if (rankOf(a) == 0 && sizeA != sizeB)
            return sizeA > sizeB;
        if (rankOf(a) == 1 && *a.q != *b.q)
            return *a.q < *b.q;
        return a.factor.name < b.factor.name;
    });
}

math::TwoByTwo landmarkTable(std::span<const LandmarkCase> cases, double landmark, std::vector<bool>* kept)
{
    math::TwoByTwo table;
    if (kept != nullptr)
        kept->clear();
    for (const LandmarkCase& own : cases) {
        const bool stays = !own.convertedAt || *own.convertedAt > landmark;
        if (kept != nullptr)
            kept->push_back(stays);
        if (!stays)
            continue;
        const bool with = std::any_of(own.factorAt.begin(), own.factorAt.end(), [&](double at) { return at >= 0 && at <= landmark; });
        ++(with ? (own.convertedAt ? table.a : table.b) : (own.convertedAt ? table.c : table.d));
    }
    return table;
}

}  // namespace regia::metrics
