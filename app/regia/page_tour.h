// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "app/regia/options.h"
#include "ui/shell/page.h"

namespace regia::ui {
class MainWindow;
}

namespace regia::app {

/// Goes to page after page of a window, waits at each until its view model is no longer loading, and hands it to whoever
/// draws it (pictures, the report). Start pages come last: the workspace is closed for them.
class PageTour final : public QObject {
    Q_OBJECT
public:
    /// Draws what the window shows now; answers what went wrong, empty: nothing.
    using Draw = std::function<QString(const ui::Page& page, const QString& id)>;

    PageTour(ui::MainWindow& window, Options options, Draw draw, QObject* parent = nullptr);

    /// Opens the workspace, if there is one, and begins.
    void start();

Q_SIGNALS:
    /// `failures`: one line a page that could not be drawn.
    void finished(const QStringList& failures);

private:
    void choosePages();
    void next();
    void watch();
    void settle();
    void drawAfter(int turns);
    void draw();
    [[nodiscard]] QVariantMap argumentsFor(const ui::PageDescriptor& page) const;
    [[nodiscard]] bool isQuiet() const;

    ui::MainWindow& m_window;
    Options m_options;
    Draw m_draw;
    QStringList m_pages;
    QString m_page;
    QStringList m_failures;
    QTimer m_limit;
    bool m_settling = false;
};

}  // namespace regia::app
