// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "ui/shell/filter_state.h"

class QUndoStack;

namespace regia::ui {

class Page;
class PageContext;
class PageHeader;
class StateHost;

/// Where a page stands in the sidebar. Hidden ones are opened by link (a customer, a comparison).
enum class PageSection { Top, People, Analysis, Present, Data, Hidden };

/// All that the window knows of a page. Made by one function a page, named once in app/regia/page_list.cpp.
struct PageDescriptor {
    QString id;  ///< stored in settings and links: never renamed
    /// The title in the language of now; a function, because the language may change.
    std::function<QString()> title;
    QString icon;
    PageSection section = PageSection::Hidden;
    std::function<std::unique_ptr<Page>(PageContext&)> create;
    /// The sidebar entry that is lit while a hidden page is open: "contacts" for a customer. Empty: its own.
    QString parent;
    /// The number at the right of the sidebar entry; empty text: none. Cheap: asked whenever the data changes.
    std::function<QString(PageContext&)> badge;
    /// Opens without a workspace (welcome, settings).
    bool withoutWorkspace = false;
    /// Stands for the whole window while no workspace is open, and is not opened otherwise (welcome).
    bool isStart = false;
    /// Arguments with which the page shows something, for `--render`: a hidden page needs some. Optional.
    std::function<QVariantMap(PageContext&)> example;
};

/// A place that can be gone to, and back to: a page with its arguments (`{"contact": 17}`).
struct PageLink {
    QString page;
    QVariantMap arguments;

    friend bool operator==(const PageLink&, const PageLink&) = default;
};

/// What a page's view model is doing; the same everywhere, so that the window and `--render` can wait for it.
enum class ViewState { Empty, Loading, Ready, Failed };

/// Base of all pages: header 52 px above a body. A page builds its widgets once, binds its view model, and is thrown away
/// when the language changes or the workspace closes: nothing need be translated again in place.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);
    ~Page() override;

    /// Called at each arrival, with the link's arguments. Also when only the arguments changed.
    virtual void open(const QVariantMap& arguments) { Q_UNUSED(arguments) }
    /// Arguments that bring back what is shown now; stored when the page is left. By default those it was opened with.
    [[nodiscard]] virtual QVariantMap arguments() const { return m_arguments; }

    [[nodiscard]] ViewState state() const { return m_state; }
    /// The editor's own steps, if the page edits a draft: the window's undo takes these first.
    [[nodiscard]] virtual QUndoStack* undoStack() { return nullptr; }
    /// What "search this page" (/ or Ctrl+F) puts the keyboard into.
    [[nodiscard]] virtual QWidget* searchWidget() { return nullptr; }
    /// What would be lost if the page were thrown away now, in a sentence; empty: nothing. A page that would lose something
    /// is kept as it is while another is shown, where one that would not is thrown away and made anew (filters, data or
    /// language changed), and the window asks before it closes.
    [[nodiscard]] virtual QString draft() const { return {}; }
    [[nodiscard]] bool holdsDraft() const { return !draft().isEmpty(); }

    [[nodiscard]] PageContext& context() const { return m_context; }
    [[nodiscard]] PageHeader& header() const { return *m_header; }

    /// Left part of the status bar: what is counted and up to when.
    [[nodiscard]] const QString& counted() const { return m_counted; }
    /// "Computed in 0.2 s"; none before the first answer.
    [[nodiscard]] std::optional<double> seconds() const { return m_seconds; }

Q_SIGNALS:
    void stateChanged(ViewState state);
    void statusChanged();

protected:
    enum class Padding { None, Body };
    /// Sets what is below the header; padded as the design's pages (14/20 px) unless it goes to the edges. With
    /// `scrolls`, a body that is higher than the window scrolls and the header stays.
    void setBody(QWidget* body, Padding padding = Padding::Body, bool scrolls = true);
    /// Lays Loading, Empty and Failed over the body: showLoading and the like.
    [[nodiscard]] StateHost& stateHost() const { return *m_stateHost; }

    /// Tells the window; call on each change of the view model's state.
    void setState(ViewState state);
    void setStatus(const QString& counted, std::optional<double> seconds = {});

private:
    friend class Navigator;
    void arrive(const QVariantMap& arguments);

    PageContext& m_context;
    PageHeader* m_header;
    StateHost* m_stateHost = nullptr;
    QVariantMap m_arguments;
    ViewState m_state = ViewState::Loading;
    QString m_counted;
    std::optional<double> m_seconds;
};

}  // namespace regia::ui
