// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard in buttons and in what they open.
#include "ui/widgets/popover.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

namespace regia::test {
namespace {

/// A window with a button that has opened a form of two numbers.
class OpenForm {
public:
    OpenForm()
    {
        m_window.resize(600, 400);
        m_opener = new ui::Button(QStringLiteral("Within"), ui::ButtonKind::Primary, &m_window);
        auto* form = new QWidget;
        auto* row = new QHBoxLayout(form);
        row->addWidget(m_first = new QSpinBox);
        row->addWidget(m_last = new QSpinBox);
        form->setFocusProxy(m_first);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            throw std::runtime_error("the window does not become active");
        m_popover = ui::Popover::show(m_opener, form);
    }

    [[nodiscard]] bool isOpen() const { return m_popover != nullptr && m_popover->isVisible(); }
    [[nodiscard]] QWidget* opener() const { return m_opener; }
    [[nodiscard]] QSpinBox* first() const { return m_first; }
    [[nodiscard]] QSpinBox* last() const { return m_last; }

private:
    QWidget m_window;
    QWidget* m_opener;
    QSpinBox* m_first;
    QSpinBox* m_last;
    QPointer<ui::Popover> m_popover;
};

TEST(Popover, GivenTheLastField_WhenTabIsPressed_ThenTheFirstHasTheKeyboardAndEscapeStillCloses)
{
    OpenForm form;
    ASSERT_EQ(QApplication::focusWidget(), form.first());
    QTest::keyClick(form.first(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), form.last());
    QTest::keyClick(form.last(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), form.first());
    QTest::keyClick(form.first(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), form.last());
    QTest::keyClick(form.last(), Qt::Key_Escape);
    EXPECT_FALSE(form.isOpen());
    EXPECT_EQ(QApplication::focusWidget(), form.opener());
}

TEST(Popover, GivenATypedValue_WhenEnterIsPressed_ThenItIsTakenAndThePopoverCloses)
{
    OpenForm form;
    const QPointer<QSpinBox> field = form.first();
    int value = 0;
    QObject::connect(field, &QSpinBox::valueChanged, field, [&](int now) { value = now; });
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("42"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(value, 42);
    EXPECT_FALSE(form.isOpen());
}

TEST(Button, GivenTheKeyboardOnIt_WhenEnterIsPressed_ThenItIsPressedOnceAndNotWhileDisabled)
{
    ui::Button button(QStringLiteral("Save"), ui::ButtonKind::Primary);
    button.show();
    const QSignalSpy clicks(&button, &ui::Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(clicks.count(), 1);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Enter);
    EXPECT_EQ(clicks.count(), 1);
}

}  // namespace
}  // namespace regia::test
