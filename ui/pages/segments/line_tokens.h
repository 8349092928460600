// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conditions/event_tokens.h"

namespace regia::ui {

/// Told the new value of a line. `Form`: other tokens are needed now, the line is made anew. `Field`: one value was typed.
enum class LineChange { Form, Field };
using LineChanged = std::function<void(segment::Condition, LineChange)>;

/// The tokens of one line, left to right, for every kind of condition that can be built by hand; others are said in words
/// and kept as they are.
[[nodiscard]] std::vector<QWidget*> lineTokens(const DatasetPointer& data, const segment::Condition& leaf, const LineChanged& changed);

}  // namespace regia::ui
