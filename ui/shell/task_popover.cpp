// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_popover.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include "ui/jobs/task_list.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace regia::ui {
namespace {

constexpr int kWidth = 380;

QString stateText(const QModelIndex& task)
{
    switch (static_cast<TaskList::State>(task.data(TaskList::StateRole).toInt())) {
    case TaskList::State::Done: return TaskPopover::tr("done");
    case TaskList::State::Failed: return TaskPopover::tr("failed");
    case TaskList::State::Cancelled: return TaskPopover::tr("cancelled");
    case TaskList::State::Running: break;
    }
    const qint64 total = task.data(TaskList::TotalRole).toLongLong();
    if (total <= 0)
        return {};
    return TaskPopover::tr("%1 of %2").arg(format::integer(task.data(TaskList::DoneRole).toLongLong()), format::integer(total));
}

void showProgress(QProgressBar& bar, const QModelIndex& task)
{
    const bool running = task.data(TaskList::StateRole).toInt() == static_cast<int>(TaskList::State::Running);
    const double total = task.data(TaskList::TotalRole).toDouble();
    constexpr int kSteps = 1000;
    bar.setRange(0, running && total <= 0 ? 0 : kSteps);
    bar.setValue(running ? static_cast<int>(kSteps * task.data(TaskList::DoneRole).toDouble() / std::max(1.0, total)) : kSteps);
}

}  // namespace

TaskPopover::TaskPopover(TaskList& tasks, QWidget* parent) : QWidget(parent), m_tasks(tasks)
{
    setAccessibleName(tr("Background tasks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    rebuild();
}

QSize TaskPopover::sizeHint() const { return {kWidth, QWidget::sizeHint().height()}; }

void TaskPopover::rebuild()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(tr("%n task(s)", nullptr, m_tasks.rowCount()), Type::Strong, Color::Text, this), 1);
    Button* stop = linkButton(tr("Cancel all"), this);
    stop->setEnabled(m_tasks.running() > 0);
    connect(stop, &QPushButton::clicked, &m_tasks, &TaskList::cancelAll);
    top->addWidget(stop);
    column->addLayout(top);
    for (int row = 0; row < m_tasks.rowCount(); ++row)
        addTask(row);
}

void TaskPopover::addTask(int row)
{
    const int task = m_tasks.taskAt(row);
    auto* name = new Label(m_tasks.index(row).data(TaskList::TitleRole).toString(), Type::Small, Color::Text, this);
    name->setElided(true);
    auto* state = new Label(stateText(m_tasks.index(row)), Type::Small, Color::Text3, this);
    auto* bar = new QProgressBar(this);
    bar->setTextVisible(false);
    bar->setAccessibleName(name->text());
    showProgress(*bar, m_tasks.index(row));
    Button* stop = iconButton(QStringLiteral("close"), tr("Cancel %1").arg(name->text()), {}, ButtonKind::Ghost, this);
    stop->setControlSize(ControlSize::Small);
    connect(stop, &QPushButton::clicked, &m_tasks, [this, task] { m_tasks.cancel(task); });
    auto* words = new QHBoxLayout;
    words->addWidget(name, 1);
    words->addWidget(state);
    words->addWidget(stop);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(words);
    column->addWidget(bar);
    connect(&m_tasks, &TaskList::changed, bar, [this, row, bar, state, stop] {
        if (row >= m_tasks.rowCount())
            return;
        const QModelIndex index = m_tasks.index(row);
        state->setText(stateText(index));
        showProgress(*bar, index);
        stop->setEnabled(index.data(TaskList::StateRole).toInt() == static_cast<int>(TaskList::State::Running));
    });
}

}  // namespace regia::ui
