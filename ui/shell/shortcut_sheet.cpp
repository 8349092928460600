// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/action_registry.h"
#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_caps.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kRowsPerColumn = 14;

/// A key that belongs to a page and not to the window.
struct PageKeys {
    QString text;
    QList<QKeySequence> keys;
};

std::vector<PageKeys> pageKeys()
{
    return {{ShortcutSheet::tr("Save the segment or the funnel"), {QKeySequence::Save}},
            {ShortcutSheet::tr("New line in a segment"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
            {ShortcutSheet::tr("Move a line or a step"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)}},
            {ShortcutSheet::tr("Duplicate a line"), {QKeySequence(Qt::CTRL | Qt::Key_D)}},
            {ShortcutSheet::tr("Group a line"), {QKeySequence(Qt::CTRL | Qt::Key_G)}},
            {ShortcutSheet::tr("Remove a line"), {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}},
            {ShortcutSheet::tr("Previous or next customer"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Down)}},
            {ShortcutSheet::tr("Import the files that were checked"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
            {ShortcutSheet::tr("Paste a table to import"), {QKeySequence::Paste}}};
}

/// The caps of one key sequence, right-aligned.
class KeyCaps final : public QWidget {
public:
    KeyCaps(const QList<QKeySequence>& sequences, QWidget* parent) : QWidget(parent)
    {
        for (const QKeySequence& keys : sequences) {
            m_sequences << keyNames(keys);
            m_words << keys.toString(QKeySequence::NativeText);
        }
        setFixedSize(qCeil(draw(nullptr)), kKeyCapHeight + 4);
        setAccessibleName(m_words.join(QStringLiteral(", ")));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        draw(&painter);
    }

private:
    /// Answers the width; draws nothing without a painter.
    double draw(QPainter* painter) const
    {
        double x = 0;
        for (const QStringList& keys : m_sequences) {
            // Two ways to the same stand apart.
            x += x > 0 ? 8 : 0;
            for (const QString& key : keys) {
                if (painter != nullptr)
                    drawKeyCap(*painter, QPointF(x, 2), key);
                x += keyCapWidth(key) + 4;
            }
        }
        return x;
    }

    QList<QStringList> m_sequences;
    QStringList m_words;
};

Button* closeButton(QDialog* dialog)
{
    auto* button = new Button(QCoreApplication::translate("ShortcutSheet", "Close"), ButtonKind::Secondary, dialog);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    return button;
}

}  // namespace

void ShortcutSheet::show(QWidget* over, const ActionRegistry& actions) { (new ShortcutSheet(over, actions))->open(); }

ShortcutSheet::ShortcutSheet(QWidget* over, const ActionRegistry& actions) : QDialog(over)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(new Label(windowTitle(), Type::Section, Color::Text, this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(4);
    int number = 0;
    const auto add = [&](const QString& text, const QList<QKeySequence>& keys) {
        const int row = number % kRowsPerColumn;
        const int pair = number / kRowsPerColumn * 2;
        grid->addWidget(new Label(text, Type::Body, Color::Text2, this), row, pair);
        grid->addWidget(new KeyCaps(keys, this), row, pair + 1, Qt::AlignRight);
        ++number;
    };
    for (const QAction* action : actions.all()) {
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        QString text = actions.titleOf(action);
        text.remove(u'&');
        add(text.remove(u'…'), action->shortcuts());
    }
    for (const PageKeys& page : pageKeys())
        add(page.text, page.keys);
    column->addLayout(grid);
    column->addWidget(closeButton(this), 0, Qt::AlignRight);
}

void ShortcutSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Color::Surface));
}

void AboutDialog::show(QWidget* over) { (new AboutDialog(over))->open(); }

AboutDialog::AboutDialog(QWidget* over) : QDialog(over)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Regia"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(8);
    auto* logo = new QLabel(this);
    logo->setPixmap(theme().pixmap(QStringLiteral("regia"), theme().color(Color::Text), 64, devicePixelRatioF()));
    column->addWidget(logo);
    column->addWidget(new Label(tr("Regia %1").arg(QCoreApplication::applicationVersion()), Type::Title, Color::Text, this));
    const QString lines[] = {
        tr("See every customer, choose who to talk to, show why. Your data never leaves this computer."),
        tr("Free software under the GNU General Public License, version 3 or later."),
        tr("Made with Qt %1, SQLite, ICU and other free libraries; set in Inter.").arg(QString::fromLatin1(qVersion()))};
    for (const QString& line : lines) {
        auto* label = new Label(line, Type::Body, Color::Text2, this);
        label->setWordWrap(true);
        label->setFixedWidth(380);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(closeButton(this), 0, Qt::AlignRight);
}

}  // namespace regia::ui
