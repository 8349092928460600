// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace regia::ui {

class Label;

/// What is going on, how far it is and the way to stop it, in one line: at the foot of a card.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// `share` 0 … 1; below 0: unknown.
    void setProgress(const QString& title, double share, const QString& words);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    QProgressBar* m_bar;
    Label* m_words;
};

}  // namespace regia::ui
