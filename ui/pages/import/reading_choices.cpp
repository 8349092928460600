// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/reading_choices.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "core/workbench/import_choices.h"
#include "core/workbench/shared_source.h"
#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

constexpr const char* kDelimiters[] = {",", ";", "\t", "|"};
constexpr qsizetype kLongestSample = 28;
constexpr qsizetype kLongestCells = 44;

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ReadingPanel)
};

/// What stands in a line of the file: enough to know it again.
QString firstCells(const import::RawRow& row)
{
    QStringList cells;
    for (const std::vector<std::string>* part : {&row.cells, &row.extra})
        for (const std::string& cell : *part)
            if (const QString text = words::fromUtf8(cell).simplified(); !text.isEmpty())
                cells << text;
    const QString all = cells.join(QStringLiteral(" · "));
    return all.size() > kLongestCells ? all.left(kLongestCells - 1) + QChar(0x2026) : all;
}

}  // namespace

std::int64_t headerLineOf(const import::TableInfo& table) { return table.headerRows == 0 ? 0 : table.preambleLines + 1; }

ChoiceList* sourceChoice(ImportViewModel& viewModel)
{
    const workbench::ImportPlan& plan = *viewModel.current()->plan;
    auto* list = new ChoiceList(presetChoices(plan), words::fromUtf8(plan.mapping.preset));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), &ImportDecisions::takeFor);
    return list;
}

ChoiceList* delimiterChoice(ImportViewModel& viewModel)
{
    std::vector<ChoiceList::Choice> choices;
    for (const char* delimiter : kDelimiters)
        choices.push_back({QString::fromLatin1(delimiter), words::separator(delimiter), {}, {}, {}});
    auto* list = new ChoiceList(std::move(choices), words::fromUtf8(viewModel.current()->plan->table.delimiter));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), &ImportDecisions::setDelimiter);
    return list;
}

ChoiceList* encodingChoice(ImportViewModel& viewModel)
{
    const std::vector<std::string>& names = offeredEncodings();
    const std::vector<std::string>& samples = viewModel.peek().inEncodings();
    std::vector<ChoiceList::Choice> choices;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString sample = i < samples.size() ? words::fromUtf8(samples[i]).simplified() : QString();
        choices.push_back({words::fromUtf8(names[i]), words::encoding(names[i]), sample.left(kLongestSample), {}, {}});
    }
    auto* list = new ChoiceList(std::move(choices), words::fromUtf8(viewModel.current()->plan->table.encoding));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), &ImportDecisions::setEncoding);
    return list;
}

ChoiceList* headerChoice(ImportViewModel& viewModel)
{
    const import::TableInfo& table = viewModel.current()->plan->table;
    std::vector<ChoiceList::Choice> choices;
    for (const import::RawRow& row : viewModel.peek().firstLines())
        choices.push_back({QString::number(row.line), firstCells(row), ReadingWords::tr("line %1").arg(format::integer(row.line)), {}, {}});
    choices.push_back({QString::number(0), ReadingWords::tr("The columns have no names"), {}, {}, {}});
    auto* list = new ChoiceList(std::move(choices), QString::number(headerLineOf(table)));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(),
                     [&decisions = viewModel.decisions()](const QString& key) { decisions.setHeaderLine(key.toLongLong()); });
    return list;
}

ChoiceList* sameIdsChoice(ImportViewModel& viewModel)
{
    const ImportCard& card = *viewModel.current();
    const QString found = card.isSourceChosen || card.plan->sameIdsAs.empty()
                              ? QString()
                              : ReadingWords::tr("now: %1").arg(shortNameOf(words::fromUtf8(card.plan->sameIdsAs)));
    std::vector<ChoiceList::Choice> choices{{QString(), ReadingWords::tr("Find it out from the ids"), found, {}, {}},
                                            {ImportDecisions::kOwnIds, ReadingWords::tr("Ids of its own"), {}, {}, {}}};
    QString now = card.isSourceChosen ? ImportDecisions::kOwnIds : QString();
    for (int row = 0; row < viewModel.cards().count(); ++row) {
        const ImportCard& other = viewModel.cards().at(row);
        if (other.id == card.id || !other.plan || !workbench::canShareSource(*other.plan))
            continue;
        choices.push_back({QString::number(other.id), ReadingWords::tr("Same ids as %1").arg(shortNameOf(nameOf(other))), {}, {}, {}});
        if (card.isSourceChosen && card.plan->sameIdsAs == other.plan->table.file)
            now = choices.back().key;
    }
    auto* list = new ChoiceList(std::move(choices), now);
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), &ImportDecisions::setSameIds);
    return list;
}

ChoiceList* dateChoice(ImportViewModel& viewModel)
{
    const bool monthFirst = workbench::dateOrderOf(*viewModel.current()->plan) == import::DateOrder::MonthDayYear;
    const QString day = QStringLiteral("day");
    auto* list = new ChoiceList({{day, ReadingWords::tr("Day first"), QStringLiteral("31/12/2026"), {}, {}},
                                 {QStringLiteral("month"), ReadingWords::tr("Month first"), QStringLiteral("12/31/2026"), {}, {}}},
                                monthFirst ? QStringLiteral("month") : day);
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), [&decisions = viewModel.decisions(), day](const QString& key) {
        decisions.setDateOrder(key == day ? import::DateOrder::DayMonthYear : import::DateOrder::MonthDayYear);
    });
    return list;
}

ChoiceList* decimalChoice(ImportViewModel& viewModel)
{
    const QString comma = QStringLiteral(",");
    const bool isComma = workbench::decimalSignOf(*viewModel.current()->plan) == ',';
    auto* list = new ChoiceList({{comma, ReadingWords::tr("Comma"), QStringLiteral("1.234,56"), {}, {}},
                                 {QStringLiteral("."), ReadingWords::tr("Point"), QStringLiteral("1,234.56"), {}, {}}},
                                isComma ? comma : QStringLiteral("."));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), [&decisions = viewModel.decisions(), comma](const QString& key) {
        decisions.setDecimalSign(key == comma ? ',' : '.');
    });
    return list;
}

ChoiceList* zoneChoice(ImportViewModel& viewModel)
{
    const QString now = words::fromUtf8(viewModel.current()->plan->mapping.timeZone);
    const QString own = viewModel.workspaceZone();
    const QString usual = ReadingWords::tr("Usual");
    const QString all = ReadingWords::tr("All time zones");
    std::vector<ChoiceList::Choice> choices{{own, own, ReadingWords::tr("workspace"), {}, usual},
                                            {QStringLiteral("UTC"), QStringLiteral("UTC"), {}, {}, usual}};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (const QString zone = QString::fromLatin1(id); zone.contains(u'/') && zone != own)
            choices.push_back({zone, zone, {}, {}, all});
    auto* list = new ChoiceList(std::move(choices), now);
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), &ImportDecisions::setTimeZone);
    return list;
}

ChoiceList* joinChoice(ImportViewModel& viewModel)
{
    const QString keys = QStringLiteral("keys");
    auto* list = new ChoiceList({{keys, ReadingWords::tr("Who shares e-mail, phone or card"), {}, {}, {}},
                                 {QStringLiteral("none"), ReadingWords::tr("Never join: every id stays a contact of its own"), {}, {}, {}}},
                                viewModel.current()->join == import::Join::Keys ? keys : QStringLiteral("none"));
    QObject::connect(list, &ChoiceList::chosen, &viewModel.decisions(), [&decisions = viewModel.decisions(), keys](const QString& key) {
        decisions.setJoin(key == keys ? import::Join::Keys : import::Join::None);
    });
    return list;
}

}  // namespace regia::ui
