// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/ids.h"
#include "ui/pages/contacts/contacts_model.h"

namespace regia::ui {

/// One contact in short, beside the list: who, which stage, what they did last.
[[nodiscard]] QWidget* contactPeek(const ContactsModel& model, int line);

}  // namespace regia::ui
