// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_cards.h"

#include <QFileInfo>
#include <algorithm>

#include "core/workbench/import_choices.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

namespace regia::ui {
namespace {

using State = ImportCard::State;

QString iconOf(const ImportCard& card)
{
    switch (card.state) {
    case State::Reading:
    case State::Importing: return QStringLiteral("clock");
    case State::Failed: return QStringLiteral("error");
    case State::Ready:
        if (card.plan->sameFile)
            return QStringLiteral("warning");
        return workbench::isRecognised(*card.plan) || card.putRight ? QStringLiteral("success") : QStringLiteral("info");
    case State::Imported: return QStringLiteral("success");
    }
    return {};
}

ImportCard newCard(int id, const QString& path)
{
    ImportCard card;
    card.id = id;
    card.path = path;
    return card;
}

Color colorOf(const ImportCard& card)
{
    switch (card.state) {
    case State::Failed: return Color::Negative;
    case State::Ready:
        if (card.plan->sameFile)
            return Color::Warning;
        return workbench::isRecognised(*card.plan) || card.putRight ? Color::Positive : Color::Info;
    case State::Imported: return Color::Positive;
    default: return Color::Text3;
    }
}

QString readyWords(const ImportCard& card)
{
    if (card.putRight)
        return ImportCards::tr("%n cell(s) put right", nullptr, static_cast<int>(card.putRight->repairs.size()));
    if (card.plan->sameFile)
        return ImportCards::tr("This very file is in already");
    if (!card.plan->sameIdsAs.empty())
        return ImportCards::tr("Same ids as %1").arg(shortNameOf(words::fromUtf8(card.plan->sameIdsAs)));
    return words::preset(card.plan->mapping.preset);
}

}  // namespace

QString nameOf(const ImportCard& card) { return card.plan ? words::fromUtf8(card.plan->table.file) : QFileInfo(card.path).fileName(); }

QString shortNameOf(const QString& file)
{
    const QString last = file.section(QStringLiteral(" › "), -1);
    // A sheet's name alone says too little.
    return last.contains(u'.') ? last : file;
}

int ImportCards::rowOf(int id) const
{
    for (int row = 0; row < count(); ++row)
        if (at(row).id == id)
            return row;
    return -1;
}

bool ImportCards::holds(const QString& path) const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [&](const ImportCard& card) { return card.path == path; });
}

QStringList ImportCards::paths() const
{
    QStringList paths;
    for (const ImportCard& card : m_cards)
        if (!paths.contains(card.path))
            paths << card.path;
    return paths;
}

int ImportCards::rowToLookAt() const
{
    for (int row = 0; row < count(); ++row)
        if (at(row).state == State::Ready)
            return row;
    return isEmpty() ? -1 : 0;
}

QStringList ImportCards::refusals() const
{
    QStringList reasons;
    for (const ImportCard& card : m_cards)
        if (card.state == State::Failed && card.error)
            reasons << sentences::explain(*card.error).title;
    return reasons;
}

std::vector<int> ImportCards::inImportOrder() const
{
    std::vector<int> rows;
    for (int row = 0; row < count(); ++row)
        if (at(row).state == State::Ready)
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return workbench::importRank(at(a).plan->mapping.rowIs) < workbench::importRank(at(b).plan->mapping.rowIs);
    });
    return rows;
}

int ImportCards::countOf(ImportCard::State state) const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [&](const ImportCard& card) { return card.state == state; }));
}

int ImportCards::add(const QString& path)
{
    beginInsertRows({}, count(), count());
    m_cards.push_back(newCard(++m_lastId, path));
    endInsertRows();
    return m_lastId;
}

void ImportCards::replace(int row, std::vector<workbench::ImportPlan> plans, std::vector<std::optional<workbench::HeldBackList>> putRight)
{
    const QString path = at(row).path;
    const int extra = static_cast<int>(plans.size()) - 1;
    if (extra > 0)
        beginInsertRows({}, row + 1, row + extra);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (i > 0)
            m_cards.insert(m_cards.begin() + row + static_cast<int>(i), newCard(++m_lastId, path));
        ImportCard& card = at(row + static_cast<int>(i));
        card.plan = std::move(plans[i]);
        card.putRight = std::move(putRight[i]);
        card.state = State::Ready;
    }
    if (extra > 0)
        endInsertRows();
    changed(row);
}

void ImportCards::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_cards.erase(m_cards.begin() + row);
    endRemoveRows();
}

void ImportCards::clear()
{
    beginResetModel();
    m_cards.clear();
    endResetModel();
}

void ImportCards::changed(int row) { Q_EMIT dataChanged(index(row), index(row)); }

int ImportCards::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant ImportCards::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportCard& card = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return shortNameOf(nameOf(card));
    case Qt::ToolTipRole: return data(index, Qt::AccessibleTextRole).toString().toHtmlEscaped();
    case IdRole: return card.id;
    case DetailRole:
        if (!card.plan)
            return {};
        return tr("%1 row(s)", nullptr, static_cast<int>(card.plan->table.rows)).arg(format::integer(card.plan->table.rows)) +
               QStringLiteral(" · ") + tr("%n column(s)", nullptr, static_cast<int>(card.plan->table.header.size()));
    case StatusRole:
        switch (card.state) {
        case State::Reading: return tr("Reading");
        case State::Importing: return tr("Importing");
        case State::Failed: return sentences::explain(*card.error).title;
        case State::Imported: return tr("Imported");
        case State::Ready: return readyWords(card);
        }
        return {};
    case StatusIconRole: return iconOf(card);
    case StatusColorRole: return static_cast<int>(colorOf(card));
    case Qt::AccessibleTextRole:
        return QStringList{nameOf(card), data(index, DetailRole).toString(), data(index, StatusRole).toString()}.join(QStringLiteral(", "));
    default: return {};
    }
}

}  // namespace regia::ui
