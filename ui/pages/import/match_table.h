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

    /// Opens the choice for a line.
    void choose(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    ImportViewModel& m_viewModel;
    DataTable* m_table;
    QWidget* m_anchor;  ///< stands where the cell is that a choice belongs to
};

}  // namespace regia::ui
