// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dictionary/event_profile.h"

#include <algorithm>
#include <limits>
#include <map>

#include "core/base/parallel.h"
#include "core/calendar/date.h"
#include "core/calendar/time_zone.h"

namespace regia::dictionary {
namespace {

using snapshot::Events;
using snapshot::Snapshot;

struct Tally {
    std::size_t n = 0, contacts = 0, amounts = 0, campaigns = 0, products = 0;
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = std::numeric_limits<std::int64_t>::min();
    std::map<std::uint16_t, std::size_t> sources, channels;
    std::map<std::int32_t, std::size_t> months;  ///< by the days of their first day
    std::size_t lastRow = std::numeric_limits<std::size_t>::max();
};
using Tallies = std::vector<Tally>;

void note(Tally& tally, const Events& events, std::uint32_t e, std::size_t row, LocalDate month)
{
    ++tally.n;
    tally.contacts += tally.lastRow != row;
    tally.lastRow = row;
    tally.first = std::min(tally.first, events.time[e]);
    tally.last = std::max(tally.last, events.time[e]);
    tally.amounts += events.amount[e] != snapshot::kNoAmount;
    tally.campaigns += events.campaign[e] != snapshot::kNoCode;
    tally.products += events.product[e] != snapshot::kNoCode;
    if (events.source[e] != snapshot::kNoShortCode)
        ++tally.sources[events.source[e]];
    if (events.channel[e] != snapshot::kNoShortCode)
        ++tally.channels[events.channel[e]];
    ++tally.months[month.days];
}

Tallies tallyBlock(const Snapshot& snapshot, const calendar::TimeZone& zone, std::size_t begin, std::size_t end)
{
    const Events& events = snapshot.events();
    Tallies tallies(events.types.size());
    calendar::LocalClock clock(zone);
    LocalDate month, monthEnd;  // events of a contact lie near each other: most are of the month of the one before
    for (std::size_t row = begin; row < end; ++row)
        for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e) {
            const LocalDate day = clock.dayOf(Instant{events.time[e]});
            if (day.days < month.days || day.days >= monthEnd.days) {
                month = calendar::firstOfMonth(day);
                monthEnd = calendar::addMonths(month, 1);
            }
            note(tallies[events.type[e]], events, e, row, month);
        }
    return tallies;
}

template <class Key>
void addAll(std::map<Key, std::size_t>& to, const std::map<Key, std::size_t>& from)
{
    for (const auto& [key, n] : from)
        to[key] += n;
}

void fold(Tallies& all, const Tallies& part)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        Tally& to = all[i];
        const Tally& from = part[i];
        to.n += from.n;
        to.contacts += from.contacts;
        to.amounts += from.amounts;
        to.campaigns += from.campaigns;
        to.products += from.products;
        to.first = std::min(to.first, from.first);
        to.last = std::max(to.last, from.last);
        addAll(to.sources, from.sources);
        addAll(to.channels, from.channels);
        addAll(to.months, from.months);
    }
}

void sortByCount(std::vector<ValueCount>& counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const ValueCount& a, const ValueCount& b) { return a.n > b.n; });
}

std::vector<MonthCount> monthsOf(const Tally& tally)
{
    std::vector<MonthCount> months;
    if (tally.months.empty())
        return months;
    const std::int32_t last = tally.months.rbegin()->first;
    for (LocalDate month{tally.months.begin()->first}; month.days <= last; month = calendar::addMonths(month, 1)) {
        const auto found = tally.months.find(month.days);
        months.push_back({month, found == tally.months.end() ? 0 : found->second});
    }
    return months;
}

/// How many events of each type have each of the properties that only some have.
std::vector<std::vector<ValueCount>> propertiesOf(const Events& events, const Tallies& tallies)
{
    std::vector<std::vector<ValueCount>> properties(events.types.size());
    for (const snapshot::EventProperty& property : events.properties) {
        std::vector<std::size_t> counts(events.types.size());
        for (const std::uint32_t e : property.events)
            ++counts[events.type[e]];
        for (std::size_t type = 0; type < counts.size(); ++type)
            if (counts[type] > 0)
                properties[type].push_back({property.name, counts[type]});
    }
    for (std::size_t type = 0; type < tallies.size(); ++type) {
        const Tally& tally = tallies[type];
        for (const ValueCount& own : {ValueCount{"amount", tally.amounts}, {"campaign", tally.campaigns}, {"product", tally.products}})
            if (own.n > 0)
                properties[type].push_back(own);
        sortByCount(properties[type]);
    }
    return properties;
}

EventProfile profileOf(const Snapshot& snapshot, const snapshot::EventType& type, const Tally& tally)
{
    EventProfile profile;
    profile.type = type;
    profile.rows = snapshot.rows();
    profile.n = tally.n;
    profile.contacts = tally.contacts;
    if (tally.n > 0) {
        profile.first = Instant{tally.first};
        profile.last = Instant{tally.last};
    }
    for (const auto& [source, n] : tally.sources)
        profile.sources.push_back({snapshot.sources()[source], n});
    for (const auto& [channel, n] : tally.channels)
        profile.channels.push_back({snapshot.events().channels.text(channel), n});
    sortByCount(profile.sources);
    sortByCount(profile.channels);
    profile.months = monthsOf(tally);
    return profile;
}

}  // namespace

Result<std::vector<EventProfile>> profileEvents(const Snapshot& snapshot, Progress& progress)
{
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled);
    REGIA_TRY(const calendar::TimeZone zone, calendar::TimeZone::load(snapshot.timeZone()));
    const Events& events = snapshot.events();
    const Tallies tallies = parallelReduce(
        snapshot.rows(), Tallies(events.types.size()),
        [&](std::size_t begin, std::size_t end) { return tallyBlock(snapshot, zone, begin, end); }, fold);
    auto properties = propertiesOf(events, tallies);
    std::vector<EventProfile> profiles;
    for (std::size_t type = 0; type < tallies.size(); ++type) {
        EventProfile profile = profileOf(snapshot, events.types[type], tallies[type]);
        profile.properties = std::move(properties[type]);
        for (const auto& [alias, target] : events.aliases)
            if (target == type)
                profile.merged.push_back(alias);
        const bool isDecided = !profile.merged.empty() || profile.type.hidden || !profile.type.label.empty();
        if (profile.n > 0 || isDecided)
            profiles.push_back(std::move(profile));
    }
    return profiles;
}

}  // namespace regia::dictionary
