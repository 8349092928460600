// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "core/segment/words.h"

namespace regia::ui {

/// The condition as a sentence, its lines tinted, in red what is left out; plain text that can be selected and copied.
class SentenceView final : public QTextEdit {
    Q_OBJECT
public:
    explicit SentenceView(QWidget* parent = nullptr);
    /// `condition` is what the sentence says.
    void show(const segment::Sentence& sentence, const segment::Condition& condition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tint();
    void fitHeight();

    struct Tinted {
        int start = 0, length = 0;
        bool excluded = false;
    };
    QList<Tinted> m_tinted;
};

}  // namespace regia::ui
