// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/query/documents.h"
#include "ui/pages/funnels/funnel_memory.h"
#include "ui/pages/funnels/funnel_options.h"
#include "ui/pages/funnels/funnel_presenter.h"
#include "ui/pages/funnels/funnel_steps_card.h"
#include "ui/pages/funnels/people_panel.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kSavedPill = 220;
/// Widths of the groups' table: names, and the column with a number and its bar.
constexpr int kNarrowName = 108, kNarrowOverall = 92, kOverall = 132;

}  // namespace

FunnelsPage::FunnelsPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context)
{
    setObjectName(QStringLiteral("funnelsPage"));
    buildHeader();
    buildBody();
    bindViewModel();
    bindPanel();
}

void FunnelsPage::buildHeader()
{
    header().setTitle(tr("Funnel"));
    header().setPills(PageHeader::AllPills);
    m_saved = new Pill(tr("Saved funnel"), QStringLiteral("funnel"));
    m_saved->setObjectName(QStringLiteral("savedFunnel"));
    m_saved->setMaximumWidth(kSavedPill);
    m_saved->setPopover([this] { return savedFunnels(); });
    header().addWidget(m_saved);
    QMenu* more = header().moreMenu();
    more->addAction(tr("Save under another name…"), this, [this] { saveAs(m_save); });
    more->addAction(tr("Start with the usual steps"), this, &FunnelsPage::startUsual);
    more->addSeparator();
    more->addAction(tr("Copy as JSON"), this, [this] {
        const nlohmann::json body = query::toJson(query::FunnelDocument{m_viewModel.query(), {}});
        QGuiApplication::clipboard()->setText(QString::fromStdString(body.dump(2)));
        this->context().notify(Notice{.text = tr("Copied as JSON"), .icon = QStringLiteral("copy"), .action = {}, .run = {}});
    });
    m_save = new Button(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveFunnel"));
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &Button::clicked, this, &FunnelsPage::save);
    header().addAction(m_save);
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
    column->addWidget(buildChart(), 5);
    column->addWidget(buildGroups(), 0);
    column->addWidget(buildTimes(), 3);
    row->addLayout(column, 1);
    m_people = new PeoplePanel;
    m_people->hide();
    row->addWidget(m_people);
    setBody(body);
}

QWidget* FunnelsPage::buildChart()
{
    m_card = new Card(tr("Who gets how far"));
    m_chart = new FunnelChart;
    m_chart->setObjectName(QStringLiteral("funnelChart"));
    m_chart->setTitle(tr("Funnel"));
    // Many steps ask for more width than there is.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(qRound(scaled(220)));
    scroll->setWidget(m_chart);
    m_chart->setAutoFillBackground(false);  // setWidget has turned it on
    m_card->body()->addWidget(scroll, 1);
    return m_card;
}

QWidget* FunnelsPage::buildGroups()
{
    m_groupsCard = new Card(tr("In groups"), tr("share of the step before that reached each step; shade compares with all"));
    m_groupsCard->setFlush(true);
    m_groups = new DataTable;
    m_groups->setAccessibleName(tr("In groups"));
    m_groupsModel = new QStandardItemModel(this);
    m_groups->setModel(m_groupsModel);
    m_groups->setFitsRows(true);
    m_groups->setHeaderWraps(true);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_groups->horizontalHeader()->setStretchLastSection(false);
    m_groupsCard->body()->addWidget(m_groups);
    return m_groupsCard;
}

QWidget* FunnelsPage::buildTimes()
{
    m_timesCard = new Card(tr("Time to the last step"));
    m_times = new ColumnChart;
    m_times->setTitle(tr("Time to the last step"));
    m_timesCard->body()->addWidget(m_times);
    return m_timesCard;
}

void FunnelsPage::bindViewModel()
{
    connect(&m_viewModel, &FunnelViewModel::stateChanged, this, &FunnelsPage::showState);
    connect(&m_viewModel, &FunnelViewModel::partChanged, this, &FunnelsPage::showPart);
    connect(&m_viewModel, &FunnelViewModel::nameChanged, this, &FunnelsPage::showName);
    connect(m_steps, &FunnelStepsCard::changed, this, [this](const metrics::FunnelQuery& query) { m_viewModel.setQuery(query); });
    connect(m_chart, &ChartCanvas::markActivated, this, [this](int mark) {
        m_chart->select(mark);
        m_viewModel.choose(static_cast<std::size_t>(mark / 2), mark % 2 == 1);
    });
}

void FunnelsPage::bindPanel()
{
    connect(m_people, &PeoplePanel::closeRequested, this, [this] {
        m_viewModel.chooseNothing();
        m_chart->setFocus();
    });
    connect(m_people, &PeoplePanel::contactChosen, this, [this](qint64 contact) { context().openContact(ContactId{contact}); });
    connect(m_people, &PeoplePanel::saveRequested, this, &FunnelsPage::saveList);
    connect(m_people, &PeoplePanel::seeAll, this, [this] {
        const FunnelPart& part = *m_viewModel.part();
        nlohmann::json ids = nlohmann::json::array();
        for (const ContactId contact : part.people)
            ids.push_back(contact.value);
        const QString name = stepName(m_viewModel.query().steps[part.step]);
        context().openContacts({{"contact", ids}}, part.dropped ? tr("Dropped before: %1").arg(name) : tr("Reached: %1").arg(name));
    });
}

void FunnelsPage::open(const QVariantMap& arguments)
{
    if (const int dropped = arguments.value(QStringLiteral("dropped")).toInt(); dropped > 1)
        m_wanted = static_cast<std::size_t>(dropped) - 1;
    if (const QString name = arguments.value(QStringLiteral("funnel")).toString(); !name.isEmpty())
        return m_viewModel.load(name.toStdString(), [this](const Result<void>& loaded) {
            if (!loaded)
                context().notify(loaded.error());
            m_steps->show(context().dataset(), m_viewModel.query());
        });
    if (arguments.value(QStringLiteral("new")).toBool() || (m_viewModel.query().steps.empty() && !resumeLast()))
        return startUsual();
    m_steps->show(context().dataset(), m_viewModel.query());
    if (m_viewModel.state() == ViewState::Ready)
        showAnswer();
}

QVariantMap FunnelsPage::arguments() const
{
    QVariantMap arguments = Page::arguments();
    arguments.remove(QStringLiteral("new"));
    return arguments;
}

void FunnelsPage::startUsual()
{
    metrics::FunnelQuery query;
    query.steps = FunnelViewModel::usualSteps(*context().dataset());
    query.by = FunnelViewModel::usualGrouping(*context().dataset());
    m_steps->show(context().dataset(), query);
    m_viewModel.start(query);
}

/// The funnel that this workspace showed last. False: none is remembered, or its events are no longer there.
bool FunnelsPage::resumeLast()
{
    const auto last = rememberedFunnel(context().workbench().workspace());
    const auto& events = context().dataset()->snapshot->events();
    if (!last || !std::all_of(last->query.steps.begin(), last->query.steps.end(), [&](const metrics::FunnelStep& step) {
            const auto* selector = std::get_if<segment::EventSelector>(&step.what);
            return !selector || std::all_of(selector->types.begin(), selector->types.end(),
                                            [&](const std::string& type) { return events.typeNamed(type).has_value(); });
        }))
        return false;
    m_viewModel.restore(last->query, last->name);
    return true;
}

void FunnelsPage::showState()
{
    const ViewState state = m_viewModel.state();
    if (state == ViewState::Loading)
        stateHost().showLoading(tr("Counting the funnel"));
    else if (state == ViewState::Failed)
        stateHost().showInstead(new ErrorState(*m_viewModel.error(),
                                               {{tr("Start with the usual steps"), QStringLiteral("refresh"), [this] { startUsual(); }}}));
    else if (state == ViewState::Empty)
        stateHost().showInstead(new EmptyState(QStringLiteral("funnel"), tr("Not enough to make a funnel"),
                                               tr("A funnel needs two kinds of events. Import web visits or orders first.")));
    else
        showAnswer();
    setState(m_waitsForPart && state == ViewState::Ready ? ViewState::Loading : state);
}

void FunnelsPage::showAnswer()
{
    const FunnelAnswer& answer = m_viewModel.answer();
    const metrics::FunnelQuery& query = m_viewModel.query();
    const QString compared = rangeName(context().comparedDays());
    m_chart->setData(funnelData(answer, query, compared));
    rememberFunnel(context().workbench().workspace(), {query, m_viewModel.name()});
    m_card->setSubtitle(funnelSentence(answer, query, compared));
    m_steps->showAnswer(answer.now, funnelHint(answer, query));
    m_times->setData(timeToConvertData(answer.now.timeToConvert));
    const metrics::TimeToConvert& times = answer.now.timeToConvert;
    m_timesCard->setSubtitle(times.median ? tr("from the first step, %1").arg(sentences::contacts(static_cast<std::int64_t>(times.n)))
                                          : tr("nobody got there in this period"));
    fillGroups(*m_groupsModel, answer, query);
    if (query.by)
        m_groupsCard->setTitle(tr("By %1").arg(groupingName(*query.by).toLower()));
    layOutGroups();
    m_groupsCard->setVisible(m_groupsModel->rowCount() > 0);
    stateHost().showContent();
    setStatus(tr("%1 entered · %2 converted")
                  .arg(sentences::contacts(static_cast<std::int64_t>(answer.now.conversion.of)),
                       format::integer(static_cast<std::int64_t>(answer.now.conversion.n))),
              m_viewModel.seconds());
    if (m_wanted && *m_wanted < query.steps.size()) {
        m_chart->select(static_cast<int>(*m_wanted) * 2 + 1);
        m_waitsForPart = true;
        m_viewModel.choose(*m_wanted, true);
    }
    m_wanted.reset();
}

void FunnelsPage::layOutGroups()
{
    const int last = m_groupsModel->columnCount() - 1;
    if (last <= 0)
        return;
    // Beside the panel the shares need all the room that there is: they must not be elided.
    const bool narrow = m_viewModel.part().has_value();
    QHeaderView& columns = *m_groups->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setSectionResizeMode(0, narrow ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(last, QHeaderView::Fixed);
    if (narrow)
        m_groups->setColumnWidth(0, qRound(scaled(kNarrowName)));
    m_groups->setColumnWidth(last, qRound(scaled(narrow ? kNarrowOverall : kOverall)));
}

void FunnelsPage::showPart()
{
    const auto& part = m_viewModel.part();
    m_people->setVisible(part.has_value());
    layOutGroups();
    if (part)
        m_people->show(*part, m_viewModel.query(), context().timeZone());
    else
        m_chart->select(std::nullopt);
    if (std::exchange(m_waitsForPart, false))
        setState(m_viewModel.state());
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
