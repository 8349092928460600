// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_dial.h"

#include <QPainter>

#include "ui/text/words.h"
#include "ui/theme/look.h"

namespace regia::ui {
namespace {

constexpr double kSegment = 360.0 / model::kStageCount;
constexpr double kGap = 20.0;

/// Clockwise from the top, in Qt's counter-clockwise sixteenths.
void drawSegment(QPainter& painter, const QRectF& ring, std::size_t segment)
{
    const double start = 90.0 - kSegment * static_cast<double>(segment) - kGap / 2;
    painter.drawArc(ring, qRound(start * 16), qRound(-(kSegment - kGap) * 16));
}

}  // namespace

void drawStageDial(QPainter& painter, const QRectF& rect, model::Stage stage)
{
    const double side = std::min(rect.width(), rect.height());
    const double unit = side / 24.0;
    const double stroke = 3.6 * unit;
    QRectF ring(0, 0, 17 * unit, 17 * unit);
    ring.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < model::kStageCount; ++i) {
        const bool lit = i == static_cast<std::size_t>(stage);
        painter.setPen(QPen(lit ? theme().stage(stage) : theme().color(Color::BorderStrong), lit ? stroke * 1.15 : stroke * 0.9,
                            Qt::SolidLine, Qt::FlatCap));
        drawSegment(painter, ring, i);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().stage(stage));
    painter.drawEllipse(rect.center(), 3.2 * unit, 3.2 * unit);
    painter.restore();
}

void drawProvenance(QPainter& painter, const QRectF& rect, model::Provenance provenance)
{
    const QColor accent = theme().color(Color::Accent);
    const double unit = std::min(rect.width(), rect.height()) / 12.0;
    QRectF disc(0, 0, 8.8 * unit, 8.8 * unit);
    disc.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (provenance) {
    case model::Provenance::Declared:
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(disc.adjusted(-0.4 * unit, -0.4 * unit, 0.4 * unit, 0.4 * unit));
        break;
    case model::Provenance::Observed:
        painter.setPen(QPen(accent, 1.4 * unit));
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPie(disc, -90 * 16, 180 * 16);
        break;
    case model::Provenance::Inferred: {
        QPen dashes(accent, 1.4 * unit, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({1.45, 1.2});
        painter.setPen(dashes);
        painter.drawEllipse(disc);
        break;
    }
    }
    painter.restore();
}

StageDial::StageDial(model::Stage stage, int size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStage(stage);
}

void StageDial::setStage(model::Stage stage)
{
    m_stage = stage;
    setAccessibleName(words::stage(stage));
    setToolTip(words::stage(stage));
    update();
}

void StageDial::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawStageDial(painter, QRectF(rect()), m_stage);
}

ProvenanceMark::ProvenanceMark(model::Provenance provenance, QWidget* parent) : QWidget(parent), m_provenance(provenance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words::provenance(provenance));
    setToolTip(words::provenance(provenance));
}

void ProvenanceMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF mark{{}, QSizeF{sizeHint()}};
    mark.moveCenter(QRectF(rect()).center());
    drawProvenance(painter, mark, m_provenance);
}

}  // namespace regia::ui
