// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/math/limits.h"
#include "core/math/proportion.h"

/// What goes with an outcome, in two-by-two tables (03-funnel, "What goes with converting"). It never says "causes".
namespace regia::metrics {

struct Factor {
    enum class Kind : std::uint8_t { Attribute, Segment, EventBefore, EventEarly };
    std::string name;  ///< `country=FR`, `segment=VIP`, `email_open before`, `email_open early`: also breaks ties
    Kind kind = Kind::Attribute;
    std::string subject;   ///< the attribute or the event type; of a segment its name
    std::string value;     ///< of an attribute
    math::TwoByTwo table;  ///< a with it and converted, b with it and not, c without and converted, d without and not
};

struct Association {
    Factor factor;
    double oddsRatio = 1;
    math::Limits limits;
    bool corrected = false;  ///< a cell was 0, and 0.5 was added to all four
    double pFisher = 1;
    bool testable = false;    ///< enough contacts with it and without it
    std::optional<double> q;  ///< Benjamini-Hochberg over the testable ones
    std::optional<double> rateWith, rateWithout;
};

inline constexpr std::int64_t kLeastGroup = 20;
inline constexpr double kFalseDiscoveryLevel = 0.05;

/// In the order given.
[[nodiscard]] std::vector<Association> associations(std::span<const Factor> factors, std::int64_t leastGroup = kLeastGroup);
/// First what is significant (q < 0.05) by the size of its odds ratio either way, then the other testable ones by q, then
/// the rest; ties by name.
void sortForReading(std::vector<Association>& associations);

/// Of one contact for the landmark form, times since its entry: when it converted (none: not), and the factor's events.
struct LandmarkCase {
    std::optional<double> convertedAt;
    std::vector<double> factorAt;
};
/// Without a landmark those who do not convert have more time to do things. Contacts who converted by `landmark` leave the
/// table; factor events count in [0, landmark]. `kept[i]` says who stayed.
[[nodiscard]] math::TwoByTwo landmarkTable(std::span<const LandmarkCase> cases, double landmark, std::vector<bool>* kept = nullptr);

}  // namespace regia::metrics
