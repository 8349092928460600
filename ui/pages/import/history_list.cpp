// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/history_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/pages/import/history_model.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr int kSide = 14;
constexpr int kIconColumn = 24;
constexpr int kActionWidth = 64;

class HistoryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        painter->save();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        if (hovered || option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, look.color(hovered ? Color::Hover : Color::Selected));
        painter->fillRect(QRect(option.rect.left() + kSide, option.rect.bottom(), option.rect.width() - 2 * kSide, 1),
                          look.color(Color::BorderSoft));
        QRectF rect = QRectF(option.rect).adjusted(kSide, 5, -kSide, -5);
        painter->drawPixmap(QPointF(rect.left(), rect.center().y() - 8),
                            look.pixmap(QStringLiteral("file"), look.color(Color::Text2), 16, painter->device()->devicePixelRatioF()));
        const bool acts = index.data(HistoryModel::CanUndoRole).toBool() || index.data(HistoryModel::CanPutBackRole).toBool();
        painter->setFont(look.font(Type::Small, acts ? QFont::Medium : QFont::Normal));
        painter->setPen(look.color(acts ? Color::AccentText : Color::Text3));
        drawText(*painter, rect, Qt::AlignRight | Qt::AlignVCenter, index.data(HistoryModel::ActionRole).toString());
        rect.adjust(kIconColumn, 0, -kActionWidth, 0);
        const double line = look.lineHeight(Type::Small);
        painter->setFont(look.font(Type::Small, QFont::Medium));
        painter->setPen(look.color(Color::Text));
        drawText(*painter, QRectF(rect.left(), rect.top(), rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setFont(look.font(Type::Micro));
        painter->setPen(look.color(Color::Text2));
        drawText(*painter, QRectF(rect.left(), rect.top() + line, rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                 index.data(HistoryModel::DetailRole).toString());
        if (const QString note = index.data(HistoryModel::NoteRole).toString(); !note.isEmpty())
            drawText(*painter, QRectF(rect.left(), rect.top() + 2 * line, rect.width() + kActionWidth, line),
                     Qt::AlignLeft | Qt::AlignVCenter, note);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const int lines = index.data(HistoryModel::NoteRole).toString().isEmpty() ? 2 : 3;
        return {160, lines * theme().lineHeight(Type::Small) + 11};
    }
};

}  // namespace

HistoryList::HistoryList(HistoryModel& model, QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("importHistory"));
    setAccessibleName(tr("Import history"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new HistoryDelegate(this));
    setModel(&model);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
}

void HistoryList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const BatchId batch{index.data(HistoryModel::BatchRole).toLongLong()};
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT opened(batch);
    if (index.isValid() && event->key() == Qt::Key_Delete && index.data(HistoryModel::CanUndoRole).toBool())
        return Q_EMIT undoRequested(batch);
    if (index.isValid() && event->key() == Qt::Key_Insert && index.data(HistoryModel::CanPutBackRole).toBool())
        return Q_EMIT redoRequested(batch);
    QListView::keyPressEvent(event);
}

void HistoryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const BatchId batch{index.data(HistoryModel::BatchRole).toLongLong()};
    const bool onAction = event->position().x() > visualRect(index).right() - kSide - kActionWidth;
    if (!onAction)
        return Q_EMIT opened(batch);
    if (index.data(HistoryModel::CanUndoRole).toBool())
        Q_EMIT undoRequested(batch);
    else if (index.data(HistoryModel::CanPutBackRole).toBool())
        Q_EMIT redoRequested(batch);
}

}  // namespace regia::ui
