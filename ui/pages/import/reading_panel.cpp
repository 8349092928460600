// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/reading_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>
#include <QVBoxLayout>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/import_words.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

/// Encodings that marketing tools write.
constexpr const char* kEncodings[] = {"UTF-8", "windows-1252", "ISO-8859-15", "macintosh", "IBM850", "UTF-16LE"};
constexpr const char* kDelimiters[] = {",", ";", "\t", "|"};

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

/// A tinted box with a mark and a sentence.
class DeclaredNote final : public QWidget {
public:
    explicit DeclaredNote(const QString& text, QWidget* parent) : QWidget(parent)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(28, 8, 10, 8);
        auto* label = new Label(text, Type::Small, Color::Text2, this);
        label->setWordWrap(true);
        row->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()), theme().radius(Radius::Control), theme().color(Color::Sunken));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Color::Accent));
        painter.drawEllipse(QRectF(12, 12, 10, 10));
    }
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
    connect(m_change, &Button::clicked, this, [this] { Popover::show(m_change, sourceChoice()); });
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
    m_delimiter = addSetting(body, tr("Separator"), [this] { return delimiterChoice(); });
    m_encoding = addSetting(body, tr("Text encoding"), [this] { return encodingChoice(); });
    m_dates = addSetting(body, tr("Dates"), [this] { return dateChoice(); });
    m_decimals = addSetting(body, tr("Decimals"), [this] { return decimalChoice(); });
    m_zone = addSetting(body, tr("Times are of"), [this] { return zoneChoice(); });
    m_join = addSetting(body, tr("Same person"), [this] { return joinChoice(); });
    body->addSpacing(8);
    body->addWidget(new DeclaredNote(tr("What a person declared is never overwritten by a guess."), m_reading));
    body->addStretch();
    column->addWidget(m_reading, 1);
}

ReadingPanel::Setting ReadingPanel::addSetting(QVBoxLayout* column, const QString& name, std::function<QWidget*()> choice)
{
    Setting setting;
    setting.line = new QWidget(m_reading);
    auto* row = new QHBoxLayout(setting.line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(name, Type::Small, Color::Text2));
    row->addStretch();
    setting.value = new Pill(name);
    setting.value->setGhost(true);
    setting.value->setPopover(std::move(choice));
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
    m_reason->setText(words::recognition(card));
    QStringList doubts;
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
    set(m_delimiter, plan.table.kind == "csv", words::separator(plan.table.delimiter));
    set(m_encoding, plan.table.kind == "csv", words::encoding(plan.table.encoding));
    set(m_dates, order.has_value(), order == import::DateOrder::MonthDayYear ? tr("Month first") : tr("Day first"));
    set(m_decimals, decimal.has_value(), decimal == ',' ? QStringLiteral("1.234,56") : QStringLiteral("1,234.56"));
    set(m_zone, workbench::hasTimes(plan), words::fromUtf8(plan.mapping.timeZone));
    set(m_join, true, card.join == import::Join::Keys ? tr("E-mail, phone") : tr("Never join"));
}

ChoiceList* ReadingPanel::sourceChoice()
{
    const workbench::ImportPlan& plan = *m_viewModel.current()->plan;
    auto* list = new ChoiceList(presetChoices(plan), words::fromUtf8(plan.mapping.preset));
    connect(list, &ChoiceList::chosen, &m_viewModel, &ImportViewModel::takeFor);
    return list;
}

ChoiceList* ReadingPanel::delimiterChoice()
{
    std::vector<ChoiceList::Choice> choices;
    for (const char* delimiter : kDelimiters)
        choices.push_back({QString::fromLatin1(delimiter), words::separator(delimiter), {}, {}, {}});
    auto* list = new ChoiceList(std::move(choices), words::fromUtf8(m_viewModel.current()->plan->table.delimiter));
    connect(list, &ChoiceList::chosen, &m_viewModel, &ImportViewModel::setDelimiter);
    return list;
}

ChoiceList* ReadingPanel::encodingChoice()
{
    std::vector<ChoiceList::Choice> choices;
    for (const char* encoding : kEncodings)
        choices.push_back({QString::fromLatin1(encoding), words::encoding(encoding), {}, {}, {}});
    auto* list = new ChoiceList(std::move(choices), words::fromUtf8(m_viewModel.current()->plan->table.encoding));
    connect(list, &ChoiceList::chosen, &m_viewModel, &ImportViewModel::setEncoding);
    return list;
}

ChoiceList* ReadingPanel::dateChoice()
{
    const bool monthFirst = workbench::dateOrderOf(*m_viewModel.current()->plan) == import::DateOrder::MonthDayYear;
    const QString day = QStringLiteral("day");
    auto* list = new ChoiceList({{day, tr("Day first"), QStringLiteral("31/12/2026"), {}, {}},
                                 {QStringLiteral("month"), tr("Month first"), QStringLiteral("12/31/2026"), {}, {}}},
                                monthFirst ? QStringLiteral("month") : day);
    connect(list, &ChoiceList::chosen, &m_viewModel, [this, day](const QString& key) {
        m_viewModel.setDateOrder(key == day ? import::DateOrder::DayMonthYear : import::DateOrder::MonthDayYear);
    });
    return list;
}

ChoiceList* ReadingPanel::decimalChoice()
{
    const QString comma = QStringLiteral(",");
    const bool isComma = workbench::decimalSignOf(*m_viewModel.current()->plan) == ',';
    auto* list = new ChoiceList(
        {{comma, tr("Comma"), QStringLiteral("1.234,56"), {}, {}}, {QStringLiteral("."), tr("Point"), QStringLiteral("1,234.56"), {}, {}}},
        isComma ? comma : QStringLiteral("."));
    connect(list, &ChoiceList::chosen, &m_viewModel,
            [this, comma](const QString& key) { m_viewModel.setDecimalSign(key == comma ? ',' : '.'); });
    return list;
}

ChoiceList* ReadingPanel::zoneChoice()
{
    const QString now = words::fromUtf8(m_viewModel.current()->plan->mapping.timeZone);
    const QString own = m_viewModel.workspaceZone();
    const QString usual = tr("Usual");
    const QString all = tr("All time zones");
    std::vector<ChoiceList::Choice> choices{{own, own, tr("workspace"), {}, usual},
                                            {QStringLiteral("UTC"), QStringLiteral("UTC"), {}, {}, usual}};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (const QString zone = QString::fromLatin1(id); zone.contains(u'/') && zone != own)
            choices.push_back({zone, zone, {}, {}, all});
    auto* list = new ChoiceList(std::move(choices), now);
    connect(list, &ChoiceList::chosen, &m_viewModel, &ImportViewModel::setTimeZone);
    return list;
}

ChoiceList* ReadingPanel::joinChoice()
{
    const QString keys = QStringLiteral("keys");
    auto* list = new ChoiceList({{keys, tr("Who shares e-mail, phone or card"), {}, {}, {}},
                                 {QStringLiteral("none"), tr("Never join: every id stays a contact of its own"), {}, {}, {}}},
                                m_viewModel.current()->join == import::Join::Keys ? keys : QStringLiteral("none"));
    connect(list, &ChoiceList::chosen, &m_viewModel,
            [this, keys](const QString& key) { m_viewModel.setJoin(key == keys ? import::Join::Keys : import::Join::None); });
    return list;
}

}  // namespace regia::ui
