// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/condition_palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/segments/condition_line.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 196;
constexpr int kSide = 14;

/// One kind: handle, sign, title.
class PaletteItem final : public QAbstractButton {
public:
    PaletteItem(const LeafKind& kind, std::size_t number) : m_icon(kind.icon), m_number(number)
    {
        setText(kind.title);
        setAccessibleName(ConditionPalette::tr("Add condition: %1").arg(kind.title));
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {kWidth - 2 * kSide, theme().size(Size::HitTarget) - 1}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& look = theme();
        QPainter painter(this);
        if (underMouse() || isDown())
            paintBox(painter, QRectF(rect()), look.radius(Radius::Control), look.color(Color::Hover));
        if (hasFocus())
            paintFocus(painter, QRectF(rect()), look.radius(Radius::Control));
        constexpr int kHandle = 12;
        const int icon = look.size(Size::Icon);
        painter.drawPixmap(QPointF(2, (height() - kHandle) / 2.0),
                           look.pixmap(QStringLiteral("drag"), look.color(Color::Text3), kHandle, devicePixelRatioF()));
        painter.drawPixmap(QPointF(20, (height() - icon) / 2.0), look.pixmap(m_icon, look.color(Color::Text2), icon, devicePixelRatioF()));
        painter.setFont(look.font(Type::Small));
        painter.setPen(look.color(Color::Text));
        drawText(painter, QRectF(rect()).adjusted(20 + icon + 8, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        m_pressed = event->position().toPoint();
        QAbstractButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (!isDown() || (event->position().toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return QAbstractButton::mouseMoveEvent(event);
        setDown(false);
        auto* drag = new QDrag(this);
        drag->setMimeData(toMimeData({{}, m_number}));
        drag->setPixmap(grab());
        drag->setHotSpot(m_pressed);
        drag->exec(Qt::CopyAction);
    }

private:
    QString m_icon;
    std::size_t m_number;
    QPoint m_pressed;
};

}  // namespace

ConditionPalette::ConditionPalette(QWidget* parent) : QWidget(parent), m_search(new SearchField(tr("Find a condition")))
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kSide, 0, kSide, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* host = new QWidget;
    m_column = new QVBoxLayout(host);
    m_column->setContentsMargins(kSide - 4, 0, kSide - 4, 12);
    scroll->setWidget(host);
    host->setAutoFillBackground(false);  // setWidget has turned it on
    column->addWidget(scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ConditionPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (auto* first = m_list ? m_list->findChild<QAbstractButton*>() : nullptr)
            first->click();
    });
}

QWidget* ConditionPalette::searchField() const { return m_search; }

void ConditionPalette::setKinds(std::vector<LeafKind> kinds)
{
    m_kinds = std::move(kinds);
    fill(m_search->text());
}

void ConditionPalette::fill(const QString& search)
{
    delete m_list;
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QString heading;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const LeafKind& kind = m_kinds[i];
        if (!search.isEmpty() && !kind.title.contains(search, Qt::CaseInsensitive) && !kind.group.contains(search, Qt::CaseInsensitive))
            continue;
        if (kind.group != heading) {
            auto* label = sectionLabel(heading = kind.group);
            label->setContentsMargins(4, 8, 0, 4);
            column->addWidget(label);
        }
        auto* item = new PaletteItem(kind, i);
        connect(item, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
        column->addWidget(item);
    }
    if (heading.isEmpty())
        column->addWidget(new Label(tr("No condition of that name"), Type::Small, Color::Text3));
    column->addStretch();
    m_column->addWidget(m_list);
}

void ConditionPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme().color(Color::Border));
}

}  // namespace regia::ui
