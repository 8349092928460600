// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_planner.h"

#include <QFileInfo>
#include <algorithm>

#include "core/calendar/time_zone.h"
#include "core/import/table.h"
#include "core/workbench/remembered_mapping.h"
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

Result<ReadTables> withRemembered(const workbench::Workbench& bench, std::vector<workbench::ImportPlan> plans)
{
    ReadTables found;
    found.plans = std::move(plans);
    for (workbench::ImportPlan& plan : found.plans) {
        REGIA_TRY(std::string name, workbench::applyRemembered(bench, plan));
        found.remembered.push_back(std::move(name));
    }
    return found;
}

Result<ReadTables> tablesIn(const workbench::Workbench& bench, const QString& path, Progress& progress)
{
    if (QFileInfo(path).isDir())
        return filesIn(path);
    REGIA_TRY(std::vector<workbench::ImportPlan> plans,
              workbench::planImport(path.toStdString(), bench.workspace().settings(), todayOf(bench), {}, progress));
    return withRemembered(bench, std::move(plans));
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

void ImportPlanner::readAgain(int card, const import::TableInfo& chosen, const std::string& preset)
{
    enqueue(card, [bench = m_context.sharedWorkbench(), chosen, preset](Progress& progress) -> Result<ReadTables> {
        REGIA_TRY(import::TableInfo table, import::describeAgain(chosen, progress));
        REGIA_TRY(workbench::ImportPlan plan,
                  workbench::planTable(std::move(table), bench->workspace().settings(), todayOf(*bench), preset, progress));
        ReadTables found;
        found.plans.push_back(std::move(plan));
        found.remembered.emplace_back();
        return found;
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
