// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>

#include "ui/theme/look.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr double kMarkGap = 8;
constexpr double kBarHeight = 7;
constexpr double kBarShare = 0.55;

const DataTable* tableOf(const QStyleOptionViewItem& option) { return qobject_cast<const DataTable*>(option.widget); }

bool isSelected(const QStyleOptionViewItem& option) { return option.state.testFlag(QStyle::State_Selected); }

QFont fontOf(const QModelIndex& index)
{
    const QVariant strong = index.data(StrongRole);
    if (!strong.isValid())
        return theme().font(Type::Small);
    return theme().font(Type::Small, strong.toBool() ? QFont::DemiBold : QFont::Medium);
}

QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!option.state.testFlag(QStyle::State_Enabled) || !index.flags().testFlag(Qt::ItemIsEnabled))
        return theme().color(Color::TextDisabled);
    if (index.data(LinkRole).toBool())
        return theme().color(Color::AccentText);
    const QVariant own = index.data(Qt::ForegroundRole);
    if (own.canConvert<QColor>())
        return own.value<QColor>();
    return theme().color(index.data(QuietRole).toBool() ? Color::Text2 : Color::Text);
}

/// The square of a heat map or index table, behind the text; answers the ink.
std::optional<QColor> paintShade(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRectF cell = QRectF(option.rect).adjusted(2, 2, -2, -3);
    if (const QVariant heat = index.data(HeatRole); heat.isValid()) {
        painter.fillRect(QRectF(option.rect).adjusted(0, 0, -1, -1), theme().sequential(heat.toDouble()));
        return theme().inkOnSequential(heat.toDouble());
    }
    if (const QVariant shade = index.data(ShadeRole); shade.isValid()) {
        const double text = tabularWidth(painter.font(), index.data().toString());
        const double width = std::min(cell.width(), std::max(46.0, text + 14));
        const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
        const double x = right ? cell.right() + 2 - DataTable::kCellPadding + 6 - width : cell.center().x() - width / 2;
        paintBox(painter, QRectF(x, cell.center().y() - 10, width, 20), 4, theme().diverging(shade.toDouble()));
        return theme().inkOnDiverging(shade.toDouble());
    }
    return std::nullopt;
}

/// The sign before a text; answers how much of the left it took.
double paintMark(QPainter& painter, const QRectF& rect, const QModelIndex& index)
{
    const double middle = rect.center().y();
    const double ratio = painter.device()->devicePixelRatioF();
    if (const QVariant stage = index.data(StageRole); stage.isValid()) {
        drawStageDial(painter, QRectF(rect.left(), middle - 7, 14, 14), static_cast<model::Stage>(stage.toInt()));
        return 14 + kMarkGap - 2;
    }
    if (const QVariant name = index.data(AvatarRole); name.isValid()) {
        drawAvatar(painter, QRectF(rect.left(), middle - 11, 22, 22), name.toString());
        return 22 + kMarkGap;
    }
    if (const QVariant provenance = index.data(ProvenanceRole); provenance.isValid()) {
        drawProvenance(painter, QRectF(rect.left(), middle - 6, 12, 12), static_cast<model::Provenance>(provenance.toInt()));
        return 12 + kMarkGap - 2;
    }
    if (const QVariant key = index.data(KeyColorRole); key.canConvert<QColor>()) {
        paintBox(painter, QRectF(rect.left(), middle - 4, 8, 8), 2, key.value<QColor>());
        return 8 + kMarkGap - 2;
    }
    if (const QVariant icon = index.data(IconRole); icon.isValid()) {
        painter.drawPixmap(QPointF(rect.left(), middle - 7), theme().pixmap(icon.toString(), painter.pen().color(), 14, ratio));
        return 14 + kMarkGap;
    }
    return 0;
}

/// A bar and its number: the bar left, the number right of it when the text stands left, and the other way round.
void paintBar(QPainter& painter, const QRectF& rect, const QModelIndex& index)
{
    const QString text = index.data().toString();
    const double given = index.data(BarRole).toDouble();
    const double share = std::clamp(given, 0.0, 1.0);
    const double bar =
        text.isEmpty() ? rect.width()
                       : std::max(24.0, std::min(rect.width() * kBarShare, rect.width() - tabularWidth(painter.font(), text) - kMarkGap));
    const bool numberFirst = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    const double width = std::min(bar, 120.0);
    const QRectF groove(numberFirst ? rect.right() - width : rect.left(), rect.center().y() - kBarHeight / 2, width, kBarHeight);
    const QVariant color = index.data(BarColorRole);
    const double radius = std::min(2.5, kBarHeight / 2);
    if (given >= 0)
        paintBox(painter, groove, radius, theme().color(Color::BorderSoft));
    if (share > 0) {
        QRectF filled = groove;
        filled.setWidth(std::max(2.0, groove.width() * share));
        paintBox(painter, filled, std::min(radius, filled.width() / 2),
                 color.canConvert<QColor>() ? color.value<QColor>() : theme().color(Color::Accent));
    }
    if (numberFirst)
        drawTabular(painter, QRectF(rect.left(), rect.top(), groove.left() - rect.left() - kMarkGap, rect.height()),
                    Qt::AlignRight | Qt::AlignVCenter, text);
    else
        drawTabular(painter, QRectF(groove.right() + kMarkGap, rect.top(), rect.right() - groove.right() - kMarkGap, rect.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintDelta(QPainter& painter, QRectF rect, const QModelIndex& index)
{
    const Delta delta = index.data(DeltaRole).value<Delta>();
    if (Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight))
        rect.setLeft(rect.right() - deltaWidth(painter.font(), delta));
    drawDelta(painter, rect, delta);
}

void paintMarks(QPainter& painter, const QRectF& rect, const QList<CellMark>& marks)
{
    constexpr double kIcon = 16, kStep = 24;
    double x = rect.left();
    for (const CellMark& mark : marks) {
        const QColor ink = theme().color(mark.state == CellMark::State::On        ? Color::Positive
                                         : mark.state == CellMark::State::Refused ? Color::Negative
                                                                                  : Color::Text3);
        const QRectF place(x, rect.center().y() - kIcon / 2, kIcon, kIcon);
        painter.setOpacity(mark.state == CellMark::State::Off ? 0.65 : 1);
        painter.drawPixmap(place.topLeft(), theme().pixmap(mark.icon, ink, static_cast<int>(kIcon), painter.device()->devicePixelRatioF()));
        painter.setOpacity(1);
        if (mark.state == CellMark::State::Refused) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(place.topLeft() + QPointF(1, 1), place.bottomRight() - QPointF(1, 1));
        }
        x += kStep;
    }
}

void paintCheckBox(QPainter& painter, const QStyleOptionViewItem& option, Qt::CheckState state)
{
    QStyleOptionViewItem box = option;
    box.rect = QRect(option.rect.center() - QPoint(8, 8), QSize(16, 16));
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, state == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    box.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

}  // namespace

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    // The first and the last column stand further in than the others.
    double width = tabularWidth(fontOf(index), index.data().toString().left(120)) + DataTable::kEdgePadding + DataTable::kCellPadding;
    if (index.data(StageRole).isValid() || index.data(IconRole).isValid() || index.data(AvatarRole).isValid())
        width += 30;
    if (index.data(BarRole).isValid())
        width += 64;
    return {qCeil(width), theme().size(Size::TableRow)};
}

QRectF TableDelegate::content(const QStyleOptionViewItem& option) const
{
    QRectF rect(option.rect);
    const DataTable* table = tableOf(option);
    double left = DataTable::kCellPadding;
    double right = DataTable::kCellPadding;
    if (table != nullptr && option.index.isValid()) {
        const QHeaderView* header = table->horizontalHeader();
        const int place = header->visualIndex(option.index.column());
        left = place == 0 ? DataTable::kEdgePadding : left;
        right = place == header->count() - 1 ? DataTable::kEdgePadding : right;
    }
    return rect.adjusted(left, 0, -right, -1);
}

void TableDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DataTable* table = tableOf(option);
    if (isSelected(option))
        painter.fillRect(option.rect, theme().color(Color::Selected));
    else if (table != nullptr && table->hoveredRow() == index.row())
        painter.fillRect(option.rect, theme().color(Color::Hover));
    const bool last = table != nullptr && index.row() + 1 == index.model()->rowCount();
    if (!last)
        painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().color(Color::BorderSoft));
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    option.index = index;
    painter->save();
    paintRow(*painter, option, index);
    painter->setFont(fontOf(index));
    painter->setPen(inkOf(option, index));
    const DataTable* table = tableOf(option);
    const bool selects = table != nullptr && table->checkColumn() == index.column();
    if (selects || index.data(Qt::CheckStateRole).isValid()) {
        const bool on = selects ? isSelected(option) : index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        paintCheckBox(*painter, option,
                      on        ? Qt::Checked
                      : selects ? Qt::Unchecked
                                : static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()));
        painter->restore();
        return;
    }
    if (const auto ink = paintShade(*painter, option, index))
        painter->setPen(*ink);
    QRectF rect = content(option);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment where =
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
    if (const QVariant marks = index.data(MarksRole); marks.isValid()) {
        paintMarks(*painter, rect, marks.value<QList<CellMark>>());
    } else if (index.data(DeltaRole).isValid()) {
        paintDelta(*painter, rect, index);
    } else if (index.data(BarRole).isValid()) {
        rect.setLeft(rect.left() + paintMark(*painter, rect, index));
        paintBar(*painter, rect, index);
    } else if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        const QString icon = index.data(IconRole).toString();
        const QString text = index.data().toString();
        Tag::draw(*painter, QPointF(rect.left(), rect.center().y() - Tag::sizeOf(text, !icon.isEmpty()).height() / 2.0), text,
                  static_cast<Tag::Tone>(tone.toInt()), icon);
    } else {
        rect.setLeft(rect.left() + paintMark(*painter, rect, index));
        const QString text = index.data().toString();
        if (where.testFlag(Qt::AlignLeft))
            drawText(*painter, rect, where, text);
        else
            drawTabular(*painter, rect, where, text);
    }
    if (table != nullptr && table->hasFocus() && table->currentIndex() == index && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
    painter->restore();
}

}  // namespace regia::ui
