// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::words {
namespace {

struct NoticeWord {
    std::string_view code;
    const char* text;
};

/// Of the warnings of the readers, those that mean something to who exported the file.
constexpr std::array kNotices{
    NoticeWord{"extension_mismatch", QT_TRANSLATE_NOOP("ImportWords", "The name says another kind of file than the content.")},
    NoticeWord{"encoding_guessed", QT_TRANSLATE_NOOP("ImportWords", "The text encoding is a guess: look at the accents.")},
    NoticeWord{"mixed_encoding", QT_TRANSLATE_NOOP("ImportWords", "A few lines have another text encoding; they were put right.")},
    NoticeWord{"possible_mojibake", QT_TRANSLATE_NOOP("ImportWords", "Some accents were already broken in the file.")},
    NoticeWord{"unsupported_member", QT_TRANSLATE_NOOP("ImportWords", "A part of the archive holds no table and was left out.")},
    NoticeWord{"unsafe_member_name", QT_TRANSLATE_NOOP("ImportWords", "A part of the archive has an unsafe name and was left out.")},
    NoticeWord{"hidden_sheet_skipped", QT_TRANSLATE_NOOP("ImportWords", "Hidden sheets of the workbook were left out.")},
    NoticeWord{"no_header_assumed", QT_TRANSLATE_NOOP("ImportWords", "The first row holds data: the columns have no names.")},
    NoticeWord{"ragged_short", QT_TRANSLATE_NOOP("ImportWords", "Some rows have fewer cells than the header.")},
    NoticeWord{"ragged_long", QT_TRANSLATE_NOOP("ImportWords", "Some rows have more cells than the header; nothing of them is lost.")},
    NoticeWord{"totals_row_skipped", QT_TRANSLATE_NOOP("ImportWords", "A line of totals was left out: it is no row of data.")},
    NoticeWord{"unterminated_quote", QT_TRANSLATE_NOOP("ImportWords", "A quotation mark is never closed: look at the last rows.")},
    NoticeWord{"truncated", QT_TRANSLATE_NOOP("ImportWords", "The file ends in the middle of a row.")},
    NoticeWord{"scientific_notation_lossy", QT_TRANSLATE_NOOP("ImportWords", "A spreadsheet has shortened long numbers in this file.")},
    NoticeWord{"excel_error_value", QT_TRANSLATE_NOOP("ImportWords", "Some cells hold an error of the spreadsheet, like #N/A.")},
};

const import::PresetCandidate* candidateOf(const workbench::ImportPlan& plan)
{
    const auto found = std::find_if(plan.match.candidates.begin(), plan.match.candidates.end(),
                                    [&](const auto& candidate) { return candidate.preset->id == plan.mapping.preset; });
    return found == plan.match.candidates.end() ? nullptr : &*found;
}

QString dayOf(Instant at, const QTimeZone& zone) { return format::date(format::toDateTime(at, zone).date()); }

}  // namespace

QString recognition(const ImportCard& card, const QTimeZone& zone)
{
    const workbench::ImportPlan& plan = *card.plan;
    if (!plan.recalled.from.empty()) {
        const QString last = dayOf(plan.recalled.when, zone);
        return plan.recalled.isByPerson
                   ? QCoreApplication::translate("ImportWords", "As last time (%1), with what you decided then.").arg(last)
                   : QCoreApplication::translate("ImportWords", "As last time (%1).").arg(last);
    }
    if (!workbench::isRecognised(plan))
        return QCoreApplication::translate("ImportWords",
                                           "Not recognised as the export of a tool: matched by the names and values of its columns.");
    const import::PresetCandidate* candidate = candidateOf(plan);
    if (candidate == nullptr)
        return QCoreApplication::translate("ImportWords", "Chosen by you. The match is filled in for it.");
    return QCoreApplication::translate("ImportWords", "Recognised from %1 of %2 column names. The match is filled in for you.")
        .arg(candidate->matched.size())
        .arg(plan.table.header.size());
}

QStringList columnChanges(const workbench::Recalled& recalled)
{
    QStringList lines;
    for (const workbench::ColumnChange& change : recalled.changes) {
        const QString before = fromUtf8(change.before), now = fromUtf8(change.now);
        if (before.isEmpty())
            lines << QCoreApplication::translate("ImportWords", "New column since then: %1").arg(now);
        else if (now.isEmpty())
            lines << QCoreApplication::translate("ImportWords", "Missing since then: %1").arg(before);
        else
            lines << QCoreApplication::translate("ImportWords", "%1 is called %2 now").arg(before, now);
    }
    return lines;
}

QString wasHereBefore(const ImportCard& card, const QTimeZone& zone)
{
    if (card.putRight) {
        const QString file = shortNameOf(fromUtf8(card.putRight->file));
        if (card.putRight->repairs.empty())
            return QCoreApplication::translate("ImportWords", "Rows held back of %1. Nothing in them was put right yet.").arg(file);
        return QCoreApplication::translate("ImportWords",
                                           "Rows held back of %1: what was put right in them is imported, nothing counts twice.")
            .arg(file);
    }
    if (!card.plan->sameFile)
        return {};
    return QCoreApplication::translate("ImportWords", "This very file was imported on %1. Importing it again changes nothing.")
        .arg(dayOf(card.plan->sameFile->importedAt, zone));
}

QString doubt(workbench::Doubt doubt)
{
    switch (doubt) {
    case workbench::Doubt::Source:
        return QCoreApplication::translate("ImportWords", "Another export fits almost as well: see “Change source”.");
    case workbench::Doubt::Unfitting:
        return QCoreApplication::translate("ImportWords",
                                           "A column holds something else than its name says; it is kept under its own name.");
    case workbench::Doubt::Consent:
        return QCoreApplication::translate(
            "ImportWords", "The name of this file does not say whether these people gave or withdrew consent: no consent is assumed.");
    case workbench::Doubt::DateOrder:
        return QCoreApplication::translate("ImportWords", "Nothing tells day from month in its dates: check “Dates” below.");
    case workbench::Doubt::Decimals:
        return QCoreApplication::translate("ImportWords", "1.234 could be a thousand or one: check “Decimals” below.");
    case workbench::Doubt::NoIdentity:
        return QCoreApplication::translate("ImportWords", "No column says who these people are: choose e-mail, phone or an id.");
    }
    return {};
}

QStringList notices(const workbench::ImportPlan& plan)
{
    QStringList lines;
    for (const import::Warning& warning : plan.table.warnings)
        for (const NoticeWord& notice : kNotices)
            if (notice.code == warning.code)
                lines << QCoreApplication::translate("ImportWords", notice.text);
    lines.removeDuplicates();
    return lines;
}

}  // namespace regia::ui::words
