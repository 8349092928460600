// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/pages/import/receipt_figures.h"

namespace regia::ui {

class ImportViewModel;
class ShareBar;

/// What the import would do with the rows of the file that is looked at, in one line: known when its check is through.
class CheckStrip final : public QWidget {
    Q_OBJECT
public:
    explicit CheckStrip(ImportViewModel& viewModel, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show();

    ImportViewModel& m_viewModel;
    std::vector<ReceiptPart> m_parts;
    ShareBar* m_bar;
};

}  // namespace regia::ui
