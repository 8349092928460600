// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "ui/widgets/popover.h"

namespace regia::ui {

/// What is asked when something is named: the field's own name (`Name of the segment`), what it holds, and the button's text.
struct NameQuestion {
    QString field, current, action;
};

/// Asks for a name in a popover at `opener`; `named` is told what was typed, without blanks at its ends.
void askName(QWidget* opener, const NameQuestion& question, Popover::Side side, std::function<void(QString)> named);

}  // namespace regia::ui
