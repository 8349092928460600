// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_view_model.h"

#include <QElapsedTimer>

#include "core/segment/parse.h"
#include "core/segment/segment.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

Result<Bitmap> membersOf(const ContactsQuery& query, const segment::Dataset& dataset, Instant asOf, Progress& progress)
{
    Bitmap members = workbench::searchContacts(dataset, asOf, query.search.toStdString());
    segment::Context context = segment::contextOf(dataset);
    context.asOf = asOf;
    if (!query.segment.empty()) {
        REGIA_TRY(const Bitmap inSegment, segment::membersOf(query.segment, context, progress));
        members &= inSegment;
    }
    if (!query.condition.is_null()) {
        REGIA_TRY(const segment::Condition condition, segment::parseSegmentReference(query.condition, "condition"));
        REGIA_TRY(const Bitmap meant, segment::evaluate(condition, context, progress));
        members &= meant;
    }
    return members;
}

}  // namespace

ContactsViewModel::ContactsViewModel(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_model(context.timeZone(), context.lastDay(), context.currency())
{
    connect(&context, &PageContext::dataChanged, this, &ContactsViewModel::refresh);
}

void ContactsViewModel::setQuery(ContactsQuery query)
{
    m_query = std::move(query);
    refresh();
}

void ContactsViewModel::refresh()
{
    setState(ViewState::Loading);
    const auto dataset = m_context.dataset();
    // The facts of a dataset do not change with what is typed: they are worked out once.
    const auto known = m_model.contents().dataset == dataset ? m_model.contents().facts : nullptr;
    QElapsedTimer timer;
    timer.start();
    m_job.start(
        [dataset, known, query = m_query](Progress& progress) -> Result<ContactsModel::Contents> {
            const Instant asOf = dataset->snapshot->dataThrough();
            auto facts = known;
            if (!facts) {
                REGIA_TRY(workbench::ContactFacts fresh, workbench::contactFacts(*dataset, asOf, progress));
                facts = std::make_shared<const workbench::ContactFacts>(std::move(fresh));
            }
            REGIA_TRY(const Bitmap members, membersOf(query, *dataset, asOf, progress));
            return ContactsModel::Contents{dataset, facts,
                                           workbench::sortedContacts(*dataset, *facts, members, query.order, query.descending)};
        },
        [this, timer](Result<ContactsModel::Contents> contents) {
            m_seconds = static_cast<double>(timer.elapsed()) / 1000;
            if (!contents) {
                m_error = contents.error();
                return setState(ViewState::Failed);
            }
            m_model.setContents(std::move(*contents));
            setState(m_model.rowCount() == 0 ? ViewState::Empty : ViewState::Ready);
        });
}

void ContactsViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
