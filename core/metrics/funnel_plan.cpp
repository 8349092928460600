// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>

#include "core/base/random.h"
#include "core/metrics/funnel_scan.h"

namespace regia::metrics::funnels {
namespace {

constexpr unsigned kBranchShift = kMostSteps;
constexpr unsigned kExclusionShift = kMostSteps + kMostBranches;

std::string stepPath(std::size_t step) { return "steps[" + std::to_string(step) + "]"; }
std::string excludePath(std::size_t exclusion) { return "exclude[" + std::to_string(exclusion) + "]"; }

Result<void> checkSteps(const FunnelQuery& query)
{
    const auto required =
        static_cast<std::size_t>(std::count_if(query.steps.begin(), query.steps.end(), [](const auto& s) { return !s.optional; }));
    if (required < 2 || required > kMostSteps)
        return fail(ErrorCode::InvalidInput, "steps", "a funnel has 2 to " + std::to_string(kMostSteps) + " required steps");
    if (query.steps.front().optional || query.steps.back().optional)
        return fail(ErrorCode::InvalidInput, stepPath(query.steps.front().optional ? 0 : query.steps.size() - 1),
                    "the first and the last step are never optional");
    if (query.steps.size() - required > kMostBranches)
        return fail(ErrorCode::InvalidInput, "steps", "at most " + std::to_string(kMostBranches) + " optional steps");
    if (query.order == Order::Any && (required != query.steps.size() || !query.exclusions.empty()))
        return fail(ErrorCode::InvalidInput, "order", "in any order there are neither optional steps nor exclusions");
    if (query.exclusions.size() > kMostExclusions)
        return fail(ErrorCode::InvalidInput, "exclude", "at most " + std::to_string(kMostExclusions) + " exclusions");
    return {};
}

std::uint64_t heldOf(std::vector<PropertyReader>& readers, std::uint32_t event)
{
    std::uint64_t state = fnv1a64("held");
    for (PropertyReader& reader : readers) {
        const auto code = reader.code(event);
        if (!code)
            return kHeldNothing;
        for (unsigned byte = 0; byte < 8; ++byte) {
            const char part = static_cast<char>((*code >> (8 * byte)) & 0xFF);
            state = fnv1a64({&part, 1}, state);
        }
    }
    return state == kHeldNothing ? 1 : state;
}

}  // namespace

Result<Plan> Plan::make(const FunnelQuery& query, const Frame& frame)
{
    REGIA_CHECK(checkSteps(query));
    Plan plan{FunnelWindow(query.window, query.calendarDays, frame.zone)};
    const std::size_t types = frame.snapshot().events().types.size();
    plan.m_sure.assign(types, 0);
    plan.m_maybe.assign(types, 0);
    plan.m_hidden.assign(types, 0);
    plan.m_rules.order = query.order;
    plan.m_rules.entries = query.entries;
    plan.m_rules.entryFrom = frame.range.from;
    plan.m_rules.entryTo = frame.range.to;
    plan.m_rules.holds = !query.hold.empty();
    for (std::size_t i = 0; i < query.hold.size(); ++i) {
        REGIA_TRY(plan.m_held.emplace_back(), PropertyReader::make(frame.snapshot(), query.hold[i], "hold[" + std::to_string(i) + "]"));
    }
    REGIA_CHECK(plan.addSteps(query, frame));
    REGIA_CHECK(plan.addExclusions(query, frame));
    for (const std::string& name : query.background) {
        REGIA_TRY(const auto background, segment::CompiledSelector::compile({{name}, {}}, frame.snapshot(), "background"));
        for (std::size_t type = 0; type < types; ++type)
            plan.m_hidden[type] = plan.m_hidden[type] | background.typeMask()[type];
    }
    plan.m_rules.steps = plan.m_required.size();
    plan.m_openers = query.order == Order::Any ? (std::uint32_t{1} << plan.m_rules.steps) - 1 : 1;
    return plan;
}

Result<void> Plan::addSelector(const segment::EventSelector& selector, const snapshot::Snapshot& snapshot, std::uint64_t bit,
                               const std::string& where)
{
    REGIA_TRY(segment::CompiledSelector compiled, segment::CompiledSelector::compile(selector, snapshot, where));
    std::vector<std::uint64_t>& bits = compiled.hasWhere() ? m_maybe : m_sure;
    for (std::size_t type = 0; type < bits.size(); ++type)
        if (compiled.typeMask()[type] != 0)
            bits[type] |= bit;
    if (compiled.hasWhere())
        m_tests.push_back({bit, std::move(compiled)});
    return {};
}

Result<void> Plan::addSteps(const FunnelQuery& query, const Frame& frame)
{
    for (std::size_t i = 0; i < query.steps.size(); ++i) {
        const FunnelStep& step = query.steps[i];
        const std::uint64_t bit = std::uint64_t{1} << (step.optional ? kBranchShift + m_branches.size() : m_required.size());
        if (step.optional)
            m_branches.push_back({i, m_required.size()});
        else
            m_required.push_back(i);
        if (const auto* selector = std::get_if<segment::EventSelector>(&step.what)) {
            REGIA_CHECK(addSelector(*selector, frame.snapshot(), bit, stepPath(i)));
            continue;
        }
        if (frame.dataset.stages == nullptr)
            return fail(ErrorCode::Unsupported, stepPath(i) + ".entered_stage", "the lifecycle of this data has not been computed");
        m_stageBits[static_cast<std::size_t>(std::get<EnterStage>(step.what).stage)] |= bit;
        m_hasStages = true;
    }
    return {};
}

Result<void> Plan::addExclusions(const FunnelQuery& query, const Frame& frame)
{
    const auto requiredAt = [&](std::size_t number) -> std::optional<std::size_t> {
        const auto found = std::find(m_required.begin(), m_required.end(), number - 1);
        return found == m_required.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_required.begin()));
    };
    for (std::size_t x = 0; x < query.exclusions.size(); ++x) {
        const FunnelExclusion& exclusion = query.exclusions[x];
        const auto from = requiredAt(exclusion.from);
        const auto to = requiredAt(exclusion.to == 0 ? query.steps.size() : exclusion.to);
        if (!from || !to || *from >= *to)
            return fail(ErrorCode::InvalidInput, excludePath(x) + ".between", "two required steps, the earlier one first, counted from 1");
        m_rules.exclusions.push_back({static_cast<std::uint8_t>(*from), static_cast<std::uint8_t>(*to), exclusion.mode});
        REGIA_CHECK(addSelector(exclusion.events, frame.snapshot(), std::uint64_t{1} << (kExclusionShift + x), excludePath(x)));
    }
    return {};
}

std::uint64_t Plan::bitsOf(std::uint16_t type, std::uint32_t event) const
{
    std::uint64_t bits = m_sure[type];
    if (m_maybe[type] != 0)
        for (const Test& test : m_tests)
            if ((m_maybe[type] & test.bit) != 0 && test.selector.wantsType(type) && test.selector.matchesWhere(event))
                bits |= test.bit;
    return bits;
}

Plan::Gathered Plan::gather(const Frame& frame, std::size_t row, Reader& reader, std::vector<Item>& items) const
{
    const snapshot::Events& events = frame.snapshot().events();
    const std::uint16_t* types = events.type.data();
    const bool seesAll = m_rules.order == Order::Strict;
    Gathered gathered;
    std::size_t dateOnly = 0;
    const std::uint32_t end = frame.visibleEnd(row);
    for (std::uint32_t e = events.offsets[row]; e < end; ++e) {
        const std::uint16_t type = types[e];
        if ((m_sure[type] | m_maybe[type]) == 0 && (!seesAll || m_hidden[type] != 0))
            continue;
        const std::uint64_t bits = bitsOf(type, e);
        if (bits == 0 && !seesAll)
            continue;
        Item item;
        item.time = events.time[e];
        item.event = e;
        item.steps = static_cast<std::uint32_t>(bits) & ((std::uint32_t{1} << kMostSteps) - 1);
        item.branches = static_cast<std::uint16_t>(bits >> kBranchShift);
        item.exclusions = static_cast<std::uint8_t>(bits >> kExclusionShift);
        item.dateOnly = events.dateOnly.test(e);
        dateOnly += item.dateOnly;
        if (m_rules.holds)
            item.held = heldOf(reader.held, e);
        items.push_back(item);
    }
    if (m_hasStages)
        mergeSpells(frame, row, items);
    for (Item& item : items)
        if ((item.steps & m_openers) != 0 && m_rules.isEntryTime(item.time)) {
            item.limit = reader.window.limit(item.time);
            gathered.opens = true;
        }
    if (gathered.opens && dateOnly > 0 && !m_window.countsDays()) {
        gathered.mixedDays = dateOnly < items.size();
        setDays(reader, items, gathered);
    }
    return gathered;
}

/// Where all are date-only, one rule fits them all; where some are, distances go by pairs.
void Plan::setDays(Reader& reader, std::vector<Item>& items, Gathered& gathered) const
{
    for (Item& item : items) {
        if (!gathered.mixedDays) {
            item.limit = reader.window.limitByDays(item.time);
            continue;
        }
        item.day = reader.window.dayOf(item.time);
        item.lastDay = reader.window.lastDay(item.day);
    }
}

void Plan::mergeSpells(const Frame& frame, std::size_t row, std::vector<Item>& items) const
{
    std::vector<Item> entered;
    for (const snapshot::Spell& spell : frame.dataset.stages->of(row)) {
        const std::uint64_t bits = m_stageBits[static_cast<std::size_t>(spell.stage)];
        if (bits == 0 || spell.from >= frame.asOf.ms)
            continue;
        Item item;
        item.time = spell.from;
        item.event = spell.cause >= snapshot::kCreated ? kNotReached : spell.cause;
        item.steps = static_cast<std::uint32_t>(bits) & ((std::uint32_t{1} << kMostSteps) - 1);
        item.branches = static_cast<std::uint16_t>(bits >> kBranchShift);
        entered.push_back(item);
    }
    std::vector<Item> merged;
    merged.reserve(items.size() + entered.size());
    std::merge(items.begin(), items.end(), entered.begin(), entered.end(), std::back_inserter(merged),
               [](const Item& spell, const Item& event) {
                   return spell.time != event.time ? spell.time < event.time : spell.event == kNotReached || spell.event < event.event;
               });
    items.swap(merged);
}

}  // namespace regia::metrics::funnels
