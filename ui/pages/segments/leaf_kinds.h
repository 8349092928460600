// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/segment/condition.h"
#include "core/segment/dataset.h"
#include "ui/widgets/choice_list.h"

namespace regia::ui {

/// What can be added to a condition: a title, its group in the palette, its icon and what it starts as.
struct LeafKind {
    QString group, title, icon;
    segment::Condition start;
};

/// Of the events, attributes, purposes, segments and sources that the data has.
[[nodiscard]] std::vector<LeafKind> leafKinds(const segment::Dataset& data);
/// The same as a list to choose from; a key is the number of a kind.
[[nodiscard]] std::vector<ChoiceList::Choice> leafChoices(const std::vector<LeafKind>& kinds);

/// The icon of a line.
[[nodiscard]] QString leafIcon(const segment::Condition& leaf);

}  // namespace regia::ui
