// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/window_under_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include "app/regia/page_list.h"
#include "ui/shell/workspace_work.h"
#include "ui/support/sample_file.h"
#include "ui/support/wait.h"
#include "ui/theme/theme.h"

namespace regia::test {

void answerNextQuestion(QMessageBox::ButtonRole answer)
{
    // Comes when the question runs its own loop, and does nothing when none was asked.
    QTimer::singleShot(0, [answer] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (question == nullptr)
            return;
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == answer)
                return button->click();
        question->reject();
    });
}

WindowUnderTest::WindowUnderTest(Workspace workspace) : m_clock(Instant{1'790'812'800'000})
{
    QSettings().clear();
    ui::theme().setMode(ui::ThemeMode::Light);
    m_window = std::make_unique<ui::MainWindow>(app::pageList(), m_language, m_clock);
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window does not become active");
    if (workspace == Workspace::None)
        return;
    const std::filesystem::path copy = m_folder / "officina.regia";
    std::filesystem::copy_file(sampleFile(), copy);
    openWorkspace(copy);
}

WindowUnderTest::~WindowUnderTest()
{
    m_window.reset();
    settle();
    ui::theme().setMode(ui::ThemeMode::Light);
}

void WindowUnderTest::openWorkspace(const std::filesystem::path& path)
{
    bool opened = false;
    QString refused;
    const auto one = QObject::connect(m_window.get(), &ui::MainWindow::workspaceOpened, [&] { opened = true; });
    const auto two = QObject::connect(m_window.get(), &ui::MainWindow::workspaceFailed,
                                      [&](const Error& error) { refused = QString::fromStdString(error.detail + ' ' + error.where); });
    m_window->openWorkspace(ui::fromPath(path));
    waitFor("the workspace to open", [&] { return opened || !refused.isEmpty(); });
    QObject::disconnect(one);
    QObject::disconnect(two);
    if (!opened)
        throw std::runtime_error("refused: " + refused.toStdString());
    ready();
}

ui::Page& WindowUnderTest::open(const QString& page, const QVariantMap& arguments)
{
    const ui::PageDescriptor* descriptor = navigator().descriptor(page);
    if (descriptor == nullptr)
        throw std::runtime_error("no page " + page.toStdString());
    if (descriptor->isStart) {
        answerNextQuestion(QMessageBox::DestructiveRole);
        m_window->closeWorkspace();
        settle();
    }
    const bool wantsExample = arguments.isEmpty() && descriptor->example && context().hasWorkspace();
    if (!navigator().open({page, wantsExample ? descriptor->example(context()) : arguments}))
        throw std::runtime_error("cannot go to " + page.toStdString());
    return ready();
}

ui::Page& WindowUnderTest::ready()
{
    const auto isReady = [this] {
        const ui::Page* page = navigator().current();
        return page != nullptr && page->state() != ui::ViewState::Loading && context().tasks().running() == 0;
    };
    waitFor("the page " + navigator().currentId().toStdString(), isReady);
    settle();
    // What was queued may have asked again.
    waitFor("the page " + navigator().currentId().toStdString(), isReady);
    return *navigator().current();
}

}  // namespace regia::test
