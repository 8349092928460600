// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/save_rows.h"

#include <QFileDialog>
#include <QFileInfo>

#include "ui/pages/import/import_cards.h"
#include "ui/text/words.h"

namespace regia::ui {

void saveAsCsv(QWidget* over, const QString& title, const QString& suggestion, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(QCoreApplication::translate("regia::ui::RepairCard", "CSV (*.csv)"));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

QString stemOf(const workbench::PastImport& import)
{
    return QFileInfo(shortNameOf(words::fromUtf8(import.receipt.file))).completeBaseName();
}

}  // namespace regia::ui
