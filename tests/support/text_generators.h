// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <string>

namespace regia::tests {

/// Texts as they come from files: letters of several scripts, accents apart and composed, white space of all kinds,
/// apostrophes, emoji, digits. Always UTF-8.
inline rc::Gen<std::string> texts()
{
    const auto piece =
        rc::gen::elementOf(std::vector<std::string>{"a",      "B",      "z",      "e\u0301", "è",  "É",        "o\u0300\u0301",
                                                    "ß",      "ẞ",      "İ",      "ı",       "Ø",  "œ",        "ﬁ",
                                                    "Ａ",     "ά",      "Σ",      "ς",       "ᾳ",  "й",        "花",
                                                    "م",      "א",      "ね",     "가",      "각", "👩\u200D🌾", "🇮🇹",
                                                    "1",      "٣",      " ",      "\t",      "\n", "\u00A0",   "\u2003",
                                                    "\u200B", "'",      "\u2019", "-",       "_",  ".",        "@",
                                                    "\u0327", "\u0345", "½",      "№",       "℃"});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const std::string& next : pieces)
            text += next;
        return text;
    });
}

}  // namespace regia::tests
