// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/page_context.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace_work.h"
#include "ui/theme/theme.h"

class QStackedWidget;

namespace regia::ui {

class Button;
class CommandPalette;
class Label;
class Navigator;
class Sidebar;
class StateHost;
class ToastHost;
class WindowStatus;

/// The window: menu bar, sidebar, pages, status bar; it opens and closes workspaces and owns what pages share.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(std::vector<PageDescriptor> pages, Language& language, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PageContext& context() { return *m_context; }
    [[nodiscard]] Navigator& navigator() { return *m_navigator; }

    /// In the background; `workspaceOpened` or a message follows.
    void openWorkspace(const QString& path);
    void createWorkspace(const QString& path);
    /// The sample company: written at the first time, opened as it was left later.
    void openSample();
    void closeWorkspace();
    /// Takes over a workspace that is already open.
    void setWorkbench(std::unique_ptr<workbench::Workbench> workbench);
    /// A workspace is opened; all else goes to the Import page.
    void openFiles(const QStringList& files);

Q_SIGNALS:
    void workspaceOpened();
    void workspaceFailed(const regia::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Opened = Result<std::unique_ptr<workbench::Workbench>>;

    void buildBody();
    void buildCorner();
    void connectContext();
    void registerActions();
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addPageActions();
    void addHelpActions();
    void buildMenus();
    void fillRecentMenu(QMenu* menu);
    void showWorkspaceMenu(const QPoint& at);

    void start(const QString& title, std::function<Opened(Progress&)> work, const QString& path);
    void finishOpening(Opened opened, const QString& path);
    void remember();
    void showHome();
    void showMoved();
    void showStatus();
    void updateSteps();
    void showSteps(const NextSteps& next);
    void takeStep(Step step);
    void chooseTheme(ThemeMode mode);
    void applyWidth();
    void showShortcuts();
    void showAbout();

    Language& m_language;
    const Clock& m_clock;
    WindowSettings m_settings;
    PageContext* m_context;
    QStackedWidget* m_stack = nullptr;
    StateHost* m_host = nullptr;
    Navigator* m_navigator = nullptr;
    Sidebar* m_sidebar = nullptr;
    WindowStatus* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    ToastHost* m_toasts = nullptr;
    Label* m_saved = nullptr;
    QWidget* m_corner = nullptr;
    LatestJob m_opening;
    LatestJob m_steps;
    QMetaObject::Connection m_pageStatus;
};

}  // namespace regia::ui
