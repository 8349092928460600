// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace regia::ui {

/// One page in the sidebar: icon, title, count. Checked: the page is open.
class SidebarItem final : public QAbstractButton {
    Q_OBJECT
public:
    SidebarItem(const QString& icon, const QString& title, QWidget* parent = nullptr);
    void setBadge(const QString& badge);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_badge;
    bool m_collapsed = false;
};

/// The open workspace at the top of the sidebar; opens the menu of workspaces.
class WorkspaceButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit WorkspaceButton(QWidget* parent = nullptr);
    void setWords(const QString& name, const QString& detail);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_detail;
    bool m_collapsed = false;
};

/// Looks like a search field and opens the command palette.
class SearchButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_collapsed = false;
};

}  // namespace regia::ui
