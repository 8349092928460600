// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regia {

/// Why something that can say no said no. Tests, pages and scripts decide by the code; the sentence that a person reads
/// is made from it in ui/text. The names are also the codes of the command line's JSON (`errorCodeName`): never rename one.
enum class ErrorCode {
    // files and disk
    FileNotFound,     ///< detail: the path
    FileUnreadable,   ///< permission, a folder, a device; detail: what the system said
    FileEmpty,        ///< zero bytes or nothing but white space
    FileBinary,       ///< not a table at all: a picture, a PDF, a program; detail: what it looks like
    FileEncrypted,    ///< asks for a password
    FileDamaged,      ///< begins like a known kind and then does not hold together
    FileUnsupported,  ///< a kind that we know and do not read; detail: the kind
    FileTooLarge,     ///< over a limit that protects the machine (a bomb, a cell without an end); detail: which
    FileChanged,      ///< changed or vanished while it was read
    DiskFull,
    DiskFailure,
    // workspaces
    NotAWorkspace,     ///< no SQLite file, or one of another program
    WorkspaceDamaged,  ///< fails its integrity check; detail: the first finding
    WorkspaceNewer,    ///< made by a newer version; detail: the version needed
    WorkspaceForeign,  ///< holds a table, trigger or view that is not ours; detail: its name
    WorkspaceReadOnly,
    WorkspaceInUse,  ///< open in another program; detail: who, where, since
    WorkspaceMoved,  ///< replaced or moved while it was open
    AlreadyExists,
    // asking
    InvalidInput,     ///< a value outside its domain; detail: which and why
    InvalidDocument,  ///< JSON that is not what documents.md says; where: the path to the key
    UnknownName,      ///< an attribute, event type, segment or command that does not exist; detail: name and the nearest one
    WrongType,        ///< an operator that the attribute's type does not have
    CyclicReference,  ///< a segment that needs itself
    NothingToUndo,
    NothingToRedo,
    NotFound,
    Conflict,  ///< a later action depends on what would be taken back
    // the rest
    Cancelled,
    Unsupported,  ///< understood, and not offered (detail says what to use)
    Internal,     ///< a Bug that was caught at a door: our fault
};

/// A named failure. `where` is a place that the user can go to: `orders.csv:812:4`, `funnel.steps[1].event`.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string where;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

/// `FileNotFound` → `file_not_found`. Stable: scripts compare it.
[[nodiscard]] std::string_view errorCodeName(ErrorCode code);

}  // namespace regia
