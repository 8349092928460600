// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/check_strip.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/receipt_parts.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kSide = 14;
constexpr int kBarHeight = 8;
constexpr int kBarBelow = 12;
constexpr double kSquare = 9;
constexpr double kBetween = 22;

}  // namespace

CheckStrip::CheckStrip(ImportViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel), m_bar(new ShareBar(this))
{
    setObjectName(QStringLiteral("checkStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 0, kSide, kBarBelow);
    column->addStretch();
    m_bar->setFixedHeight(kBarHeight);
    column->addWidget(m_bar);
    connect(&viewModel, &ImportViewModel::currentChanged, this, &CheckStrip::show);
    show();
}

QSize CheckStrip::sizeHint() const { return {300, theme().lineHeight(Type::Body) + kBarHeight + kBarBelow + 14}; }

void CheckStrip::show()
{
    const ImportCard* card = m_viewModel.current();
    const bool isKnown = card != nullptr && card->check;
    setVisible(isKnown);
    if (!isKnown)
        return;
    m_parts = receiptParts(card->check->receipt);
    m_bar->setParts(m_parts);
    QStringList words;
    for (const ReceiptPart& part : m_parts)
        words << part.name + u' ' + format::integer(part.rows);
    setAccessibleName(tr("The import would do this with the rows: %1").arg(words.join(QStringLiteral(", "))));
    QStringList tips;
    for (const ReceiptPart& part : m_parts)
        tips << QStringLiteral("%1 %2: %3").arg(part.name, format::integer(part.rows), part.about);
    setToolTip(tips.join(u'\n'));
    update();
}

void CheckStrip::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = look.lineHeight(Type::Body);
    double x = kSide;
    for (const ReceiptPart& part : m_parts) {
        paintBox(painter, QRectF(x, 4 + height / 2 - kSquare / 2, kSquare, kSquare), 2, part.color);
        x += kSquare + 7;
        const auto word = [&](const QFont& font, const QColor& ink, const QString& text) {
            painter.setFont(font);
            painter.setPen(ink);
            const double width = QFontMetricsF(font).horizontalAdvance(text);
            painter.drawText(QRectF(x, 4, width + 2, height), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
            x += width;
        };
        const bool isBad = part.isBad && part.rows > 0;
        word(look.font(Type::Small), look.color(Color::Text2), part.name + u' ');
        word(look.font(Type::Small, QFont::DemiBold), look.color(isBad ? Color::Negative : Color::Text), format::integer(part.rows));
        x += kBetween;
    }
}

}  // namespace regia::ui
