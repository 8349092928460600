// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_header.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include "ui/shell/filter_bar.h"
#include "ui/shell/page_context.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {

PageHeader::PageHeader(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_back(iconButton(QStringLiteral("chevron-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left))),
      m_title(new Label({}, Type::Title, Color::Text, this)),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout)
{
    setFixedHeight(theme().size(Size::Header));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(0);
    m_left->setSpacing(8);
    m_right->setSpacing(8);
    row->addWidget(m_back);
    row->addSpacing(0);
    row->addWidget(m_title);
    row->addSpacing(18);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    m_back->hide();
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_back, &QPushButton::clicked, this, [this] { m_context.back(); });
    connect(&theme(), &Theme::changed, this, [this] { setFixedHeight(theme().size(Size::Header)); });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::setHasBack(bool hasBack)
{
    m_back->setVisible(hasBack);
    m_title->setContentsMargins(hasBack ? 8 : 0, 0, 0, 0);
}

void PageHeader::setPills(Pills pills)
{
    if (m_filters == nullptr) {
        m_filters = new FilterBar(m_context, this);
        m_left->insertWidget(0, m_filters);
    }
    m_filters->setPills(pills);
}

void PageHeader::addWidget(QWidget* widget) { m_left->addWidget(widget); }
void PageHeader::addAction(QWidget* action) { m_right->addWidget(action); }

QMenu* PageHeader::moreMenu()
{
    if (m_more != nullptr)
        return m_more;
    m_more = new QMenu(this);
    Button* button = iconButton(QStringLiteral("more"), tr("More"));
    connect(button, &QPushButton::clicked, this, [this, button] {
        m_more->popup(button->mapToGlobal(QPoint(button->width() - m_more->sizeHint().width(), button->height() + 2)));
    });
    m_right->addWidget(button);
    return m_more;
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Color::Border));
}

}  // namespace regia::ui
