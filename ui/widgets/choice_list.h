// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

class QListWidget;

namespace regia::ui {

class SearchField;

/// What a pill's popover usually holds: a list to choose one from, with a search box above when there are more than eight.
/// Type-ahead; arrows and Enter choose; Esc leaves everything as it was.
class ChoiceList final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString key;  ///< answered by `chosen`
        QString title;
        QString detail;  ///< lighter, on the right: a count, a range of dates
        QString icon;
        QString group;  ///< a heading stands before the first of each group
    };

    ChoiceList(std::vector<Choice> choices, const QString& current, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QString& search);
    void choose();

    std::vector<Choice> m_choices;
    QString m_current;
    SearchField* m_search = nullptr;
    QListWidget* m_list;
};

}  // namespace regia::ui
