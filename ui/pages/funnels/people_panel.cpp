// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/people_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/charts/bar_list.h"
#include "ui/pages/funnels/funnel_presenter.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/person_row.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 300;

QString count(std::size_t n) { return format::integer(static_cast<std::int64_t>(n)); }

QString factorName(const metrics::Factor& factor)
{
    switch (factor.kind) {
    case metrics::Factor::Kind::Attribute:
        return QStringLiteral("%1: %2").arg(words::attribute(factor.subject), words::fromUtf8(factor.value));
    case metrics::Factor::Kind::Segment: return words::fromUtf8(factor.subject);
    case metrics::Factor::Kind::EventBefore: return PeoplePanel::tr("%1 before").arg(words::eventType(factor.subject));
    case metrics::Factor::Kind::EventEarly: return PeoplePanel::tr("%1 early on").arg(words::eventType(factor.subject));
    }
    return {};
}

}  // namespace

PeoplePanel::PeoplePanel(QWidget* parent) : QWidget(parent), m_card(new Card)
{
    setFixedWidth(qRound(scaled(kWidth)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    auto* close = iconButton(QStringLiteral("close"), tr("Close"), Qt::Key_Escape);
    close->setControlSize(ControlSize::Small);
    connect(close, &Button::clicked, this, &PeoplePanel::closeRequested);
    m_card->addHeaderWidget(close);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* host = new QWidget;
    m_column = new QVBoxLayout(host);
    m_column->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(host);
    host->setAutoFillBackground(false);  // setWidget has turned it on
    m_card->body()->addWidget(scroll, 1);
    auto* see = new Button(tr("See them"), QStringLiteral("contacts"));
    see->setObjectName(QStringLiteral("seePeople"));
    connect(see, &Button::clicked, this, &PeoplePanel::seeAll);
    auto* save = new Button(tr("Save as a list"), QStringLiteral("segments"));
    connect(save, &Button::clicked, this, [this, save] { Q_EMIT saveRequested(save); });
    m_card->showFooter({}, {see, save});
}

void PeoplePanel::show(const FunnelPart& part, const metrics::FunnelQuery& query, const QTimeZone& zone)
{
    const QString number = QString::number(part.step + 1);
    m_card->setTitle(part.dropped ? tr("Dropped before step %1").arg(number) : tr("Reached step %1").arg(number));
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(figures(part, query));
    if (!part.factors.empty())
        column->addWidget(factors(part));
    column->addSpacing(8);
    column->addWidget(sample(part, zone));
    column->addStretch();
    m_column->addWidget(m_content);
}

QWidget* PeoplePanel::figures(const FunnelPart& part, const metrics::FunnelQuery& query) const
{
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Label(count(part.people.size()), Type::Display));
    auto* who = new Label(
        part.dropped ? tr("got to “%1”, did not go on to “%2”").arg(stepName(query.steps[part.step - 1]), stepName(query.steps[part.step]))
                     : tr("got to “%1”").arg(stepName(query.steps[part.step])),
        Type::Small, Color::Text2);
    who->setWordWrap(true);
    column->addWidget(who);
    if (part.allowEmail > 0)
        column->addWidget(new Label(tr("%1 allow e-mail").arg(count(part.allowEmail)), Type::Small, Color::Text2));
    return host;
}

QWidget* PeoplePanel::factors(const FunnelPart& part) const
{
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(4);
    auto* title = new Label(tr("Goes with not converting"), Type::Strong);
    title->setToolTip(tr("Found by comparing all who entered; it does not say what causes what."));
    column->addWidget(title);
    auto* chart = new BarList;
    chart->setTitle(tr("Goes with not converting"));
    BarListData bars;
    for (const metrics::Association& factor : part.factors) {
        BarListData::Row row{.label = factorName(factor.factor), .value = factor.rateWith.value_or(0)};
        row.text = factor.rateWith ? format::percent(*factor.rateWith) : QString(format::kNoValue);
        row.aside = tr("vs %1", "against those without it")
                        .arg(factor.rateWithout ? format::percent(*factor.rateWithout) : QString(format::kNoValue));
        row.color = theme().category(1);
        row.opens = false;
        bars.rows.push_back(std::move(row));
    }
    bars.labelShare = 0.5;
    chart->setData(std::move(bars));
    column->addWidget(chart);
    column->addWidget(new Label(tr("share that converts, with it and without"), Type::Micro, Color::Text3));
    return host;
}

QWidget* PeoplePanel::sample(const FunnelPart& part, const QTimeZone& zone)
{
    auto* host = new QWidget;
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Contacts"), Type::Strong));
    head->addStretch();
    head->addWidget(new Label(tr("active last"), Type::Small, Color::Text3));
    column->addLayout(head);
    const snapshot::Snapshot& snapshot = *part.dataset->snapshot;
    for (const Row row : part.sample) {
        const std::string known = workbench::displayName(snapshot, row);
        const qint64 id = snapshot.contact(row).value;
        const std::int64_t last = part.facts->lastActivity[row];
        const QString when =
            last == workbench::ContactFacts::kNever ? QString() : format::moment(format::toDateTime(Instant{last}, zone), false);
        const QString spent = part.facts->spent[row] == 0 ? QString(format::kNoValue)
                                                          : format::money(part.facts->spent[row], words::fromUtf8(snapshot.currency()));
        auto* person = new PersonRow(known.empty() ? tr("Visitor %1").arg(id) : words::fromUtf8(known), when, spent);
        connect(person, &PersonRow::clicked, this, [this, id] { Q_EMIT contactChosen(id); });
        column->addWidget(person);
    }
    return host;
}

void PeoplePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace regia::ui
