// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>

namespace regia::ui {

/// What a decision comes to, before it is taken.
struct EffectWords {
    QString title;
    QStringList sentences;
    QStringList examples;  ///< what does not fit, the most frequent first
    QString foot;
    QString action;
    bool isWarning = false;  ///< something will be missing
};

/// Shows it in a popover at `opener`; `apply` is called when it is taken.
void showEffect(QWidget* opener, const EffectWords& words, std::function<void()> apply);

}  // namespace regia::ui
