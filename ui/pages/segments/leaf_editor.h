// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "core/segment/condition.h"
#include "ui/pages/segments/event_fields.h"

namespace regia::ui {

/// Told the new value of a line. `Form`: other fields are needed now, the line is made anew. `Field`: one value was typed.
enum class LeafChange { Form, Field };
using LeafChanged = std::function<void(segment::Condition, LeafChange)>;

/// The fields of one line, for the kinds that can be built by hand; others are said in words and kept as they are.
[[nodiscard]] QWidget* leafEditor(const DatasetPointer& data, const segment::Condition& leaf, LeafChanged changed);

/// The icon of the line's kind.
[[nodiscard]] QString leafIcon(const segment::Condition& leaf);

/// What can be added: a title, its group in the palette, its icon and what it starts as.
struct LeafKind {
    QString group, title, icon;
    segment::Condition start;
};
[[nodiscard]] std::vector<LeafKind> leafKinds(const segment::Dataset& data);

}  // namespace regia::ui
