// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <string>

#include "core/model/attribute.h"
#include "core/segment/dataset.h"

namespace regia::ui {

/// What is compared: of which type, in which unit, and which values there are to choose from.
struct Compared {
    QString name;  ///< of the field, for screen readers
    model::AttributeType type = model::AttributeType::Text;
    QString currency;     ///< not empty: money, minor units in the condition and main units on the screen
    QDate today;          ///< the last day of the data
    QStringList choices;  ///< known texts, sorted; empty: none, or too many to list
};

[[nodiscard]] Compared comparedAttribute(const segment::Dataset& dataset, const std::string& attribute);
/// A property of events; `amount` is money.
[[nodiscard]] Compared comparedProperty(const segment::Dataset& dataset, const std::string& property);
[[nodiscard]] Compared comparedNumber(const QString& name);

}  // namespace regia::ui
