// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/segment/condition.h"
#include "core/segment/evaluator.h"

namespace regia::segment {

enum class Dialect { Sqlite };

/// The condition as one SQL statement over the workspace file that lists the ids of its contacts in order. Values are
/// literals in it (quoted; nothing of the data becomes code), so that it can be read, copied and run on a connection of
/// ours, which has the function `regia_key` (the comparison key of a text). It answers as `evaluate` does, from the rows
/// alone: the two are held equal by tests.
/// Errors: those of `validate`; Unsupported for what has no rows to ask (stages, scores, an anniversary of an
/// instant, distinct days): the detail says what.
[[nodiscard]] Result<std::string> toSql(const Condition& condition, const Context& context, Dialect dialect = Dialect::Sqlite);

}  // namespace regia::segment
