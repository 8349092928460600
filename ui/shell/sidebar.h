// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace regia::ui {

class Navigator;
class PageContext;
class SidebarItem;
class WorkspaceButton;
class SearchButton;

/// 208 px on the left (52 when collapsed): the workspace, the search box of the command palette, the pages in their groups
/// with icons and counts, settings at the bottom. Lists the pages that exist.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    Sidebar(PageContext& context, Navigator& navigator, QWidget* parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// Words, counts and the lit entry again.
    void refresh();
    /// Makes the entries anew: another language.
    void rebuild();

Q_SIGNALS:
    void paletteWanted();
    void workspaceMenuWanted(const QPoint& globalPosition);
    void collapseToggled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTop(QVBoxLayout* column);
    void buildPages(QVBoxLayout* column);
    void buildBottom(QVBoxLayout* column);
    SidebarItem* addPage(const QString& id, QVBoxLayout* column);

    PageContext& m_context;
    Navigator& m_navigator;
    WorkspaceButton* m_workspace = nullptr;
    SearchButton* m_search = nullptr;
    QHash<QString, SidebarItem*> m_items;
    QList<QWidget*> m_headings;
    QBoxLayout* m_foot = nullptr;
    bool m_collapsed = false;
};

}  // namespace regia::ui
