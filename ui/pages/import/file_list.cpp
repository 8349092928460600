// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/pages/import/import_cards.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kTop = 8;
constexpr int kLeft = 12;
constexpr int kIconColumn = 24;
constexpr int kCross = 14;
constexpr int kMostRowsShown = 5;
constexpr int kMostStatusLines = 4;

class FileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        painter->save();
        const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (selected || hovered)
            paintBox(*painter, box, look.radius(Radius::Control), look.color(selected ? Color::Selected : Color::Hover));
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, box.adjusted(1, 1, -1, -1), look.radius(Radius::Control));
        const double ratio = painter->device()->devicePixelRatioF();
        QRectF rect = box.adjusted(kLeft, kTop - 1, -kLeft, -kTop + 1);
        painter->drawPixmap(rect.topLeft() + QPointF(0, 2), look.pixmap(QStringLiteral("file"), look.color(Color::Text2), 16, ratio));
        if (selected || hovered)
            painter->drawPixmap(crossRect(option.rect).topLeft(),
                                look.pixmap(QStringLiteral("close"), look.color(Color::Text3), kCross, ratio));
        rect.setLeft(rect.left() + kIconColumn);
        paintWords(*painter, rect, option, index);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
        const int width = view == nullptr ? 200 : view->viewport()->width();
        const Theme& look = theme();
        const bool hasDetail = !index.data(ImportCards::DetailRole).toString().isEmpty();
        const int words = look.lineHeight(Type::Body) + (hasDetail ? look.lineHeight(Type::Small) : 0);
        return {width, 2 * kTop + words + statusHeight(index, width - 2 * kLeft - kIconColumn)};
    }

    static QRect crossRect(const QRect& row) { return {row.right() - kLeft - kCross + 4, row.top() + kTop + 2, kCross, kCross}; }

private:
    static bool isLong(const QModelIndex& index) { return index.data(ImportCards::StatusIconRole).toString() == QLatin1String("error"); }

    /// A refusal is told whole; all else is one line.
    static int statusHeight(const QModelIndex& index, int width)
    {
        const int line = theme().lineHeight(Type::Small);
        if (!isLong(index))
            return line + 2;
        const QFontMetrics metrics(theme().font(Type::Small));
        const int needed =
            metrics.boundingRect(QRect(0, 0, width - 18, 1000), Qt::TextWordWrap, index.data(ImportCards::StatusRole).toString()).height();
        return std::min(needed + 4, kMostStatusLines * line + 4);
    }

    static void paintWords(QPainter& painter, QRectF rect, const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const Theme& look = theme();
        const auto line = [&](const QFont& font, Color color, const QString& text, int height, double right) {
            painter.setFont(font);
            painter.setPen(look.color(color));
            drawText(painter, QRectF(rect.left(), rect.top(), rect.width() - right, height), Qt::AlignLeft | Qt::AlignVCenter, text);
            rect.setTop(rect.top() + height);
        };
        const bool crossed = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
        line(look.font(Type::Small, QFont::Medium), Color::Text, index.data().toString(), look.lineHeight(Type::Body),
             crossed ? kCross : 0);
        if (const QString detail = index.data(ImportCards::DetailRole).toString(); !detail.isEmpty())
            line(look.font(Type::Micro), Color::Text2, detail, look.lineHeight(Type::Small), 0);
        const auto ink = static_cast<Color>(index.data(ImportCards::StatusColorRole).toInt());
        painter.drawPixmap(rect.topLeft() + QPointF(0, 3), look.pixmap(index.data(ImportCards::StatusIconRole).toString(), look.color(ink),
                                                                       13, painter.device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + 18);
        painter.setFont(look.font(Type::Micro));
        painter.setPen(look.color(isLong(index) ? ink : Color::Text2));
        const QString status = index.data(ImportCards::StatusRole).toString();
        if (isLong(index))
            painter.drawText(rect.adjusted(0, 2, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, status);
        else
            drawText(painter, QRectF(rect.left(), rect.top(), rect.width(), look.lineHeight(Type::Small) + 2),
                     Qt::AlignLeft | Qt::AlignVCenter, status);
    }
};

}  // namespace

FileList::FileList(ImportCards& cards, QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("importFiles"));
    setAccessibleName(tr("Files to import"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new FileDelegate(this));
    setModel(&cards);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto refit = [this] {
        doItemsLayout();
        updateGeometry();
    };
    connect(&cards, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&cards, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&cards, &QAbstractItemModel::modelReset, this, refit);
    connect(&cards, &QAbstractItemModel::dataChanged, this, refit);
}

QSize FileList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < std::min(model()->rowCount(), kMostRowsShown); ++row)
        height += sizeHintForRow(row);
    return {220, std::max(height, 60)};
}

QSize FileList::minimumSizeHint() const { return {160, std::min(sizeHint().height(), 2 * sizeHintForRow(0))}; }

void FileList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        return Q_EMIT removeRequested(currentIndex().row());
    QListView::keyPressEvent(event);
}

void FileList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onCross =
        index.isValid() && FileDelegate::crossRect(visualRect(index)).adjusted(-6, -6, 6, 6).contains(event->position().toPoint());
    if (onCross && event->button() == Qt::LeftButton)
        Q_EMIT removeRequested(index.row());
}

void FileList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(current.row());
}

void FileList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

}  // namespace regia::ui
