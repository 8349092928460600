// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "core/workbench/held_back_list.h"
#include "core/workbench/import_plan.h"
#include "ui/jobs/latest_job.h"

namespace regia::ui {

class PageContext;

/// What reading a path found: the tables of a file, or the files of a folder.
struct ReadTables {
    std::vector<workbench::ImportPlan> plans;
    std::vector<std::optional<workbench::HeldBackList>> putRight;  ///< of each plan: it is a list of held-back rows
    QStringList files;                                             ///< of a folder
};

/// Finds out what files hold, one after the other, off the window's thread. Asked for by the number of the card that waits.
class ImportPlanner final : public QObject {
    Q_OBJECT
public:
    explicit ImportPlanner(PageContext& context, QObject* parent = nullptr);

    void read(int card, const QString& path);
    /// Reads a table again as `chosen` says (separator, encoding), recognised anew.
    void readAgain(int card, const import::TableInfo& chosen);
    /// The same with the names of its columns in another line of the file; 0: it has none.
    void readFrom(int card, const import::TableInfo& table, std::int64_t headerLine);
    /// Nobody waits for that card any more.
    void drop(int card);
    void dropAll();

    [[nodiscard]] bool isRunning() const { return m_job.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void found(int card, const regia::ui::ReadTables& tables);
    void refused(int card, const regia::Error& error);
    /// From 0.4 s on; total 0: unknown.
    void progressed(int card, qint64 done, qint64 total);

private:
    using Work = std::function<Result<ReadTables>(Progress&)>;
    void enqueue(int card, Work work);
    void next();

    PageContext& m_context;
    LatestJob m_job;
    std::deque<std::pair<int, Work>> m_waiting;
    int m_current = 0;
};

}  // namespace regia::ui
