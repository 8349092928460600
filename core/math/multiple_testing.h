// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace regia::math {

/// Adjusted p-values in the order given, each at most 1.

/// Benjamini & Hochberg 1995: the expected share of false findings. For families of exploratory tests, shown as "q".
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);
/// Benjamini & Yekutieli 2001: the same under any dependence.
[[nodiscard]] std::vector<double> benjaminiYekutieli(std::span<const double> p);
/// Holm 1979: the chance of any false finding. For variants against one control.
[[nodiscard]] std::vector<double> holm(std::span<const double> p);
[[nodiscard]] std::vector<double> bonferroni(std::span<const double> p);

}  // namespace regia::math
