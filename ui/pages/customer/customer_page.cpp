// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/customer/customer_facts.h"
#include "ui/pages/customer/timeline_view.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kFactsWidth = 340;
constexpr int kIdentityHeight = 96;

std::uint32_t eventsOf(const snapshot::Snapshot& snapshot, std::size_t row)
{
    return snapshot.events().offsets[row + 1] - snapshot.events().offsets[row];
}

/// Which mark means what, once, at the head of what we know.
QWidget* legend()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 4);
    for (const model::Provenance provenance : {model::Provenance::Declared, model::Provenance::Observed, model::Provenance::Inferred}) {
        row->addWidget(new ProvenanceMark(provenance));
        row->addWidget(new Label(words::provenance(provenance), Type::Micro, Color::Text2));
    }
    row->addStretch();
    return widget;
}

}  // namespace

CustomerPage::CustomerPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("customerPage"));
    header().setTitle(tr("Customer"));
    header().setHasBack(true);
    buildBody();
    connect(&m_viewModel, &CustomerViewModel::stateChanged, this, &CustomerPage::showState);
}

void CustomerPage::buildBody()
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_timeline = new TimelineView(context().timeZone(), context().lastDay(), context().currency());
    row->addWidget(m_timeline, 1);
    m_facts = new Card(tr("What we know"));
    m_facts->body()->addWidget(legend());
    m_facts->setFixedWidth(kFactsWidth);
    row->addWidget(m_facts);
    m_column->addLayout(row, 1);
    setBody(body);
}

void CustomerPage::open(const QVariantMap& arguments)
{
    m_viewModel.show(ContactId{arguments.value(QStringLiteral("contact")).toLongLong()});
}

void CustomerPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading)
        stateHost().showLoading(tr("Opening the customer"));
    else if (state == ViewState::Failed)
        stateHost().showInstead(new ErrorState(*m_viewModel.error()));
    else
        showCustomer();
    setState(state);
}

void CustomerPage::showCustomer()
{
    const Customer& customer = m_viewModel.customer();
    delete m_identity;
    m_identity = customerIdentity(customer, context().timeZone(), context().currency());
    m_identity->setMinimumHeight(kIdentityHeight);
    m_column->insertWidget(0, m_identity);
    delete m_factList;
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(customerFacts(customer, context().timeZone()));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_factList = scroll;
    m_facts->body()->addWidget(m_factList, 1);
    m_timeline->show(customer);
    stateHost().showContent();
    const QDate since = format::toDateTime(Instant{customer.timeline.begin}, context().timeZone()).date();
    setStatus(
        tr("Known since %1 · %2").arg(format::date(since), sentences::events(static_cast<std::int64_t>(customer.timeline.touches.size()))),
        m_viewModel.seconds());
}

PageDescriptor customerPage()
{
    return {.id = QStringLiteral("customer"),
            .title = [] { return CustomerPage::tr("Customer"); },
            .icon = QStringLiteral("user"),
            .section = PageSection::Hidden,
            .create = [](PageContext& context) { return std::make_unique<CustomerPage>(context); },
            .parent = QStringLiteral("contacts"),
            .badge = {},
            .example =
                [](PageContext& context) {
                    // the one who did most, so that the page has something to show
                    const snapshot::Snapshot& snapshot = *context.dataset()->snapshot;
                    std::size_t best = 0;
                    for (std::size_t row = 0; row < snapshot.rows(); ++row)
                        if (eventsOf(snapshot, row) > eventsOf(snapshot, best))
                            best = row;
                    return snapshot.rows() == 0
                               ? QVariantMap()
                               : QVariantMap{{QStringLiteral("contact"), static_cast<qlonglong>(snapshot.contact(best).value)}};
                }};
}

}  // namespace regia::ui
