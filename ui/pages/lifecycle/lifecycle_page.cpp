// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/lifecycle_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kRightWidth = 430;

}  // namespace

LifecyclePage::LifecyclePage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("lifecyclePage"));
    header().setTitle(tr("Lifecycle"));
    header().setPills(PageHeader::Pills(PageHeader::PeriodPill) | PageHeader::SegmentPill);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight());
    setBody(body);
    connect(&m_viewModel, &LifecycleViewModel::stateChanged, this, &LifecyclePage::showState);
}

QWidget* LifecyclePage::buildLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_flowCard = new Card(tr("Where contacts moved"));
    m_flow = new FlowChart;
    m_flow->setObjectName(QStringLiteral("lifecycleFlow"));
    m_flow->setTitle(tr("Where contacts moved"));
    auto* view = new Segmented({tr("Flow"), tr("Table")});
    view->setAccessibleName(tr("View"));
    connect(view, &Segmented::currentChanged, m_flow, [this](int choice) { m_flow->showTable(choice == 1); });
    m_flowCard->addHeaderWidget(view);
    m_flowCard->body()->addWidget(m_flow);
    column->addWidget(m_flowCard, 3);
    m_activityCard = new Card(tr("Who was active, month by month"));
    m_activity = new ColumnChart;
    m_activity->setTitle(tr("Who was active, month by month"));
    m_activityCard->body()->addWidget(m_activity);
    column->addWidget(m_activityCard, 2);
    connect(m_flow, &ChartCanvas::markActivated, this, [this](int mark) {
        if (const auto part = flowPart(m_flowData, mark))
            m_viewModel.openPeople(part->path, part->words);
    });
    return left;
}

QWidget* LifecyclePage::buildRight()
{
    auto* right = new QWidget;
    right->setFixedWidth(kRightWidth);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* dwell = new Card(tr("Time in each stage"), tr("median and middle half of stays"));
    m_dwell = new RangeBars;
    m_dwell->setTitle(tr("Time in each stage"));
    dwell->body()->addWidget(m_dwell);
    column->addWidget(dwell);
    auto* matrix = new Card(tr("Where each stage went"), tr("share of those who were in it"));
    m_matrix = new TransitionMatrix;
    m_matrix->setTitle(tr("Where each stage went"));
    matrix->body()->addWidget(m_matrix);
    column->addWidget(matrix);
    column->addStretch();
    connect(m_matrix, &ChartCanvas::markActivated, this, [this](int mark) {
        const auto from = model::kStages[static_cast<std::size_t>(mark) / model::kStageCount],
                   to = model::kStages[static_cast<std::size_t>(mark) % model::kStageCount];
        m_viewModel.openPeople("snapshot_counts." + std::string(model::toName(from)) + "." + std::string(model::toName(to)),
                               tr("%1 → %2").arg(words::stage(from), words::stage(to)));
    });
    return right;
}

void LifecyclePage::open(const QVariantMap&) { m_viewModel.refresh(); }

void LifecyclePage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading)
        stateHost().showLoading(tr("Following the contacts"));
    else if (state == ViewState::Failed)
        stateHost().showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    else
        showAnswer();
    setState(state);
}

void LifecyclePage::showAnswer()
{
    const LifecycleAnswer& answer = m_viewModel.answer();
    const DayRange days = context().days();
    const QString period = periodName(context().filters(), days);
    m_flowData = flowData(answer.stages, tr("%1 + new").arg(format::date(days.first.addDays(-1))), format::date(days.last),
                          tr("New in %1").arg(period));
    m_flow->setData(m_flowData);
    m_flowCard->setSubtitle(
        tr("%1 · pale bands stayed where they were").arg(sentences::contacts(static_cast<std::int64_t>(answer.stages.population))));
    m_activity->setData(activityData(answer.activity));
    m_dwell->setData(dwellData(answer.stages));
    m_matrix->setData(transitionData(answer.stages));
    stateHost().showContent();
    setStatus(context().countedAll(), m_viewModel.seconds());
}

PageDescriptor lifecyclePage()
{
    return {.id = QStringLiteral("lifecycle"),
            .title = [] { return LifecyclePage::tr("Lifecycle"); },
            .icon = QStringLiteral("lifecycle"),
            .section = PageSection::Analysis,
            .create = [](PageContext& context) { return std::make_unique<LifecyclePage>(context); },
            .parent = {},
            .badge = {}};
}

}  // namespace regia::ui
