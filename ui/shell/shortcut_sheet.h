// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace regia::ui {

class ActionRegistry;

/// Every key of the window on one sheet, and those of its pages after them.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    /// Opens it; it deletes itself.
    static void show(QWidget* over, const ActionRegistry& actions);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ShortcutSheet(QWidget* over, const ActionRegistry& actions);
};

/// Name, version, licence, and what the program is made of.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    static void show(QWidget* over);

private:
    explicit AboutDialog(QWidget* over);
};

}  // namespace regia::ui
