// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace regia::ui {

/// A field with a magnifier and a cross. `searched` comes 150 ms after the last key, at once on Enter and when emptied;
/// Esc empties it first, and is then passed on.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// A key drawn at the right end while the field is empty, as "/".
    void setKeyHint(const QString& key);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
    QString m_keyHint;
};

}  // namespace regia::ui
