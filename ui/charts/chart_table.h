// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace regia::ui {

/// The numbers of a chart as a table: shown with T, copied, read by screen readers. Cells are ready to read.
struct ChartTable {
    QStringList columns;
    std::vector<QStringList> rows;

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

[[nodiscard]] QString toTabSeparated(const ChartTable& table);
/// A <table>; every cell escaped.
[[nodiscard]] QString toHtml(const ChartTable& table);

}  // namespace regia::ui
