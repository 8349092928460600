// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/preview_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/import/import_view_model.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {
namespace {

constexpr int kLineWidth = 56;
constexpr int kCellWidth = 132;

}  // namespace

PreviewTable::PreviewTable(ImportViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel), m_model(viewModel.timeZone()), m_table(new DataTable(this))
{
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("First rows of the file, as they would be read"));
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(&viewModel, &ImportViewModel::currentChanged, this, &PreviewTable::read);
    connect(&viewModel.peek(), &TablePeek::previewed, this, &PreviewTable::take);
}

void PreviewTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void PreviewTable::read()
{
    const ImportCard* card = m_viewModel.current();
    if (isVisible() && card != nullptr && card->plan && card->state == ImportCard::State::Ready)
        m_viewModel.peek().preview(*card->plan);
}

void PreviewTable::take()
{
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr || !card->plan)
        return m_model.clear();
    m_model.setRows(*card->plan, m_viewModel.peek().rows());
    m_table->setColumnWidth(0, kLineWidth);
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, kCellWidth);
}

}  // namespace regia::ui
