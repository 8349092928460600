// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_steps_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/conditions/event_tokens.h"
#include "ui/pages/funnels/funnel_options.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 250;
constexpr int kEventWidth = 146;
constexpr std::size_t kFewest = 2, kMost = 12;

/// The number of a step on a petrol disc.
class Badge final : public QWidget {
public:
    explicit Badge(std::size_t number) : m_number(QString::number(number)) { setFixedSize(18, 18); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), 9, theme().color(Color::Accent));
        painter.setFont(theme().font(Type::Micro, QFont::DemiBold));
        painter.setPen(theme().color(Color::TextOnAccent));
        painter.drawText(rect(), Qt::AlignCenter, m_number);
    }

private:
    QString m_number;
};

class Box final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Control), theme().color(Color::Surface), theme().color(Color::Border));
    }
};

class HintBox final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Control), theme().color(Color::Sunken));
    }
};

QWidget* moreOf(const QString& name, const std::function<void(QMenu&)>& fill)
{
    auto* button = iconButton(QStringLiteral("more"), name);
    button->setControlSize(ControlSize::Small);
    QObject::connect(button, &Button::clicked, button, [button, fill] {
        auto* menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    return button;
}

}  // namespace

FunnelStepsCard::FunnelStepsCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Steps"))), m_hintBox(new HintBox), m_hint(new Label({}, Type::Small, Color::Text2))
{
    setFixedWidth(qRound(scaled(kWidth)));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* host = new QWidget;
    m_column = new QVBoxLayout(host);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_hintBox);
    scroll->setWidget(host);
    host->setAutoFillBackground(false);  // setWidget has turned it on
    m_card->body()->addWidget(scroll, 1);
    auto* hint = new QHBoxLayout(m_hintBox);
    hint->setContentsMargins(10, 8, 10, 8);
    m_hint->setWordWrap(true);
    hint->addWidget(m_hint);
    m_hintBox->hide();
    for (const int by : {-1, 1}) {
        auto* key = new QShortcut(by < 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] {
            if (const auto step = stepWithKeyboard())
                move(*step, by);
        });
    }
}

void FunnelStepsCard::show(const DatasetPointer& dataset, const metrics::FunnelQuery& query)
{
    const auto keyboard = stepWithKeyboard();
    m_data = dataset;
    m_query = query;
    m_boxes.clear();
    m_times.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();  // one of its fields may be telling of its change
    }
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (std::size_t step = 0; step < m_query.steps.size(); ++step) {
        if (step > 0) {
            m_times.push_back(new Label({}, Type::Micro, Color::Text3));
            m_times.back()->setContentsMargins(12, 2, 0, 2);
            column->addWidget(m_times.back());
        }
        m_boxes.push_back(stepBox(step));
        column->addWidget(m_boxes.back());
    }
    for (std::size_t number = 0; number < m_query.exclusions.size(); ++number)
        column->addWidget(exclusionBox(number));
    column->addSpacing(8);
    column->addWidget(buttons());
    column->addSpacing(8);
    column->addWidget(options());
    column->addStretch();
    m_column->insertWidget(0, m_content, 1);
    if (keyboard && *keyboard < m_boxes.size())
        if (auto* token = m_boxes[*keyboard]->findChild<Pill*>())
            token->setFocus(Qt::OtherFocusReason);
}

QWidget* FunnelStepsCard::stepBox(std::size_t step)
{
    auto* box = new Box;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(8, 6, 4, 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new Badge(step + 1));
    head->addWidget(eventOf(step), 1, Qt::AlignLeft);
    head->addWidget(moreOf(tr("More for step %1").arg(step + 1), [this, step](QMenu& menu) { fillMenu(menu, step); }));
    column->addLayout(head);
    const auto* selector = std::get_if<segment::EventSelector>(&m_query.steps[step].what);
    if (selector == nullptr)
        return box;
    auto* tests = new TokenFlow(QMargins(24, 0, 0, 0));
    if (m_query.steps[step].optional)
        tests->add(new Label(tr("optional"), Type::Small, Color::Text3));
    for (QWidget* token : whereTokens(m_data, *selector, [this, step](segment::EventSelector events, bool rebuilds) {
             m_query.steps[step].what = std::move(events);
             rebuilds ? tell() : Q_EMIT changed(m_query);
         }))
        tests->add(token);
    column->addWidget(tests);
    return box;
}

QWidget* FunnelStepsCard::eventOf(std::size_t step)
{
    const auto choices = stepChoices(*m_data);
    Pill* pill = choiceToken(tr("Event of step %1").arg(step + 1), choices, stepKey(m_query.steps[step]), [this, step](const QString& key) {
        setStepFromKey(m_query.steps[step], key);
        tell();
    });
    pill->setGhost(true);
    pill->setMaximumWidth(qRound(scaled(kEventWidth)));
    pill->setToolTip(pill->words().value);
    return pill;
}

QWidget* FunnelStepsCard::exclusionBox(std::size_t number)
{
    const metrics::FunnelExclusion& exclusion = m_query.exclusions[number];
    auto* box = new TokenFlow(QMargins(8, 6, 0, 0));
    box->add(new Label(tr("without", "an event that excludes"), Type::Small, Color::Negative));
    box->add(eventToken(m_data, exclusion.events, EventSaid::AsNoun, [this, number](segment::EventSelector events) {
        m_query.exclusions[number].events = std::move(events);
        tell();
    }));
    box->add(
        choiceToken(tr("What the event does"),
                    KeyedTexts{{QStringLiteral("0"), tr("leaves the attempt out")}, {QStringLiteral("1"), tr("ends the attempt there")}},
                    QString::number(static_cast<int>(exclusion.mode)), [this, number](const QString& key) {
                        m_query.exclusions[number].mode = static_cast<metrics::funnels::ExcludeMode>(key.toInt());
                        tell();
                    }));
    auto* bin = iconButton(QStringLiteral("close"), tr("Remove the exclusion"));
    bin->setControlSize(ControlSize::Small);
    connect(bin, &Button::clicked, this, [this, number] {
        m_query.exclusions.erase(m_query.exclusions.begin() + static_cast<std::ptrdiff_t>(number));
        tell();
    });
    box->add(bin);
    return box;
}

QWidget* FunnelStepsCard::buttons()
{
    auto* host = new QWidget;
    auto* row = new QHBoxLayout(host);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* add = new Button(tr("Step"), QStringLiteral("plus"));
    add->setControlSize(ControlSize::Small);
    add->setAccessibleName(tr("Add a step"));
    add->setObjectName(QStringLiteral("addStep"));
    add->setEnabled(m_query.steps.size() < kMost);
    connect(add, &Button::clicked, this, [this] {
        m_query.steps.push_back({segment::EventSelector{{m_data->snapshot->events().types.front().name}, {}}, false, {}});
        tell();
    });
    row->addWidget(add);
    auto* exclude = new Button(tr("Exclude"), QStringLiteral("minus"));
    exclude->setControlSize(ControlSize::Small);
    exclude->setAccessibleName(tr("Exclude attempts with an event"));
    const bool possible = m_query.order != metrics::funnels::Order::Any && m_query.exclusions.size() < metrics::funnels::kMostExclusions;
    exclude->setEnabled(possible);
    exclude->setToolTip(possible ? QString() : tr("In any order no step is between two others."));
    connect(exclude, &Button::clicked, this, [this] {
        m_query.exclusions.push_back({.events = {{m_data->snapshot->events().types.front().name}, {}}});
        tell();
    });
    row->addWidget(exclude);
    row->addStretch();
    return host;
}

QWidget* FunnelStepsCard::options()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [&](const QString& title, Pill* pill) {
        pill->setGhost(true);
        auto* row = new QHBoxLayout;
        auto* label = new Label(title, Type::Small, Color::Text2);
        label->setElided(true);
        row->addWidget(label, 1);
        row->addWidget(pill);
        column->addLayout(row);
    };
    const auto tellQuery = [this](const metrics::FunnelQuery& next) {
        m_query = next;
        tell();
    };
    add(tr("Order of the steps"), orderToken(m_query, tellQuery));
    add(tr("Within"), withinToken(m_query, [this](const metrics::FunnelQuery& next) {
            m_query = next;
            Q_EMIT changed(m_query);
        }));
    add(tr("What counts"), entriesToken(m_query, tellQuery));
    add(tr("Break down by"), groupingToken(*m_data, m_query, tellQuery));
    return widget;
}

void FunnelStepsCard::fillMenu(QMenu& menu, std::size_t step)
{
    const std::size_t last = m_query.steps.size() - 1;
    menu.addAction(tr("Move up") + u'\t' + QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText), this,
                   [this, step] { move(step, -1); })
        ->setEnabled(step > 0);
    menu.addAction(tr("Move down") + u'\t' + QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText), this,
                   [this, step] { move(step, 1); })
        ->setEnabled(step < last);
    QAction* optional = menu.addAction(tr("Optional step"), this, [this, step] {
        m_query.steps[step].optional = !m_query.steps[step].optional;
        tell();
    });
    optional->setCheckable(true);
    optional->setChecked(m_query.steps[step].optional);
    optional->setEnabled(step > 0 && step < last);
    menu.addSeparator();
    menu.addAction(tr("Remove step %1").arg(step + 1), this, [this, step] { remove(step); })->setEnabled(m_query.steps.size() > kFewest);
}

void FunnelStepsCard::move(std::size_t step, int by)
{
    if ((by < 0 && step == 0) || (by > 0 && step + 1 >= m_query.steps.size()))
        return;
    const std::size_t to = by < 0 ? step - 1 : step + 1;
    std::swap(m_query.steps[step], m_query.steps[to]);
    m_query.steps.front().optional = m_query.steps.back().optional = false;
    tell();
    if (auto* token = m_boxes[to]->findChild<Pill*>())
        token->setFocus(Qt::OtherFocusReason);
}

void FunnelStepsCard::remove(std::size_t step)
{
    m_query.steps.erase(m_query.steps.begin() + static_cast<std::ptrdiff_t>(step));
    m_query.steps.front().optional = m_query.steps.back().optional = false;
    tell();
}

std::optional<std::size_t> FunnelStepsCard::stepWithKeyboard() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (std::size_t step = 0; focus && step < m_boxes.size(); ++step)
        if (m_boxes[step]->isAncestorOf(focus))
            return step;
    return std::nullopt;
}

void FunnelStepsCard::showAnswer(const metrics::Funnel& funnel, const QString& hint)
{
    std::size_t required = 0;  // the times are from required step to required step
    for (std::size_t step = 1; step < m_query.steps.size() && step <= m_times.size(); ++step) {
        Label* label = m_times[step - 1];
        const bool has = !m_query.steps[step].optional && required < funnel.stepTimes.size() && funnel.stepTimes[required].median;
        label->setText(has ? tr("↓ median %1").arg(format::duration(static_cast<std::int64_t>(*funnel.stepTimes[required].median)))
                           : QStringLiteral("↓"));
        required += m_query.steps[step].optional ? 0 : 1;
    }
    m_hint->setText(hint);
    m_hintBox->setVisible(!hint.isEmpty());
}

void FunnelStepsCard::tell()
{
    const metrics::FunnelQuery query = m_query;
    show(m_data, query);
    Q_EMIT changed(query);
}

}  // namespace regia::ui
