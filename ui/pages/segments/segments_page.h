// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace regia::ui {

class DataTable;

/// The saved segments: what each means in words and how many it is now.
class SegmentsPage final : public Page {
    Q_OBJECT
public:
    explicit SegmentsPage(PageContext& context, QWidget* parent = nullptr);

    void open(const QVariantMap& arguments) override;

private:
    void refresh();
    void showNothingYet();

    LatestJob m_job;
    DataTable* m_table;
    QStandardItemModel* m_model;
};

[[nodiscard]] PageDescriptor segmentsPage();

}  // namespace regia::ui
