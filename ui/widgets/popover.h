// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace regia::ui {

/// A floating panel inside its window: 10 px corners, painted shadow, at an opener. Closes on Esc, on an Enter that its
/// content has no other use for (what was set there holds) and on a press outside; focus then returns to the opener. Tab
/// goes round inside. Owns its content, and itself: it is deleted when it closes.
class Popover final : public QWidget {
    Q_OBJECT
public:
    enum class Side { Below, BelowRight };

    /// Shows `content` at `opener`, kept inside the window.
    static Popover* show(QWidget* opener, QWidget* content, Side side = Side::Below);
    /// The one that holds `content`, or null: content closes itself through it.
    [[nodiscard]] static Popover* around(const QWidget* content);

    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Popover(QWidget* opener, QWidget* content, Side side);
    void place();

    QPointer<QWidget> m_opener;
    QWidget* m_content;
    Side m_side;
    bool m_closing = false;
};

}  // namespace regia::ui
