// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conditions/value_tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

#include "core/calendar/date.h"
#include "core/calendar/iso_text.h"
#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"

namespace regia::ui {
namespace {

using calendar::DurationUnit;
using model::AttributeType;
using segment::Comparison;
using segment::Operand;
using segment::Scalar;
using Scalars = std::vector<Scalar>;

const std::vector<DurationUnit> kDayUnits{DurationUnit::Days, DurationUnit::Weeks, DurationUnit::Months, DurationUnit::Years};

double unitOf(const Compared& what) { return what.currency.isEmpty() ? 1.0 : std::pow(10.0, format::currencyDecimals(what.currency)); }

double numberOf(const Scalar& scalar) { return std::holds_alternative<double>(scalar) ? std::get<double>(scalar) : 0; }
QString textOf(const Scalar& scalar)
{
    return std::holds_alternative<std::string>(scalar) ? words::fromUtf8(std::get<std::string>(scalar)) : QString();
}
QDate dateOf(const Scalar& scalar) { return QDate::fromString(textOf(scalar).left(10), Qt::ISODate); }
Scalar toScalar(const QString& text) { return Scalar(text.toStdString()); }
Scalar toScalar(QDate date) { return toScalar(date.toString(Qt::ISODate)); }

bool isDate(const Compared& what) { return what.type == AttributeType::Date || what.type == AttributeType::Instant; }
bool wantsList(Comparison comparison)
{
    return comparison == Comparison::IsAnyOf || comparison == Comparison::HasAny || comparison == Comparison::HasAll;
}

Scalar firstScalar(const Operand& operand)
{
    if (const auto* one = std::get_if<Scalar>(&operand))
        return *one;
    const auto* many = std::get_if<Scalars>(&operand);
    return many && !many->empty() ? many->front() : Scalar(0.0);
}

QString scalarText(const Scalar& scalar, const Compared& what)
{
    if (const auto* truth = std::get_if<bool>(&scalar))
        return *truth ? SegmentWords::tr("yes") : SegmentWords::tr("no");
    if (const auto* number = std::get_if<double>(&scalar))
        return !what.currency.isEmpty()         ? format::moneyExact(std::llround(*number), what.currency)
               : *number == std::floor(*number) ? format::integer(static_cast<std::int64_t>(*number))
                                                : format::number(*number, 2);
    const QDate date = isDate(what) ? dateOf(scalar) : QDate();
    return date.isValid() ? format::date(date) : textOf(scalar);
}

QWidget* textBox(const QString& text, const Compared& what, std::function<void(QString)> changed)
{
    auto* field = new QLineEdit(text);
    field->setAccessibleName(what.name);
    field->setMinimumWidth(220);
    if (!what.choices.isEmpty()) {
        auto* completer = new QCompleter(what.choices, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
        QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), field, changed);
    }
    QObject::connect(field, &QLineEdit::textEdited, field, std::move(changed));
    return field;
}

QWidget* scalarBox(const Scalar& scalar, const Compared& what, std::function<void(Scalar)> changed)
{
    if (what.type == AttributeType::Boolean)
        return optionBox(what.name, {{QStringLiteral("1"), SegmentWords::tr("yes")}, {QStringLiteral("0"), SegmentWords::tr("no")}},
                         std::holds_alternative<bool>(scalar) && std::get<bool>(scalar) ? QStringLiteral("1") : QStringLiteral("0"),
                         [changed](const QString& key) { changed(Scalar(key == QLatin1String("1"))); });
    if (what.type == AttributeType::Number) {
        const double unit = unitOf(what);
        const int decimals = what.currency.isEmpty() ? 2 : format::currencyDecimals(what.currency);
        return numberBox(what.name, numberOf(scalar) / unit, decimals, what.currency.isEmpty() ? QString() : what.currency + u' ',
                         [changed, unit](double value) { changed(Scalar(unit == 1.0 ? value : std::round(value * unit))); });
    }
    if (isDate(what))
        return dateBox(what.name, dateOf(scalar), [changed](QDate date) { changed(toScalar(date)); });
    return textBox(textOf(scalar), what, [changed](const QString& text) { changed(toScalar(text)); });
}

QWidget* inRow(std::initializer_list<QWidget*> fields)
{
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* field : fields)
        row->addWidget(field);
    host->setFocusPolicy(Qt::TabFocus);
    host->setFocusProxy(*fields.begin());
    return host;
}

std::vector<QWidget*> listTokens(const Scalars& values, const Compared& what, std::function<void(Operand, bool)> changed)
{
    std::vector<QWidget*> tokens;
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto* chip = new Chip(scalarText(values[i], what));
        chip->setAccessibleName(chip->text());
        chip->setRemovable(true);
        QObject::connect(chip, &Chip::removeRequested, chip, [values, i, changed] {
            Scalars rest = values;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
            changed(Operand(std::move(rest)), true);
        });
        tokens.push_back(chip);
    }
    const auto add = [values, changed](const Scalar& scalar) {
        if (std::find(values.begin(), values.end(), scalar) != values.end())
            return;
        Scalars more = values;
        more.push_back(scalar);
        changed(Operand(std::move(more)), true);
    };
    const QString name = SegmentWords::tr("Add a value");
    if (what.choices.isEmpty() || what.type == AttributeType::Number) {
        auto* field = new QLineEdit;
        field->setAccessibleName(name);
        field->setPlaceholderText(SegmentWords::tr("Value, then Enter"));
        field->setFixedWidth(150);
        QObject::connect(field, &QLineEdit::returnPressed, field, [field, add, number = what.type == AttributeType::Number] {
            const QString text = field->text().trimmed();
            if (!text.isEmpty())
                add(number ? Scalar(QLocale().toDouble(text)) : toScalar(text));
        });
        tokens.push_back(field);
        return tokens;
    }
    KeyedTexts choices;
    for (const QString& text : what.choices)
        choices.emplace_back(text, text);
    Pill* more = choiceToken(name, choices, {}, [add](const QString& key) { add(toScalar(key)); });
    more->setWords({{}, values.empty() ? SegmentWords::tr("choose") : QStringLiteral("+"), {}});
    more->setAccessibleName(name);
    tokens.push_back(more);
    return tokens;
}

}  // namespace

KeyedTexts operatorChoices(const Compared& what)
{
    KeyedTexts choices;
    for (const Comparison comparison : segment::comparisonsOf(what.type)) {
        const segment::Operator positive(comparison), negative(comparison, true);
        choices.emplace_back(words::fromUtf8(toName(positive)), comparisonWords(positive));
        if (segment::hasNegative(comparison))
            choices.emplace_back(words::fromUtf8(toName(negative)), comparisonWords(negative));
    }
    return choices;
}

Operand startOf(Comparison comparison, const Compared& what)
{
    const Scalar first = what.type == AttributeType::Number    ? Scalar(0.0)
                         : what.type == AttributeType::Boolean ? Scalar(true)
                         : isDate(what)                        ? toScalar(what.today)
                                                               : toScalar(what.choices.isEmpty() ? QString() : what.choices.front());
    switch (comparison) {
    case Comparison::Present: return {};
    case Comparison::InLast:
    case Comparison::InNext: return calendar::Duration{30, DurationUnit::Days};
    case Comparison::AnniversaryInNextDays: return Scalar(7.0);
    case Comparison::CountAtLeast: return Scalar(1.0);
    case Comparison::IsAnyOf:
    case Comparison::HasAny:
    case Comparison::HasAll: return first == toScalar(QString()) ? Scalars{} : Scalars{first};
    case Comparison::Between:
        return isDate(what) ? Scalars{toScalar(what.today.addMonths(-3)), toScalar(what.today)}
                            : Scalars{Scalar(0.0), Scalar(100.0 * unitOf(what))};
    case Comparison::Contains:
    case Comparison::StartsWith:
    case Comparison::EndsWith: return toScalar(QString());
    default: return first;
    }
}

bool changesForm(Comparison comparison, const Operand& operand, const Compared& what)
{
    const Operand start = startOf(comparison, what);
    if (start.index() != operand.index())
        return true;
    const auto* many = std::get_if<Scalars>(&operand);
    if (many && comparison == Comparison::Between && many->size() != 2)
        return true;
    const auto* startMany = std::get_if<Scalars>(&start);
    const bool isEmpty = (many && many->empty()) || (startMany && startMany->empty());
    return !isEmpty && !std::holds_alternative<std::monostate>(start) && firstScalar(start).index() != firstScalar(operand).index();
}

QString operandText(Comparison comparison, const Operand& operand, const Compared& what)
{
    if (const auto* length = std::get_if<calendar::Duration>(&operand))
        return format::integer(length->count) + format::kNoBreakSpace + unitWords(length->unit, length->count);
    if (comparison == Comparison::AnniversaryInNextDays) {
        const auto days = static_cast<std::int64_t>(numberOf(firstScalar(operand)));
        return format::integer(days) + format::kNoBreakSpace + unitWords(DurationUnit::Days, days);
    }
    if (comparison == Comparison::CountAtLeast)
        return format::integer(static_cast<std::int64_t>(numberOf(firstScalar(operand))));
    if (const auto* one = std::get_if<Scalar>(&operand)) {
        const QString text = scalarText(*one, what);
        return text.isEmpty() ? QStringLiteral("…") : text;
    }
    const auto* many = std::get_if<Scalars>(&operand);
    if (many == nullptr)
        return {};
    QStringList texts;
    for (const Scalar& scalar : *many)
        texts << scalarText(scalar, what);
    return texts.join(comparison == Comparison::Between ? QStringLiteral(" – ") : QStringLiteral(", "));
}

QWidget* operandFields(Comparison comparison, const Operand& operand, const Compared& what, std::function<void(Operand)> changed)
{
    constexpr std::int64_t kMostDays = 366;
    if (comparison == Comparison::Present)
        return nullptr;
    if (const auto* length = std::get_if<calendar::Duration>(&operand))
        return durationBox(*length, kDayUnits, [changed](calendar::Duration next) { changed(next); });
    if (comparison == Comparison::AnniversaryInNextDays || comparison == Comparison::CountAtLeast)
        return wholeNumberBox(what.name, static_cast<std::int64_t>(numberOf(firstScalar(operand))), 1, kMostDays,
                              [changed](std::int64_t value) { changed(Scalar(static_cast<double>(value))); });
    const auto* many = std::get_if<Scalars>(&operand);
    if (comparison == Comparison::Between && many && many->size() == 2) {
        auto state = std::make_shared<Scalars>(*many);
        const auto field = [&](std::size_t i) {
            return scalarBox((*many)[i], what, [state, changed, i](const Scalar& value) {
                (*state)[i] = value;
                changed(Operand(*state));
            });
        };
        return inRow({field(0), between(SegmentWords::tr("and", "between two values")), field(1)});
    }
    if (many) {  // several, typed with commas
        QStringList texts;
        for (const Scalar& scalar : *many)
            texts << scalarText(scalar, what);
        return textBox(texts.join(QStringLiteral(", ")), what, [changed](const QString& text) {
            Scalars values;
            for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
                if (!part.trimmed().isEmpty())
                    values.push_back(toScalar(part.trimmed()));
            changed(Operand(std::move(values)));
        });
    }
    return scalarBox(firstScalar(operand), what, [changed](const Scalar& value) { changed(Operand(value)); });
}

std::vector<QWidget*> operandTokens(Comparison comparison, const Operand& operand, const Compared& what,
                                    std::function<void(Operand, bool)> changed)
{
    if (comparison == Comparison::Present)
        return {};
    if (const auto* many = std::get_if<Scalars>(&operand); many && wantsList(comparison))
        return listTokens(*many, what, std::move(changed));
    const bool choosesText = comparison == Comparison::Is && what.type == AttributeType::Text && !what.choices.isEmpty();
    if (choosesText) {
        KeyedTexts choices;
        for (const QString& text : what.choices)
            choices.emplace_back(text, text);
        return {choiceToken(what.name, choices, textOf(firstScalar(operand)),
                            [changed](const QString& key) { changed(Operand(toScalar(key)), true); })};
    }
    auto state = std::make_shared<Operand>(operand);
    return {formToken(
        what.name,
        [state, comparison, what] {
            return Pill::Words{{}, operandText(comparison, *state, what), {}};
        },
        [state, comparison, what, changed](const std::function<void()>& edited) {
            return formOf({operandFields(comparison, *state, what, [state, changed, edited](Operand next) {
                *state = next;
                changed(std::move(next), false);
                edited();
            })});
        })};
}

}  // namespace regia::ui
