// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/pages/customer/customer_view_model.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace regia::ui {

class Button;
class Card;
class Label;
class TimelineView;

/// One customer: who, what they did, what we know and how we know it.
class CustomerPage final : public Page {
    Q_OBJECT
public:
    explicit CustomerPage(PageContext& context, QWidget* parent = nullptr);

    /// Arguments: contact (its id); among and place, if it was opened from a list: then the neighbours are a step away.
    void open(const QVariantMap& arguments) override;
    [[nodiscard]] QVariantMap arguments() const override;
    [[nodiscard]] QWidget* searchWidget() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Ids = std::shared_ptr<const std::vector<std::int64_t>>;

    void buildHeader();
    void buildBody();
    void step(int lines);
    void showPlace();
    void showState();
    void showCustomer();

    CustomerViewModel m_viewModel;
    Ids m_among;
    int m_place = 0;
    Label* m_placeLabel = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_identity = nullptr;
    TimelineView* m_timeline = nullptr;
    Card* m_facts = nullptr;
    QWidget* m_factList = nullptr;
};

[[nodiscard]] PageDescriptor customerPage();

}  // namespace regia::ui
