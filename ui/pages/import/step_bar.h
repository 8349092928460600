// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace regia::ui {

/// Where one is on a way of a few steps: those behind are ticked, the one that is on is strong. To read, not to click.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList& steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void speak();
    [[nodiscard]] double widthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

}  // namespace regia::ui
