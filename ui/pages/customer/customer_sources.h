// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include "core/profile/provenance.h"
#include "ui/pages/customer/customer_view_model.h"

class QWidget;

namespace regia::ui {

/// The title of the source that says so.
[[nodiscard]] QString sourceTitle(const Customer& customer, const profile::StatedValue& stated);

/// "How do we know?" of one value: who says so and since when, who agrees, who says something else and why they lost.
[[nodiscard]] QWidget* howWeKnow(const Customer& customer, const QString& name, const QString& value, const profile::ContactValue& known,
                                 const QTimeZone& zone);
/// All records behind a customer, value for value as they were imported.
[[nodiscard]] QWidget* sourceRecords(const Customer& customer, const QTimeZone& zone);

}  // namespace regia::ui
