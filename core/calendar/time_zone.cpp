// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/time_zone.h"

#include <unicode/basictz.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tztrans.h>

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

namespace regia::calendar {
namespace {

constexpr std::int64_t kForever = std::numeric_limits<std::int64_t>::max();

/// The Gregorian calendar repeats every 400 years, to the day of the week, and so do the last rules of every zone.
constexpr std::int64_t kCycleMs = 146097 * kMsPerDay;
/// 1 January 2456. A cycle before it, in 2056, the last rules of every zone have long begun.
constexpr std::int64_t kTableEndMs = 177508 * kMsPerDay;

LocalDate dayOf(std::int64_t localMs)
{
    return LocalDate{static_cast<std::int32_t>(localMs >= 0 ? localMs / kMsPerDay : (localMs + 1) / kMsPerDay - 1)};
}

}  // namespace

/// Stretches of constant offset: stretch i is [starts[i], starts[i + 1]).
struct TimeZone::Table {
    std::string name;
    std::vector<std::int64_t> starts{std::numeric_limits<std::int64_t>::min()};
    std::vector<std::int64_t> offsets{0};

    [[nodiscard]] std::size_t stretchOf(std::int64_t ms) const
    {
        return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), ms) - starts.begin()) - 1;
    }
    [[nodiscard]] std::int64_t startOf(std::size_t stretch) const { return starts[stretch]; }
    [[nodiscard]] std::int64_t endOf(std::size_t stretch) const { return stretch + 1 < starts.size() ? starts[stretch + 1] : kForever; }

    /// How far an instant must go back, in whole cycles, to lie in the table.
    [[nodiscard]] static std::int64_t cyclesBack(std::int64_t ms)
    {
        return ms < kTableEndMs ? 0 : ((ms - kTableEndMs) / kCycleMs + 1) * kCycleMs;
    }

    static std::shared_ptr<const Table> build(std::string_view name, const icu::BasicTimeZone& zone);
    static std::shared_ptr<const Table> find(std::string_view name);
};

std::shared_ptr<const TimeZone::Table> TimeZone::Table::build(std::string_view name, const icu::BasicTimeZone& zone)
{
    auto table = std::make_shared<Table>();
    table->name = name;
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    constexpr double kLongAgo = -5000.0 * 365.2425 * static_cast<double>(kMsPerDay);
    zone.getOffset(kLongAgo, false, raw, saving, status);
    table->offsets.front() = raw + saving;
    icu::TimeZoneTransition transition;
    // Some 900 stretches, 14 KB, for a zone with summer time.
    for (double at = kLongAgo; zone.getNextTransition(at, false, transition);) {
        at = transition.getTime();
        if (at >= static_cast<double>(kTableEndMs))
            break;
        zone.getOffset(at, false, raw, saving, status);
        if (raw + saving == table->offsets.back())
            continue;
        table->starts.push_back(static_cast<std::int64_t>(at));
        table->offsets.push_back(raw + saving);
    }
    return table;
}

std::shared_ptr<const TimeZone::Table> TimeZone::Table::find(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto id = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    icu::UnicodeString canonical;
    UBool isSystem = false;
    icu::TimeZone::getCanonicalID(id, canonical, isSystem, status);
    if (U_FAILURE(status) || !isSystem || name == "Etc/Unknown")
        return nullptr;
    const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
    const auto* basic = dynamic_cast<const icu::BasicTimeZone*>(zone.get());
    return basic != nullptr ? build(name, *basic) : nullptr;
}

TimeZone::TimeZone()
    : TimeZone([] {
          static const auto utc = [] {
              auto table = std::make_shared<Table>();
              table->name = "UTC";
              return std::shared_ptr<const Table>(std::move(table));
          }();
          return utc;
      }())
{}

TimeZone::TimeZone(std::shared_ptr<const Table> table) : m_table(std::move(table)) {}

Result<TimeZone> TimeZone::load(std::string_view name)
{
    // Tables are immutable, so sharing them is safe; only the list of them needs the lock.
    static std::mutex mutex;
    static std::map<std::string, std::shared_ptr<const Table>, std::less<>> tables;
    const std::lock_guard lock(mutex);
    if (const auto known = tables.find(name); known != tables.end())
        return TimeZone(known->second);
    auto table = Table::find(name);
    if (table == nullptr)
        return fail(ErrorCode::UnknownName, "timezone", std::string(name));
    return TimeZone(tables.emplace(std::string(name), std::move(table)).first->second);
}

const std::vector<std::string>& TimeZone::names()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> found;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> ids(
            icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, status));
        while (const char* id = ids != nullptr ? ids->next(nullptr, status) : nullptr)
            if (std::string_view(id) != "Etc/Unknown")
                found.emplace_back(id);
        std::sort(found.begin(), found.end());
        return found;
    }();
    return names;
}

const std::string& TimeZone::name() const { return m_table->name; }

std::int64_t TimeZone::offsetMs(Instant instant) const
{
    return m_table->offsets[m_table->stretchOf(instant.ms - Table::cyclesBack(instant.ms))];
}

LocalTime TimeZone::toLocal(Instant instant) const
{
    const std::int64_t local = instant.ms + offsetMs(instant);
    const LocalDate date = dayOf(local);
    return {date, static_cast<std::int32_t>(local - date.days * kMsPerDay)};
}

LocalDate TimeZone::localDayOf(Instant instant) const { return dayOf(instant.ms + offsetMs(instant)); }

Instant TimeZone::startOfDay(LocalDate date) const
{
    const ResolvedTime midnight = toInstant({date, 0});
    if (midnight.kind != WallClock::Nonexistent)
        return midnight.instant;
    // The clocks jumped over midnight: the day begins where they landed, which the moved time may lie beyond.
    const std::int64_t back = Table::cyclesBack(midnight.instant.ms);
    return Instant{m_table->startOf(m_table->stretchOf(midnight.instant.ms - back)) + back};
}

ResolvedTime TimeZone::toInstant(LocalTime local) const
{
    const std::int64_t wall = local.date.days * kMsPerDay + local.msOfDay;
    const std::int64_t back = Table::cyclesBack(wall);
    const std::int64_t ms = wall - back;
    // Offsets are below 24 hours, so only stretches that touch the day around the time read as UTC can show it.
    const std::size_t first = m_table->stretchOf(ms - kMsPerDay);
    const std::size_t last = m_table->stretchOf(ms + kMsPerDay);
    ResolvedTime found{Instant{0}, WallClock::Nonexistent};
    for (std::size_t i = first; i <= last; ++i) {
        const std::int64_t candidate = ms - m_table->offsets[i];
        if (candidate < m_table->startOf(i) || candidate >= m_table->endOf(i))
            continue;
        if (found.kind == WallClock::Once)
            return {found.instant, WallClock::Ambiguous};
        found = {Instant{candidate + back}, WallClock::Once};
    }
    if (found.kind == WallClock::Once)
        return found;
    // In a gap: read with the offset before it, which moves the time forward by the gap.
    for (std::size_t i = first; i < last; ++i)
        if (ms - m_table->offsets[i] >= m_table->endOf(i) && ms - m_table->offsets[i + 1] < m_table->startOf(i + 1))
            return {Instant{ms - m_table->offsets[i] + back}, WallClock::Nonexistent};
    return {Instant{ms - m_table->offsets[last] + back}, WallClock::Nonexistent};
}

void LocalClock::seek(Instant instant)
{
    const auto& table = *m_zone.m_table;
    const std::int64_t back = TimeZone::Table::cyclesBack(instant.ms);
    const std::size_t stretch = table.stretchOf(instant.ms - back);
    m_offset = table.offsets[stretch];
    if (back != 0) {  // beyond the table: good for this instant alone
        m_from = instant.ms;
        m_to = instant.ms + 1;
        return;
    }
    m_from = table.startOf(stretch);
    m_to = std::min(table.endOf(stretch), kTableEndMs);
}

}  // namespace regia::calendar
