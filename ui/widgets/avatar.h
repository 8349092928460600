// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace regia::ui {

/// Giulia Marchetti → GM; one word gives its first letter; nothing gives ?. By characters, not by UTF-16 units.
[[nodiscard]] QString initials(const QString& name);
/// The soft tint of a name, which depends on the name alone, and the ink that is read on every tint; the same in both themes.
[[nodiscard]] QColor avatarTint(const QString& name);
[[nodiscard]] QColor avatarInk();
/// Initials on a disc of that tint.
void drawAvatar(QPainter& painter, const QRectF& rect, const QString& name);

class Avatar final : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int size = 44, QWidget* parent = nullptr);
    void setPerson(const QString& name);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
};

}  // namespace regia::ui
