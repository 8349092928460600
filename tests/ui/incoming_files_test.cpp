// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come from outside: what becomes of a drop, and where a workspace is made for it.
#include "ui/shell/incoming_files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <fstream>

#include "support/temp_dir.h"
#include "ui/shell/workspace_work.h"

namespace regia::test {
namespace {

/// An empty file of that name in a folder of the test's own, with the folders on the way.
QString makeFile(const TempDir& folder, const std::string& name)
{
    const std::filesystem::path path = folder / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << "email\n";
    return ui::fromPath(path);
}

TEST(IncomingFiles, GivenTablesAndAWorkspace_WhenSorted_ThenTheWorkspaceIsOpenedAndTheRestImported)
{
    const TempDir folder;
    const QString orders = makeFile(folder, "orders.csv");
    const QString workspace = makeFile(folder, "shop.REGIA");
    const ui::IncomingFiles incoming = ui::sortIncoming({orders, workspace, orders});
    EXPECT_EQ(incoming.workspace, workspace);
    EXPECT_EQ(incoming.files, QStringList{orders});
    EXPECT_FALSE(incoming.isCut);
}

TEST(IncomingFiles, GivenAFileThatIsNotThere_WhenSorted_ThenItIsSaidAndNotImported)
{
    const TempDir folder;
    const QString orders = makeFile(folder, "orders.csv");
    const QString missing = ui::fromPath(folder / "missing.csv");
    const ui::IncomingFiles incoming = ui::sortIncoming({missing, orders});
    EXPECT_EQ(incoming.files, QStringList{orders});
    EXPECT_EQ(incoming.missing, QStringList{missing});
}

TEST(IncomingFiles, GivenAFolder_WhenSorted_ThenItStandsForItsFilesInTheOrderOfTheirNames)
{
    const TempDir folder;
    const QString second = makeFile(folder, "export/orders.csv");
    const QString first = makeFile(folder, "export/deep/contacts.csv");
    makeFile(folder, "export/.hidden.csv");
    makeFile(folder, "export/old.regia");
    makeFile(folder, "export/README.md");
    const ui::IncomingFiles incoming = ui::sortIncoming({ui::fromPath(folder / "export")});
    EXPECT_EQ(incoming.files, (QStringList{first, second}));
    EXPECT_TRUE(incoming.workspace.isEmpty());
}

TEST(IncomingFiles, GivenAFolderOfVeryManyFiles_WhenSorted_ThenOnlySoManyAreTakenAndThatIsSaid)
{
    const TempDir folder;
    for (qsizetype i = 0; i <= ui::kMostIncoming; ++i)
        makeFile(folder, "export/" + std::to_string(i) + ".csv");
    const ui::IncomingFiles incoming = ui::sortIncoming({ui::fromPath(folder / "export")});
    EXPECT_EQ(incoming.files.size(), ui::kMostIncoming);
    EXPECT_TRUE(incoming.isCut);
}

TEST(SuggestedName, GivenFilesInAFolderOfTheirOwn_WhenAWorkspaceIsMade_ThenItIsCalledAsTheFolder)
{
    EXPECT_EQ(ui::suggestedName({"/media/stick/Autumn fair/leads.csv"}), "Autumn fair");
}

TEST(SuggestedName, GivenFilesWhereEverythingLies_WhenAWorkspaceIsMade_ThenTheFolderGivesNoName)
{
    for (const QString& folder : {QDir::homePath(), QDir::tempPath(), QDir::rootPath()})
        EXPECT_EQ(ui::suggestedName({QDir(folder).filePath("leads.csv")}), "My customers") << folder.toStdString();
    EXPECT_EQ(ui::suggestedName({}), "My customers");
}

}  // namespace
}  // namespace regia::test
