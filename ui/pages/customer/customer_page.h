// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/customer/customer_view_model.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace regia::ui {

class Card;
class TimelineView;

/// One customer: who, what they did, what we know and how we know it.
class CustomerPage final : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    void buildBody();
    void showState();
    void showCustomer();

    CustomerViewModel m_viewModel;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_identity = nullptr;
    TimelineView* m_timeline = nullptr;
    Card* m_facts = nullptr;
    QWidget* m_factList = nullptr;
};

[[nodiscard]] PageDescriptor customerPage();

}  // namespace regia::ui
