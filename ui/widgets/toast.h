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

/// Bottom centre of its parent, 8 s each (longer while hovered or focused), at most three; the oldest goes first. Read out
/// by screen readers when it appears.
class ToastHost final : public QObject {
    Q_OBJECT
public:
    explicit ToastHost(QWidget* over);
    void show(Notice notice);
    [[nodiscard]] int count() const;
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_over;
    QList<QWidget*> m_toasts;
};

}  // namespace regia::ui
