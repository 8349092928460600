// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_view_model.h"

#include <algorithm>

#include "core/workbench/import_choices.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

using State = ImportCard::State;

}  // namespace

ImportViewModel::ImportViewModel(PageContext& context, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_matches(m_cards),
      m_planner(context),
      m_checker(context, m_cards),
      m_decisions(context, m_cards, m_planner, m_checker),
      m_peek(context),
      m_run(context)
{
    connect(&m_planner, &ImportPlanner::found, this, &ImportViewModel::takeTables);
    connect(&m_planner, &ImportPlanner::refused, this, &ImportViewModel::takeRefusal);
    connect(&m_checker, &ImportChecker::checked, this, [this](int card) {
        if (card == m_current)
            showCurrent();
        Q_EMIT cardsChanged();
    });
    connect(&m_checker, &ImportChecker::progressed, this, [this](qint64 done, qint64 total) {
        m_checkedShare = total <= 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(total);
        Q_EMIT progressed();
    });
    connect(&m_checker, &ImportChecker::ended, this, [this] {
        m_checkedShare.reset();
        Q_EMIT cardsChanged();
    });
    connect(&m_decisions, &ImportDecisions::changed, this, [this] {
        m_matches.refresh();
        m_heldBack.setContents({});
        Q_EMIT currentChanged();
        Q_EMIT cardsChanged();
    });
    connect(&m_decisions, &ImportDecisions::readingAgain, this, &ImportViewModel::cardsChanged);
    connect(&m_run, &ImportRun::began, this, [this](int card) {
        if (const int row = m_cards.rowOf(card); row >= 0) {
            m_cards.at(row).state = State::Importing;
            m_cards.changed(row);
        }
    });
    connect(&m_run, &ImportRun::imported, this, &ImportViewModel::takeReceipts);
    connect(&m_run, &ImportRun::failed, this, &ImportViewModel::takeFailure);
    connect(&m_run, &ImportRun::progressed, this, &ImportViewModel::progressed);
    connect(&m_run, &ImportRun::finished, this, &ImportViewModel::finishRun);
}

void ImportViewModel::addFiles(const QStringList& paths)
{
    const int before = m_cards.count();
    for (const QString& path : paths)
        if (!path.isEmpty() && !m_cards.holds(path))
            m_planner.read(m_cards.add(path), path);
    if (m_cards.count() > before) {
        m_isChosen = false;
        setCurrentRow(before);
    }
    Q_EMIT cardsChanged();
}

void ImportViewModel::removeCard(int row)
{
    if (m_isImporting)
        return;
    const int card = m_cards.at(row).id;
    m_planner.drop(card);
    m_checker.forget(card);
    if (card == m_current)
        m_matches.setCard(0);
    m_cards.remove(row);
    if (card == m_current)
        setCurrentRow(std::min(row, m_cards.count() - 1));
    m_checker.check();
    Q_EMIT cardsChanged();
}

void ImportViewModel::retryCard(int row)
{
    ImportCard& card = m_cards.at(row);
    card.error.reset();
    card.state = card.plan ? State::Ready : State::Reading;
    if (!card.plan)
        m_planner.read(card.id, card.path);
    m_cards.changed(row);
    m_checker.check();
    showCurrent();
    Q_EMIT cardsChanged();
}

void ImportViewModel::clear()
{
    m_planner.dropAll();
    m_checker.stop();
    m_isChosen = false;
    m_matches.setCard(0);
    m_cards.clear();
    setCurrentRow(-1);
    Q_EMIT cardsChanged();
}

const ImportCard* ImportViewModel::current() const
{
    const int row = m_cards.rowOf(m_current);
    return row < 0 ? nullptr : &m_cards.at(row);
}

void ImportViewModel::setCurrentRow(int row)
{
    const bool valid = row >= 0 && row < m_cards.count();
    m_current = valid ? m_cards.at(row).id : 0;
    showCurrent();
}

void ImportViewModel::choose(int row)
{
    m_isChosen = true;
    setCurrentRow(row);
}

void ImportViewModel::showCurrent()
{
    m_decisions.setCard(m_current);
    const ImportCard* card = current();
    if (card != nullptr && card->state == State::Ready)
        m_peek.look(*card->plan);
    m_matches.setCard(m_current);
    m_heldBack.setContents(current() != nullptr && current()->check ? current()->check->heldBack : import::HeldBack{});
    Q_EMIT currentChanged();
}

void ImportViewModel::takeTables(int card, const ReadTables& tables)
{
    const int row = m_cards.rowOf(card);
    if (row < 0)
        return;
    m_matches.setCard(0);
    if (!tables.files.isEmpty()) {
        m_cards.remove(row);
        addFiles(tables.files);
    } else if (tables.plans.empty()) {
        return takeRefusal(card, {ErrorCode::FileEmpty, nameOf(m_cards.at(row)).toStdString(), {}});
    } else {
        m_cards.replace(row, tables.plans, tables.putRight);
    }
    showRead(row);
}

void ImportViewModel::takeRefusal(int card, const Error& error)
{
    const int row = m_cards.rowOf(card);
    if (row < 0)
        return;
    m_cards.at(row).state = State::Failed;
    m_cards.at(row).error = error;
    m_cards.changed(row);
    showRead(row);
}

void ImportViewModel::showRead(int row)
{
    const bool failed = current() != nullptr && current()->state == State::Failed && !m_isChosen;
    if (current() == nullptr || failed)
        m_current = m_cards.isEmpty() ? 0 : m_cards.at(std::min(row, m_cards.count() - 1)).id;
    // All of them together, so it waits for the last.
    if (!isReading())
        m_checker.check();
    showCurrent();
    Q_EMIT cardsChanged();
}

QString ImportViewModel::workspaceZone() const { return QString::fromStdString(m_context.workbench().workspace().settings().timeZone); }

QTimeZone ImportViewModel::timeZone() const { return m_context.timeZone(); }

std::optional<double> ImportViewModel::checkedShare() const { return m_checker.isRunning() ? m_checkedShare : std::nullopt; }

bool ImportViewModel::canImport() const
{
    return !m_isImporting && !isReading() && !m_context.isReadOnly() && m_cards.countOf(State::Ready) > 0;
}

void ImportViewModel::importAll()
{
    if (!canImport())
        return;
    m_checker.stop();
    std::vector<ImportRun::Item> items;
    for (const int row : m_cards.inImportOrder()) {
        const ImportCard& card = m_cards.at(row);
        if (!card.putRight || !card.putRight->repairs.empty())
            items.push_back({card.id, nameOf(card), *card.plan, card.join, card.repairs, card.putRight, card.isChanged});
    }
    m_batches.clear();
    setImporting(true);
    Q_EMIT cardsChanged();
    m_run.start(std::move(items));
}

void ImportViewModel::setImporting(bool importing)
{
    m_isImporting = importing;
    m_decisions.setLocked(importing);
}

void ImportViewModel::takeReceipts(int card, const std::vector<import::ImportReceipt>& receipts)
{
    for (const import::ImportReceipt& receipt : receipts)
        m_batches.push_back(receipt.batch);
    if (const int row = m_cards.rowOf(card); row >= 0) {
        m_cards.at(row).state = State::Imported;
        m_cards.changed(row);
    }
}

void ImportViewModel::takeFailure(int card, const Error& error)
{
    const int row = m_cards.rowOf(card);
    if (row < 0)
        return;
    const bool cancelled = error.code == ErrorCode::Cancelled;
    m_cards.at(row).state = cancelled ? State::Ready : State::Failed;
    if (!cancelled)
        m_cards.at(row).error = error;
    m_cards.changed(row);
}

void ImportViewModel::finishRun(bool cancelled)
{
    setImporting(false);
    // What is in leaves the list; what was cancelled or failed stays for another try.
    m_matches.setCard(0);
    for (int row = m_cards.count() - 1; row >= 0; --row)
        if (m_cards.at(row).state == State::Imported)
            m_cards.remove(row);
    m_isChosen = false;
    setCurrentRow(m_cards.rowToLookAt());
    m_checker.check();
    Q_EMIT cardsChanged();
    Q_EMIT imported(m_batches, cancelled);
}

void ImportViewModel::cancel()
{
    if (m_isImporting)
        return m_run.cancel();
    m_planner.dropAll();
    for (int row = m_cards.count() - 1; row >= 0; --row)
        if (m_cards.at(row).state == State::Reading)
            removeCard(row);
}

void ImportViewModel::cancelCheck()
{
    m_checker.stop();
    m_checkedShare.reset();
    Q_EMIT cardsChanged();
}

}  // namespace regia::ui
