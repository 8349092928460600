// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workbench/dictionary.h"

namespace regia::ui {

class Button;
class Label;

/// One line that says what a lookup would complete, or completes, and switches it.
class LookupBar final : public QWidget {
    Q_OBJECT
public:
    /// `lookup`: workspace::kPostcodeLookup or kEmailDomainLookup.
    explicit LookupBar(std::string lookup, QWidget* parent = nullptr);

    /// Hides itself where there is nothing to complete.
    void showState(const workbench::Dictionary& read, bool mayChange);

Q_SIGNALS:
    void switched(const std::string& lookup, bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString sentence(const workbench::Dictionary& read) const;
    [[nodiscard]] QString onSentence() const;

    std::string m_lookup;
    Label* m_words;
    Button* m_switch;
    bool m_on = false;
};

}  // namespace regia::ui
