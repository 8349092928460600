// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peek_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kBarHeight = 43;
constexpr int kSide = 16;

}  // namespace

PeekPanel::PeekPanel(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(title, Type::Small, Color::Text3, this)),
      m_scroll(new QScrollArea(this)),
      m_actions(new QWidget(this)),
      m_actionRow(new QHBoxLayout(m_actions))
{
    setAccessibleName(title);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(kSide, 0, 8, 0);
    Button* closing = iconButton(QStringLiteral("close"), tr("Close"), QKeySequence(Qt::Key_Escape));
    connect(closing, &QPushButton::clicked, this, &PeekPanel::closeRequested);
    m_title->setElided(true);
    m_title->setFixedHeight(kBarHeight);
    bar->addWidget(m_title, 1);
    bar->addWidget(closing);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_actionRow->setContentsMargins(kSide, 10, kSide, 12);
    m_actionRow->setSpacing(8);
    m_actions->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addSpacing(1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void PeekPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PeekPanel::setBody(QWidget* body)
{
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
}

void PeekPanel::setActions(const QList<QWidget*>& actions)
{
    while (QLayoutItem* item = m_actionRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget* action : actions)
        m_actionRow->addWidget(action);
    m_actionRow->addStretch();
    m_actions->setVisible(!actions.isEmpty());
}

QSize PeekPanel::sizeHint() const { return {theme().size(Size::Peek), 480}; }

void PeekPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PeekPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), theme().color(Color::Border));
    painter.fillRect(QRect(0, kBarHeight, width(), 1), theme().color(Color::BorderSoft));
}

}  // namespace regia::ui
