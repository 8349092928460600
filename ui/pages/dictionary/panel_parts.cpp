// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionary/panel_parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/charts/bar_list.h"
#include "ui/charts/column_chart.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::DictionaryPage)
};

constexpr int kSide = 16;
constexpr int kChartHeight = 110;
constexpr std::size_t kMostCounts = 6;

Label* wrapped(const QString& text, Type type, Color color)
{
    auto* label = new Label(text, type, color);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

PanelColumn::PanelColumn() : m_widget(new QWidget), m_column(new QVBoxLayout(m_widget))
{
    m_column->setContentsMargins(kSide, 12, kSide, 16);
    m_column->setSpacing(8);
}

void PanelColumn::heading(const QString& title, const QString& below)
{
    m_column->addWidget(wrapped(title, Type::Section, Color::Text));
    m_column->addWidget(wrapped(below, Type::Small, Color::Text3));
}

void PanelColumn::section(const QString& title)
{
    m_column->addSpacing(6);
    m_column->addWidget(new Label(title, Type::Small, Color::Text3));
}

void PanelColumn::line(const QString& text, Color color) { m_column->addWidget(wrapped(text, Type::Small, color)); }
void PanelColumn::add(QWidget* widget) { m_column->addWidget(widget); }
void PanelColumn::add(QLayout* layout) { m_column->addLayout(layout); }

QWidget* PanelColumn::take()
{
    m_column->addStretch(1);
    return m_widget;
}

ButtonRow::ButtonRow() : m_widget(new QWidget), m_flow(new FlowLayout(m_widget)) {}

Button* ButtonRow::add(const QString& text, const char* name, bool enabled, const QString& why)
{
    auto* button = new Button(text);
    button->setControlSize(ControlSize::Small);
    button->setObjectName(QLatin1String(name));
    button->setEnabled(enabled);
    button->setToolTip(enabled ? QString() : why);
    m_flow->addWidget(button);
    return button;
}

namespace panel_parts {

QWidget* kindLine(model::Provenance kind, std::size_t contacts)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new ProvenanceMark(kind));
    row->addWidget(
        new Label(words::provenance(kind) + QStringLiteral(" · ") + sentences::contacts(static_cast<std::int64_t>(contacts)), Type::Small));
    row->addStretch(1);
    return widget;
}

QWidget* tags(const QStringList& texts)
{
    auto* widget = new QWidget;
    auto* flow = new FlowLayout(widget);
    for (const QString& text : texts)
        if (!text.isEmpty())
            flow->addWidget(new Tag(text));
    return widget;
}

BarList* bars(const std::vector<dictionary::ValueCount>& counts, std::size_t most, const NameOf& name, Opens opens)
{
    BarListData data;
    for (std::size_t i = 0; i < std::min(most, counts.size()); ++i) {
        BarListData::Row row;
        row.label = name(counts[i].text);
        row.value = static_cast<double>(counts[i].n);
        row.text = format::integer(static_cast<std::int64_t>(counts[i].n));
        row.opens = opens == Opens::Yes;
        data.rows.push_back(std::move(row));
    }
    data.labelShare = 0.45;
    auto* list = new BarList;
    list->setData(std::move(data));
    return list;
}

QWidget* columns(const Columns& shown)
{
    ColumnData data;
    data.titles = shown.titles;
    data.labels = QStringList(shown.titles.size());
    ColumnData::Series series;
    series.name = shown.title;
    series.values.assign(shown.values.begin(), shown.values.end());
    data.series.push_back(std::move(series));
    data.showAxis = false;
    data.valueText = [](double value) { return format::integer(static_cast<std::int64_t>(value)); };
    data.axisText = data.valueText;
    auto* chart = new ColumnChart;
    chart->setObjectName(shown.objectName);
    chart->setTitle(shown.title);
    chart->setData(std::move(data));
    chart->setFixedHeight(kChartHeight);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(chart);
    auto* ends = new QHBoxLayout;
    ends->addWidget(new Label(shown.from, Type::Micro, Color::Text3));
    ends->addStretch(1);
    ends->addWidget(new Label(shown.to, Type::Micro, Color::Text3));
    column->addLayout(ends);
    return widget;
}

void addCounts(PanelColumn& panel, const QString& title, const std::vector<dictionary::ValueCount>& counts, const NameOf& name)
{
    if (counts.empty())
        return;
    panel.section(title);
    BarList* list = bars(counts, kMostCounts, name, Opens::No);
    list->setTitle(title);
    panel.add(list);
}

void addSegments(PanelColumn& panel, const std::vector<std::string>& segments, const std::function<void(const std::string&)>& open)
{
    if (segments.empty())
        return;
    panel.section(Words::tr("In saved segments"));
    for (const std::string& segment : segments) {
        Button* link = linkButton(words::fromUtf8(segment));
        QObject::connect(link, &Button::clicked, link, [open, segment] { open(segment); });
        auto* row = new QHBoxLayout;
        row->addWidget(link);
        row->addStretch(1);
        panel.add(row);
    }
}

void addMerged(PanelColumn& panel, const std::vector<std::string>& merged, const NameOf& name,
               const std::function<void(const std::string&)>& separate, bool mayChange)
{
    if (merged.empty())
        return;
    panel.section(Words::tr("Merged into this one"));
    for (const std::string& each : merged) {
        auto* row = new QHBoxLayout;
        auto* label = new Label(name(each), Type::Small);
        label->setElided(true);
        row->addWidget(label, 1);
        Button* part = linkButton(Words::tr("Separate"));
        part->setAccessibleName(Words::tr("Separate %1").arg(name(each)));
        part->setEnabled(mayChange);
        QObject::connect(part, &Button::clicked, part, [separate, each] { separate(each); });
        row->addWidget(part);
        panel.add(row);
    }
}

}  // namespace panel_parts
}  // namespace regia::ui
