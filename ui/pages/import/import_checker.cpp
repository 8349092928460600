// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_checker.h"

#include <mutex>
#include <optional>
#include <utility>

#include "core/workbench/shared_source.h"
#include "ui/pages/import/import_cards.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

/// Several choices in a row are one check.
constexpr int kPause = 250;

struct Item {
    workbench::ImportPlan plan;
    import::ImportOptions options;
};

Item itemOf(const ImportCard& card)
{
    Item item{*card.plan, {}};
    item.options.join = card.join;
    // It may have come from a file that is not among them any more.
    if (!item.plan.sameIdsAs.empty() && !card.isSourceChosen)
        workbench::forgetSharedSource(item.plan);
    return item;
}

}  // namespace

class ImportChecker::Findings {
public:
    struct News {
        std::optional<std::vector<workbench::ImportPlan>> plans;  ///< once, with the sources that they share
        std::vector<std::pair<std::size_t, Result<workbench::ImportCheck>>> checks;
    };

    void addPlans(std::vector<workbench::ImportPlan> plans)
    {
        const std::lock_guard lock(m_mutex);
        m_news.plans = std::move(plans);
    }
    void addCheck(std::size_t place, Result<workbench::ImportCheck> check)
    {
        const std::lock_guard lock(m_mutex);
        m_news.checks.emplace_back(place, std::move(check));
    }
    [[nodiscard]] News take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_news, {});
    }

private:
    std::mutex m_mutex;
    News m_news;
};

namespace {

Result<std::vector<workbench::ImportPlan>> withSharedSources(const workbench::Workbench& bench, const std::vector<Item>& items,
                                                             Progress& progress)
{
    std::vector<workbench::ImportPlan> plans;
    for (const Item& item : items)
        plans.push_back(item.plan);
    REGIA_TRY(const sqlite::Database reader, bench.workspace().reader());
    REGIA_CHECK(workbench::shareSources(plans, reader, progress));
    return plans;
}

template <class Findings>
Result<bool> checkItems(const workbench::Workbench& bench, const std::vector<Item>& items, Findings& findings, Progress& progress)
{
    auto plans = withSharedSources(bench, items, progress);
    if (!plans && plans.error().code == ErrorCode::Cancelled)
        return fail(plans.error());
    std::vector<workbench::PlannedImport> imports;
    for (std::size_t i = 0; i < items.size(); ++i)
        // A file that cannot be read any more says so itself when its rows are checked.
        imports.push_back({plans ? &(*plans)[i] : &items[i].plan, items[i].options});
    if (plans)
        findings.addPlans(*plans);
    REGIA_CHECK(workbench::checkTogether(
        bench, imports, [&](std::size_t place, Result<workbench::ImportCheck> check) { findings.addCheck(place, std::move(check)); },
        progress));
    return true;
}

}  // namespace

ImportChecker::ImportChecker(PageContext& context, ImportCards& cards, QObject* parent)
    : QObject(parent), m_context(context), m_cards(cards)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &ImportChecker::start);
    connect(&m_job, &LatestJob::progressed, this, [this](qint64 done, qint64 total) {
        take();
        Q_EMIT progressed(done, total);
    });
}

void ImportChecker::forget(int card)
{
    if (const int row = m_cards.rowOf(card); row >= 0) {
        m_cards.at(row).check.reset();
        m_cards.at(row).error.reset();
    }
    m_job.cancel();
}

void ImportChecker::check()
{
    m_job.cancel();
    m_soon.start();
}

void ImportChecker::stop()
{
    m_soon.stop();
    m_job.cancel();
}

void ImportChecker::start()
{
    m_checked.clear();
    std::vector<Item> items;
    for (const int row : m_cards.inImportOrder()) {
        const ImportCard& card = m_cards.at(row);
        // What was put right in a list of held-back rows is looked at by the import alone.
        if (card.putRight)
            continue;
        m_checked.push_back(card.id);
        items.push_back(itemOf(card));
    }
    if (items.empty())
        return Q_EMIT ended();
    m_findings = std::make_shared<Findings>();
    m_job.start([bench = m_context.sharedWorkbench(), items = std::move(items),
                 findings = m_findings](Progress& progress) { return checkItems(*bench, items, *findings, progress); },
                [this](const Result<bool>& done) {
                    take();
                    if (!done)
                        fail(done.error());
                    Q_EMIT ended();
                });
    Q_EMIT progressed(0, 0);
}

void ImportChecker::take()
{
    if (m_findings == nullptr)
        return;
    Findings::News news = m_findings->take();
    for (std::size_t i = 0; news.plans && i < m_checked.size(); ++i) {
        const int row = m_cards.rowOf(m_checked[i]);
        if (row < 0 || m_cards.at(row).isSourceChosen)
            continue;
        workbench::ImportPlan& plan = *m_cards.at(row).plan;
        const workbench::ImportPlan& found = (*news.plans)[i];
        plan.sameIdsAs = found.sameIdsAs;
        plan.mapping.source = found.mapping.source;
        plan.mapping.sourceTitle = found.mapping.sourceTitle;
        plan.mapping.eventIdsOf = found.mapping.eventIdsOf;
        m_cards.changed(row);
        Q_EMIT checked(m_checked[i]);
    }
    for (auto& [place, check] : news.checks) {
        const int row = m_cards.rowOf(m_checked[place]);
        if (row < 0)
            continue;
        ImportCard& card = m_cards.at(row);
        card.check.reset();
        card.error.reset();
        if (check)
            card.check = std::move(*check);
        else
            card.error = check.error();
        m_cards.changed(row);
        Q_EMIT checked(card.id);
    }
}

void ImportChecker::fail(const Error& error)
{
    for (const int card : m_checked)
        if (const int row = m_cards.rowOf(card); row >= 0 && !m_cards.at(row).check) {
            m_cards.at(row).error = error;
            Q_EMIT checked(card);
        }
}

}  // namespace regia::ui
