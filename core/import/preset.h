// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/target.h"
#include "core/import/transform.h"

namespace regia::import {

/// What one row of a table is.
enum class RowKind : std::uint8_t { Contact, Company, Event, Order, OrderLine, Deal, Survey, Ticket, Metric };
[[nodiscard]] std::string_view toName(RowKind kind);
[[nodiscard]] std::optional<RowKind> rowKindFromName(std::string_view name);

/// A column that an export is known to have.
struct PresetColumn {
    std::string header;
    std::vector<std::string> aliases;  ///< of all languages
    bool isPattern = false;            ///< `{n}` in the names stands for a number
    Target target;
    std::vector<Transform> transforms;
    std::string state;  ///< of a `consent.withdrawn_at`: what it is the date of, when not a withdrawal
};

/// An event that a row tells of besides what it is: `unsubscribe` at `UNSUB_TIME`. What orders, tickets and responses are by
/// themselves (purchase, ticket_opened, survey_response) needs none.
struct Emit {
    std::string event;
    std::string at;               ///< a target of an instant, or the header of a column
    std::string amount;           ///< a target of an amount; empty: none
    std::string when;             ///< a target or header; empty: always (when `at` has a value)
    std::vector<std::string> is;  ///< the values of `when` for which it happened, as text keys; empty: any but blank
};

/// What the name of the file says: a group of the pattern for each value.
struct PathRule {
    struct Value {
        Target target;
        std::vector<Transform> transforms;
    };
    std::string pattern;
    std::vector<Value> values;
};

/// Rows that are left out, with a reason.
struct RowRule {
    enum class Kind : std::uint8_t { KeepWhen, DropWhen, DropContaining };
    Kind kind = Kind::KeepWhen;
    std::string column;           ///< header; unused by DropContaining
    std::vector<std::string> is;  ///< text keys
    std::string code;             ///< of the problem: test_data, not_done
};

/// One known export: how to recognise it and what its columns mean. One file in resources/presets, no code.
struct Preset {
    std::string id, product, source, fileKind, confidence;
    std::vector<std::string> filePatterns;  ///< regular expressions on the file's name
    std::vector<PathRule> fromPath;

    std::vector<std::string> required;
    std::vector<std::vector<std::string>> anyOf;
    std::vector<std::string> forbidden;
    bool exactCase = false;

    char decimal = '.';
    bool numberAsUser = false;             ///< the decimal sign follows the exporting person's settings
    std::vector<std::string> dateFormats;  ///< patterns; those that are none (`cell dates`) are left out
    std::string timeZone;                  ///< offset UTC header account user shop site sheet property event project ask
    std::string multiValueSeparator;       ///< of own columns that hold several values; empty: none
    std::vector<std::string> blanks;       ///< cells that mean nothing here: `-`

    RowKind rowIs = RowKind::Contact;
    std::vector<Target> groupBy;
    std::optional<Target> primaryKey;
    std::vector<Emit> emits;
    std::map<std::string, std::string> eventNames;  ///< as the source calls it → our name
    std::vector<std::string> notEvents;             ///< names of rows that only say who somebody is
    std::string eventType;                          ///< of every row, when no column says it
    std::vector<std::pair<Target, std::string>> constants;
    std::vector<RowRule> rowRules;
    std::vector<PresetColumn> columns;
    std::unordered_map<std::string, std::size_t> columnsByKey;  ///< header keys of all names → place in `columns`, the first one wins
    std::string otherColumns;                                   ///< `contact.attr.<header>`
    std::vector<std::string> notes;
};

/// Errors: InvalidDocument naming `file` and the path to what is wrong: an unknown key, target or transform, a required name
/// that is no column.
[[nodiscard]] Result<Preset> parsePreset(std::string_view json, const std::string& file);

/// The column of a preset that a header names, or none. Headers are compared by `headerKey`.
[[nodiscard]] const PresetColumn* columnNamed(const Preset& preset, std::string_view headerKey);

/// The known exports.
class PresetLibrary {
public:
    /// Those inside the program, read once.
    [[nodiscard]] static const PresetLibrary& builtin();
    /// Errors: InvalidDocument, also for two presets of one id.
    [[nodiscard]] static Result<PresetLibrary> from(std::span<const std::pair<std::string_view, std::string_view>> files);

    [[nodiscard]] const std::vector<Preset>& presets() const { return m_presets; }
    [[nodiscard]] const Preset* find(std::string_view id) const;
    /// In how many presets a column of this name (a header key) stands.
    [[nodiscard]] std::size_t presetsHaving(std::string_view headerKey) const;

private:
    void countNames();

    std::vector<Preset> m_presets;
    std::unordered_map<std::string, std::size_t> m_having;
};

/// `E-mail 3 - Value` → `e-mail {n} - value` for names with a number in them; the key itself otherwise.
[[nodiscard]] std::string patternKey(std::string_view headerKey);

}  // namespace regia::import
