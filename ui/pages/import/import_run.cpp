// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_run.h"

#include <algorithm>

#include "core/workbench/import_history.h"
#include "core/workbench/remembered_mapping.h"
#include "core/workbench/shared_source.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

/// Before that a rate says nothing.
constexpr double kSecondsUntilRate = 1.0;

std::int64_t rowsOf(const ImportRun::Item& item) { return std::max<std::int64_t>(item.plan.table.rows, 0); }

using Receipts = std::vector<import::ImportReceipt>;

/// What was imported stands, whatever becomes of the repairs: they can be made later as well.
void importRepairs(workbench::Workbench& bench, const std::set<HeldBackKind>& kinds, const import::ImportOptions& options,
                   Receipts& receipts, Progress& progress)
{
    const auto repairs = workbench::safeRepairsOf(bench, receipts.front().batch, kinds, progress);
    if (!repairs || repairs->empty())
        return;
    if (auto repaired = bench.importRepaired(receipts.front().batch, *repairs, options, progress))
        receipts.push_back(std::move(*repaired));
}

Result<Receipts> importItem(workbench::Workbench& bench, const ImportRun::Item& item, Progress& progress)
{
    if (item.putRight) {
        Receipts receipts(1);
        REGIA_TRY(receipts.front(), bench.importRepaired(item.putRight->batch, item.putRight->repairs, {}, progress));
        return receipts;
    }
    if (item.remembers)
        REGIA_CHECK(workbench::rememberChoices(bench, item.plan));
    import::ImportOptions options;
    options.join = item.join;
    Receipts receipts(1);
    REGIA_TRY(receipts.front(), bench.importTable(item.plan, options, progress));
    if (!item.repairs.empty() && receipts.front().rejectCount > 0)
        importRepairs(bench, item.repairs, options, receipts, progress);
    return receipts;
}

using Plans = std::vector<workbench::ImportPlan>;

Result<Plans> withSharedSources(const workbench::Workbench& bench, Plans plans, Progress& progress)
{
    REGIA_TRY(const sqlite::Database reader, bench.workspace().reader());
    REGIA_CHECK(workbench::shareSources(plans, reader, progress));
    return plans;
}

}  // namespace

ImportRun::ImportRun(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.tasks(), &TaskList::changed, this, [this] {
        if (isRunning())
            Q_EMIT progressed();
    });
}

void ImportRun::start(std::vector<Item> items)
{
    m_waiting.assign(std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    m_file = 0;
    m_files = static_cast<int>(m_waiting.size());
    m_rowsBefore = m_rowsOfTable = m_totalRows = 0;
    for (const Item& item : m_waiting)
        m_totalRows += rowsOf(item);
    m_timer.start();
    findSharedSources();
}

/// Files that belong together are seen for it together, before the first of them is in.
void ImportRun::findSharedSources()
{
    Plans plans;
    for (const Item& item : m_waiting)
        plans.push_back(item.plan);
    m_task = m_context.tasks().start(
        tr("Finding files that belong together"), this,
        [bench = m_context.sharedWorkbench(), plans = std::move(plans)](regia::Progress& progress) {
            return withSharedSources(*bench, plans, progress);
        },
        [this](Result<Plans> shared) {
            m_task = 0;
            if (m_waiting.empty())
                return finish(true);
            // A file that cannot be read says so itself when its turn comes.
            for (std::size_t i = 0; shared && i < m_waiting.size(); ++i)
                m_waiting[i].plan = std::move((*shared)[i]);
            next();
        });
}

void ImportRun::cancel()
{
    m_waiting.clear();
    m_context.tasks().cancel(m_task);
}

void ImportRun::next()
{
    m_rowsBefore += m_rowsOfTable;
    m_rowsOfTable = 0;
    if (m_waiting.empty())
        return finish(false);
    Item item = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_file;
    m_title = item.title;
    m_rowsOfTable = rowsOf(item);
    const int card = item.card;
    Q_EMIT began(card);
    m_task = m_context.tasks().start(
        tr("Importing %1").arg(m_title), this,
        [bench = m_context.sharedWorkbench(), item = std::move(item)](regia::Progress& progress) {
            return importItem(*bench, item, progress);
        },
        [this, card](Result<Receipts> receipts) { take(card, std::move(receipts)); });
    Q_EMIT progressed();
}

void ImportRun::take(int card, Result<Receipts> receipts)
{
    m_task = 0;
    const bool cancelled = !receipts && receipts.error().code == ErrorCode::Cancelled;
    if (receipts)
        Q_EMIT imported(card, *receipts);
    else
        Q_EMIT failed(card, receipts.error());
    cancelled ? finish(true) : next();
}

void ImportRun::finish(bool cancelled)
{
    m_waiting.clear();
    Q_EMIT finished(cancelled);
}

double ImportRun::fraction() const
{
    const TaskList& tasks = m_context.tasks();
    for (int row = 0; row < tasks.rowCount(); ++row)
        if (tasks.taskAt(row) == m_task) {
            const double total = tasks.index(row).data(TaskList::TotalRole).toDouble();
            return total <= 0 ? 0.0 : std::clamp(tasks.index(row).data(TaskList::DoneRole).toDouble() / total, 0.0, 1.0);
        }
    return 0;
}

ImportRun::Progress ImportRun::progress() const
{
    Progress progress;
    progress.file = m_file;
    progress.files = m_files;
    progress.title = m_title;
    progress.totalRows = m_totalRows;
    progress.rows = m_rowsBefore + static_cast<std::int64_t>(fraction() * static_cast<double>(m_rowsOfTable));
    const double spent = static_cast<double>(m_timer.elapsed()) / 1000;
    if (spent > kSecondsUntilRate && progress.rows > 0) {
        progress.rowsASecond = static_cast<double>(progress.rows) / spent;
        progress.secondsLeft = static_cast<double>(progress.totalRows - progress.rows) / *progress.rowsASecond;
    }
    return progress;
}

}  // namespace regia::ui
