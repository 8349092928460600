// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_tooltip.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kSide = 10;
constexpr int kLine = 17;
constexpr int kKey = 18;
constexpr int kGap = 10;
constexpr int kMaxWidth = 360;

QFont titleFont() { return theme().font(Type::Small, QFont::DemiBold); }
QFont lineFont() { return theme().font(Type::Small); }

}  // namespace

QPoint placeBeside(const QRect& avoid, const QSize& size, const QSize& window)
{
    const auto inside = [&](QPoint corner) { return QRect(QPoint(), window).contains(QRect(corner, size)); };
    const int centred = std::clamp(avoid.center().x() - size.width() / 2, 4, std::max(4, window.width() - size.width() - 4));
    const int middle = std::clamp(avoid.center().y() - size.height() / 2, 4, std::max(4, window.height() - size.height() - 4));
    const QPoint choices[] = {{centred, avoid.top() - kGap - size.height()},
                              {centred, avoid.bottom() + 1 + kGap},
                              {avoid.right() + 1 + kGap, middle},
                              {avoid.left() - kGap - size.width(), middle}};
    for (const QPoint& choice : choices)
        if (inside(choice))
            return choice;
    return {centred, middle};
}

ChartTooltip::ChartTooltip(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QSize ChartTooltip::contentSize() const
{
    const QFontMetricsF title(titleFont());
    const QFontMetricsF line(lineFont());
    double width = title.horizontalAdvance(m_text.title) + (m_text.aside.isEmpty() ? 0 : 16 + line.horizontalAdvance(m_text.aside));
    for (const MarkText::Line& entry : m_text.lines)
        width = std::max(
            width, (entry.key.isValid() ? kKey : 0) + line.horizontalAdvance(entry.label) + 20 + tabularWidth(titleFont(), entry.value));
    const int lines = static_cast<int>(m_text.lines.size()) + 1;
    return {std::min(kMaxWidth, qCeil(width) + 2 * kSide + 2), lines * kLine + 14};
}

void ChartTooltip::showFor(const MarkText& text, const QRect& avoid)
{
    m_text = text;
    resize(contentSize());
    move(placeBeside(avoid, size(), parentWidget()->size()));
    show();
    raise();
    update();
}

void ChartTooltip::paintEvent(QPaintEvent*)
{
    const QColor ink = theme().color(Color::TooltipText);
    const QColor quiet = mixed(ink, theme().color(Color::Tooltip), 0.25);
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), 6, theme().color(Color::Tooltip));
    QRectF line(kSide, 7, width() - 2 * kSide, kLine);
    painter.setFont(lineFont());
    painter.setPen(quiet);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_text.aside);
    const double aside = m_text.aside.isEmpty() ? 0 : QFontMetricsF(lineFont()).horizontalAdvance(m_text.aside) + 12;
    painter.setFont(titleFont());
    painter.setPen(ink);
    drawText(painter, line.adjusted(0, 0, -aside, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text.title);
    for (const MarkText::Line& entry : m_text.lines) {
        line.translate(0, kLine);
        double x = line.left();
        if (entry.key.isValid()) {
            painter.fillRect(QRectF(x, line.center().y() - 1, 12, 2.5), entry.key);
            x += kKey;
        }
        painter.setFont(entry.strong ? titleFont() : lineFont());
        painter.setPen(entry.strong ? ink : quiet);
        const double value = tabularWidth(painter.font(), entry.value);
        drawTabular(painter, line, Qt::AlignVCenter | Qt::AlignRight, entry.value);
        painter.setFont(lineFont());
        painter.setPen(quiet);
        drawText(painter, QRectF(x, line.top(), line.right() - value - 8 - x, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                 entry.label);
    }
}

}  // namespace regia::ui
