// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/import/receipt_models.h"

class QCheckBox;

namespace regia::ui {

class Button;
class Card;
class DataTable;
class Label;
class ReceiptViewModel;

/// What an import held back, by reason, to be repaired in place and imported, or saved as a list and put right at the source.
class RepairCard final : public QWidget {
    Q_OBJECT
public:
    explicit RepairCard(ReceiptViewModel& viewModel, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* buildReasons();
    [[nodiscard]] QWidget* buildRows();
    void show();
    void chooseReason(int reason);
    void save();

    ReceiptViewModel& m_viewModel;
    ReasonsModel m_reasonsModel;
    Card* m_card;
    Button* m_save;
    QWidget* m_both = nullptr;
    Label* m_nothing = nullptr;
    DataTable* m_reasons = nullptr;
    Label* m_total = nullptr;
    DataTable* m_rows = nullptr;
    QCheckBox* m_all = nullptr;
    Label* m_ready = nullptr;
    Button* m_import = nullptr;
};

}  // namespace regia::ui
