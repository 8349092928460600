// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_figures.h"

#include <QPainter>
#include <algorithm>

#include "ui/text/formats.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kGap = 2;
constexpr double kNarrowest = 4;
/// Room for the ring of the keyboard around a figure.
constexpr double kInset = 5;

}  // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void ShareBar::setParts(std::vector<ReceiptPart> parts)
{
    std::erase_if(parts, [](const ReceiptPart& part) { return part.rows == 0; });
    m_parts = std::move(parts);
    QStringList words;
    for (const ReceiptPart& part : m_parts)
        words << part.name + u' ' + format::integer(part.rows);
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_parts.empty())
        return paintBox(painter, QRectF(rect()), 3, theme().color(Color::BorderSoft));
    double total = 0;
    for (const ReceiptPart& part : m_parts)
        total += static_cast<double>(part.rows);
    const auto gaps = static_cast<double>(m_parts.size() - 1) * kGap;
    const double room = width() - gaps - static_cast<double>(m_parts.size()) * kNarrowest;
    double x = 0;
    for (const ReceiptPart& part : m_parts) {
        const double share = kNarrowest + std::max(0.0, room) * static_cast<double>(part.rows) / total;
        paintBox(painter, QRectF(x, 0, share, height()), 2, part.color);
        x += share + kGap;
    }
}

ReceiptFigure::ReceiptFigure(QWidget* parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_part.open)
            m_part.open();
    });
}

void ReceiptFigure::setPart(ReceiptPart part)
{
    m_part = std::move(part);
    const bool opens = static_cast<bool>(m_part.open);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_part.name, format::integer(m_part.rows), m_part.about));
    setToolTip(opens ? tr("See who they are") : QString());
    update();
}

QSize ReceiptFigure::sizeHint() const
{
    return {150, theme().lineHeight(Type::Body) + theme().lineHeight(Type::Kpi) + theme().lineHeight(Type::Small) + 10};
}

void ReceiptFigure::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    if (m_part.open && underMouse())
        paintBox(painter, QRectF(rect()), look.radius(Radius::Control), look.color(Color::Hover));
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look.radius(Radius::Control));
    double y = 3;
    const auto line = [&](double left, const QFont& font, Color color, double height, const QString& text) {
        painter.setFont(font);
        painter.setPen(look.color(color));
        drawText(painter, QRectF(left + kInset, y, width() - left - 2 * kInset, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += height;
    };
    const double first = look.lineHeight(Type::Body);
    paintBox(painter, QRectF(kInset, y + first / 2 - 5, 10, 10), 2, m_part.color);
    line(16, look.font(Type::Small), Color::Text2, first, m_part.name);
    y += 2;
    line(0, look.font(Type::Kpi), m_part.isBad && m_part.rows > 0 ? Color::Negative : Color::Text, look.lineHeight(Type::Kpi),
         format::integer(m_part.rows));
    y += 2;
    line(0, look.font(Type::Small), m_part.open ? Color::AccentText : Color::Text2, look.lineHeight(Type::Small), m_part.about);
}

}  // namespace regia::ui
