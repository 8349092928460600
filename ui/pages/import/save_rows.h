// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "core/workbench/import_history.h"

class QWidget;

namespace regia::ui {

/// Asks where a CSV file is to be written; the system's dialog, never waited for.
void saveAsCsv(QWidget* over, const QString& title, const QString& suggestion, std::function<void(const QString&)> then);

/// The name of an import's file without its ending, for names made of it.
[[nodiscard]] QString stemOf(const workbench::PastImport& import);

}  // namespace regia::ui
