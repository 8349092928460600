// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace regia::ui {

/// Something that can be switched (checkable) or removed (with a cross). "At risk 2,148".
class Chip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setCount(const QString& count);
    void setIcon(const QString& name);
    /// Colour of the small square before the text, for chips that name a series.
    void setKeyColor(const QColor& color);
    /// Shows a cross; Delete or a click on it asks for removal.
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF crossRect() const;

    QString m_count;
    QString m_icon;
    QColor m_key;
    bool m_removable = false;
};

/// A state that can only be read.
class Tag final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Neutral, Accent, Positive, Negative, Warning, Info };

    explicit Tag(const QString& text = {}, Tone tone = Tone::Neutral, const QString& icon = {}, QWidget* parent = nullptr);
    void setText(const QString& text, Tone tone, const QString& icon = {});
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same drawn by hand, in delegates; answers its width.
    static double draw(QPainter& painter, QPointF topLeft, const QString& text, Tone tone, const QString& icon = {});
    [[nodiscard]] static QSize sizeOf(const QString& text, bool withIcon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
    QString m_icon;
};

}  // namespace regia::ui
