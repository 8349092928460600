// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace regia {

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound: return "file_not_found";
    case ErrorCode::FileUnreadable: return "file_unreadable";
    case ErrorCode::FileEmpty: return "file_empty";
    case ErrorCode::FileBinary: return "file_binary";
    case ErrorCode::FileEncrypted: return "file_encrypted";
    case ErrorCode::FileDamaged: return "file_damaged";
    case ErrorCode::FileUnsupported: return "file_unsupported";
    case ErrorCode::FileTooLarge: return "file_too_large";
    case ErrorCode::FileChanged: return "file_changed";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::DiskFailure: return "disk_failure";
    case ErrorCode::NotAWorkspace: return "not_a_workspace";
    case ErrorCode::WorkspaceDamaged: return "workspace_damaged";
    case ErrorCode::WorkspaceNewer: return "workspace_newer";
    case ErrorCode::WorkspaceForeign: return "workspace_foreign";
    case ErrorCode::WorkspaceReadOnly: return "workspace_read_only";
    case ErrorCode::WorkspaceInUse: return "workspace_in_use";
    case ErrorCode::WorkspaceMoved: return "workspace_moved";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::InvalidDocument: return "invalid_document";
    case ErrorCode::UnknownName: return "unknown_name";
    case ErrorCode::WrongType: return "wrong_type";
    case ErrorCode::CyclicReference: return "cyclic_reference";
    case ErrorCode::NothingToUndo: return "nothing_to_undo";
    case ErrorCode::NothingToRedo: return "nothing_to_redo";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

}  // namespace regia
