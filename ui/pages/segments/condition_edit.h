// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/segment/condition.h"

namespace regia::ui {

/// Where a node stands in a condition: the number of the part at each level, from the root. Empty: the root.
using NodePath = std::vector<std::size_t>;

/// Groups stand in each other at most so deep, the root counted.
inline constexpr std::size_t kDeepest = 3;

/// Editing a condition as a value: each answers a new one. A path that leads nowhere is a Bug.
[[nodiscard]] const segment::Condition& partAt(const segment::Condition& root, const NodePath& path);
[[nodiscard]] segment::Condition replaced(segment::Condition root, const NodePath& path, segment::Condition part);
/// Adds a part at the end of the group at `group`.
[[nodiscard]] segment::Condition appended(segment::Condition root, const NodePath& group, segment::Condition part);
/// Puts a part before the one at `place`, or at the end.
[[nodiscard]] segment::Condition inserted(segment::Condition root, const NodePath& group, std::size_t place, segment::Condition part);
[[nodiscard]] segment::Condition duplicated(segment::Condition root, const NodePath& path);
/// Takes a part out; a group that is left empty goes too, but never the root.
[[nodiscard]] segment::Condition removed(segment::Condition root, const NodePath& path);
/// A condition in which a part stands elsewhere, and where.
struct Moved {
    segment::Condition root;
    NodePath path;
};
/// Whether the part may stand in that group: not inside itself, and no deeper than `kDeepest` groups.
[[nodiscard]] bool mayMove(const segment::Condition& root, const NodePath& from, const NodePath& group);
/// Takes a part out and puts it before the one at `place` of a group, as the condition was before; `mayMove` holds.
[[nodiscard]] Moved moved(segment::Condition root, const NodePath& from, const NodePath& group, std::size_t place);
/// One step up (-1) or down (1) as the eye reads: past a sister, into a group that is next to it, out of its own group. At
/// the very first or last place it stays.
[[nodiscard]] Moved stepped(const segment::Condition& root, const NodePath& path, int by);
/// Whether a group more still fits around the part.
[[nodiscard]] bool mayWrap(const segment::Condition& root, const NodePath& path);
/// The part becomes the first of a new group of the other kind, where an alternative can be added.
[[nodiscard]] segment::Condition wrapped(segment::Condition root, const NodePath& path);
/// Puts `not` around a part, or takes it away.
[[nodiscard]] segment::Condition negated(segment::Condition root, const NodePath& path);

/// The root as the builder shows it: a group of kind All or Any. Anything else becomes the only part of an All.
[[nodiscard]] segment::Condition asRoot(segment::Condition condition);
[[nodiscard]] bool isNot(const segment::Condition& condition);
/// The group that is shown as a well: all or any, itself or behind a `not`. Null for a line.
[[nodiscard]] const segment::Group* shownGroup(const segment::Condition& condition);

}  // namespace regia::ui
