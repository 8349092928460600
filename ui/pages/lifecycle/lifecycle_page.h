// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lifecycle/lifecycle_presenter.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace regia::ui {

class Card;
class Button;

/// How do contacts move through the six stages: from where to where, how long they stay, who was active.
class LifecyclePage final : public Page {
    Q_OBJECT
public:
    explicit LifecyclePage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] Card* buildFlow();
    [[nodiscard]] Card* buildActivity();
    [[nodiscard]] QWidget* buildRight();
    [[nodiscard]] Card* buildDwell();
    [[nodiscard]] Card* buildMatrix();
    void showRules(QWidget* opener);
    void showFindings();
    void chooseView(int view);
    void showState();
    void showAnswer();

    LifecycleViewModel m_viewModel;
    FlowData m_flowData;
    Card* m_flowCard = nullptr;
    QStackedWidget* m_views = nullptr;
    FlowChart* m_flow = nullptr;
    ColumnChart* m_stacked = nullptr;
    Card* m_activityCard = nullptr;
    ColumnChart* m_activity = nullptr;
    RangeBars* m_dwell = nullptr;
    TransitionMatrix* m_matrix = nullptr;
    Card* m_findingsCard = nullptr;
    QWidget* m_findings = nullptr;
};

[[nodiscard]] PageDescriptor lifecyclePage();

}  // namespace regia::ui
