// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/model/consent.h"
#include "core/model/stage.h"
#include "core/snapshot/column.h"

namespace regia::snapshot {

/// The code of "no channel", "no source" in the 16-bit columns.
inline constexpr std::uint16_t kNoShortCode = 0xFFFF;
/// The amount of an event that has none.
inline constexpr std::int64_t kNoAmount = std::numeric_limits<std::int64_t>::min();

/// A property that only some events have: parallel arrays, by ascending event number.
struct EventProperty {
    std::string name;
    model::AttributeType type = model::AttributeType::Text;  ///< Text, Number or Boolean
    std::vector<std::uint32_t> events;
    std::vector<std::uint32_t> codes;  ///< Text: into the dictionary
    std::vector<double> numbers;       ///< Number, Boolean (0 or 1)
    std::shared_ptr<Dictionary> dictionary = std::make_shared<Dictionary>();
};

struct EventType {
    std::string name;
    model::EventCategory category = model::EventCategory::None;
    std::string label;    ///< what people call it in this workspace; empty: its own words
    bool hidden = false;  ///< not offered in pickers and lists
};

/// All events, sorted by (contact, time, order of import): the events of row r are offsets[r] … offsets[r+1]-1, and an
/// event's number is its place here. A column per field.
struct Events {
    std::vector<std::uint32_t> offsets;   ///< rows + 1
    std::vector<std::int64_t> time;       ///< UTC ms
    std::vector<std::uint16_t> type;      ///< into `types`
    std::vector<std::uint16_t> channel;   ///< into `channels`, or kNoShortCode
    std::vector<std::uint16_t> source;    ///< into Snapshot::sources()
    std::vector<std::uint32_t> campaign;  ///< into `campaigns`, or kNoCode
    std::vector<std::uint32_t> product;   ///< into `products`, or kNoCode
    std::vector<std::int64_t> amount;     ///< minor units of the workspace's currency, or kNoAmount
    Bitmap dateOnly;                      ///< the source gave a day without a time

    std::vector<EventType> types;
    std::map<std::string, std::uint16_t, std::less<>> aliases;  ///< merged types → the one that has their events
    Dictionary channels;
    Dictionary campaigns;
    Dictionary products;
    std::vector<EventProperty> properties;

    [[nodiscard]] std::size_t size() const { return time.size(); }
    /// By its name or that of one that was merged into it.
    [[nodiscard]] std::optional<std::uint16_t> typeNamed(std::string_view name) const;
    [[nodiscard]] const EventProperty* propertyNamed(std::string_view name) const;
};

/// The decisions of all contacts: of row r offsets[r] … offsets[r+1]-1, in no particular order.
struct Consents {
    std::vector<std::uint32_t> offsets;
    std::vector<model::ConsentDecision> decisions;
    std::vector<std::string> purposes;

    [[nodiscard]] std::span<const model::ConsentDecision> of(std::size_t row) const
    {
        return {decisions.data() + offsets[row], decisions.data() + offsets[row + 1]};
    }
};

/// One answer to a scale of a survey, for NPS and the like.
struct ScaleAnswer {
    std::uint32_t row = 0;
    std::uint16_t survey = 0;    ///< into Answers::surveys
    std::uint16_t question = 0;  ///< into Answers::questions
    std::uint8_t kind = 0;       ///< 0 nps, 1 csat, 2 ces
    double score = 0;
    std::int64_t at = 0;
};
struct Answers {
    std::vector<ScaleAnswer> scales;  ///< by (row, at)
    std::vector<std::string> surveys;
    std::vector<std::string> questions;
};

/// Everything that questions are asked about, at one version of the data: immutable, shared by pointer, safe to read from
/// any thread. Contacts are rows 0 … rows()-1, in the order of their ids. Built by `SnapshotBuilder` (tests, generators)
/// or `loadSnapshot` (from a workspace file).
class Snapshot {
public:
    [[nodiscard]] std::size_t rows() const { return m_contacts.size(); }
    [[nodiscard]] std::int64_t dataVersion() const { return m_dataVersion; }
    [[nodiscard]] const std::string& timeZone() const { return m_timeZone; }
    [[nodiscard]] const std::string& currency() const { return m_currency; }

    [[nodiscard]] ContactId contact(std::size_t row) const { return ContactId{m_contacts[row]}; }
    /// O(log rows).
    [[nodiscard]] std::optional<Row> rowOf(ContactId contact) const;
    /// When the first source first knew the contact: the creation instant that sources give, else its first import.
    [[nodiscard]] Instant createdAt(std::size_t row) const { return Instant{m_createdAt[row]}; }

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    /// By its name or that of one that was merged into it.
    [[nodiscard]] const Column* column(std::string_view name) const;
    /// Names of merged attributes → the one that has their values.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& aliases() const { return m_aliases; }
    [[nodiscard]] const Events& events() const { return m_events; }
    [[nodiscard]] const Consents& consents() const { return m_consents; }
    [[nodiscard]] const Answers& answers() const { return m_answers; }

    /// Which sources know a contact, as bits by the order of `sources()`.
    [[nodiscard]] const std::vector<std::string>& sources() const { return m_sources; }
    [[nodiscard]] std::uint64_t sourcesOf(std::size_t row) const { return m_contactSources[row]; }

    /// The default "as of": the start of the local day after the newest event, so that the last day counts whole. Events
    /// dated after their own import do not move it. With no event: the newest creation instant's day.
    [[nodiscard]] Instant dataThrough() const { return m_dataThrough; }

private:
    friend class SnapshotBuilder;

    std::int64_t m_dataVersion = 0;
    std::string m_timeZone = "Europe/Rome";
    std::string m_currency = "EUR";
    Instant m_dataThrough;
    std::vector<std::int64_t> m_contacts;
    std::vector<std::int64_t> m_createdAt;
    std::vector<std::uint64_t> m_contactSources;
    std::vector<std::string> m_sources;
    std::vector<Column> m_columns;
    std::map<std::string, std::string, std::less<>> m_aliases;
    Events m_events;
    Consents m_consents;
    Answers m_answers;
};

/// A stay in a stage: half-open [from, to); `to` is kOpenEnd for the last one.
struct Spell {
    model::Stage stage = model::Stage::Discovery;
    std::uint16_t cycle = 0;  ///< how many times purchase was entered from another stage, up to and with this spell
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::uint32_t cause = 0;  ///< the event that brought it, or kTimer, kCreated
};
inline constexpr std::int64_t kOpenEnd = std::numeric_limits<std::int64_t>::max();
inline constexpr std::uint32_t kTimer = 0xFFFFFFFF;
inline constexpr std::uint32_t kCreated = 0xFFFFFFFE;

/// The stage history of all contacts, timers run out to the end: the stage at A is the spell that holds A - 1 ms, for any
/// A. Computed by metrics, published by the workbench, read by segment through this name: segment never looks up.
struct StageHistory {
    std::vector<std::uint32_t> offsets;  ///< rows + 1
    std::vector<Spell> spells;

    [[nodiscard]] std::span<const Spell> of(std::size_t row) const
    {
        return {spells.data() + offsets[row], spells.data() + offsets[row + 1]};
    }
    /// The stage of a row as of A; none before its first instant.
    [[nodiscard]] std::optional<model::Stage> at(std::size_t row, Instant asOf) const;
};

}  // namespace regia::snapshot
