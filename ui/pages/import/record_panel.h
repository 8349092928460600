// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include "core/workbench/import_history.h"

namespace regia::ui {

/// How an import of the past was read: its file with the fingerprint, when, what it was taken for, and where each column went. Made
/// for a Popover.
class RecordPanel final : public QWidget {
    Q_OBJECT
public:
    RecordPanel(const workbench::PastImport& import, const workbench::ImportRecord& record, const QTimeZone& zone,
                QWidget* parent = nullptr);
};

}  // namespace regia::ui
