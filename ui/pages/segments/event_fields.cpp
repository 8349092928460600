// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/event_fields.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::SegmentBuilderPage)
};

constexpr int kMostDays = 3650;

QWidget* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return host;
}

QSpinBox* numberBox(const QString& name, std::int64_t value, int least, std::function<void(int)> changed)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, 1'000'000);
    box->setValue(static_cast<int>(value));
    QObject::connect(box, &QSpinBox::valueChanged, box, std::move(changed));
    return box;
}

model::AttributeType propertyType(const segment::Dataset& data, const std::string& property)
{
    if (property == "amount")
        return model::AttributeType::Number;
    const snapshot::EventProperty* known = data.snapshot->events().propertyNamed(property);
    return known ? known->type : model::AttributeType::Text;
}

std::vector<std::pair<QString, QString>> propertyChoices(const segment::Dataset& data)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), Words::tr("anything")}};
    for (const char* name : {"channel", "campaign", "product", "amount", "source"})
        choices.emplace_back(QString::fromLatin1(name), words::attribute(name));
    for (const snapshot::EventProperty& property : data.snapshot->events().properties)
        choices.emplace_back(words::fromUtf8(property.name), words::attribute(property.name));
    return choices;
}

segment::PropertyTest emptyTest(const segment::Dataset& data, const std::string& property)
{
    if (propertyType(data, property) == model::AttributeType::Number)
        return {property, segment::Operator(segment::Comparison::GreaterOrEqual), segment::Scalar(0.0)};
    return {property, segment::Operator(segment::Comparison::Is), segment::Scalar(std::string())};
}

/// What the amount is in the currency's main unit; every other number is itself.
double unitOf(const segment::Dataset& data, const std::string& property)
{
    return property == "amount" ? std::pow(10.0, format::currencyDecimals(words::fromUtf8(data.snapshot->currency()))) : 1.0;
}

QWidget* testValue(const DatasetPointer& data, const segment::PropertyTest& test, std::function<void(segment::PropertyTest)> changed)
{
    const auto* scalar = std::get_if<segment::Scalar>(&test.value);
    if (propertyType(*data, test.property) == model::AttributeType::Number) {
        auto* box = new QDoubleSpinBox;
        const double unit = unitOf(*data, test.property);
        box->setAccessibleName(Words::tr("Value"));
        box->setRange(-1e12, 1e12);
        box->setValue(scalar && std::holds_alternative<double>(*scalar) ? std::get<double>(*scalar) / unit : 0);
        QObject::connect(box, &QDoubleSpinBox::valueChanged, box, [test, unit, changed](double value) {
            segment::PropertyTest next = test;
            next.value = segment::Scalar(std::round(value * unit * 100) / 100);
            changed(next);
        });
        return box;
    }
    auto* field =
        new QLineEdit(scalar && std::holds_alternative<std::string>(*scalar) ? words::fromUtf8(std::get<std::string>(*scalar)) : QString());
    field->setAccessibleName(Words::tr("Value"));
    QObject::connect(field, &QLineEdit::textEdited, field, [test, changed](const QString& text) {
        segment::PropertyTest next = test;
        next.value = segment::Scalar(text.toStdString());
        changed(next);
    });
    return field;
}

}  // namespace

QComboBox* choiceBox(const QString& accessibleName, const std::vector<std::pair<QString, QString>>& choices, const QString& current,
                     std::function<void(QString)> changed)
{
    auto* box = new QComboBox;
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& [key, text] : choices)
        box->addItem(text, key);
    int index = box->findData(current);
    if (index < 0) {
        box->addItem(current, current);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
    QObject::connect(box, &QComboBox::activated, box,
                     [box, changed = std::move(changed)](int chosen) { changed(box->itemData(chosen).toString()); });
    return box;
}

QComboBox* eventBox(const DatasetPointer& data, const segment::EventSelector& events, std::function<void(segment::EventSelector)> changed)
{
    std::vector<std::pair<QString, QString>> choices{{QStringLiteral("any"), Words::tr("Anything")}};
    for (const snapshot::EventType& type : data->snapshot->events().types)
        choices.emplace_back(words::fromUtf8(type.name), words::eventType(type.name));
    std::sort(choices.begin() + 1, choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    QStringList several;
    for (const std::string& type : events.types)
        several << words::fromUtf8(type);
    const QString current = events.isAny() ? QStringLiteral("any") : several.join(QStringLiteral(", "));
    return choiceBox(Words::tr("Event"), choices, current, [events, changed = std::move(changed)](const QString& key) {
        segment::EventSelector next = events;
        next.types = key == QLatin1String("any") ? std::vector<std::string>() : std::vector<std::string>{key.toStdString()};
        changed(next);
    });
}

QWidget* countFields(const segment::CountTest& count, std::function<void(segment::CountTest)> changed)
{
    using Kind = segment::CountTest::Kind;
    const std::vector<std::pair<QString, QString>> kinds{{QStringLiteral("0"), Words::tr("at least")},
                                                         {QStringLiteral("1"), Words::tr("at most")},
                                                         {QStringLiteral("2"), Words::tr("exactly")}};
    auto state = std::make_shared<segment::CountTest>(count);
    auto* kind =
        choiceBox(Words::tr("How often"), kinds, QString::number(static_cast<int>(count.kind)), [state, changed](const QString& key) {
            state->kind = static_cast<Kind>(key.toInt());
            changed(*state);
        });
    auto* times = numberBox(Words::tr("Times"), count.first, 0, [state, changed](int value) {
        state->first = value;
        changed(*state);
    });
    return inRow({kind, times, new Label(Words::tr("times"), Type::Body, Color::Text2)});
}

QWidget* windowFields(const segment::Window& window, std::function<void(segment::Window)> changed)
{
    const bool ever = window.kind == segment::Window::Kind::All;
    auto state = std::make_shared<std::int64_t>(window.kind == segment::Window::Kind::Last ? window.length.count : 90);
    auto* days = numberBox(Words::tr("Days"), *state, 1, [state, changed](int value) {
        *state = value;
        changed(segment::Window::last(value, calendar::DurationUnit::Days));
    });
    days->setMaximum(kMostDays);
    auto* unit = new Label(Words::tr("days"), Type::Body, Color::Text2);
    days->setVisible(!ever);
    unit->setVisible(!ever);
    auto* kind =
        choiceBox(Words::tr("When"), {{QStringLiteral("all"), Words::tr("ever")}, {QStringLiteral("last"), Words::tr("in the last")}},
                  ever ? QStringLiteral("all") : QStringLiteral("last"), [state, changed, days, unit](const QString& key) {
                      const bool last = key == QLatin1String("last");
                      days->setVisible(last);
                      unit->setVisible(last);
                      changed(last ? segment::Window::last(*state, calendar::DurationUnit::Days) : segment::Window{});
                  });
    return inRow({kind, days, unit});
}

QWidget* whereFields(const DatasetPointer& data, const segment::EventSelector& events, std::function<void(segment::EventSelector)> changed)
{
    const std::string property = events.where.empty() ? std::string() : events.where.front().property;
    auto* where =
        choiceBox(Words::tr("Property"), propertyChoices(*data), words::fromUtf8(property), [data, events, changed](const QString& key) {
            segment::EventSelector next = events;
            next.where = key.isEmpty() ? std::vector<segment::PropertyTest>() : std::vector{emptyTest(*data, key.toStdString())};
            changed(next);
        });
    auto* row = inRow({new Label(Words::tr("where"), Type::Body, Color::Text2), where});
    if (events.where.empty())
        return row;
    const segment::PropertyTest& test = events.where.front();
    const bool number = propertyType(*data, property) == model::AttributeType::Number;
    row->layout()->addWidget(new Label(number ? Words::tr("is at least") : Words::tr("is"), Type::Body, Color::Text2));
    row->layout()->addWidget(testValue(data, test, [events, changed](const segment::PropertyTest& next) {
        segment::EventSelector with = events;
        with.where.front() = next;
        changed(with);
    }));
    return row;
}

}  // namespace regia::ui
