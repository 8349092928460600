// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/segments/segment_view_model.h"

class QVBoxLayout;

namespace regia::ui {

class SearchField;

/// "Why in or out": a person is looked up, and each line of the segment says whether it holds for them and why.
class WhyView final : public QWidget {
    Q_OBJECT
public:
    explicit WhyView(SegmentViewModel& viewModel, QWidget* parent = nullptr);

private:
    void lookUp(const QString& typed);
    void showReason();
    void replace(QWidget* content);

    SegmentViewModel& m_viewModel;
    SearchField* m_search;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    LatestJob m_lookUp;
};

/// The person's name, stage and spending as a row.
class PersonRow;
[[nodiscard]] PersonRow* personRow(const SegmentAnswer& answer, Row row);

/// What decided a line, in words: `2 times`, `Milano`, `since 3 Mar 2026`. Empty where the line says it all.
[[nodiscard]] QString factWords(const segment::Condition& leaf, const segment::Reason& reason, const segment::Dataset& dataset);

}  // namespace regia::ui
