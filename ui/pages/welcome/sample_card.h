// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <functional>

namespace regia::ui {

/// A small picture of a page of the sample with its name; opens the sample there.
class SampleCard final : public QAbstractButton {
    Q_OBJECT
public:
    using Painter = void (*)(QPainter& painter, const QRectF& area);

    SampleCard(Painter picture, const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {116, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Painter m_picture;
    QString m_subtitle;
};

/// The pictures: drawn, not measured.
namespace thumbnails {

void stages(QPainter& painter, const QRectF& area);
void timeline(QPainter& painter, const QRectF& area);
void segments(QPainter& painter, const QRectF& area);
void retention(QPainter& painter, const QRectF& area);

}  // namespace thumbnails
}  // namespace regia::ui
