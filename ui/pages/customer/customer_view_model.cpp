// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_view_model.h"

#include <QElapsedTimer>
#include <algorithm>

#include "core/privacy/consent_state.h"
#include "core/snapshot/cell.h"
#include "core/workbench/contact_list.h"
#include "ui/shell/page_context.h"

namespace regia::ui {
namespace {

TimelineContents timelineOf(const segment::Dataset& dataset, Row row, Instant asOf)
{
    const snapshot::Events& events = dataset.snapshot->events();
    TimelineContents timeline;
    for (std::uint32_t e = events.offsets[row]; e < events.offsets[row + 1]; ++e) {
        TimelineContents::Touch touch{.at = events.time[e], .lane = workbench::laneOf(events, e), .event = e};
        if (events.amount[e] != snapshot::kNoAmount)
            touch.amount = events.amount[e];
        touch.faint = model::isReceived(events.types[events.type[e]].name);
        timeline.touches.push_back(touch);
    }
    timeline.begin = timeline.touches.empty() ? dataset.snapshot->createdAt(row).ms
                                              : std::min(timeline.touches.front().at, dataset.snapshot->createdAt(row).ms);
    timeline.end = std::max(asOf.ms, timeline.touches.empty() ? timeline.begin + kMsPerDay : timeline.touches.back().at + 1);
    if (dataset.stages)
        for (const snapshot::Spell& spell : dataset.stages->of(row))
            if (spell.from < timeline.end)
                timeline.stays.push_back({spell.stage, spell.from, std::min(spell.to, timeline.end)});
    return timeline;
}

std::optional<snapshot::Spell> spellAt(const segment::Dataset& dataset, Row row, Instant asOf)
{
    if (dataset.stages)
        for (const snapshot::Spell& spell : dataset.stages->of(row))
            if (spell.from < asOf.ms && asOf.ms <= spell.to)
                return spell;
    return std::nullopt;
}

Result<Customer> read(std::shared_ptr<const segment::Dataset> dataset, const workspace::Workspace& workspace, ContactId contact)
{
    const std::optional<Row> row = dataset->snapshot->rowOf(contact);
    if (!row)
        return fail(ErrorCode::NotFound, {}, std::to_string(contact.value));
    const snapshot::Snapshot& snapshot = *dataset->snapshot;
    Customer customer;
    customer.row = *row;
    customer.country = workspace.settings().country;
    customer.asOf = snapshot.dataThrough();
    customer.name = workbench::displayName(snapshot, *row);
    customer.spell = spellAt(*dataset, *row, customer.asOf);
    customer.figures = workbench::figuresOf(snapshot, *row, customer.asOf);
    REGIA_TRY(customer.knowledge, workbench::knowledgeOf(workspace, contact));
    const snapshot::Consents& consents = snapshot.consents();
    for (std::size_t purpose = 0; purpose < consents.purposes.size(); ++purpose) {
        const auto status = privacy::consentAt(consents.of(*row), static_cast<std::uint16_t>(purpose), customer.asOf);
        customer.consents.push_back({consents.purposes[purpose], status.state, status.since});
    }
    for (const snapshot::Column& column : snapshot.columns())
        if (!column.attribute.hidden && snapshot::isPresent(column, *row))
            customer.facts.push_back({&column, snapshot::cell(column, *row)});
    customer.timeline = timelineOf(*dataset, *row, customer.asOf);
    customer.dataset = std::move(dataset);
    return customer;
}

}  // namespace

CustomerViewModel::CustomerViewModel(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context, &PageContext::dataChanged, this, &CustomerViewModel::refresh);
}

void CustomerViewModel::show(ContactId contact)
{
    m_contact = contact;
    refresh();
}

void CustomerViewModel::refresh()
{
    setState(ViewState::Loading);
    QElapsedTimer timer;
    timer.start();
    m_job.start([dataset = m_context.dataset(), bench = m_context.sharedWorkbench(),
                 contact = m_contact](Progress&) { return read(dataset, bench->workspace(), contact); },
                [this, timer](Result<Customer> customer) {
                    m_seconds = static_cast<double>(timer.elapsed()) / 1000;
                    if (!customer) {
                        m_error = customer.error();
                        return setState(ViewState::Failed);
                    }
                    m_customer = std::move(*customer);
                    setState(ViewState::Ready);
                });
}

void CustomerViewModel::setState(ViewState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

}  // namespace regia::ui
