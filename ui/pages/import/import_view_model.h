// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "ui/pages/import/held_back_model.h"
#include "ui/pages/import/import_cards.h"
#include "ui/pages/import/import_checker.h"
#include "ui/pages/import/import_planner.h"
#include "ui/pages/import/import_run.h"
#include "ui/pages/import/match_model.h"

namespace regia::ui {

class PageContext;

/// Everything between files that were dropped and batches in the workspace: reading, what the columns mean, the check of all
/// rows, the import. What came of it is the work of ReceiptViewModel.
class ImportViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ImportViewModel(PageContext& context, QObject* parent = nullptr);

    [[nodiscard]] ImportCards& cards() { return m_cards; }
    [[nodiscard]] MatchModel& matches() { return m_matches; }
    [[nodiscard]] HeldBackModel& heldBack() { return m_heldBack; }
    [[nodiscard]] const ImportRun& run() const { return m_run; }
    [[nodiscard]] bool holdsCards() const { return !m_cards.isEmpty(); }

    /// Files and folders; one that is there already is not taken twice.
    void addFiles(const QStringList& paths);
    /// A table as text, from the clipboard.
    void addText(const QString& text);
    void removeCard(int row);
    /// What failed is read, checked and imported again when it is asked for.
    void retryCard(int row);
    void clear();

    /// The card that is looked at; null: none.
    [[nodiscard]] const ImportCard* current() const;
    [[nodiscard]] int currentRow() const { return m_cards.rowOf(m_current); }
    void setCurrentRow(int row);
    /// The same by a person's hand: it is not left for another by itself.
    void choose(int row);

    // Decisions about the card that is looked at. Each starts its check anew.
    void mapColumn(int column, const QString& target);
    void takeFor(const QString& preset);
    void setDelimiter(const QString& delimiter);
    void setEncoding(const QString& encoding);
    void setDateOrder(import::DateOrder order);
    void setDecimalSign(char sign);
    void setTimeZone(const QString& zone);
    void setJoin(import::Join join);
    /// Whether the safe repairs of what is held back are made with the import; needs no new check.
    void setRepairs(bool repairs);

    /// The zone of times that name none, as the workspace has it.
    [[nodiscard]] QString workspaceZone() const;

    [[nodiscard]] bool isReading() const { return m_planner.isRunning(); }
    [[nodiscard]] bool isChecking() const { return m_checker.isRunning(); }
    [[nodiscard]] bool isImporting() const { return m_isImporting; }
    /// How far the check of the card that is looked at is, 0 … 1; none while it is not being checked.
    [[nodiscard]] std::optional<double> checkedShare() const;
    [[nodiscard]] bool canImport() const;

    void importAll();
    void cancel();
    void cancelCheck();

Q_SIGNALS:
    void cardsChanged();
    /// Another card is looked at, or it was changed.
    void currentChanged();
    void progressed();
    /// The batches that are in now; empty when it was cancelled before the first, or all failed.
    void imported(const std::vector<regia::BatchId>& batches, bool cancelled);

private:
    void takeTables(int card, const ReadTables& tables);
    void takeRefusal(int card, const Error& error);
    void takeReceipts(int card, const std::vector<import::ImportReceipt>& receipts);
    void takeFailure(int card, const Error& error);
    /// After a file was read, or could not be.
    void showRead(int row);
    void finishRun(bool cancelled);
    /// Does something to the plan that is looked at.
    void change(const std::function<void(workbench::ImportPlan&)>& edit);
    void readAgain(const std::function<void(import::TableInfo&)>& edit);
    void showCurrent();

    PageContext& m_context;
    ImportCards m_cards;
    MatchModel m_matches;
    HeldBackModel m_heldBack;
    ImportPlanner m_planner;
    ImportChecker m_checker;
    ImportRun m_run;
    QTemporaryDir m_pasted;
    int m_pastes = 0;
    int m_current = 0;
    bool m_isChosen = false;
    bool m_isImporting = false;
    std::optional<double> m_checkedShare;
    std::vector<BatchId> m_batches;
};

}  // namespace regia::ui
