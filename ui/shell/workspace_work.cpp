// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_work.h"

#include <QDateTime>
#include <QLocale>
#include <QThreadPool>
#include <QTimeZone>
#include <chrono>
#include <system_error>
#include <thread>

#include "core/sample/sample.h"
#include "core/workspace/backup.h"
#include "core/workspace/undo.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

/// Contacts a stage, for the strip by which a workspace is recognised.
QList<qint64> stagesOf(const segment::Dataset& dataset)
{
    if (!dataset.stages)
        return {};
    QList<qint64> counts(static_cast<qsizetype>(model::kStageCount), 0);
    for (std::size_t row = 0; row < dataset.snapshot->rows(); ++row)
        if (const auto stage = dataset.stages->at(row, dataset.snapshot->dataThrough()))
            ++counts[static_cast<qsizetype>(*stage)];
    return counts;
}

}  // namespace

std::filesystem::path toPath(const QString& file) { return std::filesystem::path(file.toStdU16String()); }
QString fromPath(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

workspace::Settings settingsForHere(const QString& name)
{
    workspace::Settings settings;
    settings.name = name.toStdString();
    const QLocale here = QLocale::system();
    const QString country = QLocale::territoryToCode(here.territory());
    const QString currency = here.currencySymbol(QLocale::CurrencyIsoCode);
    // What the system does not say (a bare C locale) stays as the defaults are.
    if (country.size() == 2 && currency.size() == 3) {
        settings.country = country.toStdString();
        settings.currency = currency.toStdString();
    }
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (zone.contains('/') && !zone.startsWith("Etc/"))
        settings.timeZone = zone.toStdString();
    return settings;
}

Result<std::unique_ptr<workbench::Workbench>> createSample(const std::filesystem::path& path, const Clock& clock, Progress& progress)
{
    workspace::Settings settings;
    settings.name = "Officina Verde";
    const auto write = [&]() -> Result<std::unique_ptr<workbench::Workbench>> {
        REGIA_TRY(auto bench, workbench::Workbench::create(path, settings, clock));
        REGIA_CHECK(sample::writeSample(bench->workspace(), {}, progress));
        REGIA_CHECK(bench->refresh(progress));
        return bench;
    };
    auto bench = write();
    if (!bench && bench.error().code != ErrorCode::AlreadyExists) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
    return bench;
}

RecentWorkspace describe(const workbench::Workbench& workbench)
{
    const auto dataset = workbench.dataset();
    const snapshot::Snapshot& snapshot = *dataset->snapshot;
    RecentWorkspace entry;
    entry.path = fromPath(workbench.workspace().path());
    entry.name = words::fromUtf8(workbench.workspace().settings().name);
    entry.contacts = static_cast<qint64>(snapshot.rows());
    entry.events = static_cast<qint64>(snapshot.events().size());
    if (entry.events > 0) {
        const QTimeZone zone(QByteArray::fromStdString(snapshot.timeZone()));
        entry.dataUntil = format::toDateTime(Instant{snapshot.dataThrough().ms - 1}, zone).date().toString(Qt::ISODate);
    }
    entry.openedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    entry.stages = stagesOf(*dataset);
    return entry;
}

Result<void> saveCopy(const workbench::Workbench& workbench, const std::filesystem::path& target, Progress& progress)
{
    return workspace::backup(workbench.workspace(), target, sqlite::Overwrite::No, progress);
}

Result<void> waitUntilClosed(const std::weak_ptr<workbench::Workbench>& closing, Progress& progress)
{
    using namespace std::chrono_literals;
    // What is waited for may itself stand in the pool's queue: a thread that sleeps gives its place away.
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->releaseThread();
    while (!closing.expired() && !progress.cancelled())
        std::this_thread::sleep_for(10ms);
    pool->reserveThread();
    return progress.cancelled() ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
}

Result<NextSteps> nextSteps(const workbench::Workbench& workbench)
{
    REGIA_TRY(const auto database, workbench.workspace().reader());
    NextSteps next;
    REGIA_TRY(next.undo, workspace::nextToUndo(database));
    REGIA_TRY(next.redo, workspace::nextToRedo(database));
    return next;
}

Result<workspace::HistoryEntry> take(Step step, workbench::Workbench& workbench, Progress& progress)
{
    return step == Step::Undo ? workbench.undo(progress) : workbench.redo(progress);
}

}  // namespace regia::ui
