// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <array>

#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"

namespace regia::ui::sentences {
namespace {

struct Verb {
    std::string_view name;
    const char* step;  ///< a noun phrase, lower case: it follows "Undo"
};

/// %1 is the subject, %2 the count.
constexpr std::array kVerbs{
    Verb{"undo", QT_TRANSLATE_NOOP("history", "taking back the import of %1")},
    Verb{"import", QT_TRANSLATE_NOOP("history", "import of %1")},
    Verb{"save", QT_TRANSLATE_NOOP("history", "saving “%1”")},
    Verb{"rename", QT_TRANSLATE_NOOP("history", "renaming “%1”")},
    Verb{"delete", QT_TRANSLATE_NOOP("history", "deleting “%1”")},
    Verb{"remove", QT_TRANSLATE_NOOP("history", "deleting “%1”")},
    Verb{"merge", QT_TRANSLATE_NOOP("history", "merging %1")},
    Verb{"unmerge", QT_TRANSLATE_NOOP("history", "separating %1")},
    Verb{"resolve", QT_TRANSLATE_NOOP("history", "joining %2 duplicates")},
    Verb{"consent", QT_TRANSLATE_NOOP("history", "changing the consent of %1")},
    Verb{"edit", QT_TRANSLATE_NOOP("history", "editing %1")},
    Verb{"retype", QT_TRANSLATE_NOOP("history", "the type of “%1”")},
    Verb{"hide", QT_TRANSLATE_NOOP("history", "hiding “%1”")},
    Verb{"show", QT_TRANSLATE_NOOP("history", "showing “%1”")},
    Verb{"group", QT_TRANSLATE_NOOP("history", "the group of “%1”")},
    Verb{"complete", QT_TRANSLATE_NOOP("history", "completing by lookup")},
    Verb{"uncomplete", QT_TRANSLATE_NOOP("history", "not completing by lookup")},
    Verb{"note", QT_TRANSLATE_NOOP("history", "the note on %1")},
    Verb{"tag", QT_TRANSLATE_NOOP("history", "tagging %1")},
    Verb{"repair", QT_TRANSLATE_NOOP("history", "repairing %2 rows")},
    Verb{"settings", QT_TRANSLATE_NOOP("history", "changing the settings")},
    Verb{"erase", QT_TRANSLATE_NOOP("history", "erasing one person")},
};

QString phrase(std::string_view verb, std::string_view subject, std::int64_t count)
{
    const QString about = words::fromUtf8(subject);
    for (const Verb& known : kVerbs)
        if (known.name == verb)
            return QCoreApplication::translate("history", known.step)
                .replace(QLatin1String("%2"), format::integer(count))
                .replace(QLatin1String("%1"), about);
    return words::readable(verb).toLower() + (about.isEmpty() ? QString() : u' ' + about);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

}  // namespace

QString step(std::string_view verb, std::string_view subject, std::int64_t count) { return upperFirst(phrase(verb, subject, count)); }

QString undo(std::string_view verb, std::string_view subject, std::int64_t count)
{
    return QCoreApplication::translate("history", "Undo %1").arg(phrase(verb, subject, count));
}

QString redo(std::string_view verb, std::string_view subject, std::int64_t count)
{
    return QCoreApplication::translate("history", "Redo %1").arg(phrase(verb, subject, count));
}

QString undone(std::string_view verb, std::string_view subject, std::int64_t count)
{
    return QCoreApplication::translate("history", "Undone: %1").arg(phrase(verb, subject, count));
}

QString redone(std::string_view verb, std::string_view subject, std::int64_t count)
{
    return QCoreApplication::translate("history", "Done again: %1").arg(phrase(verb, subject, count));
}

}  // namespace regia::ui::sentences
