// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/segment/condition.h"
#include "core/segment/dataset.h"

namespace regia::ui {

/// A segment that many need, to start from.
struct SegmentTemplate {
    QString title, icon;
    segment::Condition condition;
};

/// Those that the events of the data allow.
[[nodiscard]] std::vector<SegmentTemplate> segmentTemplates(const segment::Dataset& data);

}  // namespace regia::ui
