// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimeZone>
#include <functional>
#include <memory>
#include <nlohmann/json_fwd.hpp>

#include "core/segment/dataset.h"
#include "core/workbench/workbench.h"
#include "ui/jobs/task_list.h"
#include "ui/shell/page.h"
#include "ui/widgets/toast.h"

namespace regia::ui {

class ActionRegistry;
class Language;
class WatchedFolder;

/// What a page may use, handed to it by constructor. One a window; its pages do not outlive the workspace that is open.
class PageContext final : public QObject {
    Q_OBJECT
public:
    explicit PageContext(Language& language, QObject* parent = nullptr);
    ~PageContext() override;

    [[nodiscard]] bool hasWorkspace() const { return m_workbench != nullptr; }
    /// A Bug while none is open.
    [[nodiscard]] workbench::Workbench& workbench() const;
    /// The same for a LatestJob to hold: work that was told to stop may still look at a workspace that is closed by then.
    /// What runs in `tasks()` keeps the workspace by itself.
    [[nodiscard]] std::shared_ptr<workbench::Workbench> sharedWorkbench() const;
    /// Nothing can be changed in the workspace that is open.
    [[nodiscard]] bool isReadOnly() const;
    /// The newest dataset; capture the pointer by value in a job.
    [[nodiscard]] std::shared_ptr<const segment::Dataset> dataset() const;
    /// After something was changed through the workbench: builds the new dataset in the background, then `dataChanged`.
    /// `then` (optional) runs after it.
    void refresh(std::function<void()> then = {});

    [[nodiscard]] const FilterState& filters() const { return m_filters; }
    void setFilters(const FilterState& filters);
    /// The filters' days against the data that is there, and those that they are compared with.
    [[nodiscard]] DayRange days() const;
    [[nodiscard]] DayRange comparedDays() const;
    /// A query document with the filters' period, compare and segment set.
    [[nodiscard]] nlohmann::json withFilters(nlohmann::json query) const;

    [[nodiscard]] QTimeZone timeZone() const;
    [[nodiscard]] QString currency() const;
    /// The last local day that the data reaches: "up to 30 Sep 2026". The "today" of the interface.
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate firstDay() const;
    /// 48,210 contacts · 1,204,318 events · up to 30 Sep 2026
    [[nodiscard]] QString countedAll() const;

    /// Goes to a page; the step can be gone back.
    void open(const PageLink& link);
    void openContact(ContactId contact);
    /// The list of contacts behind a number: a condition of documents.md and the words that say who they are.
    void openContacts(const nlohmann::json& condition, const QString& words);
    void back();
    [[nodiscard]] bool canGoBack() const;
    /// Whether this program has a page of that id: what leads to none is not offered.
    [[nodiscard]] bool hasPage(const QString& id) const;

    /// Opens the Import page of the workspace that is open with these files. Nothing happens in a program without that page.
    void importFiles(const QStringList& files);
    /// The same as dropping files or folders on the window: a workspace is opened, all else is imported, into a new
    /// workspace when none is open.
    void openFiles(const QStringList& files);
    /// Opens the sample company, made at the first time, on one of its pages; without an id on the first.
    void openSample(const QString& page = {});

    void notify(Notice notice);
    /// A failure as a toast: what happened, in one line.
    void notify(const Error& error);

    /// Where new files to import are looked for, for the workspace that is open.
    [[nodiscard]] WatchedFolder& watchedFolder() const { return *m_watchedFolder; }
    [[nodiscard]] TaskList& tasks() const { return *m_tasks; }
    [[nodiscard]] ActionRegistry& actions() const { return *m_actions; }
    [[nodiscard]] Language& language() const { return m_language; }

Q_SIGNALS:
    void filtersChanged();
    /// There is a new dataset (an import, an undo, a merge, a saved segment). View models ask again.
    void dataChanged();

private:
    friend class MainWindow;
    friend class PageContextBuilder;  // tests

    /// What the window does for the context; set by it alone.
    struct Hooks {
        std::function<void(const PageLink&)> open;
        std::function<void()> back;
        std::function<bool()> canGoBack;
        std::function<bool(const QString&)> hasPage;
        std::function<void(Notice)> notify;
        std::function<void(const QStringList&)> openFiles;
        std::function<void(const QString&)> openSample;
    };
    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }
    /// Takes its place at once. Tasks of the one before are told to stop and are not heard any more; it closes when the
    /// last of them has ended.
    void setWorkbench(std::shared_ptr<workbench::Workbench> workbench);
    /// From now on attributes and events are called what they are called in this workspace.
    void useOwnWords() const;

    Language& m_language;
    std::shared_ptr<workbench::Workbench> m_workbench;
    TaskList* m_tasks;
    ActionRegistry* m_actions;
    WatchedFolder* m_watchedFolder;
    FilterState m_filters;
    Hooks m_hooks;
    mutable const segment::Dataset* m_firstDayOf = nullptr;  ///< whose first day is remembered: finding it reads all events
    mutable QDate m_firstDay;
};

}  // namespace regia::ui
