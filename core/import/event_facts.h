// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/facts.h"
#include "core/import/row_columns.h"

namespace regia::import {

/// What is true of every event of a row, whatever it is: channel, campaign, money.
class EventContext {
public:
    EventContext(RowColumns& columns, const MappingContext& context);
    void fill(const RawRow& row, EventFact& event);

private:
    std::vector<RowColumn*> m_channels, m_sources, m_mediums, m_campaigns, m_campaignIds;
    RowColumn* m_constantChannel = nullptr;
};

/// A key under which the loader keeps an event once, for events without an id of the source that more than one file tells: leaving
/// a list stands in the list and in the log. Empty for other events.
[[nodiscard]] std::string naturalKey(std::string_view type, std::string_view externalKey, Instant at);

/// Reads rows that are events.
class EventReader {
public:
    EventReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context);

    /// None for a row that is no event (it says who somebody is) or has no time; then a problem says so.
    [[nodiscard]] std::optional<EventFact> read(const RawRow& row, std::string_view externalKey, std::vector<Problem>& problems,
                                                bool& isEvent);

private:
    [[nodiscard]] const std::string& typeOf(const RawRow& row);
    [[nodiscard]] const std::string& ourName(std::string_view name);
    void readAmount(const RawRow& row, EventFact& event, std::vector<Problem>& problems);
    void readProperties(const RawRow& row, EventFact& event);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };

    EventContext m_context;
    MomentColumns m_at, m_receivedAt;
    std::vector<RowColumn*> m_types, m_names, m_ids, m_skus, m_amounts, m_currencies;
    std::vector<std::pair<RowColumn*, std::string>> m_properties;
    std::unordered_map<std::string, std::string> m_presetNames;                   ///< text keys → our names
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_known;  ///< names met so far → ours
    std::vector<std::string> m_notEvents;
    std::string m_fixedType;
    std::string m_idPrefix;  ///< of ids that are not the whole source's
    std::string m_currency;
    int m_digits = 2;
};

/// Events that a row tells of besides what it is.
class EmitReader {
public:
    /// Errors: InvalidDocument, an emit that names neither a column of the table nor a target.
    [[nodiscard]] static EmitReader create(RowColumns& columns, const Mapping& mapping, const MappingContext& context);
    void read(const RawRow& row, std::string_view keyStem, std::string_view externalKey, std::vector<EventFact>& events);
    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }

private:
    struct Rule {
        std::string event;
        RowColumn* at;
        RowColumn* amount;
        RowColumn* when;
        std::vector<std::string> is;
    };
    EmitReader(RowColumns& columns, const MappingContext& context) : m_context(columns, context) {}

    EventContext m_context;
    std::vector<Rule> m_rules;
    int m_digits = 2;
};

}  // namespace regia::import
