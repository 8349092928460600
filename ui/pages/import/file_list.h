// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace regia::ui {

class ImportCards;

/// The files of an import: name, size, what each was taken for. The cross at the right, or Delete, takes one off the list.
class FileList final : public QListView {
    Q_OBJECT
public:
    explicit FileList(ImportCards& cards, QWidget* parent = nullptr);

    /// As high as its rows up to a point; beyond it scrolls.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace regia::ui
