// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/workbench/import_history.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/import/held_back_model.h"
#include "ui/pages/import/history_model.h"

namespace regia::ui {

class PageContext;

/// What came of imports: the figures of some batches, what is still held back of the one that is looked at and its repair,
/// and the list of all imports.
class ReceiptViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ReceiptViewModel(PageContext& context, QObject* parent = nullptr);

    /// Which batches are told of, in this order; the first is looked at. Reads the history anew.
    void setBatches(std::vector<BatchId> batches);
    [[nodiscard]] const std::vector<BatchId>& batches() const { return m_batches; }
    void reload();

    [[nodiscard]] HistoryModel& history() { return m_history; }
    [[nodiscard]] HeldBackModel& heldBack() { return m_heldBack; }
    /// Those of the batches that the workspace knows.
    [[nodiscard]] std::vector<workbench::PastImport> receipts() const;
    /// The batch that is looked at; null: none.
    [[nodiscard]] const workbench::PastImport* current() const { return m_history.find(m_current); }
    void setCurrent(BatchId batch);
    /// How many contacts of it can be opened.
    [[nodiscard]] std::size_t addedCount() const { return m_added.size(); }
    [[nodiscard]] bool isLoading() const { return m_historyJob.isRunning() || m_detailJob.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void openAdded();
    void undo(BatchId batch);
    /// Brings an import back that was taken back, if that is the next step.
    void putBack(BatchId batch);
    void importRepairs();
    void saveHeldBack(const QString& path);

Q_SIGNALS:
    void changed();

private:
    struct Detail {
        import::HeldBack heldBack;
        std::vector<ContactId> added;
    };
    void loadDetail();
    void setBusy(bool busy);

    PageContext& m_context;
    HistoryModel m_history;
    HeldBackModel m_heldBack{HeldBackModel::Mode::Repair};
    std::vector<BatchId> m_batches;
    BatchId m_current;
    std::vector<ContactId> m_added;
    LatestJob m_historyJob, m_detailJob;
    bool m_isBusy = false;
};

}  // namespace regia::ui
