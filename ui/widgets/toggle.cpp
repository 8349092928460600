// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggle.h"

#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {

Toggle::Toggle(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Toggle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF groove = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintBox(painter, groove, groove.height() / 2, theme().color(isChecked() ? Color::Accent : Color::BorderStrong));
    const double knob = groove.height() - 4;
    const double x = isChecked() ? groove.right() - knob - 2 : groove.left() + 2;
    paintBox(painter, QRectF(x, groove.top() + 2, knob, knob), knob / 2, theme().color(Color::Surface));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), groove.height() / 2);
}

}  // namespace regia::ui
