// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_search.h"

#include <QCoreApplication>

#include "core/model/stage.h"
#include "core/text/fold.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::ContactsModel)
};

/// As a field is typed: folded, blanks as underscores.
std::string keyOf(const QString& words) { return text::textKey(QString(words).replace(u' ', u'_').toStdString()); }

QString fieldOf(const QString& typed, const snapshot::Snapshot& snapshot)
{
    const std::string key = keyOf(typed);
    if (key == keyOf(Words::tr("Stage")))
        return QStringLiteral("stage");
    for (const snapshot::Column& column : snapshot.columns())
        if (key == keyOf(words::attribute(column.attribute.name)))
            return words::fromUtf8(column.attribute.name);
    return typed;
}

QString stageOf(const QString& typed)
{
    for (const model::Stage stage : model::kStages)
        if (keyOf(typed) == keyOf(words::stage(stage)))
            return words::fromUtf8(model::toName(stage));
    return typed;
}

}  // namespace

QString canonicalSearch(const QString& typed, const snapshot::Snapshot& snapshot)
{
    QStringList parts = typed.split(u' ');
    for (QString& part : parts) {
        const qsizetype colon = part.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString field = fieldOf(part.left(colon), snapshot);
        const QString value = part.mid(colon + 1);
        part = field + u':' + (field == QStringLiteral("stage") ? stageOf(value) : value);
    }
    return parts.join(u' ');
}

}  // namespace regia::ui
