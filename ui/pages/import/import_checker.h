// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/workbench/import_check.h"
#include "ui/jobs/latest_job.h"

namespace regia::ui {

class ImportCards;
class PageContext;
struct ImportCard;

/// Checks all rows of the cards that are ready, one card after the other, the one that is looked at first. A card whose plan
/// changed loses its check (`forget`) and is checked again.
class ImportChecker final : public QObject {
    Q_OBJECT
public:
    ImportChecker(PageContext& context, ImportCards& cards, QObject* parent = nullptr);

    /// The card that is looked at comes first.
    void look(int card);
    /// What was found of a card is no longer true.
    void forget(int card);
    /// Begins, or goes on, a moment later.
    void check();
    void stop();

    [[nodiscard]] bool isRunning() const { return m_job.isRunning() || m_soon.isActive(); }
    /// The card whose rows are being read; 0: none.
    [[nodiscard]] int current() const { return m_job.isRunning() ? m_current : 0; }

Q_SIGNALS:
    /// The check of a card is there, or it failed (the card has the error).
    void checked(int card);
    /// Thousandths of the work.
    void progressed(int card, qint64 done, qint64 total);
    void ended();

private:
    void next();
    [[nodiscard]] const ImportCard* nextCard() const;
    void take(int card, Result<workbench::ImportCheck> check);

    PageContext& m_context;
    ImportCards& m_cards;
    LatestJob m_job;
    QTimer m_soon;
    int m_looked = 0;
    int m_current = 0;
};

}  // namespace regia::ui
