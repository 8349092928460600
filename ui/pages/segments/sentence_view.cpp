// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/sentence_view.h"

#include <QTextBlock>

#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace regia::ui {

SentenceView::SentenceView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(theme().font(Type::Section, QFont::Normal));
    setTabChangesFocus(true);
    setAccessibleName(tr("The segment in words"));
}

void SentenceView::show(const segment::Sentence& sentence)
{
    setPlainText(words::fromUtf8(sentence.text));
    QList<ExtraSelection> parts;
    for (const segment::Span& span : sentence.spans) {
        if (span.path.empty())
            continue;
        // the spans count bytes of UTF-8, the document counts UTF-16
        const auto start = words::fromUtf8(sentence.text.substr(0, span.offset)).size();
        const auto length = words::fromUtf8(sentence.text.substr(span.offset, span.length)).size();
        ExtraSelection part;
        part.cursor = QTextCursor(document());
        part.cursor.setPosition(static_cast<int>(start));
        part.cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
        part.format.setBackground(theme().color(Color::AccentSoft));
        part.format.setForeground(theme().color(Color::AccentText));
        parts.push_back(part);
    }
    setExtraSelections(parts);
    fitHeight();
}

void SentenceView::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void SentenceView::fitHeight() { setFixedHeight(static_cast<int>(document()->size().height()) + 4); }

}  // namespace regia::ui
