// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_view_model.h"

#include <QAction>
#include <QFileInfo>
#include <QPointer>
#include <nlohmann/json.hpp>

#include "ui/pages/import/receipt_words.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/page_context.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

namespace regia::ui {

ReceiptViewModel::ReceiptViewModel(PageContext& context, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_history(context.timeZone(), context.isReadOnly() ? HistoryModel::Can::ReadOnly : HistoryModel::Can::ReadWrite)
{
    connect(&context, &PageContext::dataChanged, this, &ReceiptViewModel::reload);
    connect(&m_heldBack, &HeldBackModel::repairsChanged, this, &ReceiptViewModel::changed);
}

void ReceiptViewModel::setBatches(std::vector<BatchId> batches)
{
    m_batches = std::move(batches);
    m_current = m_batches.empty() ? BatchId{} : m_batches.front();
    reload();
}

void ReceiptViewModel::reload()
{
    m_historyJob.start([bench = m_context.sharedWorkbench()](Progress&) { return workbench::pastImports(*bench); },
                       [this](Result<std::vector<workbench::PastImport>> imports) {
                           if (!imports)
                               return m_context.notify(imports.error());
                           m_history.setImports(std::move(*imports));
                           loadDetail();
                           Q_EMIT changed();
                       });
    Q_EMIT changed();
}

std::vector<workbench::PastImport> ReceiptViewModel::receipts() const
{
    std::vector<workbench::PastImport> receipts;
    for (const BatchId batch : m_batches)
        if (const workbench::PastImport* found = m_history.find(batch))
            receipts.push_back(*found);
    return receipts;
}

void ReceiptViewModel::setCurrent(BatchId batch)
{
    if (batch == m_current)
        return;
    m_current = batch;
    loadDetail();
    Q_EMIT changed();
}

void ReceiptViewModel::loadDetail()
{
    m_people = {};
    m_record.reset();
    m_heldBack.setContents({});
    if (current() == nullptr)
        return;
    m_detailJob.start(
        [bench = m_context.sharedWorkbench(), dataset = m_context.dataset(), batch = m_current](Progress& progress) -> Result<Detail> {
            Detail detail;
            REGIA_TRY(detail.heldBack, workbench::heldBackOf(*bench, batch, progress));
            REGIA_TRY(detail.people, workbench::importPeople(*dataset, batch));
            // A mapping of long ago that nobody understands any more is no reason to show nothing.
            if (auto record = workbench::importRecord(*bench, batch))
                detail.record = std::move(*record);
            return detail;
        },
        [this](Result<Detail> detail) {
            if (!detail)
                return m_context.notify(detail.error());
            m_people = detail->people;
            m_record = std::move(detail->record);
            m_heldBack.setContents(std::move(detail->heldBack));
            Q_EMIT changed();
        });
}

void ReceiptViewModel::openPeople(model::ImportPart part)
{
    const workbench::PastImport* import = current();
    if (import == nullptr || peopleIn(part) == 0)
        return;
    const nlohmann::json condition{{"batch", {{"id", import->id.value}, {"part", model::toName(part)}}}};
    m_context.openContacts(condition, words::peopleOf(part, import->receipt.file));
}

void ReceiptViewModel::askUndo(BatchId batch)
{
    if (m_isBusy || isReadOnly())
        return;
    m_effectJob.start([bench = m_context.sharedWorkbench(), batch](Progress&) { return workbench::takeBackEffect(*bench, batch); },
                      [this, batch](const Result<workbench::TakeBackEffect>& effect) {
                          if (!effect)
                              return m_context.notify(effect.error());
                          Q_EMIT undoAsked(batch, *effect);
                      });
}

void ReceiptViewModel::undo(const workbench::TakeBackEffect& effect)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_context.tasks().start(
        tr("Taking an import back"), this,
        [bench = m_context.sharedWorkbench(), effect](Progress& progress) { return workbench::takeBack(*bench, effect, progress); },
        [this](const Result<workspace::HistoryEntry>& undone) {
            setBusy(false);
            if (!undone) {
                m_context.notify(undone.error());
                // Those that went before it are gone.
                return m_context.refresh();
            }
            // Taken back out of order it is a command of its own, whose undo puts the import back.
            const bool isCommand = undone->state == workspace::HistoryState::Applied;
            QAction* back = m_context.actions().find(isCommand ? QStringLiteral("edit.undo") : QStringLiteral("edit.redo"));
            m_context.notify(Notice{.text = sentences::undone("import", undone->text.subject),
                                    .icon = QStringLiteral("undo"),
                                    .action = back == nullptr ? QString() : tr("Redo"),
                                    .run = [back] { back->trigger(); }});
            m_context.refresh();
        });
}

void ReceiptViewModel::putBack(BatchId batch)
{
    const workbench::PastImport* import = m_history.find(batch);
    if (m_isBusy || import == nullptr || import->putBack == workbench::PutBack::None)
        return;
    setBusy(true);
    m_context.tasks().start(
        tr("Putting an import back"), this,
        [bench = m_context.sharedWorkbench(), step = import->putBack](Progress& progress) {
            return step == workbench::PutBack::Redo ? bench->redo(progress) : bench->undo(progress);
        },
        [this, file = import->receipt.file](const Result<workspace::HistoryEntry>& done) {
            setBusy(false);
            if (!done)
                return m_context.notify(done.error());
            m_context.notify(Notice{.text = sentences::redone("import", file), .icon = QStringLiteral("redo"), .action = {}, .run = {}});
            m_context.refresh();
        });
}

void ReceiptViewModel::importRepairs()
{
    std::vector<import::CellRepair> repairs = m_heldBack.repairs();
    if (m_isBusy || repairs.empty() || current() == nullptr)
        return;
    setBusy(true);
    m_context.tasks().start(
        tr("Importing repaired rows"), this,
        [bench = m_context.sharedWorkbench(), batch = m_current, repairs = std::move(repairs)](Progress& progress) {
            return bench->importRepaired(batch, repairs, {}, progress);
        },
        [this](const Result<import::ImportReceipt>& receipt) {
            setBusy(false);
            if (!receipt)
                return m_context.notify(receipt.error());
            const auto count = static_cast<int>(receipt->stored);
            m_context.notify(Notice{.text = tr("%1 repaired row(s) are in", nullptr, count).arg(format::integer(receipt->stored)),
                                    .icon = QStringLiteral("success"),
                                    .action = tr("Undo"),
                                    .run = [self = QPointer<ReceiptViewModel>(this), batch = receipt->batch] {
                                        if (self)
                                            self->askUndo(batch);
                                    }});
            m_context.refresh();
        });
}

void ReceiptViewModel::saveHeldBack(const QString& path)
{
    m_context.tasks().start(
        tr("Saving the rows held back"), this,
        [bench = m_context.sharedWorkbench(), batch = m_current, path](Progress& progress) {
            return workbench::saveHeldBack(*bench, batch, path.toStdString(), progress);
        },
        [this, path](const Result<std::int64_t>& rows) { tellSaved(rows, path); });
}

void ReceiptViewModel::saveRows(const QString& path)
{
    m_context.tasks().start(
        tr("Saving the rows"), this,
        [bench = m_context.sharedWorkbench(), batch = m_current, path](Progress& progress) {
            return workbench::saveRows(*bench, batch, path.toStdString(), progress);
        },
        [this, path](const Result<std::int64_t>& rows) { tellSaved(rows, path); });
}

void ReceiptViewModel::tellSaved(const Result<std::int64_t>& rows, const QString& path)
{
    if (!rows)
        return m_context.notify(rows.error());
    m_context.notify(Notice{
        .text = tr("%1 row(s) saved in %2", nullptr, static_cast<int>(*rows)).arg(format::integer(*rows), QFileInfo(path).fileName()),
        .icon = QStringLiteral("success"),
        .action = {},
        .run = {}});
}

bool ReceiptViewModel::isReadOnly() const { return m_context.isReadOnly(); }
QTimeZone ReceiptViewModel::timeZone() const { return m_context.timeZone(); }

void ReceiptViewModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT changed();
}

}  // namespace regia::ui
