// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/metrics/funnel.h"
#include "ui/conditions/value_tokens.h"

class QMenu;
class QVBoxLayout;

namespace regia::ui {

class Card;
class Label;

/// The steps of a funnel and how it counts, to be edited: which event with which properties, in which order, within how
/// long, what ends an attempt, what it is broken down by. Steps move with Alt+↑ ↓.
class FunnelStepsCard final : public QWidget {
    Q_OBJECT
public:
    explicit FunnelStepsCard(QWidget* parent = nullptr);

    void show(const DatasetPointer& dataset, const metrics::FunnelQuery& query);
    /// Medians from step to step, and what is worth knowing below.
    void showAnswer(const metrics::Funnel& funnel, const QString& hint);

Q_SIGNALS:
    void changed(const regia::metrics::FunnelQuery& query);

private:
    [[nodiscard]] QWidget* stepBox(std::size_t step);
    [[nodiscard]] QWidget* eventOf(std::size_t step);
    [[nodiscard]] QWidget* exclusionBox(std::size_t number);
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QWidget* options();
    void fillMenu(QMenu& menu, std::size_t step);
    void move(std::size_t step, int by);
    void remove(std::size_t step);
    [[nodiscard]] std::optional<std::size_t> stepWithKeyboard() const;
    void tell();

    DatasetPointer m_data;
    metrics::FunnelQuery m_query;
    Card* m_card;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::vector<QWidget*> m_boxes;  ///< of the steps
    std::vector<Label*> m_times;    ///< before each step from the second on
    QWidget* m_hintBox;
    Label* m_hint;
};

}  // namespace regia::ui
