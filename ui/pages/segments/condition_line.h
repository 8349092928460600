// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <cstddef>
#include <optional>

#include "ui/pages/segments/condition_edit.h"

class QHBoxLayout;
class QMimeData;

namespace regia::ui {

/// What is dragged into a condition: one of its own parts, or a kind of the palette.
struct DraggedPart {
    std::optional<NodePath> path;
    std::optional<std::size_t> kind;
};
/// Owned by the caller.
[[nodiscard]] QMimeData* toMimeData(const DraggedPart& part);
/// Neither of the two where it is something else.
[[nodiscard]] DraggedPart draggedPart(const QMimeData& data);

/// The six dots that a line or a kind of the palette is dragged by. With the mouse alone: keys have Alt+arrows.
class DragHandle final : public QWidget {
    Q_OBJECT
public:
    /// `dragged` is what is shown at the pointer.
    DragHandle(DraggedPart part, QWidget* dragged);

    [[nodiscard]] QSize sizeHint() const override { return {12, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    DraggedPart m_part;
    QWidget* m_dragged;
    QPoint m_pressed;
};

/// How many match a line or a group by itself: a bar against everybody, and the number. Beside it, when one person is
/// looked at, whether the line holds for them.
class InlineCount final : public QWidget {
    Q_OBJECT
public:
    explicit InlineCount(bool excluded);
    void show(std::size_t n, std::size_t universe);
    void setHolds(std::optional<bool> holds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_excluded;
    QString m_text;
    double m_share = 0;
    std::optional<bool> m_holds;
};

/// The frame of a line (a hairline box) or of a group (a tinted well); the line with the keyboard is ringed.
class LineFrame final : public QWidget {
    Q_OBJECT
public:
    enum class Look { Line, Well };
    explicit LineFrame(Look look);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    bool m_hasKeyboard = false;
};

/// The sign of a line's kind on a soft square, red for what is left out.
[[nodiscard]] QWidget* lineIcon(const QString& icon, bool excluded);

/// The word between two lines, on the thread that joins them: and, or, except.
[[nodiscard]] QWidget* joiner(const QString& word, bool excluded);

}  // namespace regia::ui
