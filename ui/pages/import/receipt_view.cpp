// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/receipt_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/import/history_list.h"
#include "ui/pages/import/receipt_figures.h"
#include "ui/pages/import/receipt_parts.h"
#include "ui/pages/import/receipt_view_model.h"
#include "ui/pages/import/receipt_words.h"
#include "ui/pages/import/record_panel.h"
#include "ui/pages/import/repair_card.h"
#include "ui/pages/import/save_rows.h"
#include "ui/pages/import/undo_question.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

constexpr int kRightWidth = 320;
constexpr int kNarrowestRight = 230;
constexpr int kParts = 5;
constexpr int kFileWidths[ReceiptsModel::ColumnCount] = {250, 190, 80, 80, 90, 80, 80, 90, 80};
constexpr int kMostFilesShown = 6;

}  // namespace

ReceiptView::ReceiptView(ReceiptViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildRefused());
    column->addWidget(buildFiles());
    m_summary = buildSummary();
    column->addWidget(m_summary);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    auto* repair = new RepairCard(viewModel);
    repair->setMinimumHeight(190);
    lower->addWidget(repair, 5);
    lower->addWidget(buildRight(), 2);
    column->addLayout(lower, 1);
    m_repair = repair;
    connect(&viewModel, &ReceiptViewModel::undoAsked, this, [this](BatchId, const workbench::TakeBackEffect& effect) {
        if (isVisible())
            askToTakeBack(this, effect, [this, effect] { m_viewModel.undo(effect); });
    });
    connect(&viewModel, &ReceiptViewModel::changed, this, &ReceiptView::show);
    show();
}

QWidget* ReceiptView::buildRefused()
{
    m_refusedCard = new Card;
    m_refusedCard->setObjectName(QStringLiteral("refusedFiles"));
    m_refusedCard->body()->setContentsMargins(13, 8, 13, 8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_refused = new Label({}, Type::Small, Color::Negative);
    m_refused->setWordWrap(true);
    auto* look = new Button(tr("See why"), QStringLiteral("arrow-right"), ButtonKind::Link);
    row->addWidget(m_refused, 1);
    row->addWidget(look);
    m_refusedCard->body()->addLayout(row);
    m_refusedCard->hide();
    connect(look, &Button::clicked, this, &ReceiptView::nextRequested);
    return m_refusedCard;
}

QWidget* ReceiptView::buildFiles()
{
    m_filesCard = new Card(tr("Files"));
    m_filesCard->setFlush(true);
    m_files = new DataTable;
    m_files->setObjectName(QStringLiteral("receiptFiles"));
    m_files->setAccessibleName(tr("Files that were imported"));
    m_files->setDensity(DataTable::Density::Compact);
    m_files->setModel(&m_receipts);
    for (int i = 0; i < ReceiptsModel::ColumnCount; ++i)
        m_files->setColumnWidth(i, kFileWidths[i]);
    m_files->horizontalHeader()->setStretchLastSection(false);
    m_files->horizontalHeader()->setSectionResizeMode(ReceiptsModel::FileColumn, QHeaderView::Stretch);
    m_filesCard->body()->addWidget(m_files);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            m_viewModel.setCurrent(m_receipts.receipts()[static_cast<std::size_t>(now.row())].id);
    });
    return m_filesCard;
}

QWidget* ReceiptView::buildSummary()
{
    auto* card = new Card;
    card->body()->setContentsMargins(13, 12, 13, 12);
    card->body()->setSpacing(12);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title = new Label({}, Type::Section);
    m_title->setElided(true);
    m_detail = new Label({}, Type::Small, Color::Text2);
    m_detail->setElided(true);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    top->addLayout(words, 1);
    m_undo = new Button(tr("Undo this import"), QStringLiteral("undo"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_redo = new Button(tr("Redo this import"), QStringLiteral("redo"));
    m_redo->setObjectName(QStringLiteral("redoImport"));
    m_record = iconButton(QStringLiteral("info"), tr("How the file was read"), {}, ButtonKind::Secondary);
    m_record->setObjectName(QStringLiteral("importRecord"));
    m_rows = iconButton(QStringLiteral("export"), tr("Save the rows as they were in the file"), {}, ButtonKind::Secondary);
    m_rows->setObjectName(QStringLiteral("saveImportedRows"));
    m_people = new Button(tr("See the new contacts"), QStringLiteral("contacts"));
    m_people->setObjectName(QStringLiteral("seeNewContacts"));
    m_next = new Button(tr("Import the next file"), QStringLiteral("arrow-right"), ButtonKind::Primary);
    m_next->hide();
    for (Button* button : {m_record, m_rows, m_undo, m_redo, m_people, m_next})
        top->addWidget(button);
    card->body()->addLayout(top);
    m_bar = new ShareBar;
    card->body()->addWidget(m_bar);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(12);
    for (int i = 0; i < kParts; ++i) {
        m_figures.push_back(new ReceiptFigure);
        figures->addWidget(m_figures.back(), 1);
    }
    card->body()->addLayout(figures);
    connect(m_undo, &Button::clicked, this, [this] {
        if (const workbench::PastImport* import = m_viewModel.current())
            m_viewModel.askUndo(import->id);
    });
    connect(m_record, &Button::clicked, this, &ReceiptView::showRecord);
    connect(m_rows, &Button::clicked, this, &ReceiptView::saveRows);
    connect(m_redo, &Button::clicked, this, [this] {
        if (const workbench::PastImport* import = m_viewModel.current())
            m_viewModel.putBack(import->id);
    });
    connect(m_people, &Button::clicked, this, [this] { m_viewModel.openPeople(model::ImportPart::Added); });
    connect(m_next, &Button::clicked, this, &ReceiptView::nextRequested);
    return card;
}

QWidget* ReceiptView::buildRight()
{
    auto* right = new QWidget;
    right->setMinimumWidth(kNarrowestRight);
    right->setMaximumWidth(kRightWidth);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* changes = new Card(tr("What changed in the contacts"));
    auto* rows = new QWidget;
    m_changes = new QVBoxLayout(rows);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setSpacing(4);
    changes->body()->addWidget(rows);
    column->addWidget(changes);
    auto* history = new Card(tr("Import history"));
    history->setFlush(true);
    auto* list = new HistoryList(m_viewModel.history());
    history->body()->addWidget(list, 1);
    column->addWidget(history, 1);
    connect(list, &HistoryList::opened, this, &ReceiptView::receiptRequested);
    connect(list, &HistoryList::undoRequested, &m_viewModel, &ReceiptViewModel::askUndo);
    connect(list, &HistoryList::redoRequested, &m_viewModel, &ReceiptViewModel::putBack);
    return right;
}

void ReceiptView::setWaiting(int files) { m_next->setVisible(files > 0); }

void ReceiptView::setRefused(const QStringList& reasons)
{
    m_refusedCard->setVisible(!reasons.isEmpty());
    m_refused->setText(tr("%n file(s) not imported", nullptr, static_cast<int>(reasons.size())) + QStringLiteral(": ") +
                       reasons.join(QStringLiteral(" · ")));
}

void ReceiptView::show()
{
    const std::vector<workbench::PastImport> receipts = m_viewModel.receipts();
    showFiles(receipts);
    const workbench::PastImport* import = m_viewModel.current();
    m_summary->setEnabled(import != nullptr);
    if (import == nullptr)
        return;
    showSummary(*import);
    showChanges(import->receipt.changes);
}

void ReceiptView::showFiles(const std::vector<workbench::PastImport>& receipts)
{
    m_filesCard->setVisible(receipts.size() > 1);
    const QSignalBlocker quiet(m_files->selectionModel());
    m_receipts.setReceipts(receipts);
    m_filesCard->setTitle(words::filesAreIn(receipts));
    m_filesCard->setSubtitle(words::rowsAreIn(receipts));
    const int rows = std::min(static_cast<int>(receipts.size()), kMostFilesShown);
    m_files->setFixedHeight(m_files->horizontalHeader()->height() + rows * m_files->verticalHeader()->defaultSectionSize() + 2);
    for (std::size_t row = 0; row < receipts.size(); ++row)
        if (m_viewModel.current() != nullptr && receipts[row].id == m_viewModel.current()->id)
            m_files->selectRow(static_cast<int>(row));
    m_files->viewport()->update();
}

void ReceiptView::showSummary(const workbench::PastImport& import)
{
    const bool undone = import.state == model::BatchState::Undone;
    m_title->setText(words::receiptTitle(import));
    m_detail->setText(words::receiptDetail(import));
    m_undo->setVisible(!undone);
    const bool readOnly = m_viewModel.isReadOnly();
    const bool cameWithIt = !import.canUndo && import.keptBy.empty();
    m_undo->setEnabled(!cameWithIt && !readOnly && !m_viewModel.isBusy());
    m_undo->setToolTip(readOnly ? words::readOnly() : undoEffect(import));
    m_redo->setVisible(import.putBack != workbench::PutBack::None);
    m_redo->setEnabled(!readOnly && !m_viewModel.isBusy());
    m_redo->setToolTip(readOnly ? words::readOnly() : QString());
    m_record->setVisible(m_viewModel.record().has_value());
    const auto added = static_cast<std::int64_t>(m_viewModel.peopleIn(model::ImportPart::Added));
    m_people->setVisible(added > 0);
    m_people->setToolTip(words::joinedSince(import.receipt, added));
    showFigures(import.receipt);
}

/// Each opens who stands behind it; of what is held back the list is on this page.
void ReceiptView::showFigures(const import::ImportReceipt& receipt)
{
    std::vector<ReceiptPart> parts = receiptParts(receipt);
    for (std::size_t i = 0; i < kPeopleOfParts.size() && parts.size() > kPeopleOfParts.size(); ++i)
        if (const model::ImportPart people = kPeopleOfParts[i]; m_viewModel.peopleIn(people) > 0 && parts[i].rows > 0)
            parts[i].open = [this, people] { m_viewModel.openPeople(people); };
    if (parts.back().rows > 0)
        parts.back().open = [this] { m_repair->setFocus(Qt::OtherFocusReason); };
    m_bar->setParts(parts);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setVisible(i < parts.size());
        if (i < parts.size())
            m_figures[i]->setPart(parts[i]);
    }
}

void ReceiptView::showRecord()
{
    if (m_viewModel.current() != nullptr && m_viewModel.record())
        Popover::show(m_record, new RecordPanel(*m_viewModel.current(), *m_viewModel.record(), m_viewModel.timeZone()));
}

void ReceiptView::saveRows()
{
    if (const workbench::PastImport* import = m_viewModel.current())
        saveAsCsv(this, tr("Save the rows of the file"), tr("%1 rows.csv").arg(stemOf(*import)),
                  [this](const QString& path) { m_viewModel.saveRows(path); });
}

void ReceiptView::showChanges(const import::ContactChanges& changes)
{
    if (m_shownChanges == changes)
        return;
    m_shownChanges = changes;
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<words::ChangeLine> lines = words::changeLines(changes);
    if (lines.empty()) {
        auto* none = new Label(tr("Nothing changed in the people who were known before."), Type::Small, Color::Text2);
        none->setWordWrap(true);
        m_changes->addWidget(none);
    }
    for (const words::ChangeLine& line : lines) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 2, 0, 2);
        auto* name = new Label(line.name, Type::Small, Color::Text2);
        name->setElided(true);
        auto* count = new Label(format::integer(line.contacts), Type::Small);
        count->setType(Type::Small, QFont::Medium);
        layout->addWidget(name, 1);
        layout->addWidget(count);
        m_changes->addWidget(row);
    }
}

}  // namespace regia::ui
