// SPDX-License-Identifier: GPL-3.0-or-later
// Every control has a name that a screen reader says, and the keyboard reaches it.
#include <QSet>

#include "ui/support/find.h"
#include "ui/support/window_under_test.h"

namespace regia::test {
namespace {

std::string listed(const QStringList& lines) { return lines.join("\n  ").toStdString(); }

/// What the keyboard is in, one Tab after the other, until it has been there before.
QSet<const QWidget*> reachedByTab(QWidget& window)
{
    // A question that was answered just before had the keyboard; the window gets it back with the next events.
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab);
    QSet<const QWidget*> reached;
    while (QApplication::focusWidget() != nullptr && !reached.contains(QApplication::focusWidget())) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return reached;
}

bool isReached(const QWidget& control, const QSet<const QWidget*>& reached)
{
    for (const QWidget* widget : reached)
        if (widget == &control || control.isAncestorOf(widget) || widget == control.focusProxy())
            return true;
    return false;
}

class EveryPageAccessible : public testing::Test {
protected:
    template <class Check>
    void onEveryPage(Check check)
    {
        for (const ui::PageDescriptor& page : ui.navigator().pages()) {
            ui.open(page.id);
            check(page.id);
        }
    }

    WindowUnderTest ui;
};

TEST_F(EveryPageAccessible, GivenAPage_WhenItsControlsAreListed_ThenEachHasANameToSay)
{
    QStringList nameless;
    std::size_t seen = 0;
    onEveryPage([&](const QString& page) {
        for (QWidget* control : controls(ui.window())) {
            ++seen;
            if (spokenName(*control).trimmed().isEmpty())
                nameless << page + ": " + pathOf(*control);
        }
    });
    nameless.removeDuplicates();
    EXPECT_GT(seen, 200U);
    EXPECT_TRUE(nameless.isEmpty()) << "without a name:\n  " << listed(nameless);
}

TEST_F(EveryPageAccessible, GivenAPage_WhenItsButtonsAreListed_ThenEachTakesTheKeyboard)
{
    QStringList mouseOnly;
    onEveryPage([&](const QString& page) {
        for (const QWidget* control : controls(ui.window()))
            if (control->focusPolicy() == Qt::NoFocus && control->focusProxy() == nullptr && control->isEnabled())
                mouseOnly << page + ": " + pathOf(*control);
    });
    mouseOnly.removeDuplicates();
    EXPECT_TRUE(mouseOnly.isEmpty()) << "for the mouse alone:\n  " << listed(mouseOnly);
}

TEST_F(EveryPageAccessible, GivenAPage_WhenTabIsPressedAgainAndAgain_ThenEveryControlIsReached)
{
    QStringList missed;
    onEveryPage([&](const QString& page) {
        const QSet<const QWidget*> reached = reachedByTab(ui.window());
        const QWidget* last = QApplication::focusWidget();
        for (const QWidget* control : controls(ui.window()))
            if (control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) != 0 && !isReached(*control, reached))
                missed << page + ": " + pathOf(*control) + " (Tab came round at " + (last == nullptr ? "nothing" : pathOf(*last)) + ")";
    });
    missed.removeDuplicates();
    EXPECT_TRUE(missed.isEmpty()) << "not reached by Tab:\n  " << listed(missed);
}

}  // namespace
}  // namespace regia::test
