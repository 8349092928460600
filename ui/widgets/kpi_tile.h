// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <optional>
#include <vector>

namespace regia::ui {

/// A change against the period that is compared with: ▲ 8.8% vs 2,871.
struct Delta {
    enum class Direction { Up, Down, Flat };
    /// Good and bad are of the measure, not of the direction: at-risk customers ▲ is bad. Noise is grey.
    enum class Meaning { Good, Bad, Neutral };
    Direction direction = Direction::Flat;
    Meaning meaning = Meaning::Neutral;
    QString text;      ///< 8.8%, 4, 1.4 pts
    QString previous;  ///< vs 2,871; may be empty
};

/// One number with its name, its change and how it came there. A click opens the people behind it.
class KpiTile final : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString label;
        QString value;  ///< ready to read; kNoValue where there is none
        std::optional<Delta> delta;
        QString note;                 ///< instead of the delta where there is nothing to compare with
        std::vector<double> history;  ///< for the sparkline; fewer than two points: none
    };

    explicit KpiTile(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] const Content& content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
};

/// Draws ▲ 8.8% in its colour at the left of `rect` and answers how wide it was. Without the previous value.
double drawDelta(QPainter& painter, const QRectF& rect, const Delta& delta);
[[nodiscard]] double deltaWidth(const QFont& font, const Delta& delta);
/// The words of it for screen readers: up 8.8%.
[[nodiscard]] QString spoken(const Delta& delta);

}  // namespace regia::ui
