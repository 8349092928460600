// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QHBoxLayout;
class QVBoxLayout;

namespace regia::ui {

class Label;

/// The panel on the right that follows a selection: a bar with a title or key hints and a cross, a body that scrolls, and
/// buttons at the bottom. Esc closes it.
class PeekPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PeekPanel(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Owned; the one before is deleted.
    void setBody(QWidget* body);
    /// At the bottom, left to right; owned.
    void setActions(const QList<QWidget*>& actions);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    QScrollArea* m_scroll;
    QWidget* m_actions;
    QHBoxLayout* m_actionRow;
};

}  // namespace regia::ui
