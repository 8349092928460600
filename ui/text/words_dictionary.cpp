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

constexpr std::array kLookups{
    Word{"lookup:postcode", QT_TRANSLATE_NOOP("words", "From the postcode")},
    Word{"lookup:email_domain", QT_TRANSLATE_NOOP("words", "From the domain of the e-mail")},
};

constexpr std::array kFamilies{
    Word{"demographic", QT_TRANSLATE_NOOP("words", "Demographic")},
    Word{"geographic", QT_TRANSLATE_NOOP("words", "Geographic")},
    Word{"behavioural", QT_TRANSLATE_NOOP("words", "Behavioural")},
    Word{"psychographic", QT_TRANSLATE_NOOP("words", "Psychographic")},
    Word{"attitudinal", QT_TRANSLATE_NOOP("words", "Attitudes")},
    Word{"interest", QT_TRANSLATE_NOOP("words", "Interests")},
    Word{"needs", QT_TRANSLATE_NOOP("words", "Needs")},
    Word{"perception", QT_TRANSLATE_NOOP("words", "Perception")},
    Word{"firmographic", QT_TRANSLATE_NOOP("words", "Company")},
    Word{"", QT_TRANSLATE_NOOP("words", "No family")},
};

constexpr std::array kCategories{
    Word{"browse", QT_TRANSLATE_NOOP("words", "Browsing")},
    Word{"intent", QT_TRANSLATE_NOOP("words", "Intention to buy")},
    Word{"order", QT_TRANSLATE_NOOP("words", "Purchase")},
    Word{"usage", QT_TRANSLATE_NOOP("words", "Use")},
    Word{"feedback", QT_TRANSLATE_NOOP("words", "Questions and answers")},
    Word{"loyalty", QT_TRANSLATE_NOOP("words", "Loyalty")},
    Word{"", QT_TRANSLATE_NOOP("words", "No meaning")},
};

template <std::size_t N>
QString wordOf(const std::array<Word, N>& known, std::string_view name)
{
    for (const Word& word : known)
        if (word.name == name)
            return QCoreApplication::translate("words", word.text);
    return readable(name);
}

}  // namespace

QString lookup(std::string_view source) { return wordOf(kLookups, source); }
QString family(std::string_view name) { return wordOf(kFamilies, name); }
QString eventCategory(std::string_view name) { return wordOf(kCategories, name); }

}  // namespace regia::ui::words
