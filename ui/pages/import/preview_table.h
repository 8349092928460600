// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/import/preview_model.h"

namespace regia::ui {

class DataTable;
class ImportViewModel;

/// The first rows of the file that is looked at, as they would be read: a decision shows in them at once. Reads while it is shown and
/// not before.
class PreviewTable final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewTable(ImportViewModel& viewModel, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void take();

    ImportViewModel& m_viewModel;
    PreviewModel m_model;
    DataTable* m_table;
};

}  // namespace regia::ui
