// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <deque>
#include <optional>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "core/import/import.h"
#include "core/workbench/held_back_list.h"
#include "core/workbench/import_plan.h"
#include "ui/pages/import/import_cards.h"

namespace regia::ui {

class PageContext;

/// Imports tables one after the other, each in a command of its own, as a background task that goes on while the page is left.
/// Cancelled, the table on the way leaves nothing behind and those before it stay.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    struct Item {
        int card = 0;
        QString title;
        workbench::ImportPlan plan;
        import::Join join = import::Join::Keys;
        std::set<HeldBackKind> repairs;                   ///< of what was held back so: the safe repairs are imported right after it
        std::optional<workbench::HeldBackList> putRight;  ///< not the rows are imported but what was put right in them
        bool remembers = false;                           ///< a person decided something: kept for the next file with these columns
    };
    /// How far the whole is.
    struct Progress {
        int file = 0;  ///< from 1
        int files = 0;
        QString title;
        std::int64_t rows = 0;  ///< of all files, so far
        std::int64_t totalRows = 0;
        std::optional<double> rowsASecond, secondsLeft;  ///< none in the first second
    };

    explicit ImportRun(PageContext& context, QObject* parent = nullptr);

    /// In the order in which they are imported.
    void start(std::vector<Item> items);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_task != 0; }
    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void began(int card);
    /// `receipts`: of the table, and of its repaired rows if there were any.
    void imported(int card, const std::vector<regia::import::ImportReceipt>& receipts);
    /// Cancelled too.
    void failed(int card, const regia::Error& error);
    void progressed();
    void finished(bool cancelled);

private:
    void findSharedSources();
    void next();
    void take(int card, Result<std::vector<import::ImportReceipt>> receipts);
    void finish(bool cancelled);
    /// The share of the table on the way that is done, 0 … 1.
    [[nodiscard]] double fraction() const;

    PageContext& m_context;
    std::deque<Item> m_waiting;
    QString m_title;
    int m_task = 0;
    int m_file = 0, m_files = 0;
    std::int64_t m_rowsBefore = 0, m_rowsOfTable = 0, m_totalRows = 0;
    QElapsedTimer m_timer;
};

}  // namespace regia::ui
