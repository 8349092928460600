// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table.h"
#include "ui/widgets/data_table.h"

namespace regia::ui {

/// A chart's numbers as a table on the window: first column left, the others right.
[[nodiscard]] DataTable* makeTable(const ChartTable& table, QWidget* parent);
void fillTable(DataTable& view, const ChartTable& table);

}  // namespace regia::ui
