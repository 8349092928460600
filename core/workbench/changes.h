// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/math/limits.h"
#include "core/metrics/scope.h"
#include "core/segment/dataset.h"

namespace regia::workbench {

/// A figure in two periods, and how far its difference can be told from chance.
struct Change {
    double now = 0, before = 0;  ///< in the unit of the figure
    double difference = 0;       ///< now - before
    math::Limits limits;         ///< of the difference, 95%
    double p = 1;                ///< two-sided

    /// The interval leaves zero out.
    [[nodiscard]] bool isClear() const { return limits.lo > 0 || limits.hi < 0; }
    /// Of what it was before; none when that was nothing.
    [[nodiscard]] std::optional<double> relative() const { return before > 0 ? std::optional(difference / before) : std::nullopt; }
};

/// Contacts counted at both ends, or in both periods, are the same people twice: of those whose answer changed, the share
/// that came is tested against a half (McNemar 1947; Wilson's interval of the share). None for fewer than 20 of them.
[[nodiscard]] std::optional<Change> pairedChange(std::size_t now, std::size_t before, std::size_t came, std::size_t left);
/// Things that happen once in a life, counted over so many days each: given the total, the later count is binomial with the
/// share of its days. `before` is brought to as many days, unless the lengths differ by
/// less than 3%. None for fewer than 20 in both together.
[[nodiscard]] std::optional<Change> countChange(std::size_t now, std::size_t before, double daysNow, double daysBefore);

/// One figure that was compared, and who is behind it.
struct Finding {
    enum class Kind {
        Stage,           ///< contacts in the stage `key` at the end of each period
        Segment,         ///< members of the saved segment `key` at the end of each period
        Event,           ///< contacts that did the event type `key`
        Channel,         ///< share of the buyers that bought through the channel `key`
        Buyers,          ///< contacts that bought
        ActiveContacts,  ///< contacts that did anything
        NewContacts,     ///< contacts first known in the period
        FirstPurchases,  ///< contacts whose first purchase was in it
        Revenue,         ///< minor units of all purchases
        AverageOrder,    ///< minor units a purchase
        Nps,             ///< points
    };
    Kind kind = Kind::Stage;
    std::string key;
    Change change;
    double q = 1;  ///< of all that was compared (Benjamini and Hochberg 1995)
};

struct Changes {
    std::vector<Finding> findings;  ///< all that could be compared

    [[nodiscard]] const Change* of(Finding::Kind kind, std::string_view key = {}) const;
};

/// Compares two periods in everything that a marketer may want to be told of, in one pass over the events. The scopes must
/// differ in their period alone, and both must have one. While the later one is not over, as many days of the earlier one are
/// looked at. Events that are done to contacts (a mail sent) do not count.
/// Errors: those of `metrics::frameOf` and `metrics::survey`, Cancelled. A segment that cannot be evaluated is left out.
[[nodiscard]] Result<Changes> changesBetween(const segment::Dataset& dataset, const metrics::Scope& now, const metrics::Scope& before,
                                             Progress& progress);

/// What a segment's own condition speaks of: its members were chosen by it, so that it differs between two periods however
/// the customers behaved. An event type that it names, and what is counted by orders when that is the order; the stages when
/// it names one; the segment itself. Segments that it is made of are followed.
[[nodiscard]] bool isDefinedBy(const Finding& finding, const std::string& segment, const segment::Dataset& dataset);

inline constexpr std::size_t kMostWorthALook = 6;
/// The changes that deserve a look, the most certain first: the interval leaves zero out, q is at most 5%, and the change is
/// large enough to act on (5% of what was; 2 points of a share; 3 points of NPS). At most two of a kind.
[[nodiscard]] std::vector<Finding> worthALook(const Changes& changes, std::size_t most = kMostWorthALook);

}  // namespace regia::workbench
