// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

namespace regia::ui {

/// A message with at most one action: "Merged Elena Barbieri and E. Barbieri  [Undo]".
struct Notice {
    QString text;
    QString icon = QStringLiteral("success");
    QString action;  ///< empty: none
    std::function<void()> run;
};

/// Bottom centre of its parent, above the footer bars that stand there, at most three; the oldest goes first. Plain news
/// stays 5 s, what offers an action or tells of a failure 8 s, longer while hovered. Read out by screen readers when it
/// appears.
class ToastHost final : public QObject {
    Q_OBJECT
public:
    explicit ToastHost(QWidget* over);
    void show(Notice notice);
    [[nodiscard]] int count() const;
    /// Takes away what offers no action and has been there long enough to be seen: its page is left.
    void leaveNews();
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void drop(QWidget* toast);
    [[nodiscard]] int floorUnder(int left, int right) const;

    QWidget* m_over;
    QList<QWidget*> m_toasts;
};

}  // namespace regia::ui
