// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regia::ui {

class Label;

/// What can be done with several contacts that are selected; it stands where the filters were.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    void setCount(std::size_t count);

Q_SIGNALS:
    void copyWanted();
    void allWanted();
    void noneWanted();

private:
    Label* m_count;
};

}  // namespace regia::ui
