// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "ui/jobs/latest_job.h"
#include "ui/shell/palette_entries.h"

class QLineEdit;
class QListWidget;

namespace regia::ui {

class Label;

/// Ctrl+K: everything that there is to open or to do, found by a few letters. Lies over the window, under it a scrim.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    CommandPalette(PageContext& context, Navigator& navigator, QWidget* window);

    void open();
    void close();
    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    void setRecent(const QStringList& ids) { m_recent = ids; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void search();
    void searchPeople(const QString& typed);
    void show(std::vector<PaletteEntry> entries);
    void move(int direction);
    void run();
    void place();
    [[nodiscard]] QRect panelRect() const;

    PageContext& m_context;
    Navigator& m_navigator;
    QWidget* m_panel;
    QLineEdit* m_field = nullptr;
    Label* m_where = nullptr;
    QListWidget* m_list = nullptr;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
    std::vector<PaletteEntry> m_people;
    QStringList m_recent;
    QTimer m_peopleDelay;
    LatestJob m_peopleJob;
    QPointer<QWidget> m_focusBefore;
};

}  // namespace regia::ui
