// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace regia::ui {

/// Two to five views of the same data, one of them on. Arrow keys move; reads as radio buttons.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList& titles, QWidget* parent = nullptr);

    void setTitles(const QStringList& titles);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    /// 24 px high, for cards; 28 for headers and forms.
    void setSmall(bool small);

Q_SIGNALS:
    /// By the user only.
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    bool m_small = true;
};

}  // namespace regia::ui
