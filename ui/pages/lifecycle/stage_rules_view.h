// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/metrics/lifecycle.h"
#include "core/segment/dataset.h"

namespace regia::ui {

/// What puts a contact into each of the six stages, in words, with the events of this data that do it. To be read.
[[nodiscard]] QWidget* stageRulesView(const metrics::StageRules& rules, const segment::Dataset& dataset);

}  // namespace regia::ui
