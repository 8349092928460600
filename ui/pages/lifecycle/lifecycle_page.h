// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lifecycle/lifecycle_presenter.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace regia::ui {

class Card;

/// How do contacts move through the six stages: from where to where, how long they stay, who was active.
class LifecyclePage final : public Page {
    Q_OBJECT
public:
    explicit LifecyclePage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void showState();
    void showAnswer();

    LifecycleViewModel m_viewModel;
    FlowData m_flowData;
    Card* m_flowCard = nullptr;
    FlowChart* m_flow = nullptr;
    Card* m_activityCard = nullptr;
    ColumnChart* m_activity = nullptr;
    RangeBars* m_dwell = nullptr;
    TransitionMatrix* m_matrix = nullptr;
};

[[nodiscard]] PageDescriptor lifecyclePage();

}  // namespace regia::ui
