// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "core/base/error.h"

/// Whole sentences made of what core says in codes.
namespace regia::ui::sentences {

/// A refusal as a person is told it.
struct Explanation {
    QString title;  ///< what happened
    QString safe;   ///< what is safe: nothing was changed, everything is saved
    QString way;    ///< what to do now; may be empty
};

[[nodiscard]] Explanation explain(const Error& error);
/// The same in one line, for toasts and tables.
[[nodiscard]] QString inOneLine(const Error& error);

/// A step of the history: verb `import`, subject `orders.csv` → Import of orders.csv
[[nodiscard]] QString step(std::string_view verb, std::string_view subject, std::int64_t count = 0);
/// Undo import of orders.csv
[[nodiscard]] QString undo(std::string_view verb, std::string_view subject, std::int64_t count = 0);
[[nodiscard]] QString redo(std::string_view verb, std::string_view subject, std::int64_t count = 0);
/// Undone: import of orders.csv
[[nodiscard]] QString undone(std::string_view verb, std::string_view subject, std::int64_t count = 0);
[[nodiscard]] QString redone(std::string_view verb, std::string_view subject, std::int64_t count = 0);

/// 48,210 contacts · 1 contact. The count in the language's own digits.
[[nodiscard]] QString contacts(std::int64_t count);
[[nodiscard]] QString events(std::int64_t count);

}  // namespace regia::ui::sentences
