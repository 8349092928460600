// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conditions/token.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QSpinBox>

#include "ui/conditions/segment_words.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr double kMost = 1e12;

QString titleOf(const std::vector<ChoiceList::Choice>& choices, const QString& key)
{
    for (const ChoiceList::Choice& choice : choices)
        if (choice.key == key)
            return choice.title;
    return key;
}

Pill* smallPill(const QString& name)
{
    auto* pill = new Pill(name);
    pill->setSmall(true);
    return pill;
}

}  // namespace

Pill* choiceToken(const QString& name, std::vector<ChoiceList::Choice> choices, const QString& current, std::function<void(QString)> chosen)
{
    Pill* pill = smallPill(name);
    pill->setWords({{}, titleOf(choices, current), {}});
    pill->setPopover([choices = std::move(choices), current, chosen = std::move(chosen)] {
        auto* list = new ChoiceList(choices, current);
        QObject::connect(list, &ChoiceList::chosen, list, chosen);
        return list;
    });
    return pill;
}

Pill* choiceToken(const QString& name, const KeyedTexts& choices, const QString& current, std::function<void(QString)> chosen)
{
    std::vector<ChoiceList::Choice> list;
    list.reserve(choices.size());
    for (const auto& [key, text] : choices)
        list.push_back({key, text, {}, {}, {}});
    return choiceToken(name, std::move(list), current, std::move(chosen));
}

Pill* formToken(const QString& name, std::function<Pill::Words()> words, std::function<QWidget*(std::function<void()>)> makeForm)
{
    Pill* pill = smallPill(name);
    pill->setWords(words());
    pill->setPopover([guard = QPointer<Pill>(pill), words = std::move(words), makeForm = std::move(makeForm)] {
        return makeForm([guard, words] {
            if (guard)
                guard->setWords(words());
        });
    });
    return pill;
}

QWidget* formOf(std::initializer_list<QWidget*> fields)
{
    auto* form = new QWidget;
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    for (QWidget* field : fields) {
        row->addWidget(field);
        if (form->focusProxy() == nullptr && field->focusPolicy() != Qt::NoFocus)
            form->setFocusProxy(field);
    }
    return form;
}

QComboBox* optionBox(const QString& name, const KeyedTexts& options, const QString& current, std::function<void(QString)> chosen)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& [key, text] : options)
        box->addItem(text, key);
    box->setCurrentIndex(box->findData(current));
    QObject::connect(box, &QComboBox::activated, box,
                     [box, chosen = std::move(chosen)](int option) { chosen(box->itemData(option).toString()); });
    return box;
}

QWidget* wholeNumberBox(const QString& name, std::int64_t value, std::int64_t least, std::int64_t most,
                        std::function<void(std::int64_t)> changed)
{
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(static_cast<int>(least), static_cast<int>(most));
    box->setMinimumWidth(88);
    box->setValue(static_cast<int>(value));
    QObject::connect(box, &QSpinBox::valueChanged, box, [changed = std::move(changed)](int now) { changed(now); });
    return box;
}

QWidget* numberBox(const QString& name, double value, int decimals, const QString& prefix, std::function<void(double)> changed)
{
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setDecimals(decimals);
    box->setRange(-kMost, kMost);
    box->setPrefix(prefix);
    box->setMinimumWidth(120);
    box->setValue(value);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, box, std::move(changed));
    return box;
}

QWidget* dateBox(const QString& name, QDate value, std::function<void(QDate)> changed)
{
    auto* box = new QDateEdit(value);
    box->setAccessibleName(name);
    box->setCalendarPopup(true);
    box->setMinimumWidth(120);
    QObject::connect(box, &QDateEdit::dateChanged, box, std::move(changed));
    return box;
}

QWidget* durationBox(const calendar::Duration& value, const std::vector<calendar::DurationUnit>& units,
                     std::function<void(calendar::Duration)> changed)
{
    constexpr std::int64_t kLongest = 3650;
    auto state = std::make_shared<calendar::Duration>(value);
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QWidget* number = wholeNumberBox(SegmentWords::tr("How many"), value.count, 1, kLongest, [state, changed](std::int64_t count) {
        state->count = count;
        changed(*state);
    });
    KeyedTexts names;
    for (const calendar::DurationUnit unit : units)
        names.emplace_back(words::fromUtf8(toName(unit)), unitWords(unit, 2));
    row->addWidget(number);
    row->addWidget(
        optionBox(SegmentWords::tr("Unit of time"), names, words::fromUtf8(toName(value.unit)), [state, changed](const QString& key) {
            state->unit = *calendar::durationUnitFromName(key.toStdString());
            changed(*state);
        }));
    host->setFocusPolicy(Qt::TabFocus);
    host->setFocusProxy(number);
    return host;
}

TokenFlow::TokenFlow(QMargins margins, QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, 6, 4);
    flow->setContentsMargins(margins);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TokenFlow::add(QWidget* token) { layout()->addWidget(token); }

void TokenFlow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool TokenFlow::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void TokenFlow::fit()
{
    // Height for width gets lost on the way through several nested layouts: the height is fixed here instead.
    const int wanted = layout()->heightForWidth(width());
    if (wanted == height() && minimumHeight() == wanted)
        return;
    setFixedHeight(wanted);
    for (QWidget* above = parentWidget(); above != nullptr && above->layout() != nullptr; above = above->parentWidget())
        above->layout()->invalidate();
}

QWidget* between(const QString& words) { return new Label(words, Type::Small, Color::Text2); }

}  // namespace regia::ui
