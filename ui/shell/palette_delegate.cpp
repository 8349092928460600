// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme/look.h"
#include "ui/widgets/key_caps.h"

namespace regia::ui {
namespace {

constexpr int kLine = 40;
constexpr int kHeading = 28;
constexpr int kSide = 12;

/// Runs of characters that were typed and that were not, so that kerning stays inside a run. Answers the end.
double drawTitle(QPainter& painter, const QRectF& rect, const QString& title, const QVariantList& positions)
{
    double x = rect.left();
    const auto isFound = [&](qsizetype at) { return positions.contains(static_cast<int>(at)); };
    for (qsizetype from = 0; from < title.size();) {
        qsizetype to = from + 1;
        while (to < title.size() && isFound(to) == isFound(from))
            ++to;
        const QString run = title.mid(from, to - from);
        painter.setFont(theme().font(Type::Body, isFound(from) ? QFont::DemiBold : QFont::Normal));
        painter.setPen(theme().color(isFound(from) ? Color::AccentText : Color::Text));
        painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, run);
        x += QFontMetricsF(painter.font()).horizontalAdvance(run);
        from = to;
    }
    return x;
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, qRound((index.data(IndexRole).isValid() ? kLine : kHeading) * theme().textScale())};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = theme();
    painter->save();
    QRectF rect = QRectF(option.rect).adjusted(kSide, 0, -kSide, 0);
    if (!index.data(IndexRole).isValid()) {
        painter->setFont(look.font(Type::Small));
        painter->setPen(look.color(Color::Text3));
        drawText(*painter, rect.adjusted(0, 6, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintBox(*painter, QRectF(option.rect), look.radius(Radius::Control), look.color(Color::Selected));
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty())
        painter->drawPixmap(
            QPointF(rect.left(), rect.center().y() - 8),
            look.pixmap(icon, look.color(selected ? Color::AccentText : Color::Text2), 16, painter->device()->devicePixelRatioF()));
    rect.setLeft(rect.left() + 28);
    const QStringList keys = index.data(KeysRole).toStringList();
    double right = rect.right();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        right -= keyCapWidth(*key);
        drawKeyCap(*painter, QPointF(right, rect.center().y() - kKeyCapHeight / 2.0), *key);
        right -= 4;
    }
    const double end =
        drawTitle(*painter, rect.adjusted(0, 0, right - rect.right(), 0), index.data().toString(), index.data(MatchRole).toList());
    painter->setFont(look.font(Type::Small));
    painter->setPen(look.color(Color::Text3));
    drawText(*painter, QRectF(end + 9, rect.top(), std::max(0.0, right - end - 18), rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
             index.data(DetailRole).toString());
    painter->restore();
}

}  // namespace regia::ui
