// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/model/lane.h"

namespace regia::ui {

/// What one contact did lately, a dot a touch: the lanes of the timeline, small and without words.
class LaneStrip final : public QWidget {
    Q_OBJECT
public:
    struct Dot {
        model::Lane lane = model::Lane::Web;
        double place = 0;  ///< 0…1, from the first to the last day
    };
    /// Lanes without a dot are not drawn. `spoken` is read to those who do not see it.
    LaneStrip(std::vector<Dot> dots, const QString& firstDay, const QString& lastDay, const QString& spoken, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Dot> m_dots;
    std::vector<model::Lane> m_lanes;  ///< those that are drawn
    QString m_firstDay, m_lastDay;
};

}  // namespace regia::ui
