// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "ui/shell/incoming_files.h"
#include "ui/shell/window_settings.h"

namespace regia::ui::ask {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MainWindow", text); }

QString workspaceFilter() { return tr(QT_TRANSLATE_NOOP("MainWindow", "Regia workspaces (*.regia)")); }

QFileDialog* dialogOver(QWidget* over, const QString& title)
{
    auto* dialog = new QFileDialog(over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

}  // namespace

void forNewWorkspace(QWidget* over, const QString& suggestion, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogOver(over, tr(QT_TRANSLATE_NOOP("MainWindow", "New workspace")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(workspaceFilter());
    dialog->setDefaultSuffix(workspaceSuffix());
    dialog->setLabelText(QFileDialog::Accept, tr(QT_TRANSLATE_NOOP("MainWindow", "Make")));
    // A workspace is never written over: the core says that there is one of that name.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(QFileInfo(suggestion).absolutePath());
    dialog->selectFile(QFileInfo(suggestion).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

void forWorkspace(QWidget* over, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogOver(over, tr(QT_TRANSLATE_NOOP("MainWindow", "Open a workspace")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(workspaceFilter());
    const WindowSettings settings;
    const auto recent = settings.recentWorkspaces();
    dialog->setDirectory(QFileInfo(recent.empty() ? suggestedPath(suggestedName({})) : recent.front().path).absolutePath());
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

bool mayDiscard(QWidget* over, const QStringList& drafts)
{
    QMessageBox box(QMessageBox::Warning, tr(QT_TRANSLATE_NOOP("MainWindow", "Not saved")), drafts.join(QChar::LineFeed),
                    QMessageBox::NoButton, over);
    box.setInformativeText(tr(QT_TRANSLATE_NOOP("MainWindow", "What is not saved or imported is lost when the workspace closes.")));
    const QPushButton* discard = box.addButton(tr(QT_TRANSLATE_NOOP("MainWindow", "Close anyway")), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr(QT_TRANSLATE_NOOP("MainWindow", "Go back")), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == discard;
}

void forFiles(QWidget* over, std::function<void(const QStringList&)> then)
{
    QFileDialog* dialog = dialogOver(over, tr(QT_TRANSLATE_NOOP("MainWindow", "Import files")));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QString patterns = QStringLiteral("*.") + dataSuffixes().join(QStringLiteral(" *."));
    dialog->setNameFilters({tr(QT_TRANSLATE_NOOP("MainWindow", "Tables and contacts (%1)")).arg(patterns),
                            tr(QT_TRANSLATE_NOOP("MainWindow", "All files (*)"))});
    QObject::connect(dialog, &QFileDialog::filesSelected, over, std::move(then));
    dialog->open();
}

}  // namespace regia::ui::ask
