// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/sentence_view.h"

#include <QTextBlock>

#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace regia::ui {
namespace {

constexpr double kLineHeight = 135;  ///< %, so that the tints of two lines do not touch

}  // namespace

SentenceView::SentenceView(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(theme().font(Type::Body, QFont::Normal));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(&theme(), &Theme::changed, this, &SentenceView::tint);
    setTabChangesFocus(true);
    setAccessibleName(tr("The segment in words"));
}

void SentenceView::show(const segment::Sentence& sentence, const segment::Condition& condition)
{
    setPlainText(words::fromUtf8(sentence.text));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat spaced;
    spaced.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(spaced);
    m_tinted.clear();
    for (const segment::Span& span : sentence.spans) {
        const segment::Condition* node = segment::nodeAt(condition, span.path);
        if (node == nullptr || std::holds_alternative<segment::Group>(node->node))
            continue;
        // the spans count bytes of UTF-8, the document counts UTF-16
        const auto start = words::fromUtf8(sentence.text.substr(0, span.offset)).size();
        const auto length = words::fromUtf8(sentence.text.substr(span.offset, span.length)).size();
        m_tinted.push_back({static_cast<int>(start), static_cast<int>(length), span.path.find("not") != std::string::npos});
    }
    tint();
    fitHeight();
}

void SentenceView::tint()
{
    QList<ExtraSelection> parts;
    for (const Tinted& tinted : m_tinted) {
        ExtraSelection part;
        part.cursor = QTextCursor(document());
        part.cursor.setPosition(tinted.start);
        part.cursor.setPosition(tinted.start + tinted.length, QTextCursor::KeepAnchor);
        part.format.setBackground(theme().color(tinted.excluded ? Color::NegativeSoft : Color::AccentSoft));
        part.format.setForeground(theme().color(tinted.excluded ? Color::Negative : Color::AccentText));
        parts.push_back(part);
    }
    setExtraSelections(parts);
}

void SentenceView::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void SentenceView::fitHeight() { setFixedHeight(static_cast<int>(document()->size().height()) + 4); }

}  // namespace regia::ui
