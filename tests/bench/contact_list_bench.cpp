// SPDX-License-Identifier: GPL-3.0-or-later
// How long the list of contacts takes to search and sort a million of them.
#include <chrono>
#include <cstdio>
#include <functional>

#include "core/snapshot/snapshot_builder.h"
#include "core/workbench/changes.h"
#include "core/workbench/contact_list.h"

namespace {

using namespace regia;

constexpr std::size_t kContacts = 1'000'000;
constexpr std::int64_t kStart = 1'700'000'000'000;

snapshot::Column textColumn(const std::string& name, const std::function<std::string(std::size_t)>& textOf)
{
    snapshot::Column column;
    column.attribute.name = name;
    column.attribute.type = model::AttributeType::Text;
    snapshot::TextColumn texts;
    texts.codes.resize(kContacts);
    for (std::size_t row = 0; row < kContacts; ++row)
        texts.codes[row] = texts.dictionary->add(textOf(row));
    column.data = std::move(texts);
    return column;
}

std::shared_ptr<const snapshot::Snapshot> million()
{
    snapshot::SnapshotParts parts;
    parts.sources = {"web"};
    parts.events.types = {{"page_view", model::EventCategory::Browse}, {"purchase", model::EventCategory::Order}};
    for (std::size_t row = 0; row < kContacts; ++row) {
        parts.contacts.push_back(static_cast<std::int64_t>(row + 1));
        parts.createdAt.push_back(kStart + static_cast<std::int64_t>(row % 700) * kMsPerDay);
        parts.contactSources.push_back(1);
        parts.events.offsets.push_back(static_cast<std::uint32_t>(parts.events.time.size()));
        for (std::size_t i = 0; i < row % 5; ++i) {
            parts.events.time.push_back(kStart + static_cast<std::int64_t>((row * 7919 + i * 104729) % 60'000'000) +
                                        static_cast<std::int64_t>(i) * kMsPerDay * 100);
            parts.events.type.push_back(i % 2 == 1 ? 1 : 0);
            parts.events.channel.push_back(snapshot::kNoShortCode);
            parts.events.source.push_back(0);
            parts.events.campaign.push_back(snapshot::kNoCode);
            parts.events.product.push_back(snapshot::kNoCode);
            parts.events.amount.push_back(i % 2 == 1 ? static_cast<std::int64_t>(row % 20'000 + 500) : snapshot::kNoAmount);
            parts.events.dateOnly.pushBack(false);
        }
    }
    parts.events.offsets.push_back(static_cast<std::uint32_t>(parts.events.time.size()));
    parts.dataThrough = Instant{kStart + 700 * kMsPerDay};
    parts.consents.offsets.assign(kContacts + 1, 0);
    parts.columns.push_back(textColumn("first_name", [](std::size_t row) { return "Name" + std::to_string(row % 400); }));
    parts.columns.push_back(textColumn("last_name", [](std::size_t row) { return "Surname" + std::to_string(row * 31 % 20'000); }));
    parts.columns.push_back(textColumn("email", [](std::size_t row) { return "name.surname" + std::to_string(row) + "@example.com"; }));
    parts.columns.push_back(textColumn("phone", [](std::size_t row) { return "+39347" + std::to_string(1'000'000 + row); }));
    parts.columns.push_back(textColumn("city", [](std::size_t row) { return "City" + std::to_string(row % 900); }));
    return snapshot::SnapshotBuilder::assemble(std::move(parts));
}

void time(const char* what, const std::function<std::size_t()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::size_t size = work();
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
    std::printf("%-42s %9.1f ms  (%zu)\n", what, spent.count(), size);
}

}  // namespace

int main()
{
    using workbench::ContactOrder;
    NoProgress progress;
    segment::Dataset dataset;
    time("a million contacts, two million events", [&] {
        dataset.snapshot = million();
        return dataset.snapshot->events().size();
    });
    const Instant asOf = dataset.snapshot->dataThrough();
    workbench::ContactFacts facts;
    time("facts of the list", [&] {
        facts = workbench::contactFacts(dataset, asOf, progress).value();
        return facts.orders.size();
    });
    time("keys of the first search, ahead", [&] {
        workbench::prepareSearch(*dataset.snapshot);
        return std::size_t{0};
    });
    for (const char* typed : {"a", "surname12345", "name7 surname1", "347123", "city:city12", "nobody at all"})
        time((std::string("search: ") + typed).c_str(), [&] { return workbench::searchContacts(dataset, asOf, typed).count(); });
    const Bitmap all(dataset.snapshot->rows(), true);
    const auto sort = [&](const char* what, ContactOrder order, const std::string& attribute = {}) {
        time(what, [&] { return workbench::sortedContacts(dataset, facts, all, order, true, attribute).size(); });
    };
    sort("sort: last activity", ContactOrder::LastActivity);
    sort("sort: spent", ContactOrder::Spent);
    sort("sort: orders", ContactOrder::Orders);
    sort("sort: name, first time", ContactOrder::Name);
    sort("sort: name", ContactOrder::Name);
    sort("sort: city, first time", ContactOrder::Attribute, "city");
    sort("sort: city", ContactOrder::Attribute, "city");
    sort("sort: e-mail, first time", ContactOrder::Attribute, "email");
    sort("sort: e-mail", ContactOrder::Attribute, "email");
    metrics::Scope now, before;
    now.period = segment::Window::dates(LocalDate{20'100}, LocalDate{20'190});
    before.period = segment::Window::dates(LocalDate{20'010}, LocalDate{20'100});
    time("what changed between two quarters",
         [&] { return workbench::changesBetween(dataset, now, before, progress).value().findings.size(); });
    return 0;
}
