// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/shell/window_settings.h"

namespace regia::ui {

class Button;

/// One workspace that was open before: initials, name and place, the stage strip by which it is recognised, what was in it,
/// when it was last open. A click or Enter opens it; the menu shows it in its folder or takes it off the list. One whose
/// file is gone is dimmed and can be located.
class RecentRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentRow(const RecentWorkspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] const RecentWorkspace& workspace() const { return m_workspace; }
    /// No line is drawn above the first.
    void setFirst(bool isFirst) { m_isFirst = isFirst; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    void openWanted(const QString& path);
    void locateWanted(const QString& path);
    void removeWanted(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void act();
    void placeButtons();
    void showMenu(const QPoint& at);
    void paintName(QPainter& painter, double right) const;
    void paintFigures(QPainter& painter) const;
    void paintStrip(QPainter& painter, const QRectF& area) const;
    void paintTwoLines(QPainter& painter, double right, const QString& upper, const QString& lower, bool isNumber) const;

    RecentWorkspace m_workspace;
    bool m_exists;
    qint64 m_size = 0;
    bool m_isFirst = false;
    Button* m_open;
    Button* m_more;
};

}  // namespace regia::ui
