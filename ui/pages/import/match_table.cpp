// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/match_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <QtMath>
#include <numeric>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

/// Shares of the width, in the order of the columns; those of the first two give and take.
constexpr int kWidths[MatchModel::ColumnCount] = {140, 110, 24, 146, 116, 92, 94, 108, 130};
/// Below these widths of the table a column is left out: what it says is said elsewhere too.
constexpr int kRoomForProvenance = 890;
constexpr int kRoomForKind = 720;
constexpr double kSkippedOpacity = 0.55;
constexpr int kScrollBar = 14;

/// Draws what a column goes to as a field with a chevron, and columns that are not imported paler.
class MatchDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (index.data(MatchModel::SkippedRole).toBool())
            painter->setOpacity(kSkippedOpacity);
        if (index.column() == MatchModel::TargetColumn || index.data(MatchModel::FieldRole).toBool())
            paintField(*painter, option, index);
        else
            TableDelegate::paint(painter, option, index);
        painter->restore();
    }

private:
    void paintField(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const Theme& look = theme();
        paintRow(painter, option, index);
        const QRectF field = QRectF(option.rect).adjusted(4, 3, -4, -4);
        paintBox(painter, field, look.radius(Radius::Control), look.color(Color::Surface), look.color(Color::ControlBorder));
        const double ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(QPointF(field.right() - 20, field.center().y() - 7),
                           look.pixmap(QStringLiteral("chevron-down"), look.color(Color::Text3), 14, ratio));
        painter.setFont(look.font(Type::Small));
        painter.setPen(look.color(Color::Text));
        drawText(painter, field.adjusted(8, 0, -24, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
};

}  // namespace

MatchTable::MatchTable(ImportViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel), m_table(new DataTable(this))
{
    m_table->setObjectName(QStringLiteral("matchTable"));
    m_table->setAccessibleName(tr("Columns of the file and what they go to"));
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setItemDelegate(new MatchDelegate(m_table));
    m_table->setModel(&viewModel.matches());
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(kWidths[MatchModel::ArrowColumn]);
    m_anchor = new QWidget(m_table->viewport());
    m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_anchor->setFocusProxy(m_table);
    m_anchor->setAccessibleName(tr("Goes to"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == MatchModel::TargetColumn)
            choose(index.row());
        else if (index.column() == MatchModel::OverwriteColumn)
            chooseOverwrite(index.row());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MatchTable::openMenu);
}

/// The menu key comes here too, from the line that is on.
void MatchTable::openMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose what it goes to…")), &QAction::triggered, this, [this, row] { choose(row); });
    QAction* overwrite = menu->addAction(tr("If values differ…"));
    overwrite->setEnabled(index.siblingAtColumn(MatchModel::OverwriteColumn).data(MatchModel::FieldRole).toBool());
    connect(overwrite, &QAction::triggered, this, [this, row] { chooseOverwrite(row); });
    connect(menu->addAction(tr("Do not import")), &QAction::triggered, this,
            [this, row] { m_viewModel.decisions().mapColumn(row, QString::fromLatin1(kDoNotImport.data())); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QWidget* MatchTable::anchorAt(int row, int column)
{
    const QModelIndex cell = m_table->model()->index(row, column);
    m_table->scrollTo(cell);
    m_anchor->setGeometry(m_table->visualRect(cell));
    m_anchor->show();
    return m_anchor;
}

void MatchTable::chooseOverwrite(int row)
{
    const ImportCard* card = m_viewModel.current();
    const auto at = static_cast<std::size_t>(row);
    if (card == nullptr || !card->plan || m_viewModel.isImporting() || !workbench::canOverwrite(*card->plan, at))
        return;
    const std::string_view now = model::toName(card->plan->mapping.columns[at].overwrite);
    auto* list = new ChoiceList(overwriteChoices(), words::fromUtf8(now));
    connect(list, &ChoiceList::chosen, this, [this, row](const QString& key) {
        if (const auto overwrite = model::overwriteFromName(key.toStdString()))
            m_viewModel.decisions().setOverwrite(row, *overwrite);
    });
    Popover::show(anchorAt(row, MatchModel::OverwriteColumn), list);
}

void MatchTable::choose(int row)
{
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr || !card->plan || m_viewModel.isImporting())
        return;
    const auto at = static_cast<std::size_t>(row);
    const QString now = words::fromUtf8(import::toText(card->plan->mapping.columns[at].target));
    auto* list = new ChoiceList(targetChoices(*card->plan, at), now);
    connect(list, &ChoiceList::chosen, this, [this, row](const QString& target) { m_viewModel.decisions().mapColumn(row, target); });
    Popover::show(anchorAt(row, MatchModel::TargetColumn), list);
}

void MatchTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MatchTable::fitColumns()
{
    // What is left over or missing: the first values have most to give.
    constexpr std::pair<int, int> kGiving[] = {
        {MatchModel::NameColumn, 1}, {MatchModel::ValuesColumn, 2}, {MatchModel::TargetColumn, 1}, {MatchModel::KindColumn, 1}};
    constexpr int kNarrowest = 60;
    const bool hasProvenance = m_table->width() >= kRoomForProvenance;
    const bool hasKind = m_table->width() >= kRoomForKind;
    m_table->setColumnHidden(MatchModel::ProvenanceColumn, !hasProvenance);
    m_table->setColumnHidden(MatchModel::KindColumn, !hasKind);
    const int needed = std::accumulate(std::begin(kWidths), std::end(kWidths), 0) -
                       (hasProvenance ? 0 : kWidths[MatchModel::ProvenanceColumn]) - (hasKind ? 0 : kWidths[MatchModel::KindColumn]);
    int parts = 0;
    for (const auto& [column, each] : kGiving)
        parts += m_table->isColumnHidden(column) ? 0 : each;
    const int part = qFloor(static_cast<double>(m_table->width() - kScrollBar - needed) / parts);
    for (int column = 0; column < MatchModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    for (const auto& [column, each] : kGiving)
        m_table->setColumnWidth(column, std::max(kNarrowest, kWidths[column] + each * part));
}

}  // namespace regia::ui
