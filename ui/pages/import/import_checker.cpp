// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_checker.h"

#include "ui/pages/import/import_cards.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

/// Several choices in a row are one check.
constexpr int kPause = 250;

}  // namespace

ImportChecker::ImportChecker(PageContext& context, ImportCards& cards, QObject* parent)
    : QObject(parent), m_context(context), m_cards(cards)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ImportChecker::next);
    connect(&m_job, &LatestJob::progressed, this, [this](qint64 done, qint64 total) { Q_EMIT progressed(m_current, done, total); });
}

void ImportChecker::look(int card)
{
    m_looked = card;
    const int row = m_cards.rowOf(card);
    const bool wanted = row >= 0 && m_cards.at(row).state == ImportCard::State::Ready && !m_cards.at(row).check;
    if (wanted && m_job.isRunning() && m_current != card) {
        m_job.cancel();
        check();
    }
}

void ImportChecker::forget(int card)
{
    if (const int row = m_cards.rowOf(card); row >= 0) {
        m_cards.at(row).check.reset();
        m_cards.at(row).error.reset();
    }
    if (m_job.isRunning() && m_current == card)
        m_job.cancel();
}

void ImportChecker::check()
{
    if (!m_job.isRunning())
        m_soon.start();
}

void ImportChecker::stop()
{
    m_soon.stop();
    m_job.cancel();
}

const ImportCard* ImportChecker::nextCard() const
{
    const ImportCard* found = nullptr;
    for (int row = 0; row < m_cards.count(); ++row) {
        const ImportCard& card = m_cards.at(row);
        if (card.state != ImportCard::State::Ready || card.check || card.error)
            continue;
        if (found == nullptr || card.id == m_looked)
            found = &card;
    }
    return found;
}

void ImportChecker::next()
{
    const ImportCard* card = nextCard();
    if (card == nullptr)
        return Q_EMIT ended();
    m_current = card->id;
    import::ImportOptions options;
    options.join = card->join;
    m_job.start([bench = m_context.sharedWorkbench(), plan = *card->plan,
                 options](Progress& progress) { return workbench::checkImport(*bench, plan, options, progress); },
                [this, id = card->id](Result<workbench::ImportCheck> check) { take(id, std::move(check)); });
    Q_EMIT progressed(m_current, 0, 0);
}

void ImportChecker::take(int id, Result<workbench::ImportCheck> check)
{
    if (const int row = m_cards.rowOf(id); row >= 0) {
        ImportCard& card = m_cards.at(row);
        if (check)
            card.check = std::move(*check);
        else
            card.error = check.error();
        m_cards.changed(row);
    }
    Q_EMIT checked(id);
    next();
}

}  // namespace regia::ui
