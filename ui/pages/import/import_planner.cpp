// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_planner.h"

#include <QFileInfo>
#include <algorithm>

#include "core/calendar/time_zone.h"
#include "core/import/choose_header.h"
#include "core/import/table.h"
#include "core/workbench/recipe.h"
#include "ui/shell/incoming_files.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

LocalDate todayOf(const workbench::Workbench& bench) { return calendar::TimeZone().localDayOf(bench.workspace().clock().now()); }

Result<ReadTables> filesIn(const QString& folder)
{
    ReadTables found;
    found.files = sortIncoming({folder}).files;
    if (found.files.isEmpty())
        return fail(ErrorCode::FileEmpty, QFileInfo(folder).fileName().toStdString());
    return found;
}

/// What is known of files like these: choices of the past, and whether they are rows that came from here.
Result<ReadTables> withMemory(const workbench::Workbench& bench, std::vector<workbench::ImportPlan> plans, Progress& progress)
{
    ReadTables found;
    found.plans = std::move(plans);
    REGIA_TRY(const sqlite::Database reader, bench.workspace().reader());
    REGIA_CHECK(workbench::recallRecipes(found.plans, reader, bench.workspace().settings(), progress));
    for (const workbench::ImportPlan& plan : found.plans) {
        REGIA_TRY(std::optional<workbench::HeldBackList> list, workbench::heldBackListIn(bench, plan.table, progress));
        found.putRight.push_back(std::move(list));
    }
    return found;
}

Result<ReadTables> tablesIn(const workbench::Workbench& bench, const QString& path, Progress& progress)
{
    if (QFileInfo(path).isDir())
        return filesIn(path);
    REGIA_TRY(std::vector<workbench::ImportPlan> plans,
              workbench::planImport(path.toStdString(), bench.workspace().settings(), todayOf(bench), {}, progress));
    return withMemory(bench, std::move(plans), progress);
}

Result<ReadTables> tableOf(const workbench::Workbench& bench, import::TableInfo table, Progress& progress)
{
    std::vector<workbench::ImportPlan> plans(1);
    REGIA_TRY(plans.front(), workbench::planTable(std::move(table), bench.workspace().settings(), todayOf(bench), {}, progress));
    return withMemory(bench, std::move(plans), progress);
}

}  // namespace

ImportPlanner::ImportPlanner(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&m_job, &LatestJob::progressed, this, [this](qint64 done, qint64 total) { Q_EMIT progressed(m_current, done, total); });
}

void ImportPlanner::read(int card, const QString& path)
{
    enqueue(card, [bench = m_context.sharedWorkbench(), path](Progress& progress) { return tablesIn(*bench, path, progress); });
}

void ImportPlanner::readAgain(int card, const import::TableInfo& chosen)
{
    enqueue(card, [bench = m_context.sharedWorkbench(), chosen](Progress& progress) -> Result<ReadTables> {
        REGIA_TRY(import::TableInfo table, import::describeAgain(chosen, progress));
        return tableOf(*bench, std::move(table), progress);
    });
}

void ImportPlanner::readFrom(int card, const import::TableInfo& known, std::int64_t headerLine)
{
    enqueue(card, [bench = m_context.sharedWorkbench(), known, headerLine](Progress& progress) -> Result<ReadTables> {
        REGIA_TRY(import::TableInfo table, import::withHeaderAt(known, headerLine, progress));
        return tableOf(*bench, std::move(table), progress);
    });
}

void ImportPlanner::drop(int card)
{
    std::erase_if(m_waiting, [card](const auto& waiting) { return waiting.first == card; });
    if (card == m_current && m_job.isRunning()) {
        m_job.cancel();
        next();
    }
}

void ImportPlanner::dropAll()
{
    m_waiting.clear();
    m_job.cancel();
}

void ImportPlanner::enqueue(int card, Work work)
{
    m_waiting.emplace_back(card, std::move(work));
    if (!m_job.isRunning())
        next();
}

void ImportPlanner::next()
{
    if (m_waiting.empty())
        return;
    auto [card, work] = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = card;
    m_job.start(std::move(work), [this, card = card](Result<ReadTables> tables) {
        next();
        if (tables)
            Q_EMIT found(card, *tables);
        else
            Q_EMIT refused(card, tables.error());
    });
}

}  // namespace regia::ui
