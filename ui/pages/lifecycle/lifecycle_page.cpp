// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lifecycle/lifecycle_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/lifecycle/stage_rules_view.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"
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
    auto* rules = new Button(tr("Stage rules"), QStringLiteral("settings"));
    rules->setObjectName(QStringLiteral("stageRules"));
    connect(rules, &Button::clicked, this, [this, rules] { showRules(rules); });
    header().addAction(rules);
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
    column->addWidget(buildFlow(), 3);
    column->addWidget(buildActivity(), 2);
    return left;
}

Card* LifecyclePage::buildFlow()
{
    m_flowCard = new Card(tr("Where contacts moved"));
    m_flow = new FlowChart;
    m_flow->setObjectName(QStringLiteral("lifecycleFlow"));
    m_flow->setTitle(tr("Where contacts moved"));
    m_stacked = new ColumnChart;
    m_stacked->setTitle(tr("Contacts in each stage"));
    m_views = new QStackedWidget;
    m_views->addWidget(m_flow);
    m_views->addWidget(m_stacked);
    auto* view = new Segmented({tr("Flow"), tr("Over time"), tr("Table")});
    view->setAccessibleName(tr("View"));
    connect(view, &Segmented::currentChanged, this, &LifecyclePage::chooseView);
    m_flowCard->addHeaderWidget(view);
    m_flowCard->body()->addWidget(m_views, 1);
    connect(m_flow, &ChartCanvas::markActivated, this, [this](int mark) {
        if (const auto part = flowPart(m_flowData, mark))
            m_viewModel.openPeople(part->paths, part->words);
    });
    connect(m_stacked, &ChartCanvas::markActivated, this, [this](int mark) {
        const std::size_t column = m_stacked->columnOf(mark);
        const model::Stage stage = model::kStages[m_stacked->seriesOf(mark)];
        m_viewModel.openPeople({"history[" + std::to_string(column) + "]." + std::string(model::toName(stage))},
                               tr("%1, %2").arg(words::stage(stage), m_stacked->shown().titles.value(static_cast<int>(column))));
    });
    return m_flowCard;
}

void LifecyclePage::chooseView(int view)
{
    m_views->setCurrentIndex(view == 1 ? 1 : 0);
    m_flow->showTable(view == 2);
}

Card* LifecyclePage::buildActivity()
{
    m_activityCard = new Card(tr("Who was active, month by month"));
    m_activity = new ColumnChart;
    m_activity->setTitle(tr("Who was active, month by month"));
    m_activityCard->body()->addWidget(m_activity);
    connect(m_activity, &ChartCanvas::markActivated, this, [this](int mark) {
        const ActivePart part = activePart(m_viewModel.answer().activity, m_activity->columnOf(mark), m_activity->seriesOf(mark));
        m_viewModel.openActive(part.path, part.words);
    });
    return m_activityCard;
}

QWidget* LifecyclePage::buildRight()
{
    auto* right = new QWidget;
    right->setFixedWidth(kRightWidth);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildDwell());
    column->addWidget(buildMatrix());
    m_findingsCard = new Card(tr("Worth a look"), tr("in this period"));
    column->addWidget(m_findingsCard, 1);
    return right;
}

Card* LifecyclePage::buildDwell()
{
    auto* card = new Card(tr("Time in each stage"), tr("median and middle half of stays"));
    m_dwell = new RangeBars;
    m_dwell->setTitle(tr("Time in each stage"));
    card->body()->addWidget(m_dwell);
    connect(m_dwell, &ChartCanvas::markActivated, this, [this](int row) {
        const model::Stage stage = model::kStages[static_cast<std::size_t>(row)];
        m_viewModel.openPeople({"dwell." + std::string(model::toName(stage))}, tr("Now in %1").arg(words::stage(stage)));
    });
    return card;
}

Card* LifecyclePage::buildMatrix()
{
    auto* card = new Card(tr("Where each stage went"), tr("share of those who were in it"));
    m_matrix = new TransitionMatrix;
    m_matrix->setTitle(tr("Where each stage went"));
    card->body()->addWidget(m_matrix);
    connect(m_matrix, &ChartCanvas::markActivated, this, [this](int mark) {
        const auto from = model::kStages[static_cast<std::size_t>(mark) / model::kStageCount],
                   to = model::kStages[static_cast<std::size_t>(mark) % model::kStageCount];
        m_viewModel.openPeople({"snapshot_counts." + std::string(model::toName(from)) + "." + std::string(model::toName(to))},
                               tr("%1 → %2").arg(words::stage(from), words::stage(to)));
    });
    return card;
}

void LifecyclePage::showRules(QWidget* opener)
{
    Popover::show(opener, stageRulesView(metrics::StageRules{}, *context().dataset()), Popover::Side::BelowRight);
}

void LifecyclePage::showFindings()
{
    delete m_findings;
    m_findings = new QWidget;
    auto* grid = new QGridLayout(m_findings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const Finding& finding : findings(m_viewModel.answer())) {
        auto* icon = new QLabel;
        icon->setPixmap(theme().pixmap(finding.icon, theme().color(Color::Text2), 14, devicePixelRatioF()));
        grid->addWidget(icon, line, 0, Qt::AlignVCenter);
        auto* words = new Label(finding.words, Type::Small);
        words->setWordWrap(true);
        grid->addWidget(words, line, 1);
        auto* see = linkButton(tr("See them"));
        see->setAccessibleDescription(finding.words);
        connect(see, &Button::clicked, this, [this, finding] {
            if (finding.longStay)
                m_viewModel.openLongStay(*finding.longStay, finding.words);
            else
                m_viewModel.openPeople(finding.paths, finding.words);
        });
        grid->addWidget(see, line++, 2, Qt::AlignVCenter);
    }
    if (line == 0)
        grid->addWidget(new Label(tr("Nobody moved in this period."), Type::Small, Color::Text3), 0, 1);
    grid->setRowStretch(line + 1, 1);
    m_findingsCard->body()->addWidget(m_findings);
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
    m_stacked->setData(stackedData(answer.stages));
    m_flowCard->setSubtitle(
        tr("%1 · pale bands stayed where they were").arg(sentences::contacts(static_cast<std::int64_t>(answer.stages.population))));
    m_activity->setData(activityData(answer.activity));
    m_dwell->setData(dwellData(answer.stages));
    m_matrix->setData(transitionData(answer.stages));
    showFindings();
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
