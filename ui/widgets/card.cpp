// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kSide = 14;
constexpr int kFooterHeight = 44;
constexpr double kLeastSubtitle = 0.5;

/// The bar below a card: tinted, with a hairline above.
class Footer final : public QFrame {
public:
    explicit Footer(QWidget* parent) : QFrame(parent)
    {
        setObjectName(QStringLiteral("footerBar"));
        setFixedHeight(kFooterHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double radius = theme().radius(Radius::Card) - 1;
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(1, -radius, -1, -1), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        painter.fillPath(shape, theme().color(Color::Zebra));
        painter.fillRect(QRect(1, 0, width() - 2, 1), theme().color(Color::Border));
    }
};

}  // namespace

Card::Card(const QString& title, const QString& subtitle, QWidget* parent) : QFrame(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 0, 1, 0);
    m_column->setSpacing(0);
    buildHeader(title, subtitle);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(kSide - 1, 0, kSide - 1, 12);
    m_body->setSpacing(8);
    m_column->addLayout(m_body, 1);
    updateHeader();
}

void Card::buildHeader(const QString& title, const QString& subtitle)
{
    m_header = new QWidget(this);
    m_header->setFixedHeight(theme().size(Size::CardHeader));
    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->setContentsMargins(kSide - 1, 0, 6, 0);
    m_headerRow->setSpacing(8);
    m_title = new Label(title, Type::Strong, Color::Text, m_header);
    m_subtitle = new Label(subtitle, Type::Small, Color::Text3, m_header);
    m_subtitle->setElided(true);
    m_subtitle->setLeastShown(kLeastSubtitle);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_subtitle, 1);
    m_column->addWidget(m_header);
}

void Card::updateHeader()
{
    setAccessibleName(m_title->text());
    m_header->setVisible(!m_title->text().isEmpty() || m_headerRow->count() > 2);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    updateHeader();
}

void Card::setSubtitle(const QString& subtitle) { m_subtitle->setText(subtitle); }
QString Card::title() const { return m_title->text(); }

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->insertWidget(m_more == nullptr ? m_headerRow->count() : m_headerRow->indexOf(m_more), widget);
    updateHeader();
}

QMenu* Card::menu()
{
    if (m_menu != nullptr)
        return m_menu;
    m_menu = new QMenu(this);
    m_more = iconButton(QStringLiteral("more"), tr("More for %1").arg(m_title->text()));
    m_more->setToolTip(tr("More"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height() + 2))); });
    m_headerRow->addWidget(m_more);
    updateHeader();
    return m_menu;
}

void Card::setFlush(bool flush) { m_body->setContentsMargins(flush ? 0 : kSide - 1, 0, flush ? 0 : kSide - 1, flush ? 1 : 12); }

void Card::showFooter(const QString& sentence, const QList<QWidget*>& actions)
{
    hideFooter();
    m_footer = new Footer(this);
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(kSide - 1, 0, kSide - 1, 0);
    row->setSpacing(8);
    auto* label = new Label(sentence, Type::Small, Color::Text, m_footer);
    label->setElided(true);
    row->addWidget(label, 1);
    for (QWidget* action : actions)
        row->addWidget(action);
    m_column->addWidget(m_footer);
}

void Card::hideFooter()
{
    delete m_footer;
    m_footer = nullptr;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()), theme().radius(Radius::Card), theme().color(Color::Surface), theme().color(Color::Border));
}

}  // namespace regia::ui
