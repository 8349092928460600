// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_view_model.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>

#include "core/query/query.h"
#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "ui/pages/contacts/contact_search.h"
#include "ui/shell/page_context.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

Bitmap createdIn(const ContactsQuery& query, const snapshot::Snapshot& snapshot)
{
    Bitmap members(snapshot.rows());
    for (std::size_t row = 0; row < snapshot.rows(); ++row) {
        const Instant created = snapshot.createdAt(row);
        members.assign(row, (!query.createdFrom || *query.createdFrom <= created) && (!query.createdTo || created < *query.createdTo));
    }
    return members;
}

Result<Bitmap> membersOf(const ContactsQuery& query, const segment::Dataset& dataset, const Bitmap& known, Progress& progress)
{
    const Instant end = dataset.snapshot->dataThrough();
    Bitmap members = workbench::searchContacts(dataset, end, canonicalSearch(query.search, *dataset.snapshot).toStdString());
    if (query.known)
        members &= known;
    segment::Context context = segment::contextOf(dataset);
    if (!query.segment.empty()) {
        REGIA_TRY(const Bitmap inSegment, segment::membersOf(query.segment, context, progress));
        members &= inSegment;
    }
    if (query.stage) {
        REGIA_TRY(const Bitmap inStage, segment::evaluate(segment::Condition{segment::InStage{*query.stage}}, context, progress));
        members &= inStage;
    }
    if (!query.condition.is_null()) {
        REGIA_TRY(const segment::Condition condition, segment::parseSegmentReference(query.condition, "condition"));
        context.asOf = query.asOf.value_or(end);
        REGIA_TRY(const Bitmap meant, segment::evaluate(condition, context, progress));
        members &= meant;
    }
    if (!query.asked.is_null()) {
        REGIA_TRY(const Bitmap behind, query::people(query.asked, query.people, dataset, {}, progress));
        members &= behind;
    }
    if (query.createdFrom || query.createdTo)
        members &= createdIn(query, *dataset.snapshot);
    return members;
}

}  // namespace

ContactsViewModel::ContactsViewModel(PageContext& context, QObject* parent)
    : QObject(parent),
      m_context(context),
      m_model(context.timeZone(), context.currency(), context.workbench().workspace().settings().country)
{
    connect(&context, &PageContext::dataChanged, this, [this] {
        m_sizes.clear();
        refresh();
    });
}

void ContactsViewModel::setQuery(ContactsQuery query)
{
    const bool shown = m_state == ViewState::Ready && query == m_query && m_model.contents().dataset == m_context.dataset();
    m_query = std::move(query);
    if (shown)
        Q_EMIT stateChanged();
    else
        refresh();
}

void ContactsViewModel::refresh()
{
    setState(ViewState::Loading);
    const auto dataset = m_context.dataset();
    // The facts of a dataset do not change with what is typed: they are worked out once.
    const auto kept = m_model.contents().dataset == dataset ? m_model.contents().facts : nullptr;
    QElapsedTimer timer;
    timer.start();
    m_job.start(
        [dataset, kept, known = known(), query = m_query](Progress& progress) -> Result<ContactsModel::Contents> {
            auto facts = kept;
            if (!facts) {
                REGIA_TRY(workbench::ContactFacts fresh, workbench::contactFacts(*dataset, dataset->snapshot->dataThrough(), progress));
                facts = std::make_shared<const workbench::ContactFacts>(std::move(fresh));
            }
            REGIA_TRY(const Bitmap members, membersOf(query, *dataset, *known, progress));
            std::vector<Row> rows = workbench::sortedContacts(*dataset, *facts, members, query.order, query.descending, query.attribute);
            return ContactsModel::Contents{dataset, facts, workbench::knownFirst(std::move(rows), *known)};
        },
        [this, timer](Result<ContactsModel::Contents> contents) {
            m_seconds = static_cast<double>(timer.elapsed()) / 1000;
            if (!contents) {
                m_error = contents.error();
                return setState(ViewState::Failed);
            }
            m_model.setContents(std::move(*contents));
            setState(m_model.rowCount() == 0 ? ViewState::Empty : ViewState::Ready);
            prepare();
        });
}

std::shared_ptr<const Bitmap> ContactsViewModel::known() const
{
    if (m_knownOf != m_context.dataset()) {
        m_knownOf = m_context.dataset();
        m_known = std::make_shared<const Bitmap>(workbench::knownContacts(*m_knownOf->snapshot));
    }
    return m_known;
}

void ContactsViewModel::prepare()
{
    const auto dataset = m_context.dataset();
    if (m_prepared == dataset)
        return;
    m_prepared = dataset;
    m_preparing.start(
        [dataset](Progress&) -> Result<bool> {
            workbench::prepareSearch(*dataset->snapshot);
            return true;
        },
        [](const Result<bool>&) {});
    m_naming.start([bench = m_context.sharedWorkbench()](Progress&) { return workbench::productNames(bench->workspace()); },
                   [this](Result<workbench::ProductNames> names) {
                       if (!names)
                           return;  // the codes stay
                       m_products = std::make_shared<const workbench::ProductNames>(std::move(*names));
                       Q_EMIT productsNamed();
                   });
}

void ContactsViewModel::countSegments(const std::vector<std::string>& names)
{
    std::vector<std::string> missing;
    for (const std::string& name : names)
        if (!m_sizes.contains(name))
            missing.push_back(name);
    if (missing.empty())
        return;
    using Sizes = std::map<std::string, std::int64_t>;
    m_counts.start(
        [dataset = m_context.dataset(), missing](Progress& progress) -> Result<Sizes> {
            Sizes sizes;
            for (const std::string& name : missing)
                if (const auto members = segment::membersOf(name, segment::contextOf(*dataset), progress))
                    sizes[name] = static_cast<std::int64_t>(members->count());
            return sizes;
        },
        [this](Result<Sizes> sizes) {
            if (!sizes)
                return;
            m_sizes.merge(*sizes);
            Q_EMIT segmentsCounted();
        });
}

std::optional<std::int64_t> ContactsViewModel::sizeOf(const std::string& segment) const
{
    const auto found = m_sizes.find(segment);
    return found == m_sizes.end() ? std::nullopt : std::optional(found->second);
}

void ContactsViewModel::copyEmails(std::vector<Row> rows)
{
    m_emails.start(
        [contents = m_model.contents().dataset, rows = std::move(rows)](Progress&) -> Result<workbench::EmailList> {
            return workbench::emailsOf(*contents, rows, contents->snapshot->dataThrough());
        },
        [this](Result<workbench::EmailList> emails) {
            if (!emails)
                return m_context.notify(emails.error());
            QGuiApplication::clipboard()->setText(words::fromUtf8(emails->text));
            QString said = tr("%n address(es) copied", nullptr, static_cast<int>(emails->addresses));
            if (emails->withoutConsent > 0)
                said +=
                    QStringLiteral(" · ") + tr("%n of them without consent to e-mail", nullptr, static_cast<int>(emails->withoutConsent));
            m_context.notify({said, QStringLiteral("copy"), {}, {}});
        });
}

void ContactsViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
