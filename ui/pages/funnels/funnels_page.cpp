// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/pages/funnels/funnel_presenter.h"
#include "ui/pages/funnels/funnel_steps_card.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

QString groupName(const std::string& key)
{
    if (key == metrics::kOtherGroup)
        return FunnelsPage::tr("Other");
    return key == metrics::kNoValueGroup ? FunnelsPage::tr("No channel") : words::channel(key);
}

QStandardItem* right(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

}  // namespace

FunnelsPage::FunnelsPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("funnelsPage"));
    header().setTitle(tr("Funnel"));
    header().setPills(PageHeader::AllPills);
    buildBody();
    bindViewModel();
}

void FunnelsPage::buildBody()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_steps = new FunnelStepsCard;
    row->addWidget(m_steps);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    m_card = new Card(tr("Who gets how far"));
    m_chart = new FunnelChart;
    m_chart->setObjectName(QStringLiteral("funnelChart"));
    m_chart->setTitle(tr("Funnel"));
    m_card->body()->addWidget(m_chart);
    column->addWidget(m_card, 5);
    m_groupsCard = new Card(tr("By first channel"), tr("share of the step before that reached each step"));
    m_groupsCard->setFlush(true);
    m_groups = new DataTable;
    m_groups->setAccessibleName(tr("By first channel"));
    m_groupsModel = new QStandardItemModel(this);
    m_groups->setModel(m_groupsModel);
    m_groups->setFitsRows(true);
    m_groupsCard->body()->addWidget(m_groups);
    column->addWidget(m_groupsCard, 0);
    m_timesCard = new Card(tr("Time to the last step"));
    m_times = new ColumnChart;
    m_times->setTitle(tr("Time to the last step"));
    m_timesCard->body()->addWidget(m_times);
    column->addWidget(m_timesCard, 3);
    row->addLayout(column, 1);
    setBody(body);
}

void FunnelsPage::bindViewModel()
{
    connect(&m_viewModel, &FunnelViewModel::stateChanged, this, &FunnelsPage::showState);
    connect(m_steps, &FunnelStepsCard::changed, this, [this](const metrics::FunnelQuery& query) {
        m_viewModel.setQuery(query);
        m_steps->show(*context().dataset(), m_viewModel.query());
    });
    connect(m_chart, &ChartCanvas::markActivated, this, [this](int mark) {
        const auto step = static_cast<std::size_t>(mark / 2);
        const bool dropped = mark % 2 == 1;
        const QString name = stepName(m_viewModel.query().steps[step]);
        m_viewModel.openPeople(step, dropped, dropped ? tr("Dropped before: %1").arg(name) : tr("Reached: %1").arg(name));
    });
}

void FunnelsPage::open(const QVariantMap&)
{
    if (m_viewModel.query().steps.empty()) {
        metrics::FunnelQuery query;
        query.steps = FunnelViewModel::usualSteps(*context().dataset());
        query.by = metrics::Grouping{metrics::ByProperty{.property = "channel"}};
        m_viewModel.setQuery(query);
    }
    m_steps->show(*context().dataset(), m_viewModel.query());
}

void FunnelsPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading)
        stateHost().showLoading(tr("Counting the funnel"));
    else if (state == ViewState::Failed)
        stateHost().showInstead(
            new ErrorState(*m_viewModel.error(), {{tr("Try again"), QStringLiteral("refresh"), [this] { m_viewModel.refresh(); }}}));
    else if (state == ViewState::Empty)
        stateHost().showInstead(new EmptyState(QStringLiteral("funnel"), tr("Not enough to make a funnel"),
                                               tr("A funnel needs two kinds of events. Import web visits or orders first.")));
    else
        showAnswer();
    setState(state);
}

void FunnelsPage::showAnswer()
{
    const FunnelAnswer& answer = m_viewModel.answer();
    const QString compared = rangeName(context().comparedDays());
    m_chart->setData(funnelData(answer, m_viewModel.query(), compared));
    m_card->setSubtitle(funnelSentence(answer, compared));
    m_steps->setHint(narrowestStep(answer, m_viewModel.query()));
    m_times->setData(timeToConvertData(answer.now.timeToConvert));
    const metrics::TimeToConvert& times = answer.now.timeToConvert;
    m_timesCard->setSubtitle(times.median ? tr("median %1, %2")
                                                .arg(format::duration(static_cast<std::int64_t>(*times.median)),
                                                     sentences::contacts(static_cast<std::int64_t>(times.n)))
                                          : tr("nobody got there in this period"));
    showGroups();
    stateHost().showContent();
    setStatus(tr("%1 entered · %2 converted")
                  .arg(sentences::contacts(static_cast<std::int64_t>(answer.now.conversion.of)),
                       format::integer(static_cast<std::int64_t>(answer.now.conversion.n))),
              m_viewModel.seconds());
}

void FunnelsPage::showGroups()
{
    const FunnelAnswer& answer = m_viewModel.answer();
    QStringList titles{tr("First channel")};
    for (const metrics::FunnelStep& step : m_viewModel.query().steps)
        titles << stepName(step);
    titles << tr("Overall");
    m_groupsModel->clear();
    m_groupsModel->setHorizontalHeaderLabels(titles);
    for (const metrics::FunnelGroup& group : answer.now.groups) {
        QList<QStandardItem*> line{new QStandardItem(groupName(group.key))};
        for (std::size_t step = 0; step < group.n.size(); ++step) {
            const bool share = step > 0 && group.n[step - 1] > 0;
            line << right(step == 0 ? format::integer(static_cast<std::int64_t>(group.n[0]))
                          : share   ? format::percent(static_cast<double>(group.n[step]) / static_cast<double>(group.n[step - 1]))
                                    : QString(format::kNoValue));
        }
        line << right(group.conversion.value ? format::percent(*group.conversion.value) : QString(format::kNoValue));
        m_groupsModel->appendRow(line);
    }
    m_groups->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 1; column < m_groupsModel->columnCount(); ++column)
        m_groupsModel->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_groupsCard->setVisible(!answer.now.groups.empty());
}

PageDescriptor funnelsPage()
{
    return {.id = QStringLiteral("funnels"),
            .title = [] { return FunnelsPage::tr("Funnels"); },
            .icon = QStringLiteral("funnel"),
            .section = PageSection::Analysis,
            .create = [](PageContext& context) { return std::make_unique<FunnelsPage>(context); },
            .parent = {},
            .badge = {}};
}

}  // namespace regia::ui
