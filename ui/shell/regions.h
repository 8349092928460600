// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace regia::ui {

class Page;

/// The parts of the window that F6 goes round: sidebar, header, body and side panel, as far as they are to be seen and
/// hold something that takes the keyboard.
struct Region {
    QWidget* root = nullptr;
    QList<QWidget*> without;  ///< parts of it that are regions of their own
};

[[nodiscard]] QList<Region> regionsOf(QWidget* sidebar, Page* page);

/// Gives the keyboard to the region after (or before) the one that has it.
void focusNextRegion(const QList<Region>& regions, bool forward);

}  // namespace regia::ui
