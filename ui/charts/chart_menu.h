// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regia::ui {

class Card;
class ChartCanvas;

/// What every chart offers, the same everywhere: behind the card's ⋯ and in the chart's context menu. Copy as picture, copy as
/// table, show the table in its place; on a mark with people behind it also to see them. Both must live equally long.
void addChartMenu(Card& card, ChartCanvas& chart);

}  // namespace regia::ui
