// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/attribute.h"
#include "core/model/stage.h"

namespace regia::ui {

/// The six stages as a ring, clockwise from the top; the lit segment is the stage, colour repeats it. 14 px in tables, 36
/// in peeks, 60 in profiles.
void drawStageDial(QPainter& painter, const QRectF& rect, model::Stage stage);
/// ● declared, ◐ observed, dashed ○ inferred.
void drawProvenance(QPainter& painter, const QRectF& rect, model::Provenance provenance);

class StageDial final : public QWidget {
    Q_OBJECT
public:
    explicit StageDial(model::Stage stage, int size = 36, QWidget* parent = nullptr);
    void setStage(model::Stage stage);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::Stage m_stage = model::Stage::Discovery;
    int m_size;
};

class ProvenanceMark final : public QWidget {
    Q_OBJECT
public:
    explicit ProvenanceMark(model::Provenance provenance, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {12, 12}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    model::Provenance m_provenance;
};

}  // namespace regia::ui
