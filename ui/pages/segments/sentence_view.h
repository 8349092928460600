// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "core/segment/words.h"

namespace regia::ui {

/// The condition as a sentence, its parts tinted; plain text that can be selected and copied.
class SentenceView final : public QTextEdit {
    Q_OBJECT
public:
    explicit SentenceView(QWidget* parent = nullptr);
    void show(const segment::Sentence& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
};

}  // namespace regia::ui
