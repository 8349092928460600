// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace regia::ui {

class Button;
class Label;
class WatchedFolder;

/// The folder in which new exports are looked for: which it is, what is new in it. Nothing of it is imported without being asked for.
class WatchCard final : public QWidget {
    Q_OBJECT
public:
    WatchCard(WatchedFolder& watched, bool isReadOnly, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested(const QStringList& files);

private:
    void show();
    void choose();

    WatchedFolder& m_watched;
    bool m_isReadOnly;
    Label* m_words;
    Label* m_news;
    Button* m_import;
    Button* m_leaveOut;
    Button* m_choose;
    Button* m_stop;
};

}  // namespace regia::ui
