// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/match_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>
#include <numeric>

#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/words.h"
#include "ui/theme/look.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/popover.h"

namespace regia::ui {
namespace {

/// Shares of the width, in the order of the columns; those of the first two give and take.
constexpr int kWidths[MatchModel::ColumnCount] = {150, 130, 34, 160, 136, 94, 106, 144};
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
        if (index.column() == MatchModel::TargetColumn)
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
    });
}

void MatchTable::choose(int row)
{
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr || !card->plan || m_viewModel.isImporting())
        return;
    const QModelIndex cell = m_table->model()->index(row, MatchModel::TargetColumn);
    m_table->scrollTo(cell);
    m_anchor->setGeometry(m_table->visualRect(cell));
    m_anchor->show();
    const auto at = static_cast<std::size_t>(row);
    const QString now = words::fromUtf8(import::toText(card->plan->mapping.columns[at].target));
    auto* list = new ChoiceList(targetChoices(*card->plan, at), now);
    connect(list, &ChoiceList::chosen, this, [this, row](const QString& target) { m_viewModel.mapColumn(row, target); });
    Popover::show(m_anchor, list);
}

void MatchTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void MatchTable::fitColumns()
{
    // What is left over or missing, in fifths: the first values have most to give.
    constexpr std::pair<int, int> kGiving[] = {
        {MatchModel::NameColumn, 1}, {MatchModel::ValuesColumn, 2}, {MatchModel::TargetColumn, 1}, {MatchModel::KindColumn, 1}};
    constexpr int kParts = 5;
    constexpr int kNarrowest = 70;
    const int needed = std::accumulate(std::begin(kWidths), std::end(kWidths), 0);
    const int part = (m_table->width() - kScrollBar - needed) / kParts;
    for (int column = 0; column < MatchModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    for (const auto& [column, parts] : kGiving)
        m_table->setColumnWidth(column, std::max(kNarrowest, kWidths[column] + parts * part));
}

}  // namespace regia::ui
