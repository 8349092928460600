// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/ids.h"

namespace regia::ui {

class ReceiptViewModel;

/// Before any file: where to drop them, and what was imported until now.
class StartView final : public QWidget {
    Q_OBJECT
public:
    explicit StartView(ReceiptViewModel& viewModel, QWidget* parent = nullptr);

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void pasteRequested();
    void receiptRequested(regia::BatchId batch);
};

}  // namespace regia::ui
