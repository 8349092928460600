// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_facts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/workbench/contact_list.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::CustomerPage)
};

QString whole(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list << words::fromUtf8(text);
    return list.join(QStringLiteral(", "));
}

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

QWidget* who(const Customer& customer)
{
    const snapshot::Snapshot& snapshot = *customer.dataset->snapshot;
    const auto text = [&](const char* attribute) { return words::fromUtf8(workbench::textOf(snapshot, attribute, customer.row)); };
    std::vector<Label*> lines{new Label(words::fromUtf8(customer.name), Type::Title)};
    if (!text("email").isEmpty())
        lines.push_back(new Label(text("email"), Type::Small, Color::Text2));
    QStringList place{text("phone"), text("city")};
    place.removeAll(QString());
    if (!place.isEmpty())
        lines.push_back(new Label(place.join(QStringLiteral(" · ")), Type::Small, Color::Text2));
    for (Label* line : lines)
        line->setElided(true);
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
    const QDate since = format::toDateTime(Instant{customer.spell->from}, zone).date();
    row->addWidget(
        column({new Label(Words::tr("Stage %1 of 6").arg(static_cast<int>(customer.spell->stage) + 1), Type::Small, Color::Text3),
                new Label(words::stage(customer.spell->stage), Type::Title),
                new Label(Words::tr("since %1").arg(format::date(since)), Type::Small, Color::Text2)}));
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

QWidget* consents(const Customer& customer)
{
    auto* widget = new QWidget;
    auto* lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(new Label(Words::tr("Consent"), Type::Small, Color::Text3));
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(tags, 4, 4);
    for (const Customer::Consent& consent : customer.consents) {
        auto* tag = new Tag(words::purpose(consent.purpose), toneOf(consent.state));
        const QString said = words::purpose(consent.purpose) + QStringLiteral(": ") + words::consentState(consent.state);
        tag->setToolTip(said.toHtmlEscaped());
        tag->setAccessibleName(said);
        flow->addWidget(tag);
    }
    lines->addWidget(tags);
    lines->addStretch();
    return widget;
}

struct Group {
    const char* family;
    const char* title;
};
constexpr Group kGroups[] = {
    {"demographic", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Person")},
    {"geographic", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Place")},
    {"interest", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Tastes")},
    {"firmographic", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Work")},
    {"behavioural", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Behaviour")},
    {"", QT_TRANSLATE_NOOP("regia::ui::CustomerPage", "Contact")},
};

bool belongs(const Customer::Fact& fact, const Group& group)
{
    const std::string& family = fact.column->attribute.family;
    if (*group.family != '\0')
        return family == group.family;
    for (const Group& other : kGroups)
        if (*other.family != '\0' && family == other.family)
            return false;
    return true;
}

}  // namespace

QString valueText(const model::Value& value, const QTimeZone& zone)
{
    struct Print {
        const QTimeZone& zone;
        QString operator()(std::monostate) const { return format::kNoValue; }
        QString operator()(const std::string& text) const { return words::fromUtf8(text); }
        QString operator()(double number) const { return QLocale().toString(number, 'g', 10); }
        QString operator()(bool truth) const { return truth ? Words::tr("Yes") : Words::tr("No"); }
        QString operator()(LocalDate date) const { return format::date(format::toDate(date)); }
        QString operator()(Instant at) const { return format::date(format::toDateTime(at, zone).date()); }
        QString operator()(const std::vector<std::string>& texts) const { return whole(texts); }
    };
    return std::visit(Print{zone}, value);
}

QWidget* customerIdentity(const Customer& customer, const QTimeZone& zone, const QString& currency)
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(new Avatar(words::fromUtf8(customer.name), 60));
    row->addWidget(who(customer), 3);
    row->addWidget(stage(customer, zone), 2);
    row->addWidget(figure(Words::tr("Orders"), format::integer(static_cast<std::int64_t>(customer.orders)), QString()), 1);
    row->addWidget(figure(Words::tr("Spent"), format::moneyExact(customer.spent, currency),
                          customer.orders == 0 ? QString() : Words::tr("in %n order(s)", nullptr, static_cast<int>(customer.orders))),
                   1);
    row->addWidget(figure(QStringLiteral("NPS"), customer.lastNps ? format::number(*customer.lastNps, 0) : QString(format::kNoValue),
                          customer.lastNps ? Words::tr("of 10, latest answer") : Words::tr("never answered")),
                   1);
    row->addWidget(consents(customer), 2);
    card->body()->addLayout(row);
    return card;
}

QWidget* customerFacts(const Customer& customer, const QTimeZone& zone)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const Group& group : kGroups) {
        bool titled = false;
        for (const Customer::Fact& fact : customer.facts) {
            if (!belongs(fact, group))
                continue;
            if (!titled)
                grid->addWidget(new Label(Words::tr(group.title), Type::Small, Color::Text3), line++, 0, 1, 3);
            titled = true;
            const model::Attribute& attribute = fact.column->attribute;
            grid->addWidget(new ProvenanceMark(attribute.provenance), line, 0, Qt::AlignTop);
            grid->addWidget(new Label(words::attribute(attribute.name, attribute.title), Type::Small, Color::Text2), line, 1, Qt::AlignTop);
            auto* value = new Label(valueText(fact.value, zone), Type::Small);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(value, line++, 2, Qt::AlignTop);
        }
    }
    grid->setRowStretch(line, 1);
    return widget;
}

}  // namespace regia::ui
