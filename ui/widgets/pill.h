// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <functional>

namespace regia::ui {

/// A button that opens a choice: icon, the value in medium weight with a lighter part before and after, and a chevron.
/// "vs **Q2 2026**", "**Q3 2026** · 1 Jul – 30 Sep". Tinted while it narrows the page. Given a maximum width, it elides its value.
class Pill final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Pill(const QString& name, const QString& icon = {}, QWidget* parent = nullptr);

    struct Words {
        QString before, value, after;
    };
    void setWords(Words words);
    [[nodiscard]] const Words& words() const { return m_words; }
    void setNarrows(bool narrows);
    [[nodiscard]] bool narrows() const { return m_narrows; }
    /// A ghost pill is text and chevron without a box, as in forms of settings.
    void setGhost(bool ghost);
    /// 24 px high, for the tokens of a sentence that is put together.
    void setSmall(bool small);

    /// Makes what the pill opens, anew at each opening; it is shown in a Popover below the pill.
    void setPopover(std::function<QWidget*()> make);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();

    QString m_name;
    QString m_icon;
    Words m_words;
    bool m_narrows = false;
    bool m_ghost = false;
    bool m_small = false;
    std::function<QWidget*()> m_make;
};

}  // namespace regia::ui
