// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/start_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/import/history_list.h"
#include "ui/pages/import/receipt_view_model.h"
#include "ui/pages/import/receipt_words.h"
#include "ui/pages/import/undo_question.h"
#include "ui/pages/import/watch_card.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kSideWidth = 360;

/// The field that says "drop it here": the window itself takes what is dropped anywhere.
class DropZone final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme().color(Color::ControlBorder), 1.5, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(theme().color(Color::Surface));
        const double radius = theme().radius(Radius::Card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

}  // namespace

StartView::StartView(ReceiptViewModel& viewModel, WatchedFolder& watched, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* zone = new DropZone;
    auto* inside = new QVBoxLayout(zone);
    const bool readOnly = viewModel.isReadOnly();
    auto* offer = new EmptyState(
        QStringLiteral("import"), readOnly ? tr("Nothing can be imported here") : tr("Drop files or folders here"),
        readOnly ? words::readOnly()
                 : tr("Exports of a CRM, shop, newsletter, till, survey or support tool, as they come: CSV, Excel, JSON, zip. Regia "
                      "recognises them, "
                      "shows what it makes of every column, and can take every import back. Everything stays on this computer."),
        readOnly ? std::vector<StateAction>()
                 : std::vector<StateAction>{{tr("Choose files"), QStringLiteral("file"), [this] { Q_EMIT filesRequested(); }},
                                            {tr("Choose a folder"), QStringLiteral("folder"), [this] { Q_EMIT folderRequested(); }},
                                            {tr("Paste a table"), QStringLiteral("copy"), [this] { Q_EMIT pasteRequested(); }}});
    inside->addWidget(offer);
    row->addWidget(zone, 2);
    auto* side = new QWidget;
    side->setMaximumWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* watch = new WatchCard(watched, viewModel.isReadOnly());
    connect(watch, &WatchCard::importRequested, this, &StartView::watchedFilesRequested);
    column->addWidget(watch);
    column->addWidget(buildHistory(), 1);
    // Without a history the card of the folder stays at the top.
    column->addStretch();
    row->addWidget(side, 1);
}

QWidget* StartView::buildHistory()
{
    auto* history = new Card(tr("Import history"));
    history->setFlush(true);
    auto* list = new HistoryList(m_viewModel.history());
    history->body()->addWidget(list, 1);
    const auto show = [this, history] { history->setVisible(m_viewModel.history().rowCount() > 0); };
    connect(&m_viewModel, &ReceiptViewModel::changed, this, show);
    show();
    connect(list, &HistoryList::opened, this, &StartView::receiptRequested);
    connect(list, &HistoryList::undoRequested, &m_viewModel, &ReceiptViewModel::askUndo);
    connect(list, &HistoryList::redoRequested, &m_viewModel, &ReceiptViewModel::putBack);
    connect(&m_viewModel, &ReceiptViewModel::undoAsked, this, [this](BatchId, const workbench::TakeBackEffect& effect) {
        if (isVisible())
            askToTakeBack(this, effect, [this, effect] { m_viewModel.undo(effect); });
    });
    return history;
}

}  // namespace regia::ui
