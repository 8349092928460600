// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_sources.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 320, kRecordsWidth = 420, kHighest = 460;
constexpr int kSide = 14;
constexpr std::size_t kMostStated = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::CustomerPage)
};

/// As it was imported: a date stays the text that the file has.
QString plainText(const nlohmann::json& value)
{
    if (value.is_string())
        return words::fromUtf8(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? Words::tr("Yes") : Words::tr("No");
    if (value.is_number())
        return QLocale().toString(value.get<double>(), 'g', 10);
    if (!value.is_array())
        return words::fromUtf8(value.dump());
    QStringList parts;
    for (const nlohmann::json& part : value)
        parts << plainText(part);
    return parts.join(QStringLiteral(", "));
}

QString dayText(Instant at, const QTimeZone& zone) { return format::date(format::toDateTime(at, zone).date()); }

Label* wrapped(const QString& text, Type type, Color color)
{
    auto* label = new Label(text, type, color);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A source with its mark, and below it the value (of others), the date and the file.
void addStated(QGridLayout& grid, const Customer& customer, const profile::StatedValue& stated, const QString& value, const QTimeZone& zone)
{
    const int line = grid.rowCount();
    grid.addWidget(new ProvenanceMark(stated.kind), line, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(
        wrapped(value.isEmpty() ? sourceTitle(customer, stated) : Words::tr("%1 says: %2").arg(sourceTitle(customer, stated), value),
                Type::Small, Color::Text));
    QString below = words::provenance(stated.kind) + QStringLiteral(" · ") + dayText(stated.at, zone);
    for (const workbench::SourceWords& record : customer.knowledge.records)
        if (record.record == stated.record)
            below += QStringLiteral(" · ") + words::fromUtf8(record.file);
    lines->addWidget(wrapped(below, Type::Micro, Color::Text3));
    grid.addLayout(lines, line, 1);
}

void addHeading(QGridLayout& grid, const QString& words)
{
    auto* heading = new Label(words, Type::Small, Color::Text3);
    heading->setContentsMargins(0, 6, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
}

void addAll(QGridLayout& grid, const Customer& customer, const std::vector<profile::StatedValue>& all, const QTimeZone& zone)
{
    for (std::size_t i = 0; i < std::min(all.size(), kMostStated); ++i)
        addStated(grid, customer, all[i], plainText(all[i].value), zone);
    if (all.size() > kMostStated)
        grid.addWidget(new Label(Words::tr("and %n more", nullptr, static_cast<int>(all.size() - kMostStated)), Type::Micro, Color::Text3),
                       grid.rowCount(), 1);
}

QWidget* record(const workbench::SourceWords& said, const QTimeZone& zone)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(kSide, 10, kSide, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(words::fromUtf8(said.source), Type::Strong), 0, 0, 1, 2);
    grid->addWidget(wrapped(Words::tr("key %1 · true on %2 · from %3, imported %4")
                                .arg(words::fromUtf8(said.externalKey), dayText(said.seenAt, zone), words::fromUtf8(said.file),
                                     dayText(said.importedAt, zone)),
                            Type::Micro, Color::Text3),
                    1, 0, 1, 2);
    int line = 2;
    for (const workbench::SourceWords::Value& value : said.values) {
        grid->addWidget(new Label(words::attribute(value.attribute), Type::Small, Color::Text2), line, 0, Qt::AlignTop);
        grid->addWidget(wrapped(plainText(value.value), Type::Small, Color::Text), line++, 1);
    }
    if (said.values.empty())
        grid->addWidget(new Label(Words::tr("Events alone, no attributes."), Type::Small, Color::Text2), line, 0, 1, 2);
    return widget;
}

}  // namespace

QString sourceTitle(const Customer& customer, const profile::StatedValue& stated)
{
    if (stated.source.starts_with(profile::kLookupPrefix))
        return words::lookup(stated.source);
    for (const workbench::SourceWords& record : customer.knowledge.records)
        if (record.record == stated.record)
            return words::fromUtf8(record.source);
    return words::readable(stated.source);
}

QWidget* howWeKnow(const Customer& customer, const QString& name, const QString& value, const profile::ContactValue& known,
                   const QTimeZone& zone)
{
    auto* widget = new QWidget;
    widget->setObjectName(QStringLiteral("howWeKnow"));
    widget->setAccessibleName(Words::tr("How do we know?"));
    widget->setFixedWidth(kWidth);
    widget->setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(kSide, 12, kSide, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(Words::tr("How do we know?"), Type::Small, Color::Text3), 0, 0, 1, 2);
    grid->addWidget(wrapped(name + QStringLiteral(": ") + value, Type::Strong, Color::Text), 1, 0, 1, 2);
    addStated(*grid, customer, known.from, {}, zone);
    if (!known.agreeing.empty()) {
        addHeading(*grid, Words::tr("Also said by"));
        addAll(*grid, customer, known.agreeing, zone);
    }
    if (!known.lost.empty()) {
        addHeading(*grid, Words::tr("Others say something else"));
        addAll(*grid, customer, known.lost, zone);
        grid->addWidget(
            wrapped(Words::tr("What was declared is believed before what was observed or inferred, then the newer before the older."),
                    Type::Micro, Color::Text3),
            grid->rowCount(), 0, 1, 2);
    }
    return widget;
}

QWidget* sourceRecords(const Customer& customer, const QTimeZone& zone)
{
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const workbench::SourceWords& said : customer.knowledge.records)
        lines->addWidget(record(said, zone));
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sourceRecords"));
    scroll->setAccessibleName(Words::tr("As the sources gave it"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setFixedWidth(kRecordsWidth);
    scroll->setFixedSize(kRecordsWidth + 12, std::min(kHighest, inside->sizeHint().height() + 4));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

}  // namespace regia::ui
