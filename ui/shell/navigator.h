// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <memory>
#include <vector>

#include "ui/shell/page.h"

class QStackedWidget;

namespace regia::ui {

/// Which page is shown and how it was reached: makes pages when they are first gone to, keeps the way back with arguments
/// and filters, throws pages that are out of sight away when what they show is stale.
class Navigator final : public QObject {
    Q_OBJECT
public:
    Navigator(PageContext& context, std::vector<PageDescriptor> pages, QStackedWidget* stack, QObject* parent = nullptr);
    ~Navigator() override;

    [[nodiscard]] const std::vector<PageDescriptor>& pages() const { return m_pages; }
    [[nodiscard]] const PageDescriptor* descriptor(const QString& id) const;
    [[nodiscard]] Page* current() const { return m_current; }
    [[nodiscard]] QString currentId() const { return m_current == nullptr ? QString() : m_steps[m_at].link.page; }

    /// Goes to a page. A link to no page of ours is not followed; false then.
    bool open(const PageLink& link);
    bool back();
    bool forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    /// What would be lost if all pages were thrown away now: a sentence a page.
    [[nodiscard]] QStringList drafts() const;
    /// Throws all pages and the way here away: the workspace closes.
    void clear();
    /// Makes the pages anew, except those that hold a draft: the language changed.
    void rebuild();

Q_SIGNALS:
    /// Another page, or the same with other arguments.
    void moved();

private:
    struct Step {
        PageLink link;
        FilterState filters;
    };

    [[nodiscard]] bool isOffered(const PageDescriptor& page) const;
    void leave();
    void show(std::size_t step);
    void dropHidden();
    void drop(Page* page);

    PageContext& m_context;
    std::vector<PageDescriptor> m_pages;
    QStackedWidget* m_stack;
    QHash<QString, Page*> m_made;
    Page* m_current = nullptr;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
};

}  // namespace regia::ui
