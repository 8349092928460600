// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/metrics/funnel.h"
#include "core/metrics/funnel_stream.h"
#include "core/metrics/funnel_window.h"

/// From a query and a frame to the attempts of all contacts: the one pass of a funnel.
namespace regia::metrics::funnels {

/// A query made ready for one snapshot. Immutable; any number of threads may gather by it.
class Plan {
public:
    [[nodiscard]] static Result<Plan> make(const FunnelQuery& query, const Frame& frame);

    [[nodiscard]] const Rules& rules() const { return m_rules; }
    [[nodiscard]] const FunnelWindow& window() const { return m_window; }
    /// Places in the query's steps of the required ones, in order.
    [[nodiscard]] const std::vector<std::size_t>& required() const { return m_required; }
    /// Optional steps: the place in the query, and how many required ones come before it.
    struct Branch {
        std::size_t step = 0;
        std::size_t after = 0;
    };
    [[nodiscard]] const std::vector<Branch>& branches() const { return m_branches; }
    [[nodiscard]] bool holds() const { return m_rules.holds; }

    /// What a thread needs of its own to gather.
    struct Reader {
        FunnelWindow window;
        std::vector<PropertyReader> held;
    };
    [[nodiscard]] Reader reader() const { return {m_window, m_held}; }

    /// What is known of a contact's items before they are walked.
    struct Gathered {
        bool opens = false;      ///< an attempt may start
        bool mixedDays = false;  ///< some are date-only and some are not
    };
    /// Appends the items of a row, in the order (time, import), to `items`, which is empty.
    [[nodiscard]] Gathered gather(const Frame& frame, std::size_t row, Reader& reader, std::vector<Item>& items) const;

private:
    struct Test {
        std::uint64_t bit;
        segment::CompiledSelector selector;
    };
    [[nodiscard]] Result<void> addSelector(const segment::EventSelector& selector, const snapshot::Snapshot& snapshot, std::uint64_t bit,
                                           const std::string& where);
    [[nodiscard]] Result<void> addSteps(const FunnelQuery& query, const Frame& frame);
    [[nodiscard]] Result<void> addExclusions(const FunnelQuery& query, const Frame& frame);
    [[nodiscard]] std::uint64_t bitsOf(std::uint16_t type, std::uint32_t event) const;
    void mergeSpells(const Frame& frame, std::size_t row, std::vector<Item>& items) const;
    void setDays(Reader& reader, std::vector<Item>& items, Gathered& gathered) const;

    Plan(FunnelWindow window) : m_window(std::move(window)) {}

    FunnelWindow m_window;
    Rules m_rules;
    std::vector<std::size_t> m_required;
    std::vector<Branch> m_branches;
    std::vector<PropertyReader> m_held;
    std::vector<std::uint64_t> m_sure;   // by type: what its events are whatever their properties
    std::vector<std::uint64_t> m_maybe;  // by type: what they may be
    std::vector<std::uint8_t> m_hidden;  // by type: background of a strict order
    std::vector<Test> m_tests;           // of the bits of m_maybe
    std::array<std::uint64_t, model::kStageCount> m_stageBits{};
    bool m_hasStages = false;
    std::uint32_t m_openers = 1;  // steps that open an attempt
};

/// A step that an attempt met.
struct Reached {
    std::int64_t time = 0;
    std::uint32_t event = kNotReached;  ///< kNotReached: a stage that a timer brought
};
struct AttemptRow {
    std::uint32_t row = 0;
    std::uint32_t first = 0;     ///< its steps are reached[first] … reached[first + depth - 1]
    std::uint16_t branches = 0;  ///< optional steps taken
    std::uint8_t depth = 0;
    bool mature = false;
};
/// Everything that the figures of a funnel are made from, in the order of contacts.
struct Scan {
    std::size_t steps = 0;
    std::vector<AttemptRow> attempts;
    std::vector<Reached> reached;
    std::vector<std::uint32_t> excluded;                     ///< rows
    std::size_t tied = 0;                                    ///< contacts with different steps at one instant
    std::size_t dateOnlyTied = 0;                            ///< of these, ordered in the funnel's favour
    std::vector<std::int64_t> lessWhenAgainst, moreWhenFor;  ///< by step: how the counts would change

    [[nodiscard]] std::span<const Reached> of(const AttemptRow& attempt) const { return {reached.data() + attempt.first, attempt.depth}; }
    [[nodiscard]] bool isConverted(const AttemptRow& attempt) const { return attempt.depth == steps; }
    [[nodiscard]] std::int64_t entryTime(const AttemptRow& attempt) const { return reached[attempt.first].time; }
};

/// Errors: Cancelled.
[[nodiscard]] Result<Scan> scan(const Plan& plan, const Frame& frame, Progress& progress);

}  // namespace regia::metrics::funnels
