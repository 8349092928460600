// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include <algorithm>

#include "core/calendar/time_zone.h"
#include "core/sample/catalogue.h"
#include "core/sample/person.h"
#include "core/sample/writer.h"
#include "core/sqlite/guarded.h"
#include "core/workspace/documents.h"

namespace regia::sample {
namespace {

constexpr std::uint64_t kPilotContacts = 2'000;
constexpr std::uint64_t kTrialContacts = 50'000;

double eventsPerContact(const SampleSize& size, std::uint64_t most, const Activity& activity, const Years& years)
{
    const std::uint64_t people = std::min(most, size.contacts);
    std::size_t events = 0;
    for (std::uint64_t i = 1; i <= people; ++i)
        events += makePerson(size.seed, i, activity, years).events.size();
    return static_cast<double>(events) / static_cast<double>(people);
}

/// How lively the company must be for the events that were asked for. The number of events rises with the activity: found by
/// halving on a few people, then put right, along the slope there, by what many come to.
Activity activityFor(const SampleSize& size, const Years& years)
{
    const double wanted = static_cast<double>(size.events) / static_cast<double>(size.contacts);
    const auto pilot = [&](double visits) { return eventsPerContact(size, kPilotContacts, Activity{visits}, years); };
    double low = 0.0, high = 1.0;
    while (high < 4096 && pilot(high) < wanted)
        low = high, high *= 2;
    for (int step = 0; step < 10; ++step) {
        const double middle = (low + high) / 2;
        (pilot(middle) < wanted ? low : high) = middle;
    }
    const double found = (low + high) / 2;
    const double slope = (pilot(found * 1.1) - pilot(found * 0.9)) / (found * 0.2);
    const double missing = wanted - eventsPerContact(size, kTrialContacts, Activity{found}, years);
    return Activity{slope > 0 ? std::max(0.0, found + missing / slope) : found};
}

Result<void> writePeople(Writer& writer, const SampleSize& size, const Activity& activity, const Years& years, Progress& progress)
{
    const auto total = static_cast<std::int64_t>(size.contacts);
    for (std::int64_t i = 1; i <= total; ++i) {
        REGIA_CHECK(writer.write(makePerson(size.seed, static_cast<std::uint64_t>(i), activity, years)));
        if (i % 256 != 0)
            continue;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        progress.report(i, total);
    }
    return {};
}

Result<void> writeDocuments(sqlite::Database& database, Instant now)
{
    for (const SavedDocument& document : savedDocuments())
        REGIA_CHECK(workspace::putDocument(database, {.kind = std::string(document.kind),
                                                      .name = std::string(document.name),
                                                      .body = std::string(document.body),
                                                      .changedAt = now}));
    return {};
}

}  // namespace

Result<void> writeSample(workspace::Workspace& workspace, const SampleSize& size, Progress& progress)
{
    if (size.contacts == 0)
        return fail(ErrorCode::InvalidInput, "contacts", "a sample needs at least one contact");
    REGIA_TRY(const calendar::TimeZone zone, calendar::TimeZone::load("Europe/Rome"));
    const Years years(zone);
    const Activity activity = activityFor(size, years);
    const std::int64_t now = workspace.clock().now().ms;
    return workspace.transaction([&](sqlite::Database& database) {
        return sqlite::guarded([&]() -> Result<workspace::Outcome> {
            Writer writer(database, now);
            writer.begin();
            REGIA_CHECK(writePeople(writer, size, activity, years, progress));
            REGIA_CHECK(writer.finish());
            REGIA_CHECK(writeDocuments(database, Instant{now}));
            return workspace::Outcome::Changed;
        });
    });
}

}  // namespace regia::sample
