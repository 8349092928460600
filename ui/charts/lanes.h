// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "core/model/lane.h"

namespace regia::ui {

/// How the rows of a timeline are called, signed and coloured, wherever events of one contact are shown.
[[nodiscard]] QString laneName(model::Lane lane);
[[nodiscard]] QString laneIcon(model::Lane lane);
[[nodiscard]] QColor laneColor(model::Lane lane);

}  // namespace regia::ui
