// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_questions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/shell/incoming_files.h"
#include "ui/shell/window_settings.h"

namespace regia::ui::ask {
namespace {

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::FileQuestions)
};

QString workspaceFilter() { return FileQuestions::tr("Regia workspaces (*.regia)"); }

QFileDialog* dialogOver(QWidget* over, const QString& title)
{
    auto* dialog = new QFileDialog(over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog* dialogForTarget(QWidget* over, const QString& title, const QString& suggestion)
{
    QFileDialog* dialog = dialogOver(over, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(workspaceFilter());
    dialog->setDefaultSuffix(workspaceSuffix());
    // A workspace is never written over: the core says that there is one of that name.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(QFileInfo(suggestion).absolutePath());
    dialog->selectFile(QFileInfo(suggestion).fileName());
    return dialog;
}

/// Where files were taken from last, else where browsers put them.
QString importFolder()
{
    const QString last = WindowSettings().importFolder();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

}  // namespace

void forNewWorkspace(QWidget* over, const QString& suggestion, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogForTarget(over, FileQuestions::tr("New workspace"), suggestion);
    dialog->setLabelText(QFileDialog::Accept, FileQuestions::tr("Make"));
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

void forCopy(QWidget* over, const QString& suggestion, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogForTarget(over, FileQuestions::tr("Save a copy"), suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

void forWorkspace(QWidget* over, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogOver(over, FileQuestions::tr("Open a workspace"));
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
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Not saved"), drafts.join(QChar::LineFeed), QMessageBox::NoButton, over);
    box.setInformativeText(FileQuestions::tr("What is not saved or imported is lost when the workspace closes."));
    const QPushButton* discard = box.addButton(FileQuestions::tr("Close anyway"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(FileQuestions::tr("Go back"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == discard;
}

void forFolder(QWidget* over, const QString& title, std::function<void(const QString&)> then)
{
    QFileDialog* dialog = dialogOver(over, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setDirectory(importFolder());
    QObject::connect(dialog, &QFileDialog::fileSelected, over, std::move(then));
    dialog->open();
}

void forFiles(QWidget* over, std::function<void(const QStringList&)> then)
{
    QFileDialog* dialog = dialogOver(over, FileQuestions::tr("Import files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    const QString patterns = QStringLiteral("*.") + dataSuffixes().join(QStringLiteral(" *."));
    dialog->setNameFilters({FileQuestions::tr("Tables and contacts (%1)").arg(patterns), FileQuestions::tr("All files (*)")});
    dialog->setDirectory(importFolder());
    QObject::connect(dialog, &QFileDialog::filesSelected, over, [then = std::move(then)](const QStringList& files) {
        if (!files.isEmpty())
            WindowSettings().setImportFolder(QFileInfo(files.front()).absolutePath());
        then(files);
    });
    dialog->open();
}

}  // namespace regia::ui::ask
