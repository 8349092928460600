// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include "ui/theme/look.h"

namespace regia::ui {

DataTable::DataTable(QWidget* parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new TableDelegate(this));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->viewport()->installEventFilter(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    applyMetrics();
    connect(&theme(), &Theme::changed, this, &DataTable::applyMetrics);
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    applyMetrics();
}

void DataTable::applyMetrics()
{
    const Size row = m_density == Density::Compact       ? Size::TableRowCompact
                     : m_density == Density::Comfortable ? Size::TableRowComfortable
                                                         : Size::TableRow;
    verticalHeader()->setDefaultSectionSize(theme().size(row));
    fitHeader();
}

void DataTable::setHeaderWraps(bool wraps)
{
    m_headerWraps = wraps;
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::fitHeader, Qt::UniqueConnection);
    fitHeader();
}

void DataTable::fitHeader()
{
    QHeaderView& header = *horizontalHeader();
    bool cut = false;
    for (int section = 0; m_headerWraps && !cut && section < header.count(); ++section) {
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        const int room = header.sectionSize(section) - kEdgePadding - kCellPadding;
        cut = !header.isSectionHidden(section) && QFontMetrics(theme().font(Type::Small, QFont::Medium)).horizontalAdvance(title) > room;
    }
    const int height = theme().size(Size::TableHeader) + (cut ? theme().lineHeight(Type::Small) : 0);
    if (header.minimumHeight() == height && header.maximumHeight() == height)
        return;
    header.setFixedHeight(height);
    scheduleDelayedItemsLayout();  // the rows move down; at once would be inside of the header's own layout
    updateGeometry();
}

void DataTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void DataTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model == nullptr)
        return;
    const auto refit = [this] {
        if (m_fitsRows)
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DataTable::fitHeader);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

QSize DataTable::sizeHint() const
{
    if (!m_fitsRows || model() == nullptr)
        return QTableView::sizeHint();
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->height();
    return {QTableView::sizeHint().width(), header + model()->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize DataTable::minimumSizeHint() const { return m_fitsRows ? QSize(80, sizeHint().height()) : QSize(80, 60); }

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const auto passOn = [&](int key) {
        QKeyEvent moved(QEvent::KeyPress, key, Qt::NoModifier);
        QTableView::keyPressEvent(&moved);
    };
    const bool plain = event->modifiers() == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_J:
        if (plain)
            return passOn(Qt::Key_Down);
        break;
    case Qt::Key_K:
        if (plain)
            return passOn(Qt::Key_Up);
        break;
    case Qt::Key_Space:
        if (plain && currentIndex().isValid() && !(currentIndex().flags() & Qt::ItemIsUserCheckable))
            return Q_EMIT peeked(currentIndex());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && state() != EditingState)
            return Q_EMIT activated(currentIndex());
        break;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    QHeaderView& header = *horizontalHeader();
    if (watched != header.viewport() || event->type() != QEvent::ToolTip || model() == nullptr)
        return QTableView::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = header.logicalIndexAt(help->pos());
    if (section < 0 || model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).isValid() ||
        header.sectionSizeHint(section) <= header.sectionSize(section))
        return QTableView::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), model()->headerData(section, Qt::Horizontal).toString().toHtmlEscaped(), header.viewport());
    return true;
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hoverRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    hoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void DataTable::hoverRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    repaint(m_hoveredRow);
    m_hoveredRow = row;
    repaint(row);
}

void DataTable::setCheckColumn(int column)
{
    m_checkColumn = column;
    setSelectionMode(column < 0 ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
    viewport()->update();
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (m_checkColumn < 0 || event == nullptr || !index.isValid() || index.column() != m_checkColumn)
        return QTableView::selectionCommand(index, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove: return QItemSelectionModel::NoUpdate;
    default: return QTableView::selectionCommand(index, event);
    }
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applyMetrics();
}

}  // namespace regia::ui
