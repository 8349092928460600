// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <filesystem>
#include <memory>

#include "core/base/clock.h"
#include "support/temp_dir.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page.h"
#include "ui/text/language.h"

namespace regia::test {

/// Clicks the button of that role in the message box that is asked next, at once.
void answerNextQuestion(QMessageBox::ButtonRole answer);

/// The program's window with all its pages, shown, in English and light, with nothing remembered; on a copy of the sample
/// unless a test wants it without a workspace.
class WindowUnderTest {
public:
    enum class Workspace { None, Sample };

    explicit WindowUnderTest(Workspace workspace = Workspace::Sample);
    ~WindowUnderTest();

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::PageContext& context() const { return m_window->context(); }
    [[nodiscard]] ui::Navigator& navigator() const { return m_window->navigator(); }
    [[nodiscard]] ui::Language& language() { return m_language; }
    /// A folder of the test's own.
    [[nodiscard]] const TempDir& folder() const { return m_folder; }

    /// Opens a workspace and waits until its first page is there. Throws if it is refused.
    void openWorkspace(const std::filesystem::path& path);
    /// Goes to a page, with its example's arguments unless some are given, and waits until it is no longer loading. For
    /// a start page the workspace is closed.
    ui::Page& open(const QString& page, const QVariantMap& arguments = {});
    /// The page that is shown, once it is no longer loading and no task runs.
    ui::Page& ready();

private:
    TempDir m_folder;
    FixedClock m_clock;
    ui::Language m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace regia::test
