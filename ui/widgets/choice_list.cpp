// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_list.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/theme/look.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/search_field.h"

namespace regia::ui {
namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kIconRole = Qt::UserRole + 2;
constexpr int kCurrentRole = Qt::UserRole + 3;
constexpr std::size_t kSearchFrom = 8;

class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& look = theme();
        painter->save();
        QRectF rect = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (!index.data(kKeyRole).isValid()) {
            painter->setFont(look.font(Type::Small, QFont::Medium));
            painter->setPen(look.color(Color::Text3));
            drawText(*painter, rect.adjusted(0, 4, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, QRectF(option.rect), look.radius(Radius::Control), look.color(Color::Selected));
        const double ratio = painter->device()->devicePixelRatioF();
        const int icon = look.size(Size::Icon);
        const bool current = index.data(kCurrentRole).toBool();
        const QString name = current ? QStringLiteral("check") : index.data(kIconRole).toString();
        if (!name.isEmpty())
            painter->drawPixmap(QPointF(rect.left(), rect.center().y() - icon / 2.0),
                                look.pixmap(name, look.color(current ? Color::Accent : Color::Text2), icon, ratio));
        rect.setLeft(rect.left() + icon + 8);
        const QString detail = index.data(kDetailRole).toString();
        painter->setFont(look.font(Type::Small));
        painter->setPen(look.color(Color::Text3));
        const double detailWidth = tabularWidth(painter->font(), detail);
        drawTabular(*painter, rect, Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->setFont(look.font(Type::Body, current ? QFont::Medium : QFont::Normal));
        painter->setPen(look.color(Color::Text));
        drawText(*painter, rect.adjusted(0, 0, detail.isEmpty() ? 0 : -detailWidth - 12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                 index.data().toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, theme().size(Size::HitTarget)};
    }
};

}  // namespace

ChoiceList::ChoiceList(std::vector<Choice> choices, const QString& current, QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)), m_current(current), m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    if (m_choices.size() > kSearchFrom) {
        m_search = new SearchField(tr("Find"), this);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::fill);
        column->addWidget(m_search);
    }
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Choices"));
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem* item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceList::choose);
    setFocusProxy(m_search != nullptr ? static_cast<QWidget*>(m_search) : m_list);
    fill({});
}

void ChoiceList::fill(const QString& search)
{
    m_list->clear();
    QString group;
    for (const Choice& choice : m_choices) {
        if (!search.isEmpty() && !choice.title.contains(search, Qt::CaseInsensitive) && !choice.group.contains(search, Qt::CaseInsensitive))
            continue;
        if (choice.group != group) {
            group = choice.group;
            auto* heading = new QListWidgetItem(group, m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(choice.title, m_list);
        item->setData(kKeyRole, choice.key);
        item->setData(kDetailRole, choice.detail);
        item->setData(kIconRole, choice.icon);
        item->setData(kCurrentRole, choice.key == m_current);
        if (m_list->currentItem() == nullptr || choice.key == m_current)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("Nothing found"), m_list))->setFlags(Qt::NoItemFlags);
}

void ChoiceList::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->data(kKeyRole).isValid())
        return;
    const QString key = item->data(kKeyRole).toString();
    if (Popover* popover = Popover::around(this))
        popover->close();
    Q_EMIT chosen(key);
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (watched == m_search && moves) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
            if (m_list->item(row)->flags() == Qt::NoItemFlags)
                continue;
            m_list->setCurrentRow(row);
            break;
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChoiceList::sizeHint() const
{
    double width = 160;
    int rows = 0;
    QString group;
    for (const Choice& choice : m_choices) {
        width = std::max(width, QFontMetricsF(theme().font(Type::Body, QFont::Medium)).horizontalAdvance(choice.title) + 60 +
                                    (choice.detail.isEmpty() ? 0 : 20 + tabularWidth(theme().font(Type::Small), choice.detail)));
        rows += choice.group != std::exchange(group, choice.group) ? 2 : 1;
    }
    const int search = m_search != nullptr ? theme().size(Size::ControlHeight) + 6 : 0;
    return {std::min(qCeil(width), 420), search + std::min(rows, 12) * theme().size(Size::HitTarget) + 14};
}

}  // namespace regia::ui
