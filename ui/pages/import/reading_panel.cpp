// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/reading_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "core/workbench/import_choices.h"
#include "core/workbench/shared_source.h"
#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/reading_choices.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

/// A longer value is elided.
constexpr int kWidestValue = 148;

/// The sign before the source: recognised, or not.
class SourceSign final : public QWidget {
public:
    explicit SourceSign(QWidget* parent) : QWidget(parent) { setFixedSize(18, 18); }
    void setKnown(bool known)
    {
        m_known = known;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0,
                           theme().pixmap(m_known ? QStringLiteral("success") : QStringLiteral("info"),
                                          theme().color(m_known ? Color::Positive : Color::Info), 18, devicePixelRatioF()));
    }

private:
    bool m_known = true;
};

}  // namespace

ReadingPanel::ReadingPanel(ImportViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildSource(column);
    buildReading(column);
    connect(&viewModel, &ImportViewModel::currentChanged, this, &ReadingPanel::show);
    connect(&viewModel, &ImportViewModel::cardsChanged, this, &ReadingPanel::show);
    show();
}

void ReadingPanel::buildSource(QVBoxLayout* column)
{
    m_source = new Card;
    auto* body = m_source->body();
    body->setContentsMargins(13, 12, 13, 12);
    body->setSpacing(6);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    m_sourceIcon = new SourceSign(m_source);
    m_sourceTitle = new Label({}, Type::Strong);
    m_sourceTitle->setElided(true);
    title->addWidget(m_sourceIcon);
    title->addWidget(m_sourceTitle, 1);
    body->addLayout(title);
    m_reason = new Label({}, Type::Small, Color::Text2);
    m_reason->setWordWrap(true);
    body->addWidget(m_reason);
    m_doubts = new Label({}, Type::Small, Color::Warning);
    m_doubts->setWordWrap(true);
    body->addWidget(m_doubts);
    m_notices = new Label({}, Type::Small, Color::Text3);
    m_notices->setWordWrap(true);
    body->addWidget(m_notices);
    m_change = linkButton(tr("Change source"));
    m_change->setObjectName(QStringLiteral("changeSource"));
    connect(m_change, &Button::clicked, this, [this] { Popover::show(m_change, sourceChoice(m_viewModel)); });
    auto* links = new QHBoxLayout;
    links->addWidget(m_change);
    links->addStretch();
    body->addLayout(links);
    column->addWidget(m_source);
}

void ReadingPanel::buildReading(QVBoxLayout* column)
{
    m_reading = new Card(tr("How to read it"));
    auto* body = m_reading->body();
    body->setSpacing(2);
    m_rows = new Label({}, Type::Body);
    m_rows->setType(Type::Body, QFont::Medium);
    auto* rows = new QHBoxLayout;
    rows->setContentsMargins(0, 2, 8, 2);
    rows->addWidget(new Label(tr("Each row is"), Type::Small, Color::Text2));
    rows->addStretch();
    rows->addWidget(m_rows);
    body->addLayout(rows);
    m_header = addSetting(body, tr("Column names"), headerChoice);
    m_delimiter = addSetting(body, tr("Separator"), delimiterChoice);
    m_encoding = addSetting(body, tr("Text encoding"), encodingChoice);
    m_dates = addSetting(body, tr("Dates"), dateChoice);
    m_decimals = addSetting(body, tr("Decimals"), decimalChoice);
    m_zone = addSetting(body, tr("Times are of"), zoneChoice);
    m_join = addSetting(body, tr("Same person"), joinChoice);
    m_sameIds = addSetting(body, tr("Ids"), sameIdsChoice);
    body->addStretch();
    column->addWidget(m_reading, 1);
}

ReadingPanel::Setting ReadingPanel::addSetting(QVBoxLayout* column, const QString& name, ChoiceList* (*choice)(ImportViewModel&))
{
    Setting setting;
    setting.line = new QWidget(m_reading);
    auto* row = new QHBoxLayout(setting.line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(name, Type::Small, Color::Text2));
    row->addStretch();
    setting.value = new Pill(name);
    setting.value->setGhost(true);
    setting.value->setMaximumWidth(kWidestValue);
    setting.value->setPopover([this, choice] { return choice(m_viewModel); });
    row->addWidget(setting.value);
    column->addWidget(setting.line);
    return setting;
}

void ReadingPanel::set(const Setting& setting, bool applies, const QString& value)
{
    setting.line->setVisible(applies);
    setting.value->setWords({{}, value, {}});
}

void ReadingPanel::show()
{
    const ImportCard* card = m_viewModel.current();
    const bool hasPlan = card != nullptr && card->plan;
    m_source->setVisible(hasPlan);
    m_reading->setVisible(hasPlan);
    setEnabled(!m_viewModel.isImporting());
    if (!hasPlan)
        return;
    showSource();
    showSettings();
}

void ReadingPanel::showSource()
{
    const ImportCard& card = *m_viewModel.current();
    m_sourceTitle->setText(words::preset(card.plan->mapping.preset));
    static_cast<SourceSign*>(m_sourceIcon)->setKnown(workbench::isRecognised(*card.plan));
    const QTimeZone zone = m_viewModel.timeZone();
    m_reason->setText(words::recognition(card, zone));
    QStringList doubts = words::columnChanges(card.plan->recalled);
    if (const QString before = words::wasHereBefore(card, zone); !before.isEmpty())
        doubts.prepend(before);
    for (const workbench::Doubt doubt : workbench::doubtsOf(*card.plan))
        doubts << words::doubt(doubt);
    const QStringList notices = words::notices(*card.plan);
    m_notices->setText(notices.join(u'\n'));
    m_notices->setVisible(!notices.isEmpty());
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
}

void ReadingPanel::showSettings()
{
    const ImportCard& card = *m_viewModel.current();
    const workbench::ImportPlan& plan = *card.plan;
    const auto order = workbench::dateOrderOf(plan);
    const auto decimal = workbench::decimalSignOf(plan);
    m_rows->setText(words::rowKind(plan.mapping.rowIs));
    const bool isSheet = plan.table.kind == "xlsx" || plan.table.kind == "xls" || plan.table.kind == "ods" || plan.table.kind == "csv";
    const std::int64_t header = headerLineOf(plan.table);
    set(m_header, isSheet && !card.putRight, header == 0 ? tr("none") : tr("Line %1").arg(format::integer(header)));
    set(m_delimiter, plan.table.kind == "csv", words::separator(plan.table.delimiter));
    set(m_encoding, plan.table.kind == "csv", words::encoding(plan.table.encoding));
    set(m_dates, order.has_value(), order == import::DateOrder::MonthDayYear ? tr("Month first") : tr("Day first"));
    set(m_decimals, decimal.has_value(), decimal == ',' ? QStringLiteral("1.234,56") : QStringLiteral("1,234.56"));
    set(m_zone, workbench::hasTimes(plan), words::fromUtf8(plan.mapping.timeZone));
    set(m_join, true, card.join == import::Join::Keys ? tr("E-mail, phone") : tr("Never join"));
    const QString sameIds = words::fromUtf8(plan.sameIdsAs);
    set(m_sameIds, workbench::canShareSource(plan), sameIds.isEmpty() ? tr("its own") : tr("as %1").arg(shortNameOf(sameIds)));
}

}  // namespace regia::ui
