// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "core/base/ids.h"

namespace regia::ui {

class HistoryModel;

/// The imports of the past. Enter or a click on a name opens its receipt; Delete or a click on Undo takes it back, Insert or
/// a click on Redo puts it back.
class HistoryList final : public QListView {
    Q_OBJECT
public:
    explicit HistoryList(HistoryModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(regia::BatchId batch);
    void undoRequested(regia::BatchId batch);
    void redoRequested(regia::BatchId batch);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

}  // namespace regia::ui
