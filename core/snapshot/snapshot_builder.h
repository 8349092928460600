// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/model/consent.h"
#include "core/model/value.h"
#include "core/snapshot/snapshot.h"

namespace regia::snapshot {

/// The fields of a snapshot while it is being made; `SnapshotBuilder::assemble` checks and freezes them.
struct SnapshotParts {
    std::int64_t dataVersion = 0;
    std::string timeZone = "Europe/Rome";
    std::string currency = "EUR";
    Instant dataThrough;
    std::vector<std::int64_t> contacts;  ///< ascending
    std::vector<std::int64_t> createdAt;
    std::vector<std::uint64_t> contactSources;
    std::vector<std::string> sources;
    std::vector<Column> columns;
    std::map<std::string, std::string, std::less<>> aliases;
    Events events;
    Consents consents;
    Answers answers;
};

/// One event as a test or a generator says it. Empty texts are missing.
struct EventSpec {
    std::string channel = {};
    std::string campaign = {};
    std::string product = {};
    std::string source = {};
    std::optional<std::int64_t> amount = {};  ///< minor units
    bool dateOnly = false;
    std::map<std::string, model::Value> properties = {};  ///< text, number or boolean
};

/// Makes snapshots of what a test says, in any order:
/// `SnapshotBuilder().contact(1, {{"city", "Forlì"}}).event(1, "purchase", at, {.amount = 4000}).build()`.
class SnapshotBuilder {
public:
    using Values = std::map<std::string, model::Value>;
    static constexpr std::string_view kNps = "nps", kCsat = "csat", kCes = "ces";

    SnapshotBuilder();
    ~SnapshotBuilder();
    SnapshotBuilder(SnapshotBuilder&&) noexcept;
    SnapshotBuilder& operator=(SnapshotBuilder&&) noexcept;

    SnapshotBuilder& timeZone(const std::string& name);
    SnapshotBuilder& currency(const std::string& code);
    SnapshotBuilder& dataVersion(std::int64_t version);
    /// Instead of the day after the newest event.
    SnapshotBuilder& dataThrough(Instant instant);

    /// An attribute that no contact needs to have. One that is not declared takes the type of its first value.
    SnapshotBuilder& attribute(const std::string& name, model::AttributeType type, const std::string& family = {},
                               model::Provenance provenance = model::Provenance::Declared);
    /// A contact, or more values of one that is there.
    SnapshotBuilder& contact(std::int64_t id, Values values = {});
    SnapshotBuilder& createdAt(std::int64_t contact, Instant instant);
    SnapshotBuilder& source(std::int64_t contact, const std::string& source);

    /// An event type that no event needs to have. One that is not declared has its default category.
    SnapshotBuilder& eventType(const std::string& name, model::EventCategory category);
    /// Events at one instant stay in the order of these calls.
    SnapshotBuilder& event(std::int64_t contact, const std::string& type, Instant at, EventSpec spec = {});
    SnapshotBuilder& consent(std::int64_t contact, const std::string& purpose, model::ConsentState state, std::optional<Instant> at,
                             Instant recordedAt = {});
    /// kind: kNps, kCsat or kCes.
    SnapshotBuilder& answer(std::int64_t contact, std::string_view kind, double score, Instant at, const std::string& survey = "survey",
                            const std::string& question = "question");

    /// Contacts that only an event, a consent or an answer named are made too. Throws Bug for an unknown time zone.
    [[nodiscard]] std::shared_ptr<const Snapshot> build() const;

    /// Freezes parts that a loader made. Throws Bug when their sizes do not agree.
    [[nodiscard]] static std::shared_ptr<const Snapshot> assemble(SnapshotParts parts);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The default "as of" of a snapshot whose newest event (without one: creation) is at `newest`: the start of the local day
/// after it. Errors: UnknownName (the zone).
[[nodiscard]] Result<Instant> dataThroughOf(std::optional<Instant> newest, const std::string& timeZone);

}  // namespace regia::snapshot
