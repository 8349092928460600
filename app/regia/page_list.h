// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/shell/page.h"

namespace regia::app {

/// Every page of the window, in the order of the sidebar.
[[nodiscard]] std::vector<ui::PageDescriptor> pageList();

}  // namespace regia::app
