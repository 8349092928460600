// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_peek.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/text/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage_dial.h"

namespace regia::ui {
namespace {

QWidget* identity(const ContactsModel& model, int line)
{
    const auto cell = [&](int column) { return model.index(line, column).data().toString(); };
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Avatar(cell(ContactsModel::NameColumn)), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    auto* name = new Label(cell(ContactsModel::NameColumn), Type::Section);
    name->setElided(true);
    lines->addWidget(name);
    for (const int column : {ContactsModel::EmailColumn, ContactsModel::CityColumn}) {
        if (cell(column).isEmpty())
            continue;
        auto* label = new Label(cell(column), Type::Small, Color::Text2);
        label->setElided(true);
        lines->addWidget(label);
    }
    row->addLayout(lines, 1);
    return widget;
}

QWidget* figures(const ContactsModel& model, int line)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (const int column :
         {ContactsModel::OrdersColumn, ContactsModel::SpentColumn, ContactsModel::ActivityColumn, ContactsModel::ConsentColumn}) {
        const int row = (place / 2) * 3;
        grid->addWidget(new Label(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), Type::Small, Color::Text3), row,
                        place % 2);
        grid->addWidget(new Label(model.index(line, column).data().toString(), Type::Strong), row + 1, place % 2);
        grid->setRowMinimumHeight(row + 2, 8);
        ++place;
    }
    return widget;
}

}  // namespace

QWidget* contactPeek(const ContactsModel& model, int line)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setSpacing(16);
    column->addWidget(identity(model, line));
    if (const QVariant stage = model.index(line, ContactsModel::StageColumn).data(StageRole); stage.isValid()) {
        auto* row = new QHBoxLayout;
        row->addWidget(new StageDial(static_cast<model::Stage>(stage.toInt())));
        row->addWidget(new Label(words::stage(static_cast<model::Stage>(stage.toInt())), Type::Strong), 1);
        column->addLayout(row);
    }
    column->addWidget(figures(model, line));
    column->addStretch();
    return widget;
}

}  // namespace regia::ui
