// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/repair_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/import/receipt_view_model.h"
#include "ui/pages/import/receipt_words.h"
#include "ui/pages/import/save_rows.h"
#include "ui/text/formats.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kReasonsWidth = 272;
constexpr int kNarrowestReasons = 170;
constexpr int kCountWidth = 90;

/// Draws the repaired value as the field that it becomes when it is edited.
class RepairDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            return TableDelegate::paint(painter, option, index);
        const Theme& look = theme();
        painter->save();
        paintRow(*painter, option, index);
        const QRectF field = QRectF(option.rect).adjusted(4, 3, -12, -4);
        paintBox(*painter, field, look.radius(Radius::Control), look.color(Color::Surface), look.color(Color::ControlBorder));
        const QString value = index.data().toString();
        painter->setFont(look.font(Type::Small));
        painter->setPen(look.color(value.isEmpty() ? Color::Text3 : Color::Text));
        drawText(*painter, field.adjusted(8, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter, value.isEmpty() ? placeholder(index) : value);
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setPlaceholderText(placeholder(index));
        editor->setAccessibleName(RepairCard::tr("Repaired value"));
        setControlSize(*editor, ControlSize::Small);
        return editor;
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        editor->setGeometry(option.rect.adjusted(4, 2, -12, -3));
    }

private:
    [[nodiscard]] QString placeholder(const QModelIndex& index) const
    {
        const bool checked = index.siblingAtColumn(HeldBackModel::CheckedColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return checked ? RepairCard::tr("leave empty") : RepairCard::tr("type the right value");
    }
};

}  // namespace

RepairCard::RepairCard(ReceiptViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel), m_card(new Card), m_save(new Button(tr("Save list as CSV"), QStringLiteral("export")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_save->setObjectName(QStringLiteral("saveHeldBack"));
    m_save->setControlSize(ControlSize::Small);
    m_card->setTitle(tr("Held back"));
    m_card->setFlush(true);
    m_card->addHeaderWidget(m_save);
    m_card->body()->setSpacing(0);
    m_nothing = new Label(tr("Nothing was held back: every row and every cell is in."), Type::Small, Color::Text2);
    m_nothing->setContentsMargins(14, 4, 14, 12);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_both = new QWidget;
    auto* row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildReasons(), 2);
    row->addWidget(buildRows(), 3);
    m_card->body()->addWidget(m_both, 1);
    m_card->body()->addWidget(m_nothing, 1);
    connect(m_save, &Button::clicked, this, &RepairCard::save);
    connect(&viewModel, &ReceiptViewModel::changed, this, &RepairCard::show);
    show();
}

QWidget* RepairCard::buildReasons()
{
    auto* side = new QWidget;
    side->setMinimumWidth(kNarrowestReasons);
    side->setMaximumWidth(kReasonsWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_reasons = new DataTable;
    m_reasons->setObjectName(QStringLiteral("heldBackReasons"));
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setModel(&m_reasonsModel);
    m_reasons->horizontalHeader()->hide();
    m_reasons->horizontalHeader()->setStretchLastSection(false);
    m_reasons->horizontalHeader()->setSectionResizeMode(ReasonsModel::ReasonColumn, QHeaderView::Stretch);
    m_reasons->setColumnWidth(ReasonsModel::CountColumn, kCountWidth);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_reasons, 1);
    m_total = new Label({}, Type::Small);
    m_total->setType(Type::Small, QFont::DemiBold);
    m_total->setContentsMargins(14, 8, 14, 10);
    column->addWidget(m_total);
    connect(m_reasons->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            chooseReason(now.row());
    });
    return side;
}

QWidget* RepairCard::buildRows()
{
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rows = new DataTable;
    m_rows->setObjectName(QStringLiteral("repairTable"));
    m_rows->setAccessibleName(tr("Rows held back"));
    m_rows->setItemDelegate(new RepairDelegate(m_rows));
    m_rows->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_rows->setModel(&m_viewModel.heldBack());
    setFocusProxy(m_rows);
    m_rows->setColumnHidden(HeldBackModel::FieldColumn, true);
    m_rows->setColumnHidden(HeldBackModel::ReasonColumn, true);
    m_rows->setColumnWidth(HeldBackModel::CheckedColumn, 40);
    m_rows->setColumnWidth(HeldBackModel::LineColumn, 54);
    m_rows->setColumnWidth(HeldBackModel::WhoColumn, 112);
    m_rows->horizontalHeader()->setStretchLastSection(false);
    for (const int share : {HeldBackModel::ValueColumn, HeldBackModel::RepairColumn})
        m_rows->horizontalHeader()->setSectionResizeMode(share, QHeaderView::Stretch);
    column->addWidget(m_rows, 1);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_all = new QCheckBox(tr("All of this reason"));
    m_ready = new Label({}, Type::Small, Color::Text2);
    m_ready->setElided(true);
    m_import = new Button(tr("Import the repaired rows"), ButtonKind::Primary);
    m_import->setObjectName(QStringLiteral("importRepaired"));
    row->addWidget(m_all);
    row->addWidget(m_ready, 1);
    row->addWidget(m_import);
    column->addWidget(foot);
    connect(m_rows, &DataTable::activated, this,
            [this](const QModelIndex& index) { m_rows->edit(index.siblingAtColumn(HeldBackModel::RepairColumn)); });
    connect(m_rows, &DataTable::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == HeldBackModel::RepairColumn)
            m_rows->edit(index);
    });
    connect(m_all, &QCheckBox::clicked, this, [this](bool checked) { m_viewModel.heldBack().checkAll(checked); });
    connect(m_import, &Button::clicked, &m_viewModel, &ReceiptViewModel::importRepairs);
    return main;
}

void RepairCard::chooseReason(int reason)
{
    if (reason != m_viewModel.heldBack().reason())
        m_viewModel.heldBack().setReason(reason);
    show();
}

void RepairCard::show()
{
    const HeldBackModel& model = m_viewModel.heldBack();
    const import::HeldBack& heldBack = model.contents();
    const bool any = heldBack.cells > 0;
    m_both->setVisible(any);
    m_nothing->setVisible(!any && !m_viewModel.isLoading());
    m_save->setVisible(any);
    m_card->setTitle(
        any ? tr("%1 cell(s) held back, by reason", nullptr, static_cast<int>(heldBack.cells)).arg(format::integer(heldBack.cells))
            : tr("Held back"));
    m_card->setSubtitle(any ? tr("Repair here, or save the list and fix it at the source") : QString());
    if (!any)
        return;
    const QSignalBlocker quiet(m_reasons->selectionModel());
    m_reasonsModel.setHeldBack(heldBack);
    if (const int reason = std::max(0, model.reason()); m_reasons->currentIndex().row() != reason)
        m_reasons->selectRow(reason);
    m_reasons->viewport()->update();
    m_total->setVisible(heldBack.rows > 0);
    m_total->setText(tr("%1 row(s) wholly held back", nullptr, static_cast<int>(heldBack.rows)).arg(format::integer(heldBack.rows)));
    const auto ready = static_cast<int>(model.repairs().size());
    m_all->setCheckState(model.allChecked());
    m_ready->setText(tr("%n repair(s) ready", nullptr, ready));
    m_import->setText(tr("Import %n repaired row(s)", nullptr, ready));
    const bool applied = m_viewModel.current() != nullptr && m_viewModel.current()->state == model::BatchState::Applied;
    m_import->setEnabled(ready > 0 && applied && !m_viewModel.isBusy() && !m_viewModel.isReadOnly());
    m_import->setToolTip(m_viewModel.isReadOnly() ? words::readOnly() : QString());
    m_import->setBusy(m_viewModel.isBusy());
}

void RepairCard::save()
{
    const workbench::PastImport* import = m_viewModel.current();
    if (import == nullptr)
        return;
    saveAsCsv(this, tr("Save the rows held back"), tr("%1 held back.csv").arg(stemOf(*import)),
              [this](const QString& path) { m_viewModel.saveHeldBack(path); });
}

}  // namespace regia::ui
