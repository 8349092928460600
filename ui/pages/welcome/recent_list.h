// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/shell/window_settings.h"

class QVBoxLayout;

namespace regia::ui {

class PageContext;

/// The workspaces that were open before, the latest first: the first four, all of them on demand, or those that a search
/// finds. Reads the window's settings and no workspace.
class RecentList final : public QFrame {
    Q_OBJECT
public:
    explicit RecentList(PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_workspaces.empty(); }
    /// Shows those whose name or place contains `text`, whatever its case; empty: the latest.
    void search(const QString& text);

Q_SIGNALS:
    /// One was taken off.
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void addRow(const RecentWorkspace& workspace, bool isFirst);
    void addMore();
    void locate(const QString& path);
    void remove(const QString& path);

    PageContext& m_context;
    WindowSettings m_settings;
    std::vector<RecentWorkspace> m_workspaces;
    QVBoxLayout* m_rows;
    QString m_search;
    bool m_showsAll = false;
};

}  // namespace regia::ui
