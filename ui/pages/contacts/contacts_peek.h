// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <memory>

#include "core/workbench/one_contact.h"
#include "ui/pages/contacts/contacts_model.h"

class QWidget;

namespace regia::ui {

/// How the panel beside the list reads what it shows.
struct PeekOptions {
    QTimeZone zone;
    QString currency;
    std::shared_ptr<const workbench::ProductNames> products;  ///< not null
};

/// One contact in short: who, which stage and since when, the figures, what they allowed, what they did lately. O(their
/// events).
[[nodiscard]] QWidget* contactPeek(const ContactsModel& model, int line, const PeekOptions& options);

}  // namespace regia::ui
