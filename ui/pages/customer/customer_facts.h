// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/pages/customer/customer_view_model.h"

namespace regia::ui {

/// The cards about one customer that do not move: who they are at the top, what we know of them at the side.
[[nodiscard]] QWidget* customerIdentity(const Customer& customer, const QTimeZone& zone, const QString& currency);
[[nodiscard]] QWidget* customerFacts(const Customer& customer, const QTimeZone& zone);

/// A value as it is read: a date, a number, a list.
[[nodiscard]] QString valueText(const model::Value& value, const QTimeZone& zone);

}  // namespace regia::ui
