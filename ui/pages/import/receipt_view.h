// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/pages/import/receipt_models.h"

class QVBoxLayout;

namespace regia::ui {

class Button;
class Card;
class DataTable;
class Label;
class ReceiptFigure;
class ReceiptViewModel;
class ShareBar;

/// What came of an import: figures that add up to the rows of the file, what is held back, what changed, and all imports.
class ReceiptView final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(ReceiptViewModel& viewModel, QWidget* parent = nullptr);

    /// How many files wait to be imported: offers the next.
    void setWaiting(int files);
    /// Why files of the same list could not be imported, a sentence each; none: nothing to say.
    void setRefused(const QStringList& reasons);

Q_SIGNALS:
    void nextRequested();
    void receiptRequested(regia::BatchId batch);

private:
    [[nodiscard]] QWidget* buildRefused();
    [[nodiscard]] QWidget* buildFiles();
    [[nodiscard]] QWidget* buildSummary();
    [[nodiscard]] QWidget* buildRight();
    void show();
    void showFiles(const std::vector<workbench::PastImport>& receipts);
    void showSummary(const workbench::PastImport& import);
    void showFigures(const import::ImportReceipt& receipt);
    void showRecord();
    void saveRows();
    void showChanges(const import::ContactChanges& changes);

    ReceiptViewModel& m_viewModel;
    ReceiptsModel m_receipts;
    Card* m_refusedCard = nullptr;
    Label* m_refused = nullptr;
    Card* m_filesCard = nullptr;
    DataTable* m_files = nullptr;
    QWidget* m_summary = nullptr;
    Label* m_title = nullptr;
    Label* m_detail = nullptr;
    Button* m_record = nullptr;
    Button* m_rows = nullptr;
    Button* m_undo = nullptr;
    Button* m_redo = nullptr;
    Button* m_people = nullptr;
    Button* m_next = nullptr;
    QWidget* m_repair = nullptr;
    ShareBar* m_bar = nullptr;
    std::vector<ReceiptFigure*> m_figures;
    QVBoxLayout* m_changes = nullptr;
    std::optional<import::ContactChanges> m_shownChanges;
};

}  // namespace regia::ui
