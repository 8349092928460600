// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace regia::test {

/// One message of a Qt translation file.
struct Message {
    QString context, source, comment;
    bool isNumerus = false;
    bool isFinished = true;
    QStringList translations;  ///< one, or one a plural form

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
    /// For messages: ImportPage "Choose files".
    [[nodiscard]] QString told() const { return context.section(QStringLiteral("::"), -1) + QStringLiteral(" \"") + source + u'"'; }
};

/// The messages of a .ts file. Throws when it cannot be read.
[[nodiscard]] std::vector<Message> readMessages(const QString& file);

}  // namespace regia::test
