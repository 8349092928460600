// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the window: the page's own draft first, then the workspace's history.
#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QUndoStack>

#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

/// The tick before "Saved"; a lock before "Read only".
class SavedSign final : public QWidget {
public:
    SavedSign(std::function<bool()> isReadOnly, QWidget* parent) : QWidget(parent), m_isReadOnly(std::move(isReadOnly))
    {
        setFixedSize(14, 14);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const bool locked = m_isReadOnly();
        QPainter painter(this);
        painter.drawPixmap(0, 0,
                           theme().pixmap(locked ? QStringLiteral("lock") : QStringLiteral("check"),
                                          theme().color(locked ? Color::Warning : Color::Positive), 14, devicePixelRatioF()));
    }

private:
    std::function<bool()> m_isReadOnly;
};

class Divider final : public QWidget {
public:
    explicit Divider(QWidget* parent) : QWidget(parent) { setFixedSize(1, 16); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().color(Color::Border)); }
};

Button* stepButton(const QString& icon, QAction* action, QWidget* parent)
{
    Button* button = iconButton(icon, action->text(), action->shortcut(), ButtonKind::Ghost, parent);
    button->setControlSize(ControlSize::Small);
    const auto follow = [button, action] {
        QString text = action->text();
        text.remove(u'&');
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1  %2").arg(text.toHtmlEscaped(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

}  // namespace

void MainWindow::buildCorner()
{
    auto* corner = new QWidget(menuBar());
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 12, 2);
    row->setSpacing(2);
    row->addWidget(stepButton(QStringLiteral("undo"), m_context->actions().find(QStringLiteral("edit.undo")), corner));
    row->addWidget(stepButton(QStringLiteral("redo"), m_context->actions().find(QStringLiteral("edit.redo")), corner));
    row->addSpacing(4);
    row->addWidget(new Divider(corner));
    row->addSpacing(6);
    row->addWidget(new SavedSign([this] { return isReadOnly(); }, corner));
    auto* saved = new Label(savedWords(), Type::Micro, Color::Text3, corner);
    saved->setType(Type::Micro, QFont::Normal);
    // A menu bar has button ink, which its labels would take over.
    saved->setForegroundRole(QPalette::WindowText);
    row->addSpacing(2);
    row->addWidget(saved);
    m_saved = saved;
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    corner->show();
    delete m_corner;
    m_corner = corner;
}

QString MainWindow::savedWords() const
{
    if (!m_context->hasWorkspace())
        return tr("Ready");
    return isReadOnly() ? tr("Read only") : tr("Saved");
}

void MainWindow::updateSteps()
{
    m_saved->setText(savedWords());
    // The menu bar measures its corner when it is set, and not when its words change.
    m_corner->adjustSize();
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    m_saved->setToolTip(!m_context->hasWorkspace() ? QString()
                        : isReadOnly()             ? tr("Nothing can be changed here: save a copy to work in")
                                                   : tr("Every change is in the file as soon as it is made"));
    m_corner->update();
    if (!m_context->hasWorkspace())
        return showSteps({});
    m_steps.start([bench = m_context->sharedWorkbench()](Progress&) { return nextSteps(*bench); },
                  [this](const Result<NextSteps>& next) { showSteps(next.value_or(NextSteps{})); });
}

void MainWindow::showSteps(const NextSteps& next)
{
    const auto textOf = [](const workspace::HistoryEntry& entry, auto words) {
        return words(entry.text.verb, entry.text.subject, entry.text.count);
    };
    QAction* undo = m_context->actions().find(QStringLiteral("edit.undo"));
    QAction* redo = m_context->actions().find(QStringLiteral("edit.redo"));
    undo->setText(next.undo ? textOf(*next.undo, sentences::undo) : tr("Undo"));
    redo->setText(next.redo ? textOf(*next.redo, sentences::redo) : tr("Redo"));
    undo->setEnabled(next.undo.has_value() && !isReadOnly());
    redo->setEnabled(next.redo.has_value() && !isReadOnly());
}

void MainWindow::takeStep(Step step)
{
    QUndoStack* draft = m_navigator->current() == nullptr ? nullptr : m_navigator->current()->undoStack();
    if (draft != nullptr && (step == Step::Undo ? draft->canUndo() : draft->canRedo()))
        return step == Step::Undo ? draft->undo() : draft->redo();
    if (!m_context->hasWorkspace())
        return;
    m_context->tasks().start(
        step == Step::Undo ? tr("Undoing") : tr("Redoing"), this,
        [bench = &m_context->workbench(), step](Progress& progress) { return take(step, *bench, progress); },
        [this, step](const Result<workspace::HistoryEntry>& taken) {
            if (!taken)
                return m_context->notify(taken.error());
            const auto& text = taken->text;
            const QString words = step == Step::Undo ? sentences::undone(text.verb, text.subject, text.count)
                                                     : sentences::redone(text.verb, text.subject, text.count);
            m_context->refresh([this, words, step] {
                const Step back = step == Step::Undo ? Step::Redo : Step::Undo;
                m_context->notify(Notice{.text = words,
                                         .icon = step == Step::Undo ? QStringLiteral("undo") : QStringLiteral("redo"),
                                         .action = step == Step::Undo ? tr("Redo") : tr("Undo"),
                                         .run = [this, back] { takeStep(back); }});
            });
        });
}

}  // namespace regia::ui
