// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/history_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/pages/import/import_cards.h"
#include "ui/pages/import/receipt_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

QString counted(const char* text, std::int64_t count)
{
    return QCoreApplication::translate("ImportHistory", text, nullptr, static_cast<int>(count)).arg(format::integer(count));
}

/// Perhaps after others.
bool canTakeBack(const workbench::PastImport& import)
{
    return import.state == model::BatchState::Applied && (import.canUndo || !import.keptBy.empty());
}

QString actionOf(const workbench::PastImport& import)
{
    if (import.state == model::BatchState::Undone)
        return import.putBack == workbench::PutBack::None ? QCoreApplication::translate("ImportHistory", "Undone")
                                                          : QCoreApplication::translate("ImportHistory", "Redo");
    return canTakeBack(import) ? QCoreApplication::translate("ImportHistory", "Undo")
                               : QCoreApplication::translate("ImportHistory", "Kept");
}

QString noteOf(const workbench::PastImport& import)
{
    if (import.canUndo || import.state == model::BatchState::Undone)
        return {};
    if (import.keptBy.empty())
        return QCoreApplication::translate("ImportHistory", "Came with the workspace");
    return QCoreApplication::translate("ImportHistory", "%1 goes before it").arg(shortNameOf(words::fromUtf8(import.keptBy)));
}

}  // namespace

QString undoEffect(const workbench::PastImport& import)
{
    if (import.state == model::BatchState::Undone)
        return QCoreApplication::translate("ImportHistory", "It was taken back. Its rows are still in the workspace.");
    if (!import.canUndo && import.keptBy.empty())
        return QCoreApplication::translate("ImportHistory", "It came with the workspace and cannot be taken back.");
    if (!import.canUndo)
        return QCoreApplication::translate("ImportHistory", "%1 speaks of the same people or orders and came later: it goes first.")
            .arg(shortNameOf(words::fromUtf8(import.keptBy)));
    return counted(QT_TRANSLATE_N_NOOP("ImportHistory", "Takes away the %1 contact(s) that it brought;"), import.receipt.contacts.added) +
           u' ' +
           counted(QT_TRANSLATE_N_NOOP("ImportHistory", "%1 contact(s) get their earlier values back."), import.receipt.contacts.updated);
}

QString broughtBy(const import::ImportReceipt& receipt)
{
    QStringList parts;
    const auto add = [&](const char* text, std::int64_t count) {
        if (count > 0)
            parts << counted(text, count);
    };
    add(QT_TRANSLATE_N_NOOP("ImportHistory", "+%1 contact(s)"), receipt.contacts.added);
    add(QT_TRANSLATE_N_NOOP("ImportHistory", "+%1 order(s)"), receipt.orders);
    add(QT_TRANSLATE_N_NOOP("ImportHistory", "+%1 answer(s)"), receipt.answers);
    add(QT_TRANSLATE_N_NOOP("ImportHistory", "+%1 request(s)"), receipt.tickets);
    if (parts.isEmpty())
        add(QT_TRANSLATE_N_NOOP("ImportHistory", "+%1 event(s)"), receipt.events);
    if (parts.isEmpty())
        add(QT_TRANSLATE_N_NOOP("ImportHistory", "%1 contact(s) updated"), receipt.contacts.updated);
    if (parts.isEmpty())
        return QCoreApplication::translate("ImportHistory", "nothing new");
    return QStringList(parts.mid(0, 2)).join(QStringLiteral(" · "));
}

void HistoryModel::setImports(std::vector<workbench::PastImport> imports)
{
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

const workbench::PastImport* HistoryModel::find(BatchId batch) const
{
    const auto found = std::find_if(m_imports.begin(), m_imports.end(), [&](const auto& import) { return import.id == batch; });
    return found == m_imports.end() ? nullptr : &*found;
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_imports.size()); }

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const workbench::PastImport& import = m_imports[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString file = shortNameOf(words::fromUtf8(import.receipt.file));
        return import.repairs.isValid() ? QCoreApplication::translate("ImportHistory", "Repaired rows of %1").arg(file) : file;
    }
    case BatchRole: return static_cast<qlonglong>(import.id.value);
    case DetailRole:
        return format::when(format::toDateTime(import.importedAt, m_zone), QDate::currentDate(), true) + QStringLiteral(" · ") +
               broughtBy(import.receipt);
    case NoteRole: return noteOf(import);
    case ActionRole: return actionOf(import);
    case CanPutBackRole: return import.putBack != workbench::PutBack::None && !m_isReadOnly;
    case CanUndoRole: return canTakeBack(import) && !m_isReadOnly;
    case WhyRole:
    case Qt::ToolTipRole: return m_isReadOnly ? words::readOnly() : undoEffect(import);
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index, Qt::DisplayRole).toString(), data(index, DetailRole).toString(), actionOf(import), noteOf(import)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

}  // namespace regia::ui
