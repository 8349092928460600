// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include "ui/pages/funnels/funnel_view_model.h"

class QVBoxLayout;

namespace regia::ui {

class Card;

/// Who dropped before a step, or got there: how many, what goes with it, some of them by name, and what to do with them.
class PeoplePanel final : public QWidget {
    Q_OBJECT
public:
    explicit PeoplePanel(QWidget* parent = nullptr);
    void show(const FunnelPart& part, const metrics::FunnelQuery& query, const QTimeZone& zone);

Q_SIGNALS:
    void closeRequested();
    void seeAll();
    void contactChosen(qint64 contact);
    void saveRequested(QWidget* opener);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* figures(const FunnelPart& part, const metrics::FunnelQuery& query) const;
    [[nodiscard]] QWidget* factors(const FunnelPart& part) const;
    [[nodiscard]] QWidget* sample(const FunnelPart& part, const QTimeZone& zone);

    Card* m_card;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

}  // namespace regia::ui
