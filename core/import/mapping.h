// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/import/column_type.h"
#include "core/import/infer.h"
#include "core/import/preset.h"
#include "core/import/table.h"
#include "core/model/attribute.h"
#include "core/model/overwrite.h"

namespace regia::import {

/// One column of a file and what it means.
struct MappedColumn {
    std::string column;  ///< the header, as in the file
    Target target;
    std::vector<Transform> transforms;
    ColumnType type;                                                  ///< how its cells are written
    std::vector<ColumnType> otherTypes;                               ///< other writings that the preset knows, tried in turn
    model::AttributeType attributeType = model::AttributeType::Text;  ///< of what is kept as an attribute
    model::Provenance provenance = model::Provenance::Declared;
    model::Overwrite overwrite = model::Overwrite::Trusted;  ///< what its values may do to others of the attribute
    std::string title;                                       ///< of the attribute: the header, or the target's own name
    std::string state;                                       ///< see PresetColumn::state
    std::string questionKind;                                ///< of survey answers: nps csat ces choice text number
    std::string by;                                          ///< what decided: preset, name, value, person
};

/// A value that no cell has: the file's name said it, or the preset.
struct ConstantColumn {
    Target target;
    std::string value;
    std::string by;  ///< preset, file name
};

/// How a table is read: a preset applied to the actual header and what the values say. A document; the loader keeps it with the
/// batch, and `regia-cli import --mapping` takes one.
struct Mapping {
    std::string preset;       ///< id; empty: by names and values
    std::string source;       ///< key of the source: hubspot; empty: the importer names one
    std::string sourceTitle;  ///< HubSpot
    std::string eventIdsOf;   ///< what the ids of its events are told apart by from others of the source; empty: they are the source's
    RowKind rowIs = RowKind::Contact;
    std::string timeZone;             ///< IANA zone of times without an offset
    std::string timeZoneFrom;         ///< what settled it: preset, header, preamble, workspace
    std::vector<Target> externalKey;  ///< where the person's key is looked for, in this order
    std::vector<Target> groupBy;
    std::vector<Emit> emits;
    std::map<std::string, std::string> eventNames;
    std::vector<std::string> notEvents;
    std::string eventType;
    std::vector<RowRule> rowRules;
    std::vector<std::string> blanks;
    std::vector<ConstantColumn> constants;
    std::vector<MappedColumn> columns;  ///< one a header, in file order
    std::vector<Warning> warnings;      ///< doubts that a person should see; not part of the document
};

/// What the workspace adds.
struct MappingContext {
    std::string timeZone = "Europe/Rome";
    std::string currency = "EUR";
    std::string country = "IT";
};

/// The mapping of a table by a preset, or by names and values when `preset` is null. `profiles` are of the header's columns, or
/// empty when the values were not looked at.
[[nodiscard]] Mapping proposeMapping(const TableInfo& table, std::span<const ColumnProfile> profiles, const Preset* preset,
                                     const MappingContext& context);

/// The same with the preset that fits best: a sure one or the best guess; by names and values below that.
[[nodiscard]] Mapping proposeMapping(const TableInfo& table, std::span<const ColumnProfile> profiles, const PresetLibrary& library,
                                     const MappingContext& context);

/// Where the person's key is looked for in a mapping with these columns, in this order. `preset` may be null.
[[nodiscard]] std::vector<Target> externalKeysOf(const Mapping& mapping, const Preset* preset);

/// The document of a mapping, and back. Errors: InvalidDocument with the path to the key (`columns[3].target`).
[[nodiscard]] nlohmann::json toJson(const Mapping& mapping);
[[nodiscard]] Result<Mapping> mappingFromJson(const nlohmann::json& json);

/// What is read by the workspace's locale because nothing in the file settles it: `ambiguous_date_order`, `ambiguous_number_format`,
/// one for each column that is imported.
[[nodiscard]] std::vector<Warning> ambiguitiesIn(const Mapping& mapping);

/// Whether the mapping's columns are this header's, in any order: else it is of another file.
[[nodiscard]] bool fitsHeader(const Mapping& mapping, std::span<const std::string> header);

/// What remembers an accepted mapping: equal for the same columns in the same order, whatever their case and blanks.
[[nodiscard]] std::string headerFingerprint(std::span<const std::string> header);

}  // namespace regia::import
