// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/record_panel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 440;
constexpr int kTableHeight = 240;
constexpr int kNameWidth = 200;
/// Of 64 digits: enough to tell two files apart by eye.
constexpr qsizetype kShownDigits = 16;

QStandardItemModel* columnsOf(const import::Mapping& mapping, QObject* parent)
{
    auto* model = new QStandardItemModel(0, 2, parent);
    model->setHorizontalHeaderLabels({RecordPanel::tr("Column in the file"), RecordPanel::tr("Went to")});
    for (const import::MappedColumn& column : mapping.columns) {
        auto* name = new QStandardItem(words::fromUtf8(column.column));
        auto* target = new QStandardItem(words::target(column.target, column.column));
        target->setData(column.target.isIgnored(), QuietRole);
        model->appendRow({name, target});
    }
    return model;
}

}  // namespace

RecordPanel::RecordPanel(const workbench::PastImport& import, const workbench::ImportRecord& record, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    const auto add = [&](const QString& name, const QString& value, const QString& tip = {}) {
        auto* label = new Label(value, Type::Small);
        label->setElided(true);
        if (!tip.isEmpty())
            label->setToolTip(tip);
        form->addRow(new Label(name, Type::Small, Color::Text2), label);
    };
    const QDateTime at = format::toDateTime(import.importedAt, zone);
    const QString digest = QString::fromStdString(record.sha256);
    add(tr("File"), words::fromUtf8(import.receipt.file));
    add(tr("Imported"), format::date(at.date()) + u' ' + format::time(at.time()));
    add(tr("Fingerprint (SHA-256)"), digest.left(kShownDigits) + QChar(0x2026), digest);
    add(tr("Taken for"), words::preset(import.receipt.preset));
    add(tr("Source"), words::fromUtf8(import.source));
    add(tr("Each row is"), words::rowKind(record.mapping.rowIs));
    column->addLayout(form);
    auto* table = new DataTable;
    table->setAccessibleName(tr("Columns of the file and what they went to"));
    table->setDensity(DataTable::Density::Compact);
    table->setModel(columnsOf(record.mapping, table));
    table->setColumnWidth(0, kNameWidth);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setFixedHeight(kTableHeight);
    column->addWidget(table);
    setFocusProxy(table);
}

}  // namespace regia::ui
