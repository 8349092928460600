// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "ui/jobs/latest_job.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/drop_overlay.h"
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

    /// In the background; `workspaceOpened` or a message that stays follows. `then`: the page to begin on. Nothing happens
    /// when a page of the workspace that is open refuses to be left.
    void openWorkspace(const QString& path, std::optional<PageLink> then = {}, workspace::Access access = workspace::Access::ReadWrite);
    void createWorkspace(const QString& path, std::optional<PageLink> then = {});
    /// The sample company: written at the first time, opened as it was left later. `page`: the id of the page to begin on.
    void openSample(const QString& page = {});
    void closeWorkspace();
    /// Takes over a workspace that is already open.
    void setWorkbench(std::shared_ptr<workbench::Workbench> workbench, std::optional<PageLink> then = {});
    /// A workspace is opened; all else goes to the Import page. Without a workspace, asks where one is to be made for them.
    void openFiles(const QStringList& dropped);

Q_SIGNALS:
    void workspaceOpened();
    void workspaceFailed(const regia::Error& error);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Opened = Result<std::unique_ptr<workbench::Workbench>>;

    /// One way to come to a workspace.
    struct Opening {
        QString title;  ///< shown while it takes long
        QString path;
        std::function<Opened(Progress&)> work;
        std::optional<PageLink> then;
    };

    void buildBody();
    void buildCorner();
    void connectContext();
    void registerActions();
    void addFileActions();
    void addEditActions();
    void addViewActions();
    void addPageActions();
    void addBeginnings();
    void addHelpActions();
    void addLookActions();
    void buildMenus();
    void fillMenu(QMenu* menu, ActionRegistry::Menu id);
    void fillRecentMenu(QMenu* menu);
    void addRecentTo(QMenu* menu);
    void showWorkspaceMenu(const QPoint& at);
    [[nodiscard]] std::function<void()> triggerOf(const char* action) const;

    /// Nothing would be lost, or the person says that it may be.
    [[nodiscard]] bool mayLoseDrafts();
    void start(Opening opening);
    void finishOpening(Opened opened, const Opening& opening);
    void showFailure(const Error& error, const Opening& opening);
    [[nodiscard]] bool isOpen(const QString& path) const;
    void remember();
    void showHome(const std::optional<PageLink>& then = {});
    void showName();
    void showStart();
    void offerActions();
    void goTo(const PageLink& link);
    /// No question of the start is asked over a workspace that is on its way.
    [[nodiscard]] std::function<void()> unlessOpening(std::function<void()> run);
    void setPressable(bool pressable);
    void saveCopy();
    [[nodiscard]] bool isReadOnly() const;
    void refuseImport();
    /// Files that turned up in the watched folder.
    void proposeFiles(const QStringList& files);
    void pasteData();
    void makeWorkspaceFor(const QStringList& files);
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] DropOverlay::Promise promiseFor(const QStringList& files) const;

    void showMoved();
    void showStatus();
    [[nodiscard]] QString savedWords() const;
    void updateSteps();
    void showSteps(const NextSteps& next);
    void takeStep(Step step);
    void searchPage();
    void chooseTheme(ThemeMode mode);
    void followTextScale();
    void rebuildPages();
    void applyWidth();
    void showShortcuts();
    void showAbout();

    Language& m_language;
    const Clock& m_clock;
    WindowSettings m_settings;
    PageContext* m_context;
    QString m_shownPage;  ///< whose news are told
    QStackedWidget* m_stack = nullptr;
    StateHost* m_host = nullptr;
    Navigator* m_navigator = nullptr;
    Sidebar* m_sidebar = nullptr;
    WindowStatus* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    ToastHost* m_toasts = nullptr;
    DropOverlay* m_drop = nullptr;
    Label* m_saved = nullptr;
    QWidget* m_corner = nullptr;
    LatestJob m_opening;
    LatestJob m_steps;
    LatestJob m_remembering;
    double m_textScale = 1.0;                       ///< that the pages were made with
    std::weak_ptr<workbench::Workbench> m_closing;  ///< the one before; its file is free when this has expired
    QMetaObject::Connection m_pageStatus;
};

}  // namespace regia::ui
