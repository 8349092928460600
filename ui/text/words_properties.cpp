// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <array>

#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

struct Word {
    std::string_view name;
    const char* text;
};

/// The properties that events usually come with.
constexpr std::array kProperties{
    Word{"url", QT_TRANSLATE_NOOP("words", "Page")},
    Word{"page", QT_TRANSLATE_NOOP("words", "Page")},
    Word{"page_title", QT_TRANSLATE_NOOP("words", "Page title")},
    Word{"referrer", QT_TRANSLATE_NOOP("words", "Came from")},
    Word{"source", QT_TRANSLATE_NOOP("words", "Traffic source")},
    Word{"medium", QT_TRANSLATE_NOOP("words", "Traffic medium")},
    Word{"device", QT_TRANSLATE_NOOP("words", "Device")},
    Word{"order", QT_TRANSLATE_NOOP("words", "Order number")},
    Word{"variant", QT_TRANSLATE_NOOP("words", "Variant")},
    Word{"price", QT_TRANSLATE_NOOP("words", "Price")},
    Word{"product_price", QT_TRANSLATE_NOOP("words", "Price")},
    Word{"quantity", QT_TRANSLATE_NOOP("words", "Quantity")},
    Word{"product_quantity", QT_TRANSLATE_NOOP("words", "Quantity")},
    Word{"store", QT_TRANSLATE_NOOP("words", "Store")},
    Word{"discount_code", QT_TRANSLATE_NOOP("words", "Discount code")},
    Word{"ticket", QT_TRANSLATE_NOOP("words", "Request number")},
    Word{"type", QT_TRANSLATE_NOOP("words", "Kind")},
    Word{"priority", QT_TRANSLATE_NOOP("words", "Priority")},
    Word{"group", QT_TRANSLATE_NOOP("words", "Team")},
    Word{"assignee", QT_TRANSLATE_NOOP("words", "Handled by")},
    Word{"category", QT_TRANSLATE_NOOP("words", "Category")},
    Word{"categoria", QT_TRANSLATE_NOOP("words", "Category")},
    Word{"first_reply_minutes", QT_TRANSLATE_NOOP("words", "Minutes to the first reply")},
    Word{"resolution_minutes", QT_TRANSLATE_NOOP("words", "Minutes until it was solved")},
    Word{"satisfaction", QT_TRANSLATE_NOOP("words", "Satisfaction")},
    Word{"survey", QT_TRANSLATE_NOOP("words", "Survey")},
    Word{"question", QT_TRANSLATE_NOOP("words", "Question")},
    Word{"score", QT_TRANSLATE_NOOP("words", "Score given")},
    Word{"nps", "NPS"},
};

}  // namespace

QString property(std::string_view name)
{
    for (const Word& word : kProperties)
        if (word.name == name)
            return QCoreApplication::translate("words", word.text);
    return attribute(name);
}

}  // namespace regia::ui::words
