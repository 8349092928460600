// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnel_steps_card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 236;
constexpr std::size_t kFewest = 2, kMost = 12;

QComboBox* options(const QString& name, const QStringList& texts, int current)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->addItems(texts);
    box->setCurrentIndex(current);
    return box;
}

}  // namespace

FunnelStepsCard::FunnelStepsCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Steps"))), m_hint(new Label({}, Type::Small, Color::Text2))
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_hint->setWordWrap(true);
}

void FunnelStepsCard::show(const segment::Dataset& dataset, const metrics::FunnelQuery& query)
{
    m_query = query;
    if (m_content) {
        m_hint->setParent(this);
        m_content->hide();
        m_content->deleteLater();  // one of its fields may be telling of its change
    }
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (std::size_t step = 0; step < m_query.steps.size(); ++step)
        column->addWidget(stepRow(dataset, step));
    auto* add = new Button(tr("Step"), QStringLiteral("plus"));
    add->setAccessibleName(tr("Add a step"));
    add->setEnabled(m_query.steps.size() < kMost);
    connect(add, &Button::clicked, this, [this] {
        m_query.steps.push_back({segment::EventSelector{{"purchase"}, {}}, false, {}});
        tell();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(options());
    column->addStretch();
    column->addWidget(m_hint);
    m_hint->show();
    m_card->body()->addWidget(m_content);
}

QWidget* FunnelStepsCard::stepRow(const segment::Dataset& dataset, std::size_t step)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new Tag(QString::number(step + 1), Tag::Tone::Accent));
    auto* event = new QComboBox;
    event->setAccessibleName(tr("Event of step %1").arg(step + 1));
    event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<std::pair<QString, QString>> types;
    for (const snapshot::EventType& type : dataset.snapshot->events().types)
        types.emplace_back(words::eventType(type.name), words::fromUtf8(type.name));
    std::sort(types.begin(), types.end());
    for (const auto& [text, key] : types)
        event->addItem(text, key);
    const auto* selector = std::get_if<segment::EventSelector>(&m_query.steps[step].what);
    event->setCurrentIndex(selector && !selector->types.empty() ? event->findData(words::fromUtf8(selector->types.front())) : -1);
    connect(event, &QComboBox::activated, this, [this, step, event](int chosen) {
        m_query.steps[step].what = segment::EventSelector{{event->itemData(chosen).toString().toStdString()}, {}};
        tell();
    });
    line->addWidget(event, 1);
    auto* remove = iconButton(QStringLiteral("close"), tr("Remove step %1").arg(step + 1));
    remove->setEnabled(m_query.steps.size() > kFewest);
    connect(remove, &Button::clicked, this, [this, step] {
        m_query.steps.erase(m_query.steps.begin() + static_cast<std::ptrdiff_t>(step));
        tell();
    });
    line->addWidget(remove);
    return row;
}

QWidget* FunnelStepsCard::options()
{
    auto* widget = new QWidget;
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    auto* order = ui::options(tr("Order"), {tr("As listed"), tr("Strict"), tr("Any")}, static_cast<int>(m_query.order));
    connect(order, &QComboBox::activated, this, [this](int chosen) {
        m_query.order = static_cast<metrics::funnels::Order>(chosen);
        tell();
    });
    form->addRow(tr("Order"), order);
    auto* days = new QSpinBox;
    days->setAccessibleName(tr("Within days"));
    days->setRange(1, 365);
    days->setSuffix(tr(" days"));
    days->setValue(static_cast<int>(m_query.window.count));
    days->setKeyboardTracking(false);
    connect(days, &QSpinBox::valueChanged, this, [this](int value) {
        m_query.window.count = value;
        Q_EMIT changed(m_query);
    });
    form->addRow(tr("Within"), days);
    auto* entries =
        ui::options(tr("Count"), {tr("Best attempt"), tr("First attempt"), tr("Every attempt")}, static_cast<int>(m_query.entries));
    connect(entries, &QComboBox::activated, this, [this](int chosen) {
        m_query.entries = static_cast<metrics::funnels::Entries>(chosen);
        tell();
    });
    form->addRow(tr("Count"), entries);
    return widget;
}

void FunnelStepsCard::setHint(const QString& hint) { m_hint->setText(hint); }

void FunnelStepsCard::tell() { Q_EMIT changed(m_query); }

}  // namespace regia::ui
