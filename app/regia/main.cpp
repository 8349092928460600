// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>
#include <memory>

#include "app/regia/application.h"
#include "app/regia/options.h"
#include "app/regia/page_list.h"
#include "app/regia/page_tour.h"
#include "app/regia/report_writer.h"
#include "core/base/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_context.h"
#include "ui/shell/window_settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace regia;

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Without a display Qt aborts: pictures need none, a window does.
bool chooseDisplay(bool renders)
{
#ifdef Q_OS_LINUX
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    if (!hasDisplay && !renders)
        return false;
#endif
    if (renders && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

/// One pixel a pixel, whatever the screen of this machine.
void pinScale()
{
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
}

void applyLook(const app::Options& options, ui::Language& language)
{
    const ui::WindowSettings settings;
    const bool renders = options.draws();
    // Pictures do not depend on what the window remembers.
    const QString code = !options.language.isEmpty() ? options.language : renders ? QStringLiteral("en") : settings.language();
    const QString mode = !options.theme.isEmpty() ? options.theme : renders ? QStringLiteral("light") : settings.themeMode();
    language.use(code.isEmpty() ? ui::Language::ofSystem() : code);
    ui::theme().setMode(ui::themeModeFromName(mode));
    if (renders)
        return;
    ui::theme().setTextScale(settings.textScale());
    ui::theme().setReduceMotion(settings.reducesMotion());
}

/// Pictures and documents neither show nor change what the window remembers.
void forgetSettings(const QString& folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

/// Runs a tour to its end. Answers the exit code.
int travel(app::Application& application, ui::MainWindow& window, const app::Options& options, app::PageTour::Draw draw)
{
    int code = 0;
    app::PageTour tour(window, options, std::move(draw));
    QObject::connect(&tour, &app::PageTour::finished, &application, [&](const QStringList& failures) {
        for (const QString& failure : failures)
            std::fprintf(stderr, "regia: %s\n", qPrintable(failure));
        code = failures.isEmpty() ? 0 : 1;
        application.quit();
    });
    QMetaObject::invokeMethod(&tour, &app::PageTour::start, Qt::QueuedConnection);
    app::Application::exec();
    return code;
}

int drawPictures(app::Application& application, ui::MainWindow& window, const app::Options& options)
{
    if (!QDir().mkpath(*options.renderFolder)) {
        std::fprintf(stderr, "regia: cannot make the folder %s\n", qPrintable(*options.renderFolder));
        return 1;
    }
    return travel(application, window, options, [&](const ui::Page&, const QString& id) {
        const QString file = QDir(*options.renderFolder).filePath(id + QStringLiteral(".png"));
        return window.grab().save(file) ? QString() : QStringLiteral("%1: cannot be written").arg(file);
    });
}

int drawReport(app::Application& application, ui::MainWindow& window, app::Options options)
{
    if (options.pages.isEmpty())
        options.pages = app::reportPages(window.navigator().pages());
    QStringList titles;
    for (const QString& id : options.pages)
        if (const ui::PageDescriptor* page = window.navigator().descriptor(id))
            titles << page->title();
    std::unique_ptr<app::ReportWriter> report;
    return travel(application, window, options, [&](const ui::Page& page, const QString& id) {
        if (report == nullptr) {
            report = std::make_unique<app::ReportWriter>(*options.reportFile, static_cast<int>(titles.size()));
            if (!report->begin(app::ReportWriter::titleOf(page.context()), titles))
                return QStringLiteral("%1: cannot be written").arg(*options.reportFile);
        }
        report->addSheet(page, window.navigator().descriptor(id)->title());
        return QString();
    });
}

/// Both, when both are asked for. Answers the exit code.
int drawPages(app::Application& application, ui::MainWindow& window, const app::Options& options)
{
    if (options.reportFile && options.workspace.isEmpty()) {
        std::fprintf(stderr, "regia: a report needs --workspace FILE\n");
        return 2;
    }
    const int report = options.reportFile ? drawReport(application, window, options) : 0;
    const int pictures = options.renderFolder ? drawPictures(application, window, options) : 0;
    return report != 0 ? report : pictures;
}

}  // namespace

int main(int argc, char** argv)
{
    const auto options = app::parseOptions(argumentsOf(argc, argv));
    if (!options) {
        std::fprintf(stderr, "regia: %s: %s\n%s", options.error().where.c_str(), options.error().detail.c_str(), qPrintable(app::usage()));
        return 2;
    }
    if (options->wantsHelp || options->wantsVersion) {
        std::printf("%s", options->wantsHelp ? qPrintable(app::usage()) : "regia " REGIA_VERSION "\n");
        return 0;
    }
    const bool renders = options->draws();
    const QTemporaryDir nothingRemembered;
    if (renders) {
        pinScale();
        forgetSettings(nothingRemembered.path());
    }
    if (!chooseDisplay(renders)) {
        std::fprintf(stderr, "regia: no display to open a window on. Pictures of the pages: regia --render FOLDER --workspace FILE\n");
        return 1;
    }
    app::Application application(argc, argv);
    app::Application::setOrganizationName(QStringLiteral("regia"));
    app::Application::setApplicationName(QStringLiteral("regia"));
    app::Application::setApplicationVersion(QStringLiteral(REGIA_VERSION));
    app::Application::setDesktopFileName(QStringLiteral("io.github.regia.Regia"));
    ui::Language language;
    ui::Theme::install(application);
    app::Application::setWindowIcon(ui::theme().icon(QStringLiteral("regia")));
    applyLook(*options, language);

    const SystemClock clock;
    ui::MainWindow window(app::pageList(), language, clock);
    QObject::connect(&application, &app::Application::bugCaught, &window, [&window](const QString& what) {
        window.context().notify(Error{ErrorCode::Internal, {}, what.toStdString()});
    });
    if (renders)
        return drawPages(application, window, *options);
    window.show();
    if (!options->files.isEmpty())
        window.openFiles(options->files);
    return app::Application::exec();
}
