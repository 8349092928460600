// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/lifecycle.h"

#include <algorithm>
#include <limits>

#include "core/base/parallel.h"
#include "core/metrics/blocks.h"
#include "core/metrics/property_reader.h"

namespace regia::metrics {
namespace {

using model::EventCategory;
using model::Stage;
using snapshot::kCreated;
using snapshot::kOpenEnd;
using snapshot::kTimer;
using snapshot::Spell;

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

/// One contact's machine: O(1) state beside the ring of browse times.
class Machine {
public:
    Machine(const StageRules& rules, std::vector<Spell>& spells) : m_rules(rules), m_spells(spells), m_first(spells.size()) {}

    void create(std::int64_t at)
    {
        m_lastEvent = at;
        enter(Stage::Discovery, at, kCreated);
    }

    void take(const StageEvent& event)
    {
        runTimers(event.at);
        m_lastEvent = event.at;
        const bool manyBrowses = event.category == EventCategory::Browse && noteBrowse(event.at);
        if (event.setTo) {
            m_manualAt = event.at;
            if (!isIn(*event.setTo))
                enter(*event.setTo, event.at, event.event);
            return restartTimer(event.at);
        }
        if (event.at != m_manualAt)
            move(event, manyBrowses);
    }

    /// Timers due at or before `at`; with kNever - 1 all that will ever fire.
    void runTimers(std::int64_t at)
    {
        while (m_due <= at)
            enter(m_current == Stage::Purchase      ? Stage::Use
                  : m_current == Stage::Exploration ? Stage::Discovery
                                                    : Stage::Nurture,
                  m_due, kTimer);
    }

private:
    [[nodiscard]] bool isEmpty() const { return m_spells.size() == m_first; }
    [[nodiscard]] bool isIn(Stage stage) const { return !isEmpty() && m_current == stage; }

    /// Remembers the time; true when it is the browseCount-th within browseDays.
    bool noteBrowse(std::int64_t at)
    {
        const auto wanted = static_cast<std::size_t>(m_rules.browseCount);
        m_browses.push_back(at);
        if (m_browses.size() > wanted)
            m_browses.erase(m_browses.begin());
        return m_browses.size() == wanted && at - m_browses.front() <= m_rules.browseDays * kMsPerDay;
    }

    void move(const StageEvent& event, bool manyBrowses)
    {
        const bool interested = event.category == EventCategory::Intent || manyBrowses;
        if (event.category == EventCategory::Order)
            return isIn(Stage::Purchase) ? restartTimer(event.at) : enter(Stage::Purchase, event.at, event.event);
        if (isEmpty())
            return enter(interested ? Stage::Exploration : Stage::Discovery, event.at, event.event);
        if (m_current == Stage::Discovery && interested)
            return enter(Stage::Exploration, event.at, event.event);
        if (m_current == Stage::Exploration)
            return restartTimer(event.at);
        if (m_current == Stage::Purchase && event.category == EventCategory::Usage)
            return enter(Stage::Use, event.at, event.event);
        if (event.category == EventCategory::Feedback && m_current != Stage::Discovery)
            return m_current == Stage::Questions ? restartTimer(event.at) : enter(Stage::Questions, event.at, event.event);
        if (event.category == EventCategory::Loyalty && (m_current == Stage::Use || m_current == Stage::Questions))
            enter(Stage::Nurture, event.at, event.event);
    }

    void enter(Stage stage, std::int64_t at, std::uint32_t cause)
    {
        if (!isEmpty())
            m_spells.back().to = at;
        if (stage == Stage::Purchase)
            ++m_cycle;
        m_current = stage;
        m_spells.push_back({stage, m_cycle, at, kOpenEnd, cause});
        restartTimer(at);
    }

    void restartTimer(std::int64_t at)
    {
        switch (m_current) {
        case Stage::Purchase: m_due = at + m_rules.useAfterDays * kMsPerDay; break;
        case Stage::Use: m_due = m_spells.back().from + m_rules.nurtureAfterUseDays * kMsPerDay; break;
        case Stage::Questions: m_due = at + m_rules.nurtureAfterQuestionsDays * kMsPerDay; break;
        case Stage::Exploration: m_due = m_rules.discoveryAfterDays ? m_lastEvent + *m_rules.discoveryAfterDays * kMsPerDay : kNever; break;
        case Stage::Discovery:
        case Stage::Nurture: m_due = kNever; break;
        }
    }

    const StageRules& m_rules;
    std::vector<Spell>& m_spells;
    std::size_t m_first;
    Stage m_current = Stage::Discovery;
    std::uint16_t m_cycle = 0;
    std::int64_t m_due = kNever;
    std::int64_t m_lastEvent = 0;
    std::int64_t m_manualAt = std::numeric_limits<std::int64_t>::min();
    std::vector<std::int64_t> m_browses;
};

/// Which events are manual moves, and to where.
class ManualMoves {
public:
    ManualMoves(const snapshot::Snapshot& snapshot, const StageRules& rules)
    {
        if (!rules.manualMoves)
            return;
        m_type = snapshot.events().typeNamed("stage_set");
        if (auto reader = PropertyReader::make(snapshot, "stage", {}); reader && !reader->isNumeric())
            m_reader = *reader;
    }

    [[nodiscard]] std::optional<Stage> of(std::uint16_t type, std::uint32_t event)
    {
        if (!m_reader || m_type != type)
            return std::nullopt;
        const auto code = m_reader->code(event);
        return code ? model::stageFromName(m_reader->text(*code)) : std::nullopt;
    }

private:
    std::optional<std::uint16_t> m_type;
    std::optional<PropertyReader> m_reader;
};

struct BlockSpells {
    std::vector<Spell> spells;
    std::vector<std::uint32_t> counts;
};

BlockSpells spellsOfBlock(const snapshot::Snapshot& snapshot, const StageRules& rules, const std::vector<EventCategory>& categories,
                          std::size_t begin, std::size_t end)
{
    const snapshot::Events& events = snapshot.events();
    ManualMoves manual(snapshot, rules);
    BlockSpells block;
    block.counts.reserve(end - begin);
    std::vector<StageEvent> own;
    for (std::size_t row = begin; row < end; ++row) {
        own.clear();
        for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e)
            own.push_back({events.time[e], categories[events.type[e]], e, manual.of(events.type[e], e)});
        const std::size_t before = block.spells.size();
        appendSpells(own, snapshot.createdAt(row).ms, rules, block.spells);
        block.counts.push_back(static_cast<std::uint32_t>(block.spells.size() - before));
    }
    return block;
}

}  // namespace

EventCategory categoryOf(const StageRules& rules, const snapshot::EventType& type)
{
    const auto own = rules.categories.find(type.name);
    return own != rules.categories.end() ? own->second : type.category;
}

void appendSpells(std::span<const StageEvent> events, std::optional<std::int64_t> created, const StageRules& rules,
                  std::vector<Spell>& spells)
{
    Machine machine(rules, spells);
    const bool bornByEvent = !events.empty() && (!created || events.front().at <= *created);
    if (!bornByEvent && !created)
        return;
    if (!bornByEvent)
        machine.create(*created);
    for (const StageEvent& event : events)
        machine.take(event);
    machine.runTimers(kNever - 1);
}

Result<std::shared_ptr<const snapshot::StageHistory>> computeStages(const snapshot::Snapshot& snapshot, const StageRules& rules,
                                                                    Progress& progress)
{
    std::vector<EventCategory> categories;
    for (const snapshot::EventType& type : snapshot.events().types)
        categories.push_back(categoryOf(rules, type));
    REGIA_TRY(std::vector<BlockSpells> blocks, mapBlocks<BlockSpells>(snapshot.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  return spellsOfBlock(snapshot, rules, categories, begin, end);
              }));
    auto history = std::make_shared<snapshot::StageHistory>();
    history->offsets.reserve(snapshot.rows() + 1);
    history->offsets.push_back(0);
    for (BlockSpells& block : blocks) {
        for (const std::uint32_t count : block.counts)
            history->offsets.push_back(history->offsets.back() + count);
        history->spells.insert(history->spells.end(), block.spells.begin(), block.spells.end());
        block = {};
    }
    return history;
}

}  // namespace regia::metrics
