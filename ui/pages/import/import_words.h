// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/import_cards.h"

/// Sentences about a file that is to be imported.
namespace regia::ui::words {

/// Recognised from 14 of 17 column names. · As last time (30 Oct 2026).
[[nodiscard]] QString recognition(const ImportCard& card, const QTimeZone& zone);
/// How its columns differ from the last time, one line each.
[[nodiscard]] QStringList columnChanges(const workbench::Recalled& recalled);
/// That the very file is in already, or that it is a list of held-back rows; empty: neither.
[[nodiscard]] QString wasHereBefore(const ImportCard& card, const QTimeZone& zone);
[[nodiscard]] QString doubt(workbench::Doubt doubt);
/// What was noticed while the file was read, one line each: what a person may want to know and nothing else.
[[nodiscard]] QStringList notices(const workbench::ImportPlan& plan);

}  // namespace regia::ui::words
