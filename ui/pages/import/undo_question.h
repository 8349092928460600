// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/workbench/import_history.h"

class QWidget;

namespace regia::ui {

/// Tells what taking an import back would do, and asks whether it is to be done; the safe answer comes first. Does not wait: `then` is
/// called when it is.
void askToTakeBack(QWidget* over, const workbench::TakeBackEffect& effect, std::function<void()> then);

}  // namespace regia::ui
