// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regia::ui {

class TaskList;

/// What goes on in the background: a line a task with its progress, a cross to stop it, and all at once.
class TaskPopover final : public QWidget {
    Q_OBJECT
public:
    explicit TaskPopover(TaskList& tasks, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void rebuild();
    void addTask(int row);

    TaskList& m_tasks;
};

}  // namespace regia::ui
