// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Funnels over one contact's events (03-funnel), as arrays in and attempts out: nothing here knows a snapshot.
namespace regia::metrics::funnels {

inline constexpr std::size_t kMostSteps = 20;
inline constexpr std::size_t kMostExclusions = 8;
inline constexpr std::size_t kMostBranches = 16;

enum class Order : std::uint8_t { Ordered, Strict, Any };
enum class Entries : std::uint8_t { Best, First, All };
enum class ExcludeMode : std::uint8_t { Remove, Stop };

/// One event that a step or an exclusion looks at (for strict order: every event).
struct Item {
    std::int64_t time = 0;
    std::int64_t limit = 0;       ///< the last instant of the window that opens here (inclusive)
    std::uint32_t event = 0;      ///< its number in the snapshot
    std::uint32_t steps = 0;      ///< bit k: step k
    std::uint64_t held = 0;       ///< equal for events that agree in the properties held constant
    std::int32_t day = 0;         ///< local day: of contacts that have date-only events
    std::int32_t lastDay = 0;     ///< the last local day of the window that opens here
    std::uint16_t branches = 0;   ///< bit b: optional step b, which no walk looks at
    std::uint8_t exclusions = 0;  ///< bit x: exclusion x
    bool dateOnly = false;
};

/// X between step `from` and step `to` (0-based).
struct Exclusion {
    std::uint8_t from = 0;
    std::uint8_t to = 1;
    ExcludeMode mode = ExcludeMode::Remove;
};

struct Rules {
    std::size_t steps = 2;  ///< the required ones
    Order order = Order::Ordered;
    Entries entries = Entries::Best;
    std::int64_t entryFrom = 0;  ///< entries lie in [entryFrom, entryTo)
    std::int64_t entryTo = 0;
    std::vector<Exclusion> exclusions;  ///< of ordered and strict funnels
    bool mixedDays = false;             ///< some items are date-only and others not: distances by pairs (01-time)
    bool holds = false;                 ///< `held` must agree; an item with held = kHeldNothing belongs to no attempt

    [[nodiscard]] bool isEntryTime(std::int64_t time) const { return entryFrom <= time && time < entryTo; }
};
inline constexpr std::uint64_t kHeldNothing = 0;

inline constexpr std::uint32_t kNotReached = 0xFFFFFFFF;

/// One run through the steps. `at[k]` is the place among the items where step k was met (for any order: the k-th distinct
/// step that was met), kNotReached beyond `depth`.
struct Attempt {
    std::size_t entry = 0;
    std::size_t depth = 0;  ///< 1 … steps
    std::size_t end = 0;    ///< the item at which it was over by conversion or exclusion
    bool spoiled = false;   ///< by an exclusion that removes
    bool isOver = false;    ///< converted or excluded, so that the next may start after `end`
    std::array<std::uint32_t, kMostSteps> at{};
};

/// Is `item` inside the window that `entry` opened?
[[nodiscard]] inline bool isWithin(const Item& entry, const Item& item, const Rules& rules)
{
    if (rules.mixedDays && (entry.dateOnly || item.dateOnly))
        return item.day <= entry.lastDay;
    return item.time <= entry.limit;
}

/// The attempts that count, by the rule of entries: none when nobody entered. `isExcluded` tells that there were entries
/// and every one of them was spoiled. Reused between contacts, so that nothing is allocated for each.
struct Outcome {
    std::vector<Attempt> attempts;
    bool isExcluded = false;
};

/// Answers for one contact's items, in the order (time, import). One object a thread.
class Walker {
public:
    explicit Walker(const Rules& rules) : m_rules(rules) {}

    /// For a contact whose days are mixed; the other rules never change.
    void setMixedDays(bool mixed) { m_rules.mixedDays = mixed; }
    /// O(items × steps) for plain ordered funnels, O(entries × steps² × log items) for the others.
    void walk(std::span<const Item> items, Outcome& outcome);

private:
    void walkPlain(std::span<const Item> items, Outcome& outcome);
    void walkFirst(std::span<const Item> items, Outcome& outcome);
    void walkBest(std::span<const Item> items, Outcome& outcome);
    void walkAll(std::span<const Item> items, Outcome& outcome);

    [[nodiscard]] bool opens(const Item& item) const;
    [[nodiscard]] Attempt run(std::span<const Item> items, std::size_t entry);
    void runOrdered(std::span<const Item> items, Attempt& attempt);
    void runStrict(std::span<const Item> items, Attempt& attempt) const;
    void runAny(std::span<const Item> items, Attempt& attempt);
    void applyExclusions(std::span<const Item> items, Attempt& attempt);

    /// The next place after `after` of an item of a list (a step, or kMostSteps + an exclusion) with this held value;
    /// kNotReached when there is none. A list is made when it is first asked for.
    [[nodiscard]] std::uint32_t nextOf(std::span<const Item> items, std::size_t list, std::uint64_t held, std::size_t after);

    struct Place {
        std::uint64_t held;
        std::uint32_t at;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    Rules m_rules;
    std::array<std::vector<Place>, kMostSteps + kMostExclusions> m_places;
    std::uint32_t m_known = 0;  // bit l: list l is made for the present items
};

/// Puts items of one instant in the order that favours the funnel, or the opposite one. True when anything had to be
/// decided: two items of different steps at one instant.
enum class Favour : std::uint8_t { For, Against };
enum class TieScope : std::uint8_t { DateOnly, Every };
bool orderTies(std::span<Item> items, Favour favour, TieScope scope, std::span<const Exclusion> exclusions);
/// Are there two items of different steps at one instant?
[[nodiscard]] bool hasTies(std::span<const Item> items);

}  // namespace regia::metrics::funnels
