// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/workbench/import_check.h"
#include "ui/jobs/latest_job.h"

namespace regia::ui {

class ImportCards;
class PageContext;

/// Checks all rows of the cards that can be imported, together and in the order in which they will be: an order finds the people of
/// the file beside it, and files that speak of the same people are seen (workbench::shareSources). A card whose plan changed loses
/// its check (`forget`), and all are checked again, as the others may depend on it.
class ImportChecker final : public QObject {
    Q_OBJECT
public:
    ImportChecker(PageContext& context, ImportCards& cards, QObject* parent = nullptr);

    /// What was found of a card is no longer true.
    void forget(int card);
    /// Begins anew, a moment later: several choices in a row are one check.
    void check();
    void stop();

    [[nodiscard]] bool isRunning() const { return m_job.isRunning() || m_soon.isActive(); }

Q_SIGNALS:
    /// The check of a card is there, or it failed (the card has the error), or it is known whose ids it shares.
    void checked(int card);
    /// Thousandths of the work with all cards.
    void progressed(qint64 done, qint64 total);
    void ended();

private:
    /// What the work has found so far: filled in its thread, taken in the window's.
    class Findings;

    void start();
    void take();
    void fail(const Error& error);

    PageContext& m_context;
    ImportCards& m_cards;
    LatestJob m_job;
    QTimer m_soon;
    std::vector<int> m_checked;  ///< the cards of the work that goes on, in its order
    std::shared_ptr<Findings> m_findings;
};

}  // namespace regia::ui
