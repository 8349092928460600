// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace regia::ui {

/// On or off at once, as in forms of settings: a knob in a groove. Name it: its label stands elsewhere.
class Toggle final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Toggle(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {28, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace regia::ui
