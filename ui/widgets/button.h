// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/theme/look.h"

namespace regia::ui {

/// A push button of the design. While busy its label stays and a spinner stands in for the icon.
class Button final : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);
    Button(const QString& text, const QString& icon, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);

    /// An icon of the theme, in the colour that the kind asks for.
    void setThemeIcon(const QString& name);
    void setControlSize(ControlSize size);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QString m_icon;
    bool m_busy = false;
    int m_spinTimer = 0;
    int m_spinStep = 0;
};

/// A button that is an icon alone. `name` is read by screen readers and, with the shortcut if there is one, is the tooltip.
/// The shortcut is only told: the key itself belongs to an action.
[[nodiscard]] Button* iconButton(const QString& icon, const QString& name, const QKeySequence& shortcut = {},
                                 ButtonKind kind = ButtonKind::Ghost, QWidget* parent = nullptr);
/// Text that is a link: opens something, has no box.
[[nodiscard]] Button* linkButton(const QString& text, QWidget* parent = nullptr);

}  // namespace regia::ui
