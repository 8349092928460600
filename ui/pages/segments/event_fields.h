// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWidget>
#include <functional>
#include <memory>

#include "core/segment/condition.h"
#include "core/segment/dataset.h"

namespace regia::ui {

/// The small fields that the lines of a condition are made of. Each calls `changed` with a whole new value.
using DatasetPointer = std::shared_ptr<const segment::Dataset>;

/// A drop-down of (stored key, shown text), with the current key chosen; a key that is not among them is shown as it is.
[[nodiscard]] QComboBox* choiceBox(const QString& accessibleName, const std::vector<std::pair<QString, QString>>& choices,
                                   const QString& current, std::function<void(QString)> changed);

/// Which event: one type, or any.
[[nodiscard]] QComboBox* eventBox(const DatasetPointer& data, const segment::EventSelector& events,
                                  std::function<void(segment::EventSelector)> changed);
/// "at least 2 times".
[[nodiscard]] QWidget* countFields(const segment::CountTest& count, std::function<void(segment::CountTest)> changed);
/// "ever", "in the last 90 days".
[[nodiscard]] QWidget* windowFields(const segment::Window& window, std::function<void(segment::Window)> changed);
/// "where amount is at least 50": the first test on a property; further ones are kept as they are.
[[nodiscard]] QWidget* whereFields(const DatasetPointer& data, const segment::EventSelector& events,
                                   std::function<void(segment::EventSelector)> changed);

}  // namespace regia::ui
