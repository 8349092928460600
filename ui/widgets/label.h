// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <optional>

#include "ui/theme/theme.h"

namespace regia::ui {

/// Words on the window in a type and a colour of the design; they follow the theme. Always plain text: what comes from a
/// file is never markup. Wraps when told to, else elides on the right and tells the whole in a tooltip.
class Label final : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, Type type = Type::Body, Color color = Color::Text, QWidget* parent = nullptr);

    void setType(Type type);
    void setType(Type type, QFont::Weight weight);
    void setColor(Color color);
    /// May be made narrower than its text; what does not fit is elided.
    void setElided(bool elided);
    /// An elided label that could show less than this share (0…1) of its words shows none: the beginning of a sentence is noise.
    void setLeastShown(double share);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();

    Type m_type;
    std::optional<QFont::Weight> m_weight;
    Color m_color;
    bool m_elided = false;
    double m_leastShown = 0;
};

/// The small grey heading of a group, as in the sidebar and in panels.
[[nodiscard]] Label* sectionLabel(const QString& text, QWidget* parent = nullptr);

}  // namespace regia::ui
