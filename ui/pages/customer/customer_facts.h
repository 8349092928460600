// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "core/model/value.h"
#include "ui/pages/customer/customer_view_model.h"

class QWidget;

namespace regia::ui {

/// What we know, grouped, each value with its mark and where it comes from; a click tells how we know it. At the end the
/// records as their sources gave them. The customer must outlive the widget.
[[nodiscard]] QWidget* customerFacts(const Customer& customer, const QTimeZone& zone);

[[nodiscard]] QString valueText(const model::Value& value, const QTimeZone& zone);

}  // namespace regia::ui
