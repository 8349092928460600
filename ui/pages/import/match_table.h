// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regia::ui {

class DataTable;
class ImportViewModel;

/// The columns of a file and what they mean, with the choice of the meaning in place: a click on it, or Enter on the line.
class MatchTable final : public QWidget {
    Q_OBJECT
public:
    explicit MatchTable(ImportViewModel& viewModel, QWidget* parent = nullptr);

    /// Opens the choice of what a column goes to.
    void choose(int row);
    /// Opens the choice of what its values may do to others.
    void chooseOverwrite(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void openMenu(const QPoint& at);
    /// Where a choice about a cell is opened.
    [[nodiscard]] QWidget* anchorAt(int row, int column);

    ImportViewModel& m_viewModel;
    DataTable* m_table;
    QWidget* m_anchor;  ///< stands where the cell is that a choice belongs to
};

}  // namespace regia::ui
