// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_view_model.h"

#include <QFile>
#include <algorithm>

#include "core/import/target.h"
#include "core/workbench/import_choices.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

using State = ImportCard::State;

}  // namespace

ImportViewModel::ImportViewModel(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_matches(m_cards), m_planner(context), m_checker(context, m_cards), m_run(context)
{
    connect(&m_planner, &ImportPlanner::found, this, &ImportViewModel::takeTables);
    connect(&m_planner, &ImportPlanner::refused, this, &ImportViewModel::takeRefusal);
    connect(&m_checker, &ImportChecker::checked, this, [this](int card) {
        m_checkedShare.reset();
        if (card == m_current)
            showCurrent();
        Q_EMIT cardsChanged();
    });
    connect(&m_checker, &ImportChecker::progressed, this, [this](int, qint64 done, qint64 total) {
        m_checkedShare = total <= 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(total);
        Q_EMIT progressed();
    });
    connect(&m_checker, &ImportChecker::ended, this, &ImportViewModel::cardsChanged);
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

void ImportViewModel::addText(const QString& text)
{
    QFile file(m_pasted.filePath(tr("Clipboard %1.csv").arg(++m_pastes)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return m_context.notify(Error{ErrorCode::DiskFailure, {}, file.errorString().toStdString()});
    file.close();
    addFiles({file.fileName()});
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
    m_checkedShare.reset();
    m_checker.look(m_current);
    showCurrent();
}

void ImportViewModel::choose(int row)
{
    m_isChosen = true;
    setCurrentRow(row);
}

void ImportViewModel::showCurrent()
{
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
        m_cards.replace(row, tables.plans);
        for (std::size_t i = 0; i < tables.plans.size(); ++i)
            m_cards.at(row + static_cast<int>(i)).remembered = QString::fromStdString(tables.remembered[i]);
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
    m_checker.look(m_current);
    m_checker.check();
    showCurrent();
    Q_EMIT cardsChanged();
}

void ImportViewModel::change(const std::function<void(workbench::ImportPlan&)>& edit)
{
    const int row = currentRow();
    if (row < 0 || !m_cards.at(row).plan || m_isImporting)
        return;
    ImportCard& card = m_cards.at(row);
    edit(*card.plan);
    card.isChanged = true;
    m_checker.forget(card.id);
    m_checker.check();
    m_cards.changed(row);
    m_matches.refresh();
    m_heldBack.setContents({});
    Q_EMIT currentChanged();
    Q_EMIT cardsChanged();
}

void ImportViewModel::readAgain(const std::function<void(import::TableInfo&)>& edit)
{
    const int row = currentRow();
    if (row < 0 || !m_cards.at(row).plan || m_isImporting)
        return;
    ImportCard& card = m_cards.at(row);
    import::TableInfo chosen = card.plan->table;
    edit(chosen);
    m_checker.forget(card.id);
    card.state = State::Reading;
    m_cards.changed(row);
    m_planner.readAgain(card.id, chosen, {});
    Q_EMIT cardsChanged();
}

void ImportViewModel::mapColumn(int column, const QString& target)
{
    const auto parsed = import::parseTarget(target.toStdString(), {});
    if (!parsed)
        return m_context.notify(parsed.error());
    change([&](workbench::ImportPlan& plan) { workbench::mapColumn(plan, static_cast<std::size_t>(column), *parsed); });
}

void ImportViewModel::takeFor(const QString& preset)
{
    change([&](workbench::ImportPlan& plan) {
        auto mapping = workbench::mappingFor(plan, m_context.workbench().workspace().settings(), preset.toStdString());
        if (!mapping)
            return m_context.notify(mapping.error());
        plan.mapping = std::move(*mapping);
    });
}

void ImportViewModel::setDelimiter(const QString& delimiter)
{
    readAgain([&](import::TableInfo& table) { table.delimiter = delimiter.toStdString(); });
}

void ImportViewModel::setEncoding(const QString& encoding)
{
    readAgain([&](import::TableInfo& table) {
        table.encoding = encoding.toStdString();
        table.repairEncoding.clear();
    });
}

void ImportViewModel::setDateOrder(import::DateOrder order)
{
    change([order](workbench::ImportPlan& plan) { workbench::setDateOrder(plan, order); });
}

void ImportViewModel::setDecimalSign(char sign)
{
    change([sign](workbench::ImportPlan& plan) { workbench::setDecimalSign(plan, sign); });
}

void ImportViewModel::setTimeZone(const QString& zone)
{
    change([&](workbench::ImportPlan& plan) {
        plan.mapping.timeZone = zone.toStdString();
        plan.mapping.timeZoneFrom = "person";
    });
}

void ImportViewModel::setJoin(import::Join join)
{
    if (const int row = currentRow(); row >= 0)
        m_cards.at(row).join = join;
    change([](workbench::ImportPlan&) {});
}

void ImportViewModel::setRepairs(bool repairs)
{
    if (const int row = currentRow(); row >= 0)
        m_cards.at(row).repairs = repairs;
}

QString ImportViewModel::workspaceZone() const { return QString::fromStdString(m_context.workbench().workspace().settings().timeZone); }

std::optional<double> ImportViewModel::checkedShare() const
{
    return m_checker.current() != 0 && m_checker.current() == m_current ? m_checkedShare : std::nullopt;
}

bool ImportViewModel::canImport() const { return !m_isImporting && !isReading() && m_cards.countOf(State::Ready) > 0; }

void ImportViewModel::importAll()
{
    if (!canImport())
        return;
    m_checker.stop();
    std::vector<workbench::ImportPlan> plans;
    std::vector<ImportRun::Item> items;
    for (int row = 0; row < m_cards.count(); ++row)
        if (const ImportCard& card = m_cards.at(row); card.state == State::Ready)
            items.push_back({card.id, nameOf(card), *card.plan, card.join, card.repairs, card.isChanged});
    std::stable_sort(items.begin(), items.end(), [](const ImportRun::Item& a, const ImportRun::Item& b) {
        return workbench::importRank(a.plan.mapping.rowIs) < workbench::importRank(b.plan.mapping.rowIs);
    });
    m_batches.clear();
    m_isImporting = true;
    Q_EMIT cardsChanged();
    m_run.start(std::move(items));
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
    m_isImporting = false;
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
