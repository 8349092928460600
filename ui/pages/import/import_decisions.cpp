// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_decisions.h"

#include "core/import/target.h"
#include "core/workbench/import_choices.h"
#include "core/workbench/shared_source.h"
#include "ui/pages/import/import_checker.h"
#include "ui/pages/import/import_planner.h"
#include "ui/shell/page_context.h"

namespace regia::ui {

ImportDecisions::ImportDecisions(PageContext& context, ImportCards& cards, ImportPlanner& planner, ImportChecker& checker, QObject* parent)
    : QObject(parent), m_context(context), m_cards(cards), m_planner(planner), m_checker(checker)
{}

ImportCard* ImportDecisions::card()
{
    const int row = m_cards.rowOf(m_card);
    return row < 0 || !m_cards.at(row).plan || m_isLocked ? nullptr : &m_cards.at(row);
}

void ImportDecisions::change(const std::function<void(workbench::ImportPlan&)>& edit)
{
    ImportCard* decided = card();
    if (decided == nullptr)
        return;
    edit(*decided->plan);
    decided->isChanged = true;
    m_checker.forget(decided->id);
    m_checker.check();
    m_cards.changed(m_cards.rowOf(m_card));
    Q_EMIT changed(m_card);
}

void ImportDecisions::readAgain(const std::function<void(const ImportCard&)>& read)
{
    ImportCard* decided = card();
    if (decided == nullptr)
        return;
    m_checker.forget(decided->id);
    decided->state = ImportCard::State::Reading;
    m_cards.changed(m_cards.rowOf(m_card));
    read(*decided);
    Q_EMIT readingAgain(m_card);
}

void ImportDecisions::mapColumn(int column, const QString& target)
{
    const auto parsed = import::parseTarget(target.toStdString(), {});
    if (!parsed)
        return m_context.notify(parsed.error());
    change([&](workbench::ImportPlan& plan) { workbench::mapColumn(plan, static_cast<std::size_t>(column), *parsed); });
}

void ImportDecisions::setOverwrite(int column, model::Overwrite overwrite)
{
    change([&](workbench::ImportPlan& plan) { workbench::setOverwrite(plan, static_cast<std::size_t>(column), overwrite); });
}

void ImportDecisions::takeFor(const QString& preset)
{
    change([&](workbench::ImportPlan& plan) {
        auto mapping = workbench::mappingFor(plan, m_context.workbench().workspace().settings(), preset.toStdString());
        if (!mapping)
            return m_context.notify(mapping.error());
        plan.mapping = std::move(*mapping);
        plan.sameIdsAs.clear();
    });
}

void ImportDecisions::setDelimiter(const QString& delimiter)
{
    readAgain([&](const ImportCard& decided) {
        import::TableInfo table = decided.plan->table;
        table.delimiter = delimiter.toStdString();
        m_planner.readAgain(decided.id, table);
    });
}

void ImportDecisions::setEncoding(const QString& encoding)
{
    readAgain([&](const ImportCard& decided) {
        import::TableInfo table = decided.plan->table;
        table.encoding = encoding.toStdString();
        table.repairEncoding.clear();
        m_planner.readAgain(decided.id, table);
    });
}

void ImportDecisions::setHeaderLine(std::int64_t line)
{
    readAgain([&](const ImportCard& decided) { m_planner.readFrom(decided.id, decided.plan->table, line); });
}

void ImportDecisions::setDateOrder(import::DateOrder order)
{
    change([order](workbench::ImportPlan& plan) { workbench::setDateOrder(plan, order); });
}

void ImportDecisions::setDecimalSign(char sign)
{
    change([sign](workbench::ImportPlan& plan) { workbench::setDecimalSign(plan, sign); });
}

void ImportDecisions::setTimeZone(const QString& zone)
{
    change([&](workbench::ImportPlan& plan) {
        plan.mapping.timeZone = zone.toStdString();
        plan.mapping.timeZoneFrom = "person";
    });
}

void ImportDecisions::setJoin(import::Join join)
{
    if (ImportCard* decided = card())
        decided->join = join;
    change([](workbench::ImportPlan&) {});
}

void ImportDecisions::setSameIds(const QString& choice)
{
    ImportCard* decided = card();
    if (decided == nullptr)
        return;
    const int other = m_cards.rowOf(choice.toInt());
    decided->isSourceChosen = !choice.isEmpty();
    change([&](workbench::ImportPlan& plan) {
        workbench::forgetSharedSource(plan);
        if (choice == kOwnIds)
            workbench::keepOwnSource(plan);
        else if (other >= 0 && m_cards.at(other).plan)
            workbench::shareSourceOf(plan, *m_cards.at(other).plan);
    });
}

void ImportDecisions::setRepairs(const HeldBackKind& kind, bool repairs)
{
    ImportCard* decided = card();
    if (decided == nullptr)
        return;
    if (repairs)
        decided->repairs.insert(kind);
    else
        decided->repairs.erase(kind);
}

}  // namespace regia::ui
