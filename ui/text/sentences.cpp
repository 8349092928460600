// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QSysInfo>
#include <algorithm>
#include <limits>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::sentences {
namespace {

QString fileSafe() { return QCoreApplication::translate("sentences", "Nothing was imported and the workspace has not changed."); }
QString workspaceSafe() { return QCoreApplication::translate("sentences", "The file was not touched."); }
QString nothingChanged() { return QCoreApplication::translate("sentences", "Nothing was changed."); }

/// The name that a sentence begins with: the place the error names, else what it is about.
QString subjectOf(const Error& error)
{
    const QString where = words::fromUtf8(error.where);
    if (!where.isEmpty())
        return where;
    const QString detail = words::fromUtf8(error.detail);
    return detail.isEmpty() ? QCoreApplication::translate("sentences", "This file") : detail;
}

/// `2026-11-25T15:43:38Z` → 16:43, with the day when that was another.
QString sinceWords(const QString& iso)
{
    const QDateTime since = QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime();
    if (!since.isValid())
        return {};
    return since.date() == QDate::currentDate() ? format::time(since.time()) : format::moment(since, true);
}

/// Who has a workspace open, out of the words of workspace::LockOwner: `anna@laptop, process 4711, since 2025-03-01T09:30:00Z`.
QString openElsewhere(const Error& error)
{
    static const QRegularExpression kOwner(QStringLiteral("^(.*)@([^@]*), process (\\d+), since (.+)$"));
    const auto owner = kOwner.match(words::fromUtf8(error.detail));
    const QString since = sinceWords(owner.captured(4));
    if (since.isEmpty())
        return QCoreApplication::translate("sentences", "Close it there, or open it here to read only.");
    if (owner.captured(2) == QSysInfo::machineHostName())
        return QCoreApplication::translate("sentences",
                                           "Open on this computer since %1 (process %2). Close it there, or open it here to read only.")
            .arg(since, owner.captured(3));
    return QCoreApplication::translate("sentences", "Open on %1 by %2 since %3. Close it there, or open it here to read only.")
        .arg(owner.captured(2), owner.captured(1), since);
}

QString detailed(const char* plain, const char* withDetail, const Error& error)
{
    const char* text = error.detail.empty() ? plain : withDetail;
    const QString sentence = QCoreApplication::translate("sentences", text);
    return error.detail.empty() ? sentence : sentence.arg(words::fromUtf8(error.detail));
}

Explanation explainFile(const Error& error)
{
    const QString name = subjectOf(error);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return {QCoreApplication::translate("sentences", "%1 is not there").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "It may have been moved or renamed. Choose it again.")};
    case ErrorCode::FileUnreadable:
        return {QCoreApplication::translate("sentences", "%1 cannot be opened").arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Check that the file is not open elsewhere and that you may read it."),
                         QT_TRANSLATE_NOOP("sentences", "The system says: %1. Check that you may read the file."), error)};
    case ErrorCode::FileEmpty:
        return {QCoreApplication::translate("sentences", "%1 is empty").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "Export it again from the tool that it comes from.")};
    case ErrorCode::FileBinary:
        return {QCoreApplication::translate("sentences", "%1 is not a table").arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Choose a CSV, Excel or JSON file."),
                         QT_TRANSLATE_NOOP("sentences", "It looks like %1. Choose a CSV, Excel or JSON file."), error)};
    case ErrorCode::FileEncrypted:
        return {QCoreApplication::translate("sentences", "%1 asks for a password").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "Save a copy without a password and import that.")};
    case ErrorCode::FileDamaged:
        return {QCoreApplication::translate("sentences", "%1 is damaged").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "It begins as it should and then breaks off. Export or download it again.")};
    case ErrorCode::FileUnsupported:
        return {QCoreApplication::translate("sentences", "%1 is a kind of file that Regia does not read").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "Save it as CSV or as Excel (.xlsx).")};
    case ErrorCode::FileTooLarge:
        return {QCoreApplication::translate("sentences", "%1 is larger than this computer should read at once").arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Split it and import the parts."),
                         QT_TRANSLATE_NOOP("sentences", "The limit is %1. Split the file and import the parts."), error)};
    default:
        return {QCoreApplication::translate("sentences", "%1 changed while it was being read").arg(name), fileSafe(),
                QCoreApplication::translate("sentences", "Wait until it is complete, then import it again.")};
    }
}

Explanation explainDisk(const Error& error)
{
    if (error.code == ErrorCode::DiskFull)
        return {QCoreApplication::translate("sentences", "The disk is full"),
                QCoreApplication::translate("sentences", "Everything saved until now is safe; the last action was not done."),
                QCoreApplication::translate("sentences", "Free some space and do it again.")};
    return {QCoreApplication::translate("sentences", "The disk refused to read or write"),
            QCoreApplication::translate("sentences", "Everything saved until now is safe; the last action was not done."),
            detailed(QT_TRANSLATE_NOOP("sentences", "Save a copy of the workspace on another disk."),
                     QT_TRANSLATE_NOOP("sentences", "The system says: %1. Save a copy of the workspace on another disk."), error)};
}

Explanation explainWorkspace(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotAWorkspace:
        return {QCoreApplication::translate("sentences", "%1 is not a Regia workspace").arg(subjectOf(error)), workspaceSafe(),
                QCoreApplication::translate("sentences", "To bring in its data, import it into a workspace.")};
    case ErrorCode::WorkspaceDamaged:
        return {QCoreApplication::translate("sentences", "The workspace is damaged"), workspaceSafe(),
                QCoreApplication::translate("sentences", "Open the latest backup, or save what can be read into a new workspace.")};
    case ErrorCode::WorkspaceNewer:
        return {QCoreApplication::translate("sentences", "The workspace was made by a newer Regia"), workspaceSafe(),
                QCoreApplication::translate("sentences", "Install the newer version.")};
    case ErrorCode::WorkspaceForeign:
        return {QCoreApplication::translate("sentences", "The workspace holds parts that Regia did not make"), workspaceSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Ask whoever sent it what was added."),
                         QT_TRANSLATE_NOOP("sentences", "It contains “%1”. Ask whoever sent it what was added."), error)};
    case ErrorCode::WorkspaceReadOnly:
        return {QCoreApplication::translate("sentences", "The workspace can only be read"), nothingChanged(),
                QCoreApplication::translate("sentences", "Save a copy where you may write (File, Save a copy…) and work in that.")};
    case ErrorCode::WorkspaceInUse:
        return {QCoreApplication::translate("sentences", "The workspace is open in another program"), workspaceSafe(),
                openElsewhere(error)};
    default:
        return {QCoreApplication::translate("sentences", "The workspace file was moved or replaced while it was open"),
                QCoreApplication::translate("sentences", "What was saved before is in the file that was moved."),
                QCoreApplication::translate("sentences", "Open the workspace again from where it is now.")};
    }
}

Explanation explainRequest(const Error& error)
{
    const QString detail = words::fromUtf8(error.detail);
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return {QCoreApplication::translate("sentences", "There is already one of that name"), nothingChanged(),
                QCoreApplication::translate("sentences", "Choose another name.")};
    case ErrorCode::InvalidInput: return {QCoreApplication::translate("sentences", "That value cannot be used"), nothingChanged(), detail};
    case ErrorCode::InvalidDocument:
        return {QCoreApplication::translate("sentences", "This question is not complete"), nothingChanged(),
                error.where.empty() ? detail : words::fromUtf8(error.where) + QStringLiteral(": ") + detail};
    case ErrorCode::UnknownName:
        return {QCoreApplication::translate("sentences", "There is nothing of that name"), nothingChanged(), detail};
    case ErrorCode::WrongType:
        return {QCoreApplication::translate("sentences", "That comparison does not suit this kind of value"), nothingChanged(), detail};
    case ErrorCode::CyclicReference:
        return {QCoreApplication::translate("sentences", "A segment cannot need itself"), nothingChanged(), detail};
    case ErrorCode::NothingToUndo: return {QCoreApplication::translate("sentences", "There is nothing to undo"), {}, {}};
    case ErrorCode::NothingToRedo: return {QCoreApplication::translate("sentences", "There is nothing to redo"), {}, {}};
    case ErrorCode::NotFound:
        return {QCoreApplication::translate("sentences", "It is not there any more"), nothingChanged(),
                QCoreApplication::translate("sentences", "It may have been deleted, merged or undone.")};
    case ErrorCode::Conflict:
        return {QCoreApplication::translate("sentences", "A later action depends on this one"), nothingChanged(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Undo the later action first."), QT_TRANSLATE_NOOP("sentences", "Undo %1 first."),
                         error)};
    case ErrorCode::Unsupported: return {QCoreApplication::translate("sentences", "This is not possible here"), nothingChanged(), detail};
    case ErrorCode::Cancelled: return {QCoreApplication::translate("sentences", "Cancelled"), nothingChanged(), {}};
    default: break;
    }
    return {QCoreApplication::translate("sentences", "Regia made a mistake"),
            QCoreApplication::translate("sentences", "The workspace is safe and stays open."),
            QCoreApplication::translate("sentences", "Please report it with these words: %1").arg(detail)};
}

int pluralNumber(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max())); }

}  // namespace

Explanation explain(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileBinary:
    case ErrorCode::FileEncrypted:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileUnsupported:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileChanged: return explainFile(error);
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFailure: return explainDisk(error);
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceForeign:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceInUse:
    case ErrorCode::WorkspaceMoved: return explainWorkspace(error);
    default: return explainRequest(error);
    }
}

QString inOneLine(const Error& error)
{
    const Explanation words = explain(error);
    QString line = words.title + u'.';
    if (!words.way.isEmpty())
        line += u' ' + words.way;
    else if (!words.safe.isEmpty())
        line += u' ' + words.safe;
    return line;
}

QString contacts(std::int64_t count)
{
    return QCoreApplication::translate("sentences", "%1 contact(s)", nullptr, pluralNumber(count)).arg(format::integer(count));
}

QString events(std::int64_t count)
{
    return QCoreApplication::translate("sentences", "%1 event(s)", nullptr, pluralNumber(count)).arg(format::integer(count));
}

}  // namespace regia::ui::sentences
