// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "ui/pages/import/held_back_model.h"
#include "ui/pages/import/import_cards.h"
#include "ui/pages/import/import_checker.h"
#include "ui/pages/import/import_decisions.h"
#include "ui/pages/import/import_planner.h"
#include "ui/pages/import/import_run.h"
#include "ui/pages/import/match_model.h"
#include "ui/pages/import/table_peek.h"

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
    /// A look into the file that is decided about.
    [[nodiscard]] TablePeek& peek() { return m_peek; }
    [[nodiscard]] const ImportRun& run() const { return m_run; }
    [[nodiscard]] bool holdsCards() const { return !m_cards.isEmpty(); }

    /// Files and folders; one that is there already is not taken twice.
    void addFiles(const QStringList& paths);
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

    /// What a person decides about it.
    [[nodiscard]] ImportDecisions& decisions() { return m_decisions; }

    /// The zone of times that name none, as the workspace has it.
    [[nodiscard]] QString workspaceZone() const;
    [[nodiscard]] QTimeZone timeZone() const;

    [[nodiscard]] bool isReading() const { return m_planner.isRunning(); }
    [[nodiscard]] bool isChecking() const { return m_checker.isRunning(); }
    [[nodiscard]] bool isImporting() const { return m_isImporting; }
    /// How far the check of all cards is, 0 … 1; none while nothing is being checked.
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
    void setImporting(bool importing);
    void showCurrent();

    PageContext& m_context;
    ImportCards m_cards;
    MatchModel m_matches;
    HeldBackModel m_heldBack;
    ImportPlanner m_planner;
    ImportChecker m_checker;
    ImportDecisions m_decisions;
    TablePeek m_peek;
    ImportRun m_run;
    int m_current = 0;
    bool m_isChosen = false;
    bool m_isImporting = false;
    std::optional<double> m_checkedShare;
    std::vector<BatchId> m_batches;
};

}  // namespace regia::ui
