// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/metrics/funnel.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace regia::ui {

class Label;

/// The steps of a funnel and how it counts, to be edited: which event, in which order, within how long.
class FunnelStepsCard final : public QWidget {
    Q_OBJECT
public:
    explicit FunnelStepsCard(QWidget* parent = nullptr);

    void show(const segment::Dataset& dataset, const metrics::FunnelQuery& query);
    void setHint(const QString& hint);

Q_SIGNALS:
    void changed(const regia::metrics::FunnelQuery& query);

private:
    [[nodiscard]] QWidget* stepRow(const segment::Dataset& dataset, std::size_t step);
    [[nodiscard]] QWidget* options();
    void tell();

    metrics::FunnelQuery m_query;
    Card* m_card;
    QWidget* m_content = nullptr;
    Label* m_hint;
};

}  // namespace regia::ui
