// SPDX-License-Identifier: GPL-3.0-or-later
// How long a marketer waits: from opening a workspace to a drawn Overview, and from page to page. Not a test: it prints figures.
#include <QSettings>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>

#include "app/regia/application.h"
#include "app/regia/options.h"
#include "app/regia/page_list.h"
#include "app/regia/page_tour.h"
#include "core/base/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace regia;
using Stopwatch = std::chrono::steady_clock;

/// The first start, then every page twice: made anew, and gone back to.
QStringList stops()
{
    QStringList pages{QStringLiteral("overview")};
    for (int round = 0; round < 2; ++round)
        for (const ui::PageDescriptor& page : app::pageList())
            if (!page.withoutWorkspace)
                pages << page.id;
    return pages;
}

/// As the program has them, but Import waits for files: checking its example's rows is no part of turning to a page.
std::vector<ui::PageDescriptor> pagesOfAMorning()
{
    std::vector<ui::PageDescriptor> pages = app::pageList();
    for (ui::PageDescriptor& page : pages)
        if (page.id == QStringLiteral("import"))
            page.example = nullptr;
    return pages;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "window_bench WORKSPACE.regia\n");
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    app::Application application(argc, argv);
    ui::Language language;
    ui::Theme::install(application);
    language.use(QStringLiteral("en"));
    const SystemClock clock;
    ui::MainWindow window(pagesOfAMorning(), language, clock);

    app::Options options;
    options.workspace = QString::fromLocal8Bit(argv[1]);
    options.pages = stops();
    Stopwatch::time_point left = Stopwatch::now();
    app::PageTour tour(window, options, [&](const ui::Page&, const QString& id) {
        window.grab();
        std::printf("%-24s %7.1f ms\n", qPrintable(id), std::chrono::duration<double, std::milli>(Stopwatch::now() - left).count());
        left = Stopwatch::now();
        return QString();
    });
    int failures = 0;
    QObject::connect(&tour, &app::PageTour::finished, &application, [&](const QStringList& lines) {
        for (const QString& line : lines)
            std::fprintf(stderr, "%s\n", qPrintable(line));
        failures = static_cast<int>(lines.size());
        app::Application::quit();
    });
    QMetaObject::invokeMethod(&tour, &app::PageTour::start, Qt::QueuedConnection);
    app::Application::exec();
    return failures == 0 ? 0 : 1;
}
