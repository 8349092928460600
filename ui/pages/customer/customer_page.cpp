// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customer/customer_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/pages/customer/customer_facts.h"
#include "ui/pages/customer/customer_identity.h"
#include "ui/pages/customer/timeline_view.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

/// What we know stands beside the timeline; in a narrow window the timeline needs the room.
constexpr int kFactsWidth = 342, kNarrowFacts = 272, kNarrow = 1060;
constexpr int kIdentityHeight = 102;
constexpr int kSide = 13;

std::uint32_t eventsOf(const snapshot::Snapshot& snapshot, std::size_t row)
{
    return snapshot.events().offsets[row + 1] - snapshot.events().offsets[row];
}

/// Which mark means what, once, at the head of what we know.
QWidget* legend()
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(kSide, 0, kSide, 4);
    row->setSpacing(5);
    for (const model::Provenance provenance : {model::Provenance::Declared, model::Provenance::Observed, model::Provenance::Inferred}) {
        row->addWidget(new ProvenanceMark(provenance));
        row->addWidget(new Label(words::provenance(provenance), Type::Micro, Color::Text2));
        row->addSpacing(6);
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
    buildHeader();
    buildBody();
    connect(&m_viewModel, &CustomerViewModel::stateChanged, this, &CustomerPage::showState);
}

void CustomerPage::buildHeader()
{
    m_placeLabel = new Label({}, Type::Small, Color::Text2);
    header().addWidget(m_placeLabel);
    const QKeySequence up(Qt::ALT | Qt::Key_Up), down(Qt::ALT | Qt::Key_Down);
    m_previous = iconButton(QStringLiteral("chevron-up"), tr("Previous in the list"), up);
    m_next = iconButton(QStringLiteral("chevron-down"), tr("Next in the list"), down);
    connect(m_previous, &Button::clicked, this, [this] { step(-1); });
    connect(m_next, &Button::clicked, this, [this] { step(1); });
    connect(new QShortcut(up, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(down, this), &QShortcut::activated, this, [this] { step(1); });
    header().addWidget(m_previous);
    header().addWidget(m_next);
    showPlace();
}

void CustomerPage::buildBody()
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_timeline = new TimelineView(context().timeZone(), context().currency());
    row->addWidget(m_timeline, 1);
    m_facts = new Card(tr("What we know"));
    m_facts->setFlush(true);
    m_facts->body()->addWidget(legend());
    m_facts->setFixedWidth(qRound(scaled(kFactsWidth)));
    row->addWidget(m_facts);
    m_column->addLayout(row, 1);
    setBody(body);
}

void CustomerPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_facts->setFixedWidth(width() < qRound(scaled(kNarrow)) ? qRound(scaled(kNarrowFacts)) : qRound(scaled(kFactsWidth)));
}

QWidget* CustomerPage::searchWidget() { return m_timeline->searchWidget(); }

void CustomerPage::open(const QVariantMap& arguments)
{
    m_among = arguments.value(QStringLiteral("among")).value<Ids>();
    m_place = arguments.value(QStringLiteral("place")).toInt();
    showPlace();
    m_viewModel.show(ContactId{arguments.value(QStringLiteral("contact")).toLongLong()});
}

QVariantMap CustomerPage::arguments() const
{
    QVariantMap arguments{{QStringLiteral("contact"), static_cast<qlonglong>(m_viewModel.contact().value)}};
    if (m_among) {
        arguments[QStringLiteral("among")] = QVariant::fromValue(m_among);
        arguments[QStringLiteral("place")] = m_place;
    }
    return arguments;
}

void CustomerPage::step(int lines)
{
    const int count = m_among ? static_cast<int>(m_among->size()) : 0;
    if (m_place + lines < 0 || m_place + lines >= count)
        return;
    m_place += lines;
    showPlace();
    m_viewModel.show(ContactId{(*m_among)[static_cast<std::size_t>(m_place)]});
}

void CustomerPage::showPlace()
{
    const int count = m_among ? static_cast<int>(m_among->size()) : 0;
    m_placeLabel->setText(tr("%1 of %2").arg(format::integer(m_place + 1), format::integer(count)));
    for (QWidget* widget : QList<QWidget*>{m_placeLabel, m_previous, m_next})
        widget->setVisible(count > 1);
    m_previous->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < count);
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
    m_identity->setFixedHeight(std::max(qRound(scaled(kIdentityHeight)), m_identity->sizeHint().height()));
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
