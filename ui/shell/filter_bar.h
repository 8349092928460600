// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/jobs/latest_job.h"
#include "ui/shell/page_header.h"

namespace regia::ui {

class PageContext;
class Pill;

/// The shared pills: Period, Compare, Segment. They show the context's filters and change them; every page has its own bar
/// over the same value.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(PageContext& context, QWidget* parent = nullptr);
    void setPills(PageHeader::Pills pills);

private:
    void update();
    void countSegment();
    [[nodiscard]] QWidget* makePeriodChoices();
    [[nodiscard]] QWidget* makeCompareChoices();
    [[nodiscard]] QWidget* makeSegmentChoices();

    PageContext& m_context;
    Pill* m_period;
    Pill* m_compare;
    Pill* m_segment;
    LatestJob m_count;
};

}  // namespace regia::ui
