// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/segments/segment_view_model.h"

class QVBoxLayout;

namespace regia::ui {

class Label;

/// What the draft comes to, at the right: how many, in which stages, some of them by name.
class SegmentPanel final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentPanel(QWidget* parent = nullptr);
    void show(const SegmentAnswer& answer);
    /// The count is of before the last change: dimmed until the new one is there.
    void setStale(bool stale);

Q_SIGNALS:
    void seeAll();
    void contactChosen(qint64 contact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* stages(const SegmentAnswer& answer) const;
    [[nodiscard]] QWidget* sample(const SegmentAnswer& answer);

    Label* m_count;
    Label* m_share;
    QVBoxLayout* m_details;
    QWidget* m_shown = nullptr;
};

}  // namespace regia::ui
