// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QPainter>
#include <QStyle>

namespace regia::ui {

Label::Label(const QString& text, Type type, Color color, QWidget* parent) : QLabel(text, parent), m_type(type), m_color(color)
{
    setTextFormat(Qt::PlainText);
    apply();
    connect(&theme(), &Theme::changed, this, &Label::apply);
}

void Label::setType(Type type)
{
    m_type = type;
    m_weight.reset();
    apply();
}

void Label::setType(Type type, QFont::Weight weight)
{
    m_type = type;
    m_weight = weight;
    apply();
}

void Label::setColor(Color color)
{
    m_color = color;
    apply();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

void Label::setLeastShown(double share)
{
    m_leastShown = share;
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().horizontalAdvance(QStringLiteral("…")) * 2, size.height()) : size;
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elided || wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString line = QString(text()).replace(u'\n', u' ');
    const QString shown = contentsRect().width() < m_leastShown * fontMetrics().horizontalAdvance(line)
                              ? QString()
                              : fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text().toHtmlEscaped());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(), isEnabled(), shown,
                          foregroundRole());
}

void Label::apply()
{
    setFont(m_weight ? theme().font(m_type, *m_weight) : theme().font(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme().color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme().color(Color::TextDisabled));
    setPalette(colors);
}

Label* sectionLabel(const QString& text, QWidget* parent)
{
    auto* label = new Label(text, Type::Small, Color::Text3, parent);
    label->setType(Type::Small, QFont::Medium);
    return label;
}

}  // namespace regia::ui
