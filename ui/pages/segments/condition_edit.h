// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/segment/condition.h"

namespace regia::ui {

/// Where a node stands in a condition: the number of the part at each level, from the root. Empty: the root.
using NodePath = std::vector<std::size_t>;

/// Editing a condition as a value: each answers a new one. A path that leads nowhere is a Bug.
[[nodiscard]] const segment::Condition& partAt(const segment::Condition& root, const NodePath& path);
[[nodiscard]] segment::Condition replaced(segment::Condition root, const NodePath& path, segment::Condition part);
/// Adds a part at the end of the group at `group`.
[[nodiscard]] segment::Condition appended(segment::Condition root, const NodePath& group, segment::Condition part);
[[nodiscard]] segment::Condition duplicated(segment::Condition root, const NodePath& path);
/// Takes a part out; a group that is left empty goes too, but never the root.
[[nodiscard]] segment::Condition removed(segment::Condition root, const NodePath& path);
/// Moves a part among its sisters; beyond the first or last it stays.
[[nodiscard]] segment::Condition shifted(segment::Condition root, const NodePath& path, int by);
/// The part becomes the first of a new group of the other kind, where an alternative can be added.
[[nodiscard]] segment::Condition wrapped(segment::Condition root, const NodePath& path);
/// Puts `not` around a part, or takes it away.
[[nodiscard]] segment::Condition negated(segment::Condition root, const NodePath& path);

/// The root as the builder shows it: a group of kind All or Any. Anything else becomes the only part of an All.
[[nodiscard]] segment::Condition asRoot(segment::Condition condition);
[[nodiscard]] bool isNot(const segment::Condition& condition);

}  // namespace regia::ui
