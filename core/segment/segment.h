// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/segment/condition.h"
#include "core/segment/evaluator.h"

namespace regia::segment {

/// A saved set of contacts: a condition that is evaluated again each time, or a list that only hands change.
struct Segment {
    enum class Kind : std::uint8_t { Dynamic, Static };
    Kind kind = Kind::Dynamic;
    std::string name;
    Condition where;                 ///< of Dynamic
    std::vector<ContactId> members;  ///< of Static; one that is gone is skipped and counted
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// `{"kind":"dynamic","name":…,"where":C}`, `{"kind":"static","name":…,"members":[17,18]}`.
/// Errors: InvalidDocument with the path.
[[nodiscard]] Result<Segment> parseSegment(const nlohmann::json& json, const std::string& where = {});
[[nodiscard]] nlohmann::json toJson(const Segment& segment);

/// The members of a segment of the dataset by name. Errors: UnknownName and those of `evaluate`.
[[nodiscard]] Result<Bitmap> membersOf(const std::string& name, const Context& context, Progress& progress);
/// What a query's `segment` says: a name or a condition. Errors: InvalidDocument.
[[nodiscard]] Result<Condition> parseSegmentReference(const nlohmann::json& json, const std::string& where);

/// The saved segments that a condition names, each once, sorted.
[[nodiscard]] std::vector<std::string> segmentsNamedIn(const Condition& condition);
/// The condition with another name for one of them.
[[nodiscard]] Condition withSegmentRenamed(Condition condition, const std::string& from, const std::string& to);

/// Why one contact is in a set or is not: the tree of the condition with the truth of each node and, at the leaves, the
/// value that decided (`"city": "Forlì"`, `"count": 2`, `"at": [instants]`).
struct Reason {
    std::string path;
    bool holds = false;
    std::string what;                                        ///< the leaf's key: attr, did, consent …; all, any, not
    std::vector<std::pair<std::string, std::string>> facts;  ///< name and value as text; empty value: missing
    std::vector<std::uint32_t> events;                       ///< the events that counted, by number; at most 20
    std::vector<Reason> parts;
};
/// Errors: those of `evaluate`; NotFound when the contact is not in the snapshot.
[[nodiscard]] Result<Reason> why(const Condition& condition, ContactId contact, const Context& context, Progress& progress);

}  // namespace regia::segment
