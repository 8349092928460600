// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "ui/pages/customer/customer_view_model.h"

class QWidget;

namespace regia::ui {

/// The card at the head of a customer: who, which stage and since when, the figures, what they allowed.
[[nodiscard]] QWidget* customerIdentity(const Customer& customer, const QTimeZone& zone, const QString& currency);

/// What a customer is called; "Visitor 17" if nothing is known.
[[nodiscard]] QString customerName(const Customer& customer);

}  // namespace regia::ui
