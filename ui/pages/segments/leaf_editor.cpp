// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/leaf_editor.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

#include "core/segment/words.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

using namespace segment;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::SegmentBuilderPage)
};

constexpr std::uint32_t kMostSuggestions = 5000;

QString comparisonWords(Operator op)
{
    const auto positive = [&]() -> QString {
        switch (op.comparison) {
        case Comparison::Is: return Words::tr("is");
        case Comparison::IsAnyOf: return Words::tr("is any of");
        case Comparison::Contains: return Words::tr("contains");
        case Comparison::StartsWith: return Words::tr("starts with");
        case Comparison::EndsWith: return Words::tr("ends with");
        case Comparison::GreaterThan: return Words::tr("is more than");
        case Comparison::GreaterOrEqual: return Words::tr("is at least");
        case Comparison::LessThan: return Words::tr("is less than");
        case Comparison::LessOrEqual: return Words::tr("is at most");
        case Comparison::Between: return Words::tr("is between");
        case Comparison::Before: return Words::tr("is before");
        case Comparison::OnOrAfter: return Words::tr("is on or after");
        case Comparison::On: return Words::tr("is on");
        case Comparison::InLast: return Words::tr("was in the last");
        case Comparison::InNext: return Words::tr("is in the next");
        case Comparison::AnniversaryInNextDays: return Words::tr("has its day in the next");
        case Comparison::HasAny: return Words::tr("include any of");
        case Comparison::HasAll: return Words::tr("include all of");
        case Comparison::CountAtLeast: return Words::tr("are at least");
        case Comparison::Present: return Words::tr("is known");
        }
        return {};
    };
    return op.negated ? Words::tr("not: %1").arg(positive()) : positive();
}

bool wantsList(Comparison comparison)
{
    return comparison == Comparison::IsAnyOf || comparison == Comparison::HasAny || comparison == Comparison::HasAll;
}

QStringList textsOf(const Operand& operand)
{
    QStringList texts;
    const auto add = [&](const Scalar& scalar) {
        if (const auto* text = std::get_if<std::string>(&scalar))
            texts << words::fromUtf8(*text);
    };
    if (const auto* one = std::get_if<Scalar>(&operand))
        add(*one);
    if (const auto* several = std::get_if<std::vector<Scalar>>(&operand))
        std::for_each(several->begin(), several->end(), add);
    return texts;
}

/// The value that an operator starts with, of its type.
Operand startOf(Comparison comparison, model::AttributeType type)
{
    if (comparison == Comparison::Present)
        return {};
    if (comparison == Comparison::InLast || comparison == Comparison::InNext)
        return calendar::Duration{30, calendar::DurationUnit::Days};
    if (comparison == Comparison::AnniversaryInNextDays)
        return Scalar(7.0);
    if (comparison == Comparison::CountAtLeast)
        return Scalar(1.0);
    if (wantsList(comparison))
        return std::vector<Scalar>{};
    if (comparison == Comparison::Between)
        return std::vector<Scalar>{Scalar(0.0), Scalar(100.0)};
    if (type == model::AttributeType::Number)
        return Scalar(0.0);
    if (type == model::AttributeType::Boolean)
        return Scalar(true);
    return Scalar(std::string());
}

QDoubleSpinBox* numberField(double value, std::function<void(double)> changed)
{
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(Words::tr("Value"));
    box->setRange(-1e12, 1e12);
    box->setDecimals(2);
    box->setValue(value);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, std::move(changed));
    return box;
}

double numberOf(const Scalar& scalar) { return std::holds_alternative<double>(scalar) ? std::get<double>(scalar) : 0; }

QCompleter* suggestionsOf(const DatasetPointer& data, const std::string& attribute, QObject* parent)
{
    const snapshot::Column* column = data->snapshot->column(attribute);
    const snapshot::Dictionary* dictionary = nullptr;
    if (column && std::holds_alternative<snapshot::TextColumn>(column->data))
        dictionary = std::get<snapshot::TextColumn>(column->data).dictionary.get();
    if (column && std::holds_alternative<snapshot::SetColumn>(column->data))
        dictionary = std::get<snapshot::SetColumn>(column->data).dictionary.get();
    QStringList texts;
    if (dictionary && dictionary->size() <= kMostSuggestions)
        for (std::uint32_t code = 0; code < dictionary->size(); ++code)
            texts << words::fromUtf8(dictionary->text(code));
    texts.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(texts, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

QWidget* textField(const DatasetPointer& data, const AttributeTest& test, const LeafChanged& changed)
{
    const bool list = wantsList(test.op.comparison);
    auto* field = new QLineEdit(textsOf(test.value).join(QStringLiteral(", ")));
    field->setAccessibleName(Words::tr("Value"));
    field->setPlaceholderText(list ? Words::tr("one, another") : Words::tr("value"));
    field->setMinimumWidth(180);
    if (!list)
        field->setCompleter(suggestionsOf(data, test.attribute, field));
    const auto apply = [test, changed, list](const QString& text) {
        AttributeTest next = test;
        if (list) {
            std::vector<Scalar> values;
            for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!part.trimmed().isEmpty())
                    values.emplace_back(part.trimmed().toStdString());
            next.value = std::move(values);
        } else {
            next.value = Scalar(text.toStdString());
        }
        changed(Condition{next}, LeafChange::Field);
    };
    QObject::connect(field, &QLineEdit::textEdited, field, apply);
    if (field->completer())
        QObject::connect(field->completer(), qOverload<const QString&>(&QCompleter::activated), field, apply);
    return field;
}

/// Fields for the value that an operator takes.
std::vector<QWidget*> valueFields(const DatasetPointer& data, const AttributeTest& test, model::AttributeType type,
                                  const LeafChanged& changed)
{
    const auto set = [test, changed](Operand value) {
        AttributeTest next = test;
        next.value = std::move(value);
        changed(Condition{next}, LeafChange::Field);
    };
    if (test.op.comparison == Comparison::Present)
        return {};
    if (const auto* length = std::get_if<calendar::Duration>(&test.value)) {
        auto* box = new QSpinBox;
        box->setAccessibleName(Words::tr("Days"));
        box->setRange(1, 3650);
        box->setValue(static_cast<int>(length->count));
        QObject::connect(box, &QSpinBox::valueChanged, box, [set](int days) {
            set(calendar::Duration{days, calendar::DurationUnit::Days});
        });
        return {box, new Label(Words::tr("days"), Type::Body, Color::Text2)};
    }
    if (const auto* several = std::get_if<std::vector<Scalar>>(&test.value);
        several && test.op.comparison == Comparison::Between && several->size() == 2) {
        auto state = std::make_shared<std::vector<Scalar>>(*several);
        const auto field = [&](std::size_t i) {
            return numberField(numberOf((*state)[i]), [state, set, i](double value) {
                (*state)[i] = value;
                set(*state);
            });
        };
        return {field(0), new Label(Words::tr("and"), Type::Body, Color::Text2), field(1)};
    }
    if (const auto* scalar = std::get_if<Scalar>(&test.value)) {
        if (std::holds_alternative<double>(*scalar))
            return {numberField(std::get<double>(*scalar), [set](double value) { set(Scalar(value)); })};
        if (type == model::AttributeType::Boolean)
            return {choiceBox(Words::tr("Value"), {{QStringLiteral("1"), Words::tr("true")}, {QStringLiteral("0"), Words::tr("false")}},
                              std::holds_alternative<bool>(*scalar) && std::get<bool>(*scalar) ? QStringLiteral("1") : QStringLiteral("0"),
                              [set](const QString& key) { set(Scalar(key == QLatin1String("1"))); })};
    }
    return {textField(data, test, changed)};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const AttributeTest& test, const LeafChanged& changed)
{
    const snapshot::Column* column = data->snapshot->column(test.attribute);
    const model::AttributeType type = column ? column->attribute.type : model::AttributeType::Text;
    std::vector<std::pair<QString, QString>> attributes;
    for (const snapshot::Column& each : data->snapshot->columns())
        attributes.emplace_back(words::fromUtf8(each.attribute.name), words::attribute(each.attribute.name, each.attribute.title));
    auto* attribute = choiceBox(Words::tr("Attribute"), attributes, words::fromUtf8(test.attribute), [data, changed](const QString& key) {
        const snapshot::Column* chosen = data->snapshot->column(key.toStdString());
        const model::AttributeType of = chosen ? chosen->attribute.type : model::AttributeType::Text;
        const Comparison first = comparisonsOf(of).front();
        changed(Condition{AttributeTest{.attribute = key.toStdString(), .op = Operator(first), .value = startOf(first, of)}},
                LeafChange::Form);
    });
    std::vector<std::pair<QString, QString>> operators;
    for (const Comparison comparison : comparisonsOf(type)) {
        operators.emplace_back(words::fromUtf8(toName(Operator(comparison))), comparisonWords(Operator(comparison)));
        if (hasNegative(comparison))
            operators.emplace_back(words::fromUtf8(toName(Operator(comparison, true))), comparisonWords(Operator(comparison, true)));
    }
    auto* op = choiceBox(Words::tr("Comparison"), operators, words::fromUtf8(toName(test.op)), [test, type, changed](const QString& key) {
        AttributeTest next = test;
        const Operator chosen = *operatorFromName(key.toStdString());
        if (startOf(chosen.comparison, type).index() != test.value.index() || chosen.comparison == Comparison::Between)
            next.value = startOf(chosen.comparison, type);
        next.op = chosen;
        changed(Condition{next}, LeafChange::Form);
    });
    std::vector<QWidget*> fields{attribute, op};
    for (QWidget* field : valueFields(data, test, type, changed))
        fields.push_back(field);
    if (column)
        fields.push_back(new ProvenanceMark(column->attribute.provenance));
    return fields;
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const Did& did, const LeafChanged& changed)
{
    // Fields of one line change one value together: what one wrote, the next must not undo.
    auto state = std::make_shared<Did>(did);
    const auto tell = [state, changed](LeafChange how) { changed(Condition{*state}, how); };
    return {new Label(Words::tr("did"), Type::Body, Color::Text2),
            eventBox(data, did.events, [state, tell](EventSelector events) { state->events = std::move(events), tell(LeafChange::Form); }),
            whereFields(data, did.events,
                        [state, tell](EventSelector events) {
                            const bool sameForm =
                                events.where.size() == state->events.where.size() &&
                                (events.where.empty() || events.where.front().property == state->events.where.front().property);
                            state->events = std::move(events);
                            tell(sameForm ? LeafChange::Field : LeafChange::Form);
                        }),
            countFields(did.count, [state, tell](CountTest count) { state->count = count, tell(LeafChange::Field); }),
            windowFields(did.window, [state, tell](Window window) { state->window = window, tell(LeafChange::Field); })};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const Aggregate& aggregate, const LeafChanged& changed)
{
    auto state = std::make_shared<Aggregate>(aggregate);
    const auto tell = [state, changed](LeafChange how) { changed(Condition{*state}, how); };
    const double unit = aggregate.property == "amount" ? 100 : 1;
    const auto* scalar = std::get_if<Scalar>(&aggregate.value);
    return {new Label(Words::tr("total of"), Type::Body, Color::Text2),
            eventBox(data, aggregate.events,
                     [state, tell](EventSelector events) { state->events = std::move(events), tell(LeafChange::Form); }),
            new Label(comparisonWords(aggregate.op), Type::Body, Color::Text2),
            numberField(scalar ? numberOf(*scalar) / unit : 0,
                        [state, tell, unit](double value) { state->value = Scalar(value * unit), tell(LeafChange::Field); }),
            windowFields(aggregate.window, [state, tell](Window window) { state->window = window, tell(LeafChange::Field); })};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const TimeTest& test, const LeafChanged& changed)
{
    auto state = std::make_shared<TimeTest>(test);
    const auto tell = [state, changed](LeafChange how) { changed(Condition{*state}, how); };
    auto* which =
        choiceBox(Words::tr("First or last"), {{QStringLiteral("0"), Words::tr("first")}, {QStringLiteral("1"), Words::tr("last")}},
                  QString::number(static_cast<int>(test.which)),
                  [state, tell](const QString& key) { state->which = static_cast<TimeTest::Which>(key.toInt()), tell(LeafChange::Field); });
    auto* kind =
        choiceBox(Words::tr("When"), {{QStringLiteral("0"), Words::tr("in the last")}, {QStringLiteral("1"), Words::tr("longer ago than")}},
                  QString::number(static_cast<int>(test.kind)),
                  [state, tell](const QString& key) { state->kind = static_cast<TimeTest::Kind>(key.toInt()), tell(LeafChange::Field); });
    auto* days = new QSpinBox;
    days->setAccessibleName(Words::tr("Days"));
    days->setRange(1, 3650);
    days->setValue(static_cast<int>(test.length.count));
    QObject::connect(days, &QSpinBox::valueChanged, days, [state, tell](int value) {
        state->length = {value, calendar::DurationUnit::Days}, tell(LeafChange::Field);
    });
    return {which,
            eventBox(data, test.events, [state, tell](EventSelector events) { state->events = std::move(events), tell(LeafChange::Form); }),
            kind, days, new Label(Words::tr("days"), Type::Body, Color::Text2)};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer&, const InStage& test, const LeafChanged& changed)
{
    std::vector<std::pair<QString, QString>> stages;
    for (const model::Stage stage : model::kStages)
        stages.emplace_back(words::fromUtf8(model::toName(stage)), words::stage(stage));
    return {new Label(Words::tr("lifecycle stage is"), Type::Body, Color::Text2),
            choiceBox(Words::tr("Stage"), stages, words::fromUtf8(model::toName(test.stage)), [changed](const QString& key) {
                changed(Condition{InStage{*model::stageFromName(key.toStdString())}}, LeafChange::Field);
            })};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const ConsentTest& test, const LeafChanged& changed)
{
    auto state = std::make_shared<ConsentTest>(test);
    std::vector<std::pair<QString, QString>> purposes, states;
    for (const std::string& purpose : data->snapshot->consents().purposes)
        purposes.emplace_back(words::fromUtf8(purpose), words::purpose(purpose));
    for (const model::ConsentState each :
         {model::ConsentState::Granted, model::ConsentState::Withdrawn, model::ConsentState::Denied, model::ConsentState::Unknown})
        states.emplace_back(words::fromUtf8(model::toName(each)), words::consentState(each));
    return {new Label(Words::tr("consent"), Type::Body, Color::Text2),
            choiceBox(Words::tr("Purpose"), purposes, words::fromUtf8(test.purpose),
                      [state, changed](const QString& key) {
                          state->purpose = key.toStdString(), changed(Condition{*state}, LeafChange::Field);
                      }),
            new Label(Words::tr("is"), Type::Body, Color::Text2),
            choiceBox(Words::tr("State"), states, words::fromUtf8(model::toName(test.state)), [state, changed](const QString& key) {
                state->state = *model::consentStateFromName(key.toStdString()), changed(Condition{*state}, LeafChange::Field);
            })};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const InSegment& test, const LeafChanged& changed)
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto& [name, segment] : data->segments)
        names.emplace_back(words::fromUtf8(name), words::fromUtf8(name));
    return {new Label(Words::tr("in the segment"), Type::Body, Color::Text2),
            choiceBox(Words::tr("Segment"), names, words::fromUtf8(test.name),
                      [changed](const QString& key) { changed(Condition{InSegment{key.toStdString()}}, LeafChange::Field); })};
}

std::vector<QWidget*> fieldsOf(const DatasetPointer& data, const SourceTest& test, const LeafChanged& changed)
{
    std::vector<std::pair<QString, QString>> sources;
    for (const std::string& source : data->snapshot->sources())
        sources.emplace_back(words::fromUtf8(source), words::readable(source));
    return {new Label(Words::tr("known to"), Type::Body, Color::Text2),
            choiceBox(Words::tr("Source"), sources, words::fromUtf8(test.source),
                      [changed](const QString& key) { changed(Condition{SourceTest{key.toStdString()}}, LeafChange::Field); })};
}

std::vector<QWidget*> inWords(const DatasetPointer& data, const Condition& leaf)
{
    const Language language = QLocale().language() == QLocale::Italian ? Language::Italian : Language::English;
    Naming naming;
    naming.currency = data->snapshot->currency();
    auto* label = new Label(words::fromUtf8(sentenceOf(leaf, language, naming).text));
    label->setWordWrap(true);
    return {label};
}

}  // namespace

QWidget* leafEditor(const DatasetPointer& data, const Condition& leaf, LeafChanged changed)
{
    auto* host = new QWidget;
    auto* flow = new FlowLayout(host, 6, 6);
    const std::vector<QWidget*> fields = std::visit(
        [&](const auto& node) -> std::vector<QWidget*> {
            if constexpr (requires { fieldsOf(data, node, changed); })
                return fieldsOf(data, node, changed);
            else
                return inWords(data, leaf);
        },
        leaf.node);
    for (QWidget* field : fields)
        flow->addWidget(field);
    return host;
}

QString leafIcon(const Condition& leaf)
{
    if (std::holds_alternative<Did>(leaf.node) || std::holds_alternative<Aggregate>(leaf.node))
        return QStringLiteral("cart");
    if (std::holds_alternative<TimeTest>(leaf.node) || std::holds_alternative<Sequence>(leaf.node))
        return QStringLiteral("clock");
    if (std::holds_alternative<InStage>(leaf.node) || std::holds_alternative<EnteredStage>(leaf.node) ||
        std::holds_alternative<StageSince>(leaf.node))
        return QStringLiteral("lifecycle");
    if (std::holds_alternative<ConsentTest>(leaf.node))
        return QStringLiteral("mail");
    if (std::holds_alternative<InSegment>(leaf.node) || std::holds_alternative<InList>(leaf.node))
        return QStringLiteral("segments");
    return QStringLiteral("tag");
}

std::vector<LeafKind> leafKinds(const Dataset& data)
{
    const EventSelector purchase{{data.snapshot->events().typeNamed("purchase") ? "purchase"
                                  : data.snapshot->events().types.empty()       ? ""
                                                                                : data.snapshot->events().types.front().name},
                                 {}};
    const QString behaviour = Words::tr("Behaviour"), profile = Words::tr("Profile"), sets = Words::tr("Sets");
    std::vector<LeafKind> kinds{
        {behaviour, Words::tr("Did something"), QStringLiteral("cart"),
         Condition{Did{purchase, {}, Window::last(90, calendar::DurationUnit::Days)}}},
        {behaviour, Words::tr("Did not do"), QStringLiteral("eye"),
         Condition{Did{purchase, {CountTest::Kind::Exactly, 0, 0}, Window::last(90, calendar::DurationUnit::Days)}}},
        {behaviour, Words::tr("First or last time"), QStringLiteral("clock"),
         Condition{TimeTest{TimeTest::Which::Last, purchase, TimeTest::Kind::InLast, {90, calendar::DurationUnit::Days}, {}, {}}}},
        {behaviour, Words::tr("Spent"), QStringLiteral("value"),
         Condition{Aggregate{purchase, "amount", Aggregate::Function::Sum, Operator(Comparison::GreaterOrEqual), Scalar(10000.0), {}}}},
        {profile, Words::tr("Lifecycle stage"), QStringLiteral("lifecycle"), Condition{InStage{model::Stage::Use}}},
    };
    for (const snapshot::Column& column : data.snapshot->columns()) {
        const Comparison first = comparisonsOf(column.attribute.type).front();
        kinds.push_back({profile, words::attribute(column.attribute.name, column.attribute.title), QStringLiteral("tag"),
                         Condition{AttributeTest{
                             .attribute = column.attribute.name, .op = Operator(first), .value = startOf(first, column.attribute.type)}}});
    }
    if (!data.snapshot->consents().purposes.empty())
        kinds.push_back({Words::tr("Consent"), Words::tr("E-mail, SMS, calls"), QStringLiteral("mail"),
                         Condition{ConsentTest{data.snapshot->consents().purposes.front(), model::ConsentState::Granted}}});
    if (!data.segments.empty())
        kinds.push_back(
            {sets, Words::tr("In another segment"), QStringLiteral("segments"), Condition{InSegment{data.segments.begin()->first}}});
    if (!data.snapshot->sources().empty())
        kinds.push_back(
            {sets, Words::tr("Known to a source"), QStringLiteral("database"), Condition{SourceTest{data.snapshot->sources().front()}}});
    return kinds;
}

}  // namespace regia::ui
