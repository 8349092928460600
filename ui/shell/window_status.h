// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QProgressBar;

namespace regia::ui {

class Button;
class Label;
class PageContext;

/// The 24 px at the bottom: what is counted and up to when · background tasks · compute time · where the data stays.
class WindowStatus final : public QWidget {
    Q_OBJECT
public:
    explicit WindowStatus(PageContext& context, QWidget* parent = nullptr);

    void setCounted(const QString& text);
    void setSeconds(std::optional<double> seconds);
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showTasks();

    PageContext& m_context;
    Label* m_counted;
    Button* m_tasks;
    QProgressBar* m_progress;
    Label* m_seconds;
    Label* m_local;
    std::optional<double> m_shownSeconds;
};

}  // namespace regia::ui
