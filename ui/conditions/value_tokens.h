// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "core/segment/condition.h"
#include "core/segment/dataset.h"
#include "ui/conditions/compared.h"
#include "ui/conditions/token.h"

namespace regia::ui {

using DatasetPointer = std::shared_ptr<const segment::Dataset>;

/// The operators that suit it, with their negative forms, as (stored name, words).
[[nodiscard]] KeyedTexts operatorChoices(const Compared& what);
/// The value that an operator starts with.
[[nodiscard]] segment::Operand startOf(segment::Comparison comparison, const Compared& what);
/// Does this operator take a value of another form than that?
[[nodiscard]] bool changesForm(segment::Comparison comparison, const segment::Operand& operand, const Compared& what);

/// The value as the token shows it: `€50.00`, `Milano`, `90 days`, `1 Jan 2026 – 31 Mar 2026`.
[[nodiscard]] QString operandText(segment::Comparison comparison, const segment::Operand& operand, const Compared& what);
/// The fields for a value of that operator. Null where it takes none.
[[nodiscard]] QWidget* operandFields(segment::Comparison comparison, const segment::Operand& operand, const Compared& what,
                                     std::function<void(segment::Operand)> changed);
/// The tokens for a value: one that opens its fields; for several texts a chip each and one to add another.
[[nodiscard]] std::vector<QWidget*> operandTokens(segment::Comparison comparison, const segment::Operand& operand, const Compared& what,
                                                  std::function<void(segment::Operand, bool rebuilds)> changed);

}  // namespace regia::ui
