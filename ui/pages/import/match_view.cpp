// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/match_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/check_strip.h"
#include "ui/pages/import/file_list.h"
#include "ui/pages/import/held_back_card.h"
#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/match_table.h"
#include "ui/pages/import/preview_table.h"
#include "ui/pages/import/reading_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kSideWidth = 252;

}  // namespace

MatchView::MatchView(ImportViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildSide());
    row->addWidget(buildMain(), 1);
    connect(&viewModel, &ImportViewModel::currentChanged, this, &MatchView::show);
    connect(&viewModel, &ImportViewModel::cardsChanged, this, &MatchView::show);
    show();
}

QWidget* MatchView::buildSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* card = new Card;
    card->body()->setContentsMargins(7, 7, 7, 8);
    card->body()->setSpacing(4);
    m_files = new FileList(m_viewModel.cards());
    card->body()->addWidget(m_files);
    m_add = new Button(tr("Add files"), QStringLiteral("plus"), ButtonKind::Link);
    m_add->setObjectName(QStringLiteral("addFiles"));
    auto* add = new QHBoxLayout;
    add->setContentsMargins(8, 0, 0, 0);
    add->addWidget(m_add);
    add->addStretch();
    card->body()->addLayout(add);
    column->addWidget(card);
    column->addWidget(new ReadingPanel(m_viewModel), 1);
    connect(m_files, &FileList::chosen, &m_viewModel, &ImportViewModel::choose);
    connect(m_files, &FileList::removeRequested, &m_viewModel, &ImportViewModel::removeCard, Qt::QueuedConnection);
    connect(m_add, &Button::clicked, this, &MatchView::addFilesRequested);
    return side;
}

QWidget* MatchView::buildMain()
{
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_matchCard = new Card(tr("Match columns"));
    m_matchCard->setFlush(true);
    m_view = new Segmented({tr("Columns"), tr("First rows")});
    m_view->setObjectName(QStringLiteral("matchOrRows"));
    m_view->setAccessibleName(tr("What is shown of the file"));
    m_matchCard->addHeaderWidget(m_view);
    m_stack = new QStackedWidget;
    m_table = new MatchTable(m_viewModel);
    m_rows = new PreviewTable(m_viewModel);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_rows);
    m_matchCard->body()->setSpacing(0);
    m_matchCard->body()->addWidget(m_stack, 1);
    m_matchCard->body()->addWidget(new CheckStrip(m_viewModel, m_matchCard));
    connect(m_view, &Segmented::currentChanged, this, &MatchView::show);
    column->addWidget(m_matchCard, 5);
    column->addWidget(new HeldBackCard(m_viewModel), 2);
    return main;
}

void MatchView::show()
{
    m_add->setEnabled(!m_viewModel.isImporting());
    const int row = m_viewModel.currentRow();
    if (row >= 0 && m_files->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_files);
        m_files->setCurrentIndex(m_viewModel.cards().index(row));
    }
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr)
        return;
    if (!card->plan || card->state == ImportCard::State::Failed)
        return showInstead(*card);
    m_view->show();
    m_stack->setCurrentWidget(m_view->current() == 0 ? static_cast<QWidget*>(m_table) : m_rows);
    const workbench::MatchCounts counts = workbench::matchCounts(*card->plan);
    m_matchCard->setSubtitle(tr("%1 of %2 matched").arg(counts.matched).arg(counts.matched + counts.skipped) + QStringLiteral(" · ") +
                             tr("%n skipped", nullptr, static_cast<int>(counts.skipped)) + QStringLiteral(" · ") +
                             tr("press Enter on a column to choose what it goes to"));
}

void MatchView::showInstead(const ImportCard& card)
{
    m_matchCard->setSubtitle({});
    m_view->hide();
    const bool failed = card.state == ImportCard::State::Failed;
    const int tells = failed ? card.id : -card.id;
    if (m_instead != nullptr && m_insteadOf == tells)
        return m_stack->setCurrentWidget(m_instead);
    if (m_instead != nullptr) {
        m_stack->removeWidget(m_instead);
        m_instead->hide();
        // Its button may be what brought us here.
        m_instead->deleteLater();
    }
    m_insteadOf = tells;
    const auto onCard = [this, id = card.id](auto act) {
        return [this, id, act] {
            if (const int row = m_viewModel.cards().rowOf(id); row >= 0)
                (m_viewModel.*act)(row);
        };
    };
    if (failed)
        m_instead =
            new ErrorState(*card.error, {{tr("Try again"), QStringLiteral("refresh"), onCard(&ImportViewModel::retryCard)},
                                         {tr("Choose another file"), QStringLiteral("folder"), [this] { Q_EMIT addFilesRequested(); }},
                                         {tr("Leave it out"), QStringLiteral("close"), onCard(&ImportViewModel::removeCard)}});
    else
        m_instead = new EmptyState(QStringLiteral("file"), tr("Reading %1").arg(nameOf(card)),
                                   tr("Its columns are looked at: what they are called and what stands in them."));
    m_stack->addWidget(m_instead);
    m_stack->setCurrentWidget(m_instead);
}

}  // namespace regia::ui
