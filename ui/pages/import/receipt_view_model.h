// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "core/workbench/import_history.h"
#include "core/workbench/import_people.h"
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
    /// How many contacts of it each part has that can be opened, in the order of model::kImportParts.
    [[nodiscard]] std::size_t peopleIn(model::ImportPart part) const { return m_people[static_cast<std::size_t>(part)]; }
    /// How its file was read; none while it is not known.
    [[nodiscard]] const std::optional<workbench::ImportRecord>& record() const { return m_record; }
    [[nodiscard]] bool isLoading() const { return m_historyJob.isRunning() || m_detailJob.isRunning(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// The contacts behind a figure of its receipt.
    void openPeople(model::ImportPart part);
    /// Finds out what taking a batch back would do, and asks with it: see `undoAsked`.
    void askUndo(BatchId batch);
    void undo(const workbench::TakeBackEffect& effect);
    /// Brings an import back that was taken back, if that is the next step.
    void putBack(BatchId batch);
    void importRepairs();
    void saveHeldBack(const QString& path);
    /// Writes the rows of its file as they were.
    void saveRows(const QString& path);
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QTimeZone timeZone() const;

Q_SIGNALS:
    void changed();
    /// What taking the batch back would do: a person decides whether it is done.
    void undoAsked(regia::BatchId batch, const regia::workbench::TakeBackEffect& effect);

private:
    struct Detail {
        import::HeldBack heldBack;
        workbench::ImportPeople people{};
        std::optional<workbench::ImportRecord> record;
    };
    void loadDetail();
    void setBusy(bool busy);
    void tellSaved(const Result<std::int64_t>& rows, const QString& path);

    PageContext& m_context;
    HistoryModel m_history;
    HeldBackModel m_heldBack{HeldBackModel::Mode::Repair};
    std::vector<BatchId> m_batches;
    BatchId m_current;
    workbench::ImportPeople m_people{};
    std::optional<workbench::ImportRecord> m_record;
    LatestJob m_historyJob, m_detailJob, m_effectJob;
    bool m_isBusy = false;
};

}  // namespace regia::ui
