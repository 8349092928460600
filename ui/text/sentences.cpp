// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::sentences {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("sentences", text); }

QString fileSafe() { return tr(QT_TRANSLATE_NOOP("sentences", "Nothing was imported and the workspace has not changed.")); }
QString workspaceSafe() { return tr(QT_TRANSLATE_NOOP("sentences", "The file was not touched.")); }
QString nothingChanged() { return tr(QT_TRANSLATE_NOOP("sentences", "Nothing was changed.")); }

/// The name that a sentence begins with: the place the error names, else what it is about.
QString subjectOf(const Error& error)
{
    const QString where = words::fromUtf8(error.where);
    if (!where.isEmpty())
        return where;
    const QString detail = words::fromUtf8(error.detail);
    return detail.isEmpty() ? tr(QT_TRANSLATE_NOOP("sentences", "This file")) : detail;
}

QString detailed(const char* plain, const char* withDetail, const Error& error)
{
    return error.detail.empty() ? tr(plain) : tr(withDetail).arg(words::fromUtf8(error.detail));
}

Explanation explainFile(const Error& error)
{
    const QString name = subjectOf(error);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is not there")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "It may have been moved or renamed. Choose it again."))};
    case ErrorCode::FileUnreadable:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 cannot be opened")).arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Check that the file is not open elsewhere and that you may read it."),
                         QT_TRANSLATE_NOOP("sentences", "The system says: %1. Check that you may read the file."), error)};
    case ErrorCode::FileEmpty:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is empty")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "Export it again from the tool that it comes from."))};
    case ErrorCode::FileBinary:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is not a table")).arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Choose a CSV, Excel or JSON file."),
                         QT_TRANSLATE_NOOP("sentences", "It looks like %1. Choose a CSV, Excel or JSON file."), error)};
    case ErrorCode::FileEncrypted:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 asks for a password")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "Save a copy without a password and import that."))};
    case ErrorCode::FileDamaged:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is damaged")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "It begins as it should and then breaks off. Export or download it again."))};
    case ErrorCode::FileUnsupported:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is a kind of file that Regia does not read")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "Save it as CSV or as Excel (.xlsx)."))};
    case ErrorCode::FileTooLarge:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is larger than this computer should read at once")).arg(name), fileSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Split it and import the parts."),
                         QT_TRANSLATE_NOOP("sentences", "The limit is %1. Split the file and import the parts."), error)};
    default:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 changed while it was being read")).arg(name), fileSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "Wait until it is complete, then import it again."))};
    }
}

Explanation explainDisk(const Error& error)
{
    if (error.code == ErrorCode::DiskFull)
        return {tr(QT_TRANSLATE_NOOP("sentences", "The disk is full")),
                tr(QT_TRANSLATE_NOOP("sentences", "Everything saved until now is safe; the last action was not done.")),
                tr(QT_TRANSLATE_NOOP("sentences", "Free some space and do it again."))};
    return {tr(QT_TRANSLATE_NOOP("sentences", "The disk refused to read or write")),
            tr(QT_TRANSLATE_NOOP("sentences", "Everything saved until now is safe; the last action was not done.")),
            detailed(QT_TRANSLATE_NOOP("sentences", "Save a copy of the workspace on another disk."),
                     QT_TRANSLATE_NOOP("sentences", "The system says: %1. Save a copy of the workspace on another disk."), error)};
}

Explanation explainWorkspace(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotAWorkspace:
        return {tr(QT_TRANSLATE_NOOP("sentences", "%1 is not a Regia workspace")).arg(subjectOf(error)), workspaceSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "To bring in its data, import it into a workspace."))};
    case ErrorCode::WorkspaceDamaged:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace is damaged")), workspaceSafe(),
                tr(QT_TRANSLATE_NOOP("sentences", "Open the latest backup, or save what can be read into a new workspace."))};
    case ErrorCode::WorkspaceNewer:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace was made by a newer Regia")), workspaceSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Install the newer version."),
                         QT_TRANSLATE_NOOP("sentences", "Install version %1 or newer."), error)};
    case ErrorCode::WorkspaceForeign:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace holds parts that Regia did not make")), workspaceSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Ask whoever sent it what was added."),
                         QT_TRANSLATE_NOOP("sentences", "It contains “%1”. Ask whoever sent it what was added."), error)};
    case ErrorCode::WorkspaceReadOnly:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace can only be read")), nothingChanged(),
                tr(QT_TRANSLATE_NOOP("sentences", "Save a copy where you may write, and work in that."))};
    case ErrorCode::WorkspaceInUse:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace is open in another program")), workspaceSafe(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Close it there, or open it here to read only."),
                         QT_TRANSLATE_NOOP("sentences", "It is open in %1. Close it there, or open it here to read only."), error)};
    default:
        return {tr(QT_TRANSLATE_NOOP("sentences", "The workspace file was moved or replaced while it was open")),
                tr(QT_TRANSLATE_NOOP("sentences", "What was saved before is in the file that was moved.")),
                tr(QT_TRANSLATE_NOOP("sentences", "Open the workspace again from where it is now."))};
    }
}

Explanation explainRequest(const Error& error)
{
    const QString detail = words::fromUtf8(error.detail);
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return {tr(QT_TRANSLATE_NOOP("sentences", "There is already one of that name")), nothingChanged(),
                tr(QT_TRANSLATE_NOOP("sentences", "Choose another name."))};
    case ErrorCode::InvalidInput: return {tr(QT_TRANSLATE_NOOP("sentences", "That value cannot be used")), nothingChanged(), detail};
    case ErrorCode::InvalidDocument:
        return {tr(QT_TRANSLATE_NOOP("sentences", "This question is not complete")), nothingChanged(),
                error.where.empty() ? detail : words::fromUtf8(error.where) + QStringLiteral(": ") + detail};
    case ErrorCode::UnknownName: return {tr(QT_TRANSLATE_NOOP("sentences", "There is nothing of that name")), nothingChanged(), detail};
    case ErrorCode::WrongType:
        return {tr(QT_TRANSLATE_NOOP("sentences", "That comparison does not suit this kind of value")), nothingChanged(), detail};
    case ErrorCode::CyclicReference: return {tr(QT_TRANSLATE_NOOP("sentences", "A segment cannot need itself")), nothingChanged(), detail};
    case ErrorCode::NothingToUndo: return {tr(QT_TRANSLATE_NOOP("sentences", "There is nothing to undo")), {}, {}};
    case ErrorCode::NothingToRedo: return {tr(QT_TRANSLATE_NOOP("sentences", "There is nothing to redo")), {}, {}};
    case ErrorCode::NotFound:
        return {tr(QT_TRANSLATE_NOOP("sentences", "It is not there any more")), nothingChanged(),
                tr(QT_TRANSLATE_NOOP("sentences", "It may have been deleted, merged or undone."))};
    case ErrorCode::Conflict:
        return {tr(QT_TRANSLATE_NOOP("sentences", "A later action depends on this one")), nothingChanged(),
                detailed(QT_TRANSLATE_NOOP("sentences", "Undo the later action first."), QT_TRANSLATE_NOOP("sentences", "Undo %1 first."),
                         error)};
    case ErrorCode::Unsupported: return {tr(QT_TRANSLATE_NOOP("sentences", "This is not possible here")), nothingChanged(), detail};
    case ErrorCode::Cancelled: return {tr(QT_TRANSLATE_NOOP("sentences", "Cancelled")), nothingChanged(), {}};
    default: break;
    }
    return {tr(QT_TRANSLATE_NOOP("sentences", "Regia made a mistake")),
            tr(QT_TRANSLATE_NOOP("sentences", "The workspace is safe and stays open.")),
            tr(QT_TRANSLATE_NOOP("sentences", "Please report it with these words: %1")).arg(detail)};
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
