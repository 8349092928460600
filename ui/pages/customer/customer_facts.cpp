// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_facts.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/customer/customer_sources.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr int kNames = 104;
constexpr int kSide = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::CustomerPage)
};

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

/// A long word may be broken after the signs of an address.
QString breakable(QString value)
{
    constexpr qsizetype kLong = 20;
    constexpr QChar kMayBreak(0x200B);
    if (value.size() < kLong || value.contains(u' '))
        return value;
    for (const QChar sign : {u'@', u'.', u'/'})
        value.replace(sign, QString(sign) + kMayBreak);
    return value;
}

/// One value: mark, name, value, and in small who says so. A button, because it tells how we know.
class FactRow final : public QAbstractButton {
public:
    FactRow(const QString& name, const QString& value, const QString& source, model::Provenance provenance)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(name + QStringLiteral(": ") + value);
        setAccessibleDescription(words::provenance(provenance) + QStringLiteral(". ") + source);
        setToolTip(Words::tr("How do we know?"));
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(kSide, 2, kSide, 2);
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(0);
        auto* mark = new ProvenanceMark(provenance);
        mark->setFixedHeight(theme().lineHeight(Type::Small));
        grid->addWidget(mark, 0, 0, Qt::AlignTop);
        auto* title = new Label(name, Type::Small, Color::Text2);
        title->setElided(true);
        title->setFixedWidth(qRound(scaled(kNames)));
        grid->addWidget(title, 0, 1, Qt::AlignTop);
        auto* said = new Label(breakable(value), Type::Small);
        said->setType(Type::Small, QFont::Medium);
        said->setWordWrap(true);
        grid->addWidget(said, 0, 2);
        auto* from = new Label(source, Type::Micro, Color::Text3);
        from->setType(Type::Micro, QFont::Normal);
        from->setElided(true);
        if (source.isEmpty())
            from->hide();
        grid->addWidget(from, 1, 2);
        grid->setColumnStretch(2, 1);
        // Presses are the row's.
        for (QWidget* child : findChildren<QWidget*>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        // In a button labels would take the ink of buttons.
        for (Label* label : findChildren<Label*>())
            label->setForegroundRole(QPalette::WindowText);
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(6, 0, -6, 0);
        if (underMouse() || isDown())
            paintBox(painter, box, theme().radius(Radius::Control), theme().color(Color::Hover));
        if (hasFocus())
            paintFocus(painter, box, theme().radius(Radius::Control));
    }
};

QString sourceLine(const Customer& customer, const profile::ContactValue& known, const QTimeZone& zone)
{
    return sourceTitle(customer, known.from) + QStringLiteral(" · ") + format::date(format::toDateTime(known.from.at, zone).date());
}

QWidget* factRow(const Customer& customer, const Customer::Fact& fact, const QTimeZone& zone)
{
    const model::Attribute& attribute = fact.column->attribute;
    const profile::ContactValue* known = customer.knowledge.of(attribute.name);
    const QString name = words::attribute(attribute.name, attribute.title);
    const auto* text = std::get_if<std::string>(&fact.value);
    const QString value = text == nullptr ? valueText(fact.value, zone)
                                          : words::value(attribute.name, workbench::readableText(attribute.name, *text, customer.country));
    auto* row = new FactRow(name, value, known == nullptr ? QString() : sourceLine(customer, *known, zone),
                            known == nullptr ? attribute.provenance : known->from.kind);
    row->setEnabled(known != nullptr);
    if (known != nullptr)
        QObject::connect(row, &QAbstractButton::clicked, row, [row, name, value, known, zone, &customer] {
            Popover::show(row, howWeKnow(customer, name, value, *known, zone));
        });
    return row;
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
        QString operator()(const std::vector<std::string>& texts) const
        {
            QStringList list;
            for (const std::string& text : texts)
                list << words::fromUtf8(text);
            return list.join(QStringLiteral(", "));
        }
    };
    return std::visit(Print{zone}, value);
}

QWidget* customerFacts(const Customer& customer, const QTimeZone& zone)
{
    auto* widget = new QWidget;
    auto* lines = new QVBoxLayout(widget);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(0);
    for (const Group& group : kGroups) {
        bool titled = false;
        for (const Customer::Fact& fact : customer.facts) {
            if (!belongs(fact, group))
                continue;
            if (!titled) {
                auto* title = new Label(Words::tr(group.title), Type::Small, Color::Text3);
                title->setContentsMargins(kSide, 6, kSide, 1);
                lines->addWidget(title);
            }
            titled = true;
            lines->addWidget(factRow(customer, fact, zone));
        }
    }
    if (customer.facts.empty()) {
        auto* nothing = new Label(Words::tr("No source has told anything but the events."), Type::Small, Color::Text2);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(kSide, 6, kSide, 6);
        lines->addWidget(nothing);
    }
    if (!customer.knowledge.records.empty()) {
        Button* records =
            linkButton(Words::tr("As the sources gave it: %n record(s)", nullptr, static_cast<int>(customer.knowledge.records.size())));
        records->setObjectName(QStringLiteral("customerRecords"));
        QObject::connect(records, &QPushButton::clicked, records,
                         [records, zone, &customer] { Popover::show(records, sourceRecords(customer, zone), Popover::Side::BelowRight); });
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kSide - 6, 8, kSide, 0);
        row->addWidget(records);
        row->addStretch();
        lines->addLayout(row);
    }
    lines->addStretch(1);
    return widget;
}

}  // namespace regia::ui
