// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace regia::ui {

class Label;

/// One setting: its name and what it does on the left, what changes it on the right, a hairline above all but the first.
class SettingsRow final : public QWidget {
    Q_OBJECT
public:
    /// `control` becomes the row's and is named after it for screen readers.
    SettingsRow(const QString& title, const QString& hint, QWidget* control, QWidget* parent = nullptr);

    void setFirst(bool isFirst) { m_isFirst = isFirst; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isFirst = false;
};

/// A value that is told and not changed.
[[nodiscard]] Label* toldValue(const QString& text);

}  // namespace regia::ui
