// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace regia::ui {
namespace {

constexpr const char* kKindProperty = "regiaKind";
constexpr const char* kSizeProperty = "regiaSize";
constexpr const char* kInvalidProperty = "regiaInvalid";

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    widget.setProperty(property, value);
    widget.updateGeometry();
    widget.update();
}

/// The pen positions of a text with equal digits: one advance a character.
double advanceOf(const QFontMetricsF& metrics, QChar character, double digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

}  // namespace

void setButtonKind(QWidget& button, ButtonKind kind) { setLook(button, kKindProperty, static_cast<int>(kind)); }

ButtonKind buttonKind(const QWidget* widget)
{
    return widget == nullptr ? ButtonKind::Secondary : static_cast<ButtonKind>(widget->property(kKindProperty).toInt());
}

void setControlSize(QWidget& control, ControlSize size) { setLook(control, kSizeProperty, static_cast<int>(size)); }

ControlSize controlSize(const QWidget* widget)
{
    return widget == nullptr ? ControlSize::Regular : static_cast<ControlSize>(widget->property(kSizeProperty).toInt());
}

void setInvalid(QWidget& field, bool invalid) { setLook(field, kInvalidProperty, invalid); }
bool isInvalid(const QWidget* field) { return field != nullptr && field->property(kInvalidProperty).toBool(); }

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = border.isValid() ? width / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& rect, double radius)
{
    paintBox(painter, rect, radius, {}, theme().color(Color::Focus), 2.0);
}

void paintFocusInside(QPainter& painter, const QRectF& rect, double radius, const QColor& ink)
{
    constexpr double kInset = 3;
    paintBox(painter, rect.adjusted(kInset, kInset, -kInset, -kInset), std::max(2.0, radius - kInset), {}, ink, 2.0);
}

void paintShadow(QPainter& painter, const QRectF& rect, double radius)
{
    constexpr int kBlur = 14;
    constexpr double kDrop = 6;
    const double strength = theme().isDark() ? 0.5 : 0.18;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Rings from the outside in; their alphas add up to a bell that ends at the panel's edge.
    for (int ring = kBlur; ring > 0; --ring) {
        const double near = 1.0 - static_cast<double>(ring) / kBlur;
        painter.setBrush(withAlpha(QColor(8, 16, 22), strength * 0.16 * near * near + 0.002));
        const QRectF grown = rect.adjusted(-ring, -ring + kDrop, ring, ring + kDrop);
        painter.drawRoundedRect(grown, radius + ring, radius + ring);
    }
    painter.restore();
}

double tabularWidth(const QFont& font, const QString& text)
{
    const QFontMetricsF metrics(font);
    const double digit = metrics.horizontalAdvance(u'0');
    double width = 0;
    for (const QChar character : text)
        width += advanceOf(metrics, character, digit);
    return width;
}

void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = metrics.horizontalAdvance(u'0');
    const double width = tabularWidth(painter.font(), text);
    if (width > rect.width() + 0.5) {
        drawText(painter, rect, alignment, text);
        return;
    }
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    // What has no digit in it is drawn as it is, with its kerning; the rest in runs of digits and of others.
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (text[at].isDigit()) {
            const double slack = digit - metrics.horizontalAdvance(text[at]);
            painter.drawText(QPointF(x + slack / 2, y), text.mid(at, 1));
            x += digit;
        } else {
            while (end < text.size() && !text[end].isDigit())
                ++end;
            painter.drawText(QPointF(x, y), text.mid(at, end - at));
            for (qsizetype i = at; i < end; ++i)
                x += advanceOf(metrics, text[i], digit);
        }
        at = end;
    }
}

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const QString line = QString(text).replace(u'\n', u' ');
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, metrics.elidedText(line, Qt::ElideRight, rect.width() + 0.5));
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto blend = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()),
                            blend(a.alphaF(), b.alphaF()));
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

}  // namespace regia::ui
