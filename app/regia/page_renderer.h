// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QTimer>
#include <vector>

#include "app/regia/options.h"
#include "ui/shell/page.h"

namespace regia::ui {
class MainWindow;
}

namespace regia::app {

/// Draws page after page of a window to pictures: goes to each, waits until its view model is no longer loading, and grabs
/// the window at exactly the size that was asked for.
class PageRenderer final : public QObject {
    Q_OBJECT
public:
    PageRenderer(ui::MainWindow& window, Options options, QObject* parent = nullptr);

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
    void grab();
    [[nodiscard]] QVariantMap argumentsFor(const ui::PageDescriptor& page) const;
    [[nodiscard]] bool isQuiet() const;

    ui::MainWindow& m_window;
    Options m_options;
    QStringList m_pages;
    QString m_page;
    QStringList m_failures;
    QTimer m_limit;
    bool m_settling = false;
};

}  // namespace regia::app
