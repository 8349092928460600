// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/start_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/import/history_list.h"
#include "ui/pages/import/receipt_view_model.h"
#include "ui/theme/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

constexpr int kHistoryWidth = 360;

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

StartView::StartView(ReceiptViewModel& viewModel, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* zone = new DropZone;
    auto* inside = new QVBoxLayout(zone);
    inside->addWidget(new EmptyState(
        QStringLiteral("import"), tr("Drop files or folders here"),
        tr("Exports of a CRM, shop, newsletter, till, survey or support tool, as they come: CSV, Excel, JSON, zip. Regia recognises them, "
           "shows what it makes of every column, and can take every import back. Everything stays on this computer."),
        {{tr("Choose files"), QStringLiteral("file"), [this] { Q_EMIT filesRequested(); }},
         {tr("Choose a folder"), QStringLiteral("folder"), [this] { Q_EMIT folderRequested(); }},
         {tr("Paste a table"), QStringLiteral("copy"), [this] { Q_EMIT pasteRequested(); }}}));
    row->addWidget(zone, 1);
    auto* history = new Card(tr("Import history"));
    history->setFlush(true);
    history->setFixedWidth(kHistoryWidth);
    auto* list = new HistoryList(viewModel.history());
    history->body()->addWidget(list, 1);
    row->addWidget(history);
    const auto show = [history, &viewModel] { history->setVisible(viewModel.history().rowCount() > 0); };
    connect(&viewModel, &ReceiptViewModel::changed, this, show);
    show();
    connect(list, &HistoryList::opened, this, &StartView::receiptRequested);
    connect(list, &HistoryList::undoRequested, &viewModel, &ReceiptViewModel::undo);
    connect(list, &HistoryList::redoRequested, &viewModel, &ReceiptViewModel::putBack);
}

}  // namespace regia::ui
