// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_identity.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "core/workbench/contact_list.h"
#include "core/workbench/one_contact.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr int kTagColumns = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::CustomerPage)
};

class Divider final : public QWidget {
public:
    Divider() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Color::BorderSoft));
    }
};

QWidget* column(const std::vector<Label*>& labels)
{
    auto* widget = new QWidget;
    auto* lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addStretch();
    for (Label* label : labels)
        lines->addWidget(label);
    lines->addStretch();
    return widget;
}

QWidget* figure(const QString& name, const QString& value, const QString& below)
{
    return column({new Label(name, Type::Small, Color::Text3), new Label(value, Type::Title), new Label(below, Type::Small, Color::Text2)});
}

QString dayText(Instant at, const QTimeZone& zone) { return format::date(format::toDateTime(at, zone).date()); }

QWidget* who(const Customer& customer)
{
    const snapshot::Snapshot& snapshot = *customer.dataset->snapshot;
    const auto text = [&](const char* attribute) { return words::fromUtf8(workbench::textOf(snapshot, attribute, customer.row)); };
    std::vector<Label*> lines{new Label(customerName(customer), Type::Title)};
    const std::string mobile(workbench::textOf(snapshot, "mobile", customer.row));
    const std::string phone(mobile.empty() ? workbench::textOf(snapshot, "phone", customer.row) : mobile);
    QStringList place{words::fromUtf8(workbench::readableText("phone", phone, customer.country)), text("city")};
    place.removeAll(QString());
    QStringList below{text("email"), place.join(QStringLiteral(" · "))};
    if (customer.knowledge.records.size() > 1)
        below << Words::tr("%n record(s) in one", nullptr, static_cast<int>(customer.knowledge.records.size()));
    for (const QString& line : below)
        if (!line.isEmpty())
            lines.push_back(new Label(line, Type::Small, Color::Text2));
    for (Label* line : lines) {
        line->setElided(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return column(lines);
}

QWidget* stage(const Customer& customer, const QTimeZone& zone)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    if (!customer.spell)
        return widget;
    row->addWidget(new StageDial(customer.spell->stage, 60));
    row->addWidget(
        column({new Label(Words::tr("Stage %1 of 6").arg(static_cast<int>(customer.spell->stage) + 1), Type::Small, Color::Text3),
                new Label(words::stage(customer.spell->stage), Type::Title),
                new Label(Words::tr("since %1").arg(dayText(Instant{customer.spell->from}, zone)), Type::Small, Color::Text2)}),
        1);
    return widget;
}

Tag::Tone toneOf(model::ConsentState state)
{
    switch (state) {
    case model::ConsentState::Granted: return Tag::Tone::Positive;
    case model::ConsentState::Denied:
    case model::ConsentState::Withdrawn:
    case model::ConsentState::Undeliverable: return Tag::Tone::Negative;
    default: return Tag::Tone::Neutral;
    }
}

QString iconOf(model::ConsentState state)
{
    switch (toneOf(state)) {
    case Tag::Tone::Positive: return QStringLiteral("check");
    case Tag::Tone::Negative: return QStringLiteral("close");
    default: return QStringLiteral("minus");
    }
}

QWidget* consents(const Customer& customer, const QTimeZone& zone)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(new Label(Words::tr("Consent"), Type::Small, Color::Text3), 0, 0, 1, kTagColumns);
    int place = 0;
    for (const Customer::Consent& consent : customer.consents) {
        auto* tag = new Tag(words::purpose(consent.purpose), toneOf(consent.state), iconOf(consent.state));
        QString said = words::purpose(consent.purpose) + QStringLiteral(": ") + words::consentState(consent.state);
        if (consent.since)
            said += QStringLiteral(", ") + dayText(*consent.since, zone);
        tag->setToolTip(said.toHtmlEscaped());
        tag->setAccessibleName(said);
        grid->addWidget(tag, 1 + place / kTagColumns, place % kTagColumns, Qt::AlignLeft);
        ++place;
    }
    if (place == 0)
        grid->addWidget(new Label(Words::tr("never asked"), Type::Small, Color::Text2), 1, 0);
    grid->setRowStretch(2 + place / kTagColumns, 1);
    return widget;
}

}  // namespace

QString customerName(const Customer& customer)
{
    return customer.name.empty() ? Words::tr("Visitor %1").arg(customer.dataset->snapshot->contact(customer.row).value)
                                 : words::fromUtf8(customer.name);
}

QWidget* customerIdentity(const Customer& customer, const QTimeZone& zone, const QString& currency)
{
    const workbench::ContactFigures& figures = customer.figures;
    auto* card = new Card;
    card->setAccessibleName(customerName(customer));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2, 12, 2, 0);
    row->setSpacing(16);
    row->addWidget(new Avatar(customerName(customer), 60));
    row->addWidget(who(customer), 5);
    row->addWidget(new Divider);
    row->addWidget(stage(customer, zone), 4);
    row->addWidget(new Divider);
    row->addWidget(
        figure(Words::tr("Orders"), format::integer(static_cast<std::int64_t>(figures.orders)),
               figures.daysBetween.value_or(0) > 0 ? Words::tr("every %n day(s)", nullptr, static_cast<int>(*figures.daysBetween))
                                                   : QString()),
        2);
    row->addWidget(figure(Words::tr("Spent"), format::moneyExact(figures.spent, currency), Words::tr("ever")), 2);
    row->addWidget(figure(QStringLiteral("NPS"), figures.lastNps ? format::number(*figures.lastNps, 0) : QString(format::kNoValue),
                          figures.lastNpsAt ? dayText(*figures.lastNpsAt, zone) : Words::tr("never answered")),
                   2);
    row->addWidget(new Divider);
    row->addWidget(consents(customer, zone), 3);
    card->body()->addLayout(row);
    return card;
}

}  // namespace regia::ui
