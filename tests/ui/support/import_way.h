// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTableView>

#include "ui/jobs/task_list.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/find.h"
#include "ui/support/wait.h"
#include "ui/support/window_under_test.h"
#include "ui/widgets/pill.h"

namespace regia::test {

/// Files on their way through the window on the sample company.
class ImportWay : public testing::Test {
protected:
    QString write(const std::string& name, const std::string& bytes)
    {
        const std::filesystem::path path = ui.folder() / name;
        std::filesystem::create_directories(path.parent_path());
        writeBytes(path, bytes);
        return ui::fromPath(path);
    }
    ui::Page& drop(const QStringList& files)
    {
        ui.window().openFiles(files);
        return checked();
    }
    /// Reading and checking are through.
    ui::Page& checked()
    {
        ui::Page& page = ui.ready();
        waitFor("the check", [&] { return page.state() == ui::ViewState::Ready; });
        return ui.ready();
    }
    ui::Page& importAll(ui::Page& page)
    {
        const std::size_t before = batches();
        click(find<QAbstractButton>(page, "importAll"));
        waitFor("the import", [&] { return batches() > before; });
        return ui.ready();
    }
    std::size_t contacts() { return ui.context().dataset()->snapshot->rows(); }
    std::size_t batches()
    {
        const auto reader = ui.context().workbench().workspace().reader();
        return static_cast<std::size_t>(reader->integer("SELECT count(*) FROM batch").value_or(0));
    }
    bool says(const QString& words)
    {
        for (const ShownText& shown : shownTexts(ui.window()))
            if (shown.text.contains(words))
                return true;
        return false;
    }
    bool saysOfTable(ui::Page& page, const QString& table, const QString& words)
    {
        const QAbstractItemModel* model = find<QTableView>(page, table).model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                // Dates are not broken between lines.
                if (model->index(row, column).data().toString().replace(QChar(0x00A0), QChar::Space).contains(words))
                    return true;
        return false;
    }
    /// Clicks the entry of the list of choices that is open.
    void choose(const QString& title)
    {
        auto& list = find<QListWidget>(ui.window(), "Choices");
        const QList<QListWidgetItem*> found = list.findItems(title, Qt::MatchContains);
        ASSERT_FALSE(found.isEmpty()) << title.toStdString();
        list.scrollToItem(found.front());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(found.front()).center());
    }
    /// A choice of how the file is read, by its name.
    ui::Pill& choice(ui::Page& page, const QString& name)
    {
        for (ui::Pill* pill : page.findChildren<ui::Pill*>())
            if (pill->isVisibleTo(&page) && pill->accessibleName().startsWith(name))
                return *pill;
        throw std::runtime_error("no choice " + name.toStdString());
    }
    void openChoice(ui::Page& page, const QString& name) { click(choice(page, name)); }
    /// What is said of a file in the list of files.
    QString saidOfFile(ui::Page& page, int row)
    {
        const QAbstractItemModel* model = find<QAbstractItemView>(page, "importFiles").model();
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// The question that is asked; waits for it.
    QMessageBox& question()
    {
        waitFor("the question", [&] { return ui.window().findChild<QMessageBox*>("undoQuestion") != nullptr; });
        return *ui.window().findChild<QMessageBox*>("undoQuestion");
    }
    void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox& box = question();
        for (QAbstractButton* button : box.buttons())
            if (box.buttonRole(button) == role) {
                click(*button);
                break;
            }
        settle();
    }
    void saveAs(const QString& path)
    {
        auto* dialog = ui.window().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto& name = find<QLineEdit>(*dialog, "fileNameEdit");
        name.setText(path);
        QTest::keyClick(&name, Qt::Key_Return);
        waitFor("the file", [&] { return QFile::exists(path) && ui.context().tasks().running() == 0; });
    }

    WindowUnderTest ui;
};

inline const std::string kPeople =
    "Email,First Name,Last Name,City\n"
    "zoe.fresh@example.org,Zoe,Fresh,Torino\n"
    "leo.fresh@example.org,Leo,Fresh,Genova\n"
    "m.rossi@@example.org,Matteo,Rossi,Pisa\n";

}  // namespace regia::test
