// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/import/held_back.h"

class QCheckBox;

namespace regia::ui {

class Card;
class DataTable;
class ImportViewModel;
class Label;
class ProgressLine;
class Segmented;
class Tag;

/// Under the match table: the rows that cannot be imported as they are, by reason, and the work that is going on.
class HeldBackCard final : public QWidget {
    Q_OBJECT
public:
    explicit HeldBackCard(ImportViewModel& viewModel, QWidget* parent = nullptr);

private:
    void buildTable();
    void show();
    void showReasons();
    void showRepairs();
    void setRepairs(bool repairs);
    [[nodiscard]] std::vector<const import::HeldBackReason*> shownReasons() const;
    void showProgress();
    [[nodiscard]] QString nothingWords() const;

    ImportViewModel& m_viewModel;
    Card* m_card;
    Tag* m_count;
    QCheckBox* m_repair;
    Segmented* m_reasons;
    DataTable* m_table;
    Label* m_nothing;
    ProgressLine* m_progress;
};

}  // namespace regia::ui
