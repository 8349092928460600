// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/period_tally.h"

#include <algorithm>

#include "core/metrics/blocks.h"
#include "core/model/lane.h"

namespace regia::workbench {
namespace {

constexpr std::uint8_t kNow = 1, kBefore = 2;

/// Which of many things a contact did in which period; forgets between contacts at the cost of what was done.
class Marks {
public:
    explicit Marks(std::size_t size) : m_marks(size) {}
    void mark(std::size_t which, std::uint8_t period)
    {
        if (m_marks[which] == 0)
            m_touched.push_back(which);
        m_marks[which] |= period;
    }
    void addTo(std::vector<Both>& counts)
    {
        for (const std::size_t which : m_touched) {
            counts[which].add((m_marks[which] & kNow) != 0, (m_marks[which] & kBefore) != 0);
            m_marks[which] = 0;
        }
        m_touched.clear();
    }

private:
    std::vector<std::uint8_t> m_marks;
    std::vector<std::size_t> m_touched;
};

/// Counts the contacts of one block.
class BlockTally {
public:
    BlockTally(const metrics::Frame& now, const metrics::Frame& before, const std::vector<bool>& received)
        : m_now(now),
          m_before(before),
          m_received(received),
          m_purchase(now.snapshot().events().typeNamed("purchase")),
          m_types(now.snapshot().events().types.size()),
          m_channels(now.snapshot().events().channels.size())
    {
        m_tally.types.resize(now.snapshot().events().types.size());
        m_tally.channels.resize(now.snapshot().events().channels.size());
    }

    void addContact(std::size_t row)
    {
        ++m_tally.contacts;
        addStage(row);
        addCreation(row);
        const Spent later = addEvents(m_now, row, kNow), earlier = addEvents(m_before, row, kBefore);
        m_types.addTo(m_tally.types);
        m_channels.addTo(m_tally.channels);
        m_tally.active.add(later.events > 0, earlier.events > 0);
        m_tally.buyers.add(later.orders > 0, earlier.orders > 0);
        addMoney(later, earlier);
        addFirstPurchase(row, later.orders > 0 || earlier.orders > 0);
    }
    [[nodiscard]] PeriodTally take() { return std::move(m_tally); }

private:
    struct Spent {
        std::size_t events = 0, orders = 0;
        std::int64_t amount = 0;
    };

    void addStage(std::size_t row)
    {
        const auto& stages = m_now.dataset.stages;
        if (!stages)
            return;
        const auto later = stages->at(row, Instant{m_now.range.to}), earlier = stages->at(row, Instant{m_before.range.to});
        for (const model::Stage stage : model::kStages)
            m_tally.stages[static_cast<std::size_t>(stage)].add(later == stage, earlier == stage);
    }
    void addCreation(std::size_t row)
    {
        const std::int64_t created = m_now.snapshot().createdAt(row).ms;
        m_tally.createdNow += m_now.range.contains(created) ? 1 : 0;
        m_tally.createdBefore += m_before.range.contains(created) ? 1 : 0;
    }
    Spent addEvents(const metrics::Frame& frame, std::size_t row, std::uint8_t period)
    {
        const snapshot::Events& events = frame.snapshot().events();
        const auto [first, last] = frame.eventsInRange(row);
        Spent spent;
        for (std::uint32_t e = first; e < last; ++e) {
            if (m_received[events.type[e]])
                continue;
            ++spent.events;
            m_types.mark(events.type[e], period);
            if (events.type[e] != m_purchase)
                continue;
            ++spent.orders;
            spent.amount += events.amount[e] == snapshot::kNoAmount ? 0 : events.amount[e];
            if (events.channel[e] != snapshot::kNoShortCode)
                m_channels.mark(events.channel[e], period);
        }
        return spent;
    }
    void addMoney(const Spent& later, const Spent& earlier)
    {
        const auto now = static_cast<double>(later.amount), before = static_cast<double>(earlier.amount);
        m_tally.spentNow.add(now);
        m_tally.spentBefore.add(before);
        m_tally.more.add(now - before);
        m_tally.moreSquared.add((now - before) * (now - before));
        if (later.orders > 0)
            m_tally.ordersNow.push_back({now, static_cast<double>(later.orders)});
        if (earlier.orders > 0)
            m_tally.ordersBefore.push_back({before, static_cast<double>(earlier.orders)});
    }
    void addFirstPurchase(std::size_t row, bool bought)
    {
        if (!bought)
            return;
        const snapshot::Events& events = m_now.snapshot().events();
        for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e) {
            if (events.type[e] != m_purchase)
                continue;
            m_tally.firstNow += m_now.range.contains(events.time[e]) ? 1 : 0;
            m_tally.firstBefore += m_before.range.contains(events.time[e]) ? 1 : 0;
            return;
        }
    }

    const metrics::Frame& m_now;
    const metrics::Frame& m_before;
    const std::vector<bool>& m_received;
    std::optional<std::uint16_t> m_purchase;
    Marks m_types, m_channels;
    PeriodTally m_tally;
};

double daysIn(const segment::TimeRange& range) { return static_cast<double>(range.to - range.from) / static_cast<double>(kMsPerDay); }

void addAll(std::vector<Both>& sums, const std::vector<Both>& later)
{
    sums.resize(std::max(sums.size(), later.size()));
    for (std::size_t i = 0; i < later.size(); ++i)
        sums[i].add(later[i]);
}

}  // namespace

void Both::add(const Both& other)
{
    now += other.now;
    before += other.before;
    came += other.came;
    left += other.left;
}

void PeriodTally::add(PeriodTally&& later)
{
    contacts += later.contacts;
    for (std::size_t stage = 0; stage < stages.size(); ++stage)
        stages[stage].add(later.stages[stage]);
    addAll(types, later.types);
    addAll(channels, later.channels);
    buyers.add(later.buyers);
    active.add(later.active);
    createdNow += later.createdNow;
    createdBefore += later.createdBefore;
    firstNow += later.firstNow;
    firstBefore += later.firstBefore;
    ordersNow.insert(ordersNow.end(), later.ordersNow.begin(), later.ordersNow.end());
    ordersBefore.insert(ordersBefore.end(), later.ordersBefore.begin(), later.ordersBefore.end());
    spentNow.add(later.spentNow);
    spentBefore.add(later.spentBefore);
    more.add(later.more);
    moreSquared.add(later.moreSquared);
}

Result<PeriodTally> tallyPeriods(const metrics::Frame& now, const metrics::Frame& before, Progress& progress)
{
    std::vector<bool> received;
    for (const snapshot::EventType& type : now.snapshot().events().types)
        received.push_back(model::isReceived(type.name));
    REGIA_TRY(std::vector<PeriodTally> blocks,
              metrics::mapBlocks<PeriodTally>(now.rows(), progress, [&](std::size_t begin, std::size_t end) {
                  BlockTally block(now, before, received);
                  for (std::size_t row = begin; row < end; ++row)
                      if (now.has(row))
                          block.addContact(row);
                  return block.take();
              }));
    PeriodTally sum;
    for (PeriodTally& block : blocks)
        sum.add(std::move(block));
    sum.daysNow = daysIn(now.range);
    sum.daysBefore = daysIn(before.range);
    return sum;
}

}  // namespace regia::workbench
