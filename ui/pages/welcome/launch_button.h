// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace regia::ui {

/// A wide button of the welcome page: icon and words on the left, a key or a number on the right.
class LaunchButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Primary, Outlined, Line };  ///< Line: no box, lower

    LaunchButton(Look look, const QString& icon, const QString& text, const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    QString m_icon;
    QString m_hint;
};

}  // namespace regia::ui
