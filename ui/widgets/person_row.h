// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace regia::ui {

/// A person in a short list: who, where they are, what they are worth. A click opens them.
class PersonRow final : public QAbstractButton {
    Q_OBJECT
public:
    PersonRow(const QString& name, const QString& stage, const QString& spent, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_stage, m_spent;
};

}  // namespace regia::ui
