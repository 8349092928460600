// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <optional>

#include "core/base/result.h"

namespace regia::app {

/// What the window was started with.
struct Options {
    QStringList files;  ///< a workspace to open, or files and folders to import: into a new one, once the person has said where
    QString language;   ///< en, it; empty: as remembered
    QString theme;      ///< light, dark, system; empty: as remembered
    bool wantsHelp = false;
    bool wantsVersion = false;

    /// With one of these: draws pages instead of opening a window, to pictures or to a document.
    std::optional<QString> renderFolder;
    std::optional<QString> reportFile;
    [[nodiscard]] bool draws() const { return renderFolder.has_value() || reportFile.has_value(); }
    QString workspace;
    QStringList pages;      ///< empty: every page
    QVariantMap arguments;  ///< of the pages: --argument contact=17
    QSize size{1440, 900};
};

/// Reads the arguments without the program's name; needs no application object. Errors: InvalidInput, where: the argument.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

/// What --help prints.
[[nodiscard]] QString usage();

}  // namespace regia::app
