// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace regia::ui {

class Button;

/// Two dates and a button, for a period of one's own.
class CustomPeriod final : public QWidget {
    Q_OBJECT
public:
    CustomPeriod(QDate first, QDate last, QDate firstDay, QDate lastDay, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QDate first, QDate last);

protected:
    /// Enter uses the period.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();

    QDateEdit* m_first;
    QDateEdit* m_last;
    Button* m_use;
};

}  // namespace regia::ui
