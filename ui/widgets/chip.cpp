// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kSide = 8;
constexpr double kGap = 5;
constexpr double kKey = 8;
constexpr double kCross = 12;
constexpr double kTagSide = 6;
constexpr double kTagIcon = 12;
constexpr int kTagHeight = 18;

struct ToneColors {
    Color fill, ink;
};

ToneColors colorsOf(Tag::Tone tone)
{
    switch (tone) {
    case Tag::Tone::Accent: return {Color::AccentSoft, Color::AccentText};
    case Tag::Tone::Positive: return {Color::PositiveSoft, Color::Positive};
    case Tag::Tone::Negative: return {Color::NegativeSoft, Color::Negative};
    case Tag::Tone::Warning: return {Color::WarningSoft, Color::Warning};
    case Tag::Tone::Info: return {Color::InfoSoft, Color::Info};
    case Tag::Tone::Neutral: break;
    }
    return {Color::Sunken, Color::Text2};
}

QFont tagFont() { return theme().font(Type::Micro); }

}  // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(const QString& count)
{
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
    updateGeometry();
    update();
}

void Chip::setIcon(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setKeyColor(const QColor& color)
{
    m_key = color;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to remove") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    double width = 2 * kSide + QFontMetricsF(theme().font(Type::Small, QFont::DemiBold)).horizontalAdvance(text());
    width += m_count.isEmpty() ? 0 : kGap + tabularWidth(theme().font(Type::Small), m_count);
    width += m_icon.isEmpty() ? 0 : theme().size(Size::IconSmall) + (text().isEmpty() ? 0 : kGap);
    width += m_key.isValid() ? kKey + kGap : 0;
    width += m_removable ? kCross + kGap : 0;
    return {qCeil(width), theme().size(Size::ControlHeightSmall)};
}

QRectF Chip::crossRect() const { return {width() - kSide - kCross + 2, 0, kCross + kSide - 2, static_cast<double>(height())}; }

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    const double radius = look.radius(Radius::Chip);
    const Color fill = isChecked() ? Color::Selected : underMouse() ? Color::Hover : Color::Sunken;
    paintBox(painter, QRectF(rect()), radius, look.color(fill), look.color(isChecked() ? Color::Accent : Color::Border));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()), radius);
    double x = kSide;
    if (m_key.isValid()) {
        paintBox(painter, QRectF(x, (height() - kKey) / 2, kKey, kKey), 2, m_key);
        x += kKey + kGap;
    }
    if (!m_icon.isEmpty()) {
        const int icon = look.size(Size::IconSmall);
        painter.drawPixmap(QPointF(x, (height() - icon) / 2.0),
                           look.pixmap(m_icon, look.color(Color::AccentText), icon, devicePixelRatioF()));
        x += icon + kGap;
    }
    painter.setFont(look.font(Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(look.color(!isEnabled() ? Color::TextDisabled : isChecked() ? Color::Text : Color::Text2));
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    x += QFontMetricsF(painter.font()).horizontalAdvance(text()) + kGap;
    painter.setFont(look.font(Type::Small, isChecked() ? QFont::Medium : QFont::Normal));
    drawTabular(painter, QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_count);
    if (m_removable)
        painter.drawPixmap(QPointF(width() - kSide - kCross + 2, (height() - kCross) / 2),
                           look.pixmap(QStringLiteral("close"), look.color(Color::Text3), static_cast<int>(kCross), devicePixelRatioF()));
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_removable && crossRect().contains(event->position()) && isDown()) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

Tag::Tag(const QString& text, Tone tone, const QString& icon, QWidget* parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, tone, icon);
}

void Tag::setText(const QString& text, Tone tone, const QString& icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeOf(const QString& text, bool withIcon)
{
    const double words = QFontMetricsF(tagFont()).horizontalAdvance(text);
    return {qCeil(words + 2 * kTagSide + (withIcon ? kTagIcon + 4 : 0)), std::max(kTagHeight, theme().lineHeight(Type::Micro) + 2)};
}

QSize Tag::sizeHint() const { return sizeOf(m_text, !m_icon.isEmpty()); }

double Tag::draw(QPainter& painter, QPointF topLeft, const QString& text, Tone tone, const QString& icon)
{
    const ToneColors colors = colorsOf(tone);
    const QSize size = sizeOf(text, !icon.isEmpty());
    const QRectF rect(topLeft, QSizeF(size));
    paintBox(painter, rect, 4, theme().color(colors.fill));
    double x = rect.left() + kTagSide;
    if (!icon.isEmpty()) {
        painter.drawPixmap(
            QPointF(x - 1, rect.center().y() - kTagIcon / 2),
            theme().pixmap(icon, theme().color(colors.ink), static_cast<int>(kTagIcon), painter.device()->devicePixelRatioF()));
        x += kTagIcon + 3;
    }
    painter.save();
    painter.setFont(tagFont());
    painter.setPen(theme().color(colors.ink));
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
    return size.width();
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, QPointF(0, 0), m_text, m_tone, m_icon);
}

}  // namespace regia::ui
