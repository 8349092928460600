// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include <algorithm>

#include "core/calendar/time_zone.h"
#include "core/sample/person.h"
#include "core/sample/writer.h"
#include "core/sqlite/guarded.h"

namespace regia::sample {
namespace {

constexpr std::uint64_t kPilotContacts = 2000;

double eventsPerContact(const SampleSize& size, const Activity& activity, const Years& years)
{
    const std::uint64_t pilot = std::min(kPilotContacts, size.contacts);
    std::size_t events = 0;
    for (std::uint64_t i = 1; i <= pilot; ++i)
        events += makePerson(size.seed, i, activity, years).events.size();
    return static_cast<double>(events) / static_cast<double>(pilot);
}

/// How lively the company must be for the events that were asked for: tried on the first few people, by halving. The
/// number of events rises with the activity, and a pilot costs some 20 ms.
Activity activityFor(const SampleSize& size, const Years& years)
{
    const double wanted = static_cast<double>(size.events) / static_cast<double>(size.contacts);
    double low = 0.0, high = 1.0;
    while (high < 4096 && eventsPerContact(size, Activity{high}, years) < wanted)
        low = high, high *= 2;
    for (int step = 0; step < 12; ++step) {
        const double middle = (low + high) / 2;
        (eventsPerContact(size, Activity{middle}, years) < wanted ? low : high) = middle;
    }
    return Activity{(low + high) / 2};
}

}  // namespace

Result<void> writeSample(workspace::Workspace& workspace, const SampleSize& size, Progress& progress)
{
    if (size.contacts == 0)
        return fail(ErrorCode::InvalidInput, "contacts", "a sample needs at least one contact");
    REGIA_TRY(const calendar::TimeZone zone, calendar::TimeZone::load("Europe/Rome"));
    const Years years(zone);
    const Activity activity = activityFor(size, years);
    const auto total = static_cast<std::int64_t>(size.contacts);
    const workspace::CommandText text{"sample", "Officina Verde", total};
    return workspace.command(text, workspace::UndoBy::Batch, [&](sqlite::Database& database) -> Result<BatchId> {
        return sqlite::guarded([&]() -> Result<BatchId> {
            Writer writer(database, workspace.clock().now().ms);
            const BatchId batch = writer.begin("Officina Verde", size.contacts);
            for (std::int64_t i = 1; i <= total; ++i) {
                writer.write(makePerson(size.seed, static_cast<std::uint64_t>(i), activity, years));
                if (i % 256 == 0) {
                    if (progress.cancelled())
                        return fail(ErrorCode::Cancelled);
                    progress.report(i, total);
                }
            }
            writer.finish();
            return batch;
        });
    });
}

}  // namespace regia::sample
