// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <iosfwd>

#include "core/segment/condition.h"
#include "support/world/world.h"

namespace regia::tests {

/// When the questions about generated worlds are asked: a midnight of Rome, and the events lie around it.
[[nodiscard]] Instant worldAsOf();

/// Up to a dozen contacts with gaps everywhere, texts that are equal only by their keys, ties in time, days without a
/// time, and events at and after the instant of the question.
[[nodiscard]] rc::Gen<World> worlds();

/// Conditions that can be asked of such a world: every operator on every type, all behaviour, groups up to `depth`.
/// Without stages, scores and imports.
[[nodiscard]] rc::Gen<segment::Condition> conditions(int depth);
/// Every kind of node with any value that a document can hold, for printing and parsing; nothing about it need exist.
[[nodiscard]] rc::Gen<segment::Condition> documents(int depth);

}  // namespace regia::tests

namespace regia::segment {
/// As JSON, for counterexamples.
std::ostream& operator<<(std::ostream& out, const Condition& condition);
}  // namespace regia::segment
