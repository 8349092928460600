// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/consent.h"
#include "core/model/value.h"
#include "core/segment/dataset.h"
#include "core/snapshot/snapshot_builder.h"
#include "core/workspace/workspace.h"

namespace regia::tests {

/// A small company as a test thinks of it: plain lists that know no column, bitmap or table. The same world becomes a
/// snapshot, a workspace file, and what the brute-force evaluator walks over.
struct World {
    struct Event {
        std::int64_t contact = 0;
        std::string type;
        Instant at;
        bool dateOnly = false;
        std::string channel, campaign, product, source;  ///< empty: none; a source is one of the contact's
        std::optional<std::int64_t> amount;
        std::map<std::string, model::Value> properties;
    };
    struct Consent {
        std::int64_t contact = 0;
        std::string source;
        std::string purpose;
        model::ConsentState state = model::ConsentState::Unknown;
        std::optional<Instant> at;
        Instant recordedAt;
    };
    struct Contact {
        std::int64_t id = 0;
        std::map<std::string, model::Value> values;
        std::vector<std::string> sources;  ///< one record each; at least one
    };

    std::string timeZone = "Europe/Rome";
    std::map<std::string, model::AttributeType> attributes;
    std::vector<std::string> eventTypes;
    std::vector<std::string> sources;
    std::vector<Contact> contacts;  ///< by id
    std::vector<Event> events;      ///< in the order of import
    std::vector<Consent> consents;  ///< likewise
};

std::ostream& operator<<(std::ostream& out, const World& world);

/// Built directly, without a file.
[[nodiscard]] std::shared_ptr<const snapshot::Snapshot> snapshotOf(const World& world);
/// Written into an empty workspace, row by row.
void fillWorkspace(workspace::Workspace& workspace, const World& world);

/// A workspace file in a folder of its own that is removed with it.
class WorldFile {
public:
    explicit WorldFile(const World& world);
    ~WorldFile();
    WorldFile(const WorldFile&) = delete;
    WorldFile& operator=(const WorldFile&) = delete;

    [[nodiscard]] const workspace::Workspace& workspace() const { return *m_workspace; }
    /// The first column of what a statement answers, on a connection that has our functions.
    [[nodiscard]] std::vector<std::int64_t> query(const std::string& sql) const;

private:
    std::filesystem::path m_folder;
    FixedClock m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

/// A dataset of one snapshot and nothing else.
[[nodiscard]] segment::Dataset datasetOf(std::shared_ptr<const snapshot::Snapshot> snapshot);
/// `2025-03-01T09:30:00Z`. Throws for anything else.
[[nodiscard]] Instant instant(std::string_view iso);
[[nodiscard]] LocalDate date(std::string_view iso);

}  // namespace regia::tests
