// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conditions/event_tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

using calendar::DurationUnit;
using segment::CountTest;
using segment::EventSelector;
using segment::PropertyTest;
using segment::Window;

const QString kAny = QStringLiteral("any");

std::vector<DurationUnit> unitsOf(Window::Kind kind)
{
    if (kind == Window::Kind::Calendar)
        return {DurationUnit::Days, DurationUnit::Weeks, DurationUnit::Months, DurationUnit::Years};
    return {DurationUnit::Minutes, DurationUnit::Hours, DurationUnit::Days, DurationUnit::Weeks, DurationUnit::Months, DurationUnit::Years};
}

Pill::Words countWords(const CountTest& count)
{
    const auto times = [](std::int64_t n) { return SegmentWords::tr("time(s)", nullptr, static_cast<int>(n)); };
    switch (count.kind) {
    case CountTest::Kind::AtLeast: return {SegmentWords::tr("at least"), format::integer(count.first), times(count.first)};
    case CountTest::Kind::AtMost: return {SegmentWords::tr("at most"), format::integer(count.first), times(count.first)};
    case CountTest::Kind::Exactly:
        if (count.first == 0)
            return {{}, SegmentWords::tr("never"), {}};
        return {SegmentWords::tr("exactly"), format::integer(count.first), times(count.first)};
    case CountTest::Kind::Between: break;
    }
    return {{}, QStringLiteral("%1 – %2").arg(format::integer(count.first), format::integer(count.second)), times(count.second)};
}

Pill::Words windowWords(const Window& window)
{
    const QString length = format::integer(window.length.count);
    switch (window.kind) {
    case Window::Kind::All: return {{}, SegmentWords::tr("ever"), {}};
    case Window::Kind::Last: return {SegmentWords::tr("in the last"), length, unitWords(window.length.unit, window.length.count)};
    case Window::Kind::Calendar:
        return {SegmentWords::tr("in the last complete"), length, unitWords(window.length.unit, window.length.count)};
    case Window::Kind::Dates: break;
    }
    return {{}, format::dateRange(format::toDate(window.from), format::toDate(window.to).addDays(-1), format::Year::Always), {}};
}

QString windowKind(Window::Kind kind) { return QString::number(static_cast<int>(kind)); }

Window windowOf(Window::Kind kind, QDate today)
{
    switch (kind) {
    case Window::Kind::All: return {};
    case Window::Kind::Last: return Window::last(90, DurationUnit::Days);
    case Window::Kind::Calendar: return Window::complete(3, DurationUnit::Months);
    case Window::Kind::Dates: break;
    }
    return Window::dates(format::fromDate(today.addMonths(-3).addDays(1)), format::fromDate(today.addDays(1)));
}

/// The fields after the kind of a window; null for all time.
QWidget* windowFields(const std::shared_ptr<Window>& state, const std::function<void()>& tell)
{
    if (state->kind == Window::Kind::All)
        return nullptr;
    if (state->kind != Window::Kind::Dates)
        return durationBox(state->length, unitsOf(state->kind), [state, tell](calendar::Duration length) {
            state->length = length;
            tell();
        });
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(dateBox(SegmentWords::tr("First day"), format::toDate(state->from), [state, tell](QDate day) {
        state->from = format::fromDate(day);
        tell();
    }));
    row->addWidget(dateBox(SegmentWords::tr("Last day"), format::toDate(state->to).addDays(-1), [state, tell](QDate day) {
        state->to = format::fromDate(day.addDays(1));
        tell();
    }));
    return host;
}

PropertyTest emptyTest(const Compared& what, const std::string& property)
{
    const segment::Comparison first =
        what.type == model::AttributeType::Number ? segment::Comparison::GreaterOrEqual : segment::comparisonsOf(what.type).front();
    return {property, segment::Operator(first), startOf(first, what)};
}

Pill::Words testWords(const PropertyTest& test, const Compared& what)
{
    const QString property = words::property(test.property);
    return {property + u' ' + comparisonWords(test.op), operandText(test.op.comparison, test.value, what), {}};
}

/// A part of a popover that is made anew when what stands before it changes.
class Replaceable final : public QWidget {
public:
    Replaceable() : m_row(new QHBoxLayout(this)) { m_row->setContentsMargins(0, 0, 0, 0); }
    void show(QWidget* part)
    {
        delete m_part;
        m_part = part;
        if (part)
            m_row->addWidget(part);
        if (Popover* popover = Popover::around(this))
            popover->adjustSize();
    }

private:
    QHBoxLayout* m_row;
    QWidget* m_part = nullptr;
};

QWidget* testForm(const std::shared_ptr<PropertyTest>& state, const Compared& what, const std::function<void()>& tell,
                  const std::function<void()>& remove)
{
    auto* values = new Replaceable;
    const auto showValues = [values, state, what, tell] {
        values->show(operandFields(state->op.comparison, state->value, what, [state, tell](segment::Operand value) {
            state->value = std::move(value);
            tell();
        }));
    };
    auto* op = optionBox(SegmentWords::tr("Comparison"), operatorChoices(what), words::fromUtf8(toName(state->op)),
                         [state, what, tell, showValues](const QString& key) {
                             state->op = *segment::operatorFromName(key.toStdString());
                             if (changesForm(state->op.comparison, state->value, what))
                                 state->value = startOf(state->op.comparison, what);
                             showValues();
                             tell();
                         });
    showValues();
    auto* bin = iconButton(QStringLiteral("trash"), SegmentWords::tr("Remove this test"));
    QObject::connect(bin, &Button::clicked, bin, [bin, remove] {
        if (Popover* popover = Popover::around(bin))
            popover->close();
        remove();
    });
    return formOf({op, values, bin});
}

}  // namespace

KeyedTexts propertyChoices(const segment::Dataset& data)
{
    KeyedTexts choices;
    for (const char* name : {"channel", "campaign", "product", "amount", "source"})
        choices.emplace_back(QString::fromLatin1(name), words::property(name));
    for (const snapshot::EventProperty& property : data.snapshot->events().properties)
        choices.emplace_back(words::fromUtf8(property.name), words::property(property.name));
    return choices;
}

bool saysDeed(const EventSelector& events)
{
    return !events.isAny() &&
           std::all_of(events.types.begin(), events.types.end(), [](const std::string& type) { return !words::happened(type).isEmpty(); });
}

QWidget* eventToken(const DatasetPointer& data, const EventSelector& events, EventSaid said, std::function<void(EventSelector)> changed)
{
    KeyedTexts choices;
    for (const snapshot::EventType& type : data->snapshot->events().types)
        if (!type.hidden || std::find(events.types.begin(), events.types.end(), type.name) != events.types.end())
            choices.emplace_back(words::fromUtf8(type.name), words::eventType(type.name));
    std::sort(choices.begin(), choices.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    choices.insert(choices.begin(), {kAny, SegmentWords::tr("Any event")});
    const bool asDeed = said == EventSaid::AsDeed && saysDeed(events);
    QStringList names, keys;
    for (const std::string& type : events.types) {
        keys << words::fromUtf8(type);
        names << (asDeed ? words::happened(type) : words::eventType(type));
    }
    Pill* pill = choiceToken(SegmentWords::tr("Event"), choices, events.isAny() ? kAny : keys.join(u','),
                             [events, changed = std::move(changed)](const QString& key) {
                                 EventSelector next = events;
                                 next.types = key == kAny ? std::vector<std::string>() : std::vector{key.toStdString()};
                                 changed(next);
                             });
    if (asDeed || names.size() > 1)
        pill->setWords({{}, names.join(SegmentWords::tr(" or ", "between kinds of events")), {}});
    return pill;
}

QWidget* countToken(const CountTest& count, std::function<void(CountTest)> changed)
{
    constexpr std::int64_t kMost = 1'000'000;
    auto state = std::make_shared<CountTest>(count);
    return formToken(
        SegmentWords::tr("How often"), [state] { return countWords(*state); },
        [state, changed](const std::function<void()>& edited) {
            const auto tell = [state, changed, edited] {
                changed(*state);
                edited();
            };
            auto* second =
                wholeNumberBox(SegmentWords::tr("At most how often"), state->second, 0, kMost, [state, tell](std::int64_t value) {
                    state->second = value;
                    tell();
                });
            second->setVisible(state->kind == CountTest::Kind::Between);
            auto* kind = optionBox(SegmentWords::tr("How often"),
                                   {{QStringLiteral("0"), SegmentWords::tr("at least")},
                                    {QStringLiteral("1"), SegmentWords::tr("at most")},
                                    {QStringLiteral("2"), SegmentWords::tr("exactly")},
                                    {QStringLiteral("3"), SegmentWords::tr("between", "how often: between two numbers")}},
                                   QString::number(static_cast<int>(state->kind)), [state, tell, second](const QString& key) {
                                       state->kind = static_cast<CountTest::Kind>(key.toInt());
                                       state->second = std::max(state->first, state->second);
                                       second->setVisible(state->kind == CountTest::Kind::Between);
                                       tell();
                                   });
            auto* first = wholeNumberBox(SegmentWords::tr("Times"), state->first, 0, kMost, [state, tell](std::int64_t value) {
                state->first = value;
                tell();
            });
            return formOf({kind, first, second, between(SegmentWords::tr("time(s)", nullptr, 2))});
        });
}

QWidget* windowToken(const DatasetPointer& data, const Window& window, std::function<void(Window)> changed)
{
    auto state = std::make_shared<Window>(window);
    const QDate today = comparedProperty(*data, {}).today;
    return formToken(
        SegmentWords::tr("When"), [state] { return windowWords(*state); },
        [state, changed, today](const std::function<void()>& edited) {
            const auto tell = [state, changed, edited] {
                if (state->kind == Window::Kind::Dates && !(state->from < state->to))
                    return;  // half typed
                changed(*state);
                edited();
            };
            auto* fields = new Replaceable;
            fields->show(windowFields(state, tell));
            auto* kind = optionBox(SegmentWords::tr("When"),
                                   {{windowKind(Window::Kind::All), SegmentWords::tr("ever")},
                                    {windowKind(Window::Kind::Last), SegmentWords::tr("in the last")},
                                    {windowKind(Window::Kind::Calendar), SegmentWords::tr("in the last complete")},
                                    {windowKind(Window::Kind::Dates), SegmentWords::tr("between two days")}},
                                   windowKind(state->kind), [state, tell, fields, today](const QString& key) {
                                       *state = windowOf(static_cast<Window::Kind>(key.toInt()), today);
                                       fields->show(windowFields(state, tell));
                                       tell();
                                   });
            return formOf({kind, fields});
        });
}

std::vector<QWidget*> whereTokens(const DatasetPointer& data, const EventSelector& events, std::function<void(EventSelector, bool)> changed)
{
    std::vector<QWidget*> tokens;
    auto state = std::make_shared<EventSelector>(events);
    for (std::size_t i = 0; i < events.where.size(); ++i) {
        tokens.push_back(between(i == 0 ? SegmentWords::tr("where") : SegmentWords::tr("and", "between two tests")));
        const Compared what = comparedProperty(*data, events.where[i].property);
        auto test = std::make_shared<PropertyTest>(events.where[i]);
        tokens.push_back(formToken(
            SegmentWords::tr("Property"), [test, what] { return testWords(*test, what); },
            [test, what, state, i, changed](const std::function<void()>& edited) {
                return testForm(
                    test, what,
                    [test, state, i, changed, edited] {
                        state->where[i] = *test;
                        changed(*state, false);
                        edited();
                    },
                    [state, i, changed] {
                        EventSelector without = *state;
                        without.where.erase(without.where.begin() + static_cast<std::ptrdiff_t>(i));
                        changed(without, true);
                    });
            }));
    }
    auto* add = linkButton(SegmentWords::tr("+ where"));
    add->setAccessibleName(SegmentWords::tr("Add a test of a property"));
    QObject::connect(add, &Button::clicked, add, [add, data, state, changed] {
        std::vector<ChoiceList::Choice> choices;
        for (const auto& [key, text] : propertyChoices(*data))
            choices.push_back({key, text, {}, {}, {}});
        auto* list = new ChoiceList(std::move(choices), {});
        QObject::connect(list, &ChoiceList::chosen, add, [data, state, changed](const QString& key) {
            EventSelector with = *state;
            with.where.push_back(emptyTest(comparedProperty(*data, key.toStdString()), key.toStdString()));
            changed(with, true);
        });
        Popover::show(add, list);
    });
    tokens.push_back(add);
    return tokens;
}

}  // namespace regia::ui
