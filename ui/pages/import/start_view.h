// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/base/ids.h"

namespace regia::ui {

class ReceiptViewModel;
class WatchedFolder;

/// Before any file: where to drop them, which folder is watched for them, and what was imported until now.
class StartView final : public QWidget {
    Q_OBJECT
public:
    StartView(ReceiptViewModel& viewModel, WatchedFolder& watched, QWidget* parent = nullptr);

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void pasteRequested();
    void receiptRequested(regia::BatchId batch);
    void watchedFilesRequested(const QStringList& files);

private:
    [[nodiscard]] QWidget* buildHistory();

    ReceiptViewModel& m_viewModel;
};

}  // namespace regia::ui
