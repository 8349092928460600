// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>

#include "core/import/import.h"
#include "core/model/overwrite.h"
#include "core/workbench/import_plan.h"
#include "ui/pages/import/import_cards.h"

namespace regia::ui {

class ImportChecker;
class ImportPlanner;
class PageContext;

/// What a person decides about the card that is looked at. Each decision starts the check anew, but for the repairs.
class ImportDecisions final : public QObject {
    Q_OBJECT
public:
    ImportDecisions(PageContext& context, ImportCards& cards, ImportPlanner& planner, ImportChecker& checker, QObject* parent = nullptr);

    /// The card that decisions are about; 0: none.
    void setCard(int card) { m_card = card; }
    /// Nothing is decided while an import runs.
    void setLocked(bool locked) { m_isLocked = locked; }

    void mapColumn(int column, const QString& target);
    void setOverwrite(int column, model::Overwrite overwrite);
    void takeFor(const QString& preset);
    void setDelimiter(const QString& delimiter);
    void setEncoding(const QString& encoding);
    /// The line in which the names of the columns stand; 0: there are none.
    void setHeaderLine(std::int64_t line);
    void setDateOrder(import::DateOrder order);
    void setDecimalSign(char sign);
    void setTimeZone(const QString& zone);
    void setJoin(import::Join join);
    /// Whose ids the file has: "" as it is found out, kOwnIds, or the number of another card.
    void setSameIds(const QString& choice);
    /// Whether the safe repairs of what is held back for a reason are made with the import; needs no new check.
    void setRepairs(const HeldBackKind& kind, bool repairs);

    static inline const QString kOwnIds = QStringLiteral("own");

Q_SIGNALS:
    /// The plan of the card is another one.
    void changed(int card);
    /// Its file is read again.
    void readingAgain(int card);

private:
    /// The card, when something can be decided about it; else null.
    [[nodiscard]] ImportCard* card();
    void change(const std::function<void(workbench::ImportPlan&)>& edit);
    void readAgain(const std::function<void(const ImportCard&)>& read);

    PageContext& m_context;
    ImportCards& m_cards;
    ImportPlanner& m_planner;
    ImportChecker& m_checker;
    int m_card = 0;
    bool m_isLocked = false;
};

}  // namespace regia::ui
