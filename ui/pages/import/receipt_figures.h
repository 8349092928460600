// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QWidget>
#include <cstdint>
#include <functional>
#include <vector>

namespace regia::ui {

/// One part of the rows of a file: what became of them.
struct ReceiptPart {
    QString name;
    QString about;  ///< in one line, below the number
    std::int64_t rows = 0;
    QColor color;
    bool isBad = false;          ///< the number is red when it is not nought
    std::function<void()> open;  ///< who they are; empty: there is nothing to open
};

/// The parts as one bar, in their proportions; whatever is there is seen. For the eye: the figures say the same in words.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setParts(std::vector<ReceiptPart> parts);
    [[nodiscard]] QSize sizeHint() const override { return {200, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ReceiptPart> m_parts;
};

/// A part as a number with its name; opens who they are, if they can be opened.
class ReceiptFigure final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReceiptFigure(QWidget* parent = nullptr);
    void setPart(ReceiptPart part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReceiptPart m_part;
};

}  // namespace regia::ui
