// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_work.h"

#include <QLocale>
#include <QTimeZone>
#include <system_error>

#include "core/sample/sample.h"
#include "core/workspace/undo.h"

namespace regia::ui {

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
