// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "ui/pages/contacts/contacts_view_model.h"

class QHBoxLayout;

namespace regia::ui {

class Chip;
class PageContext;
class Pill;

/// The row of chips above the list: what is behind it (with a cross), known people (where there are visitors), everybody,
/// saved segments, a stage.
class ContactFilters final : public QWidget {
    Q_OBJECT
public:
    ContactFilters(PageContext& context, ContactsViewModel& viewModel, QWidget* parent = nullptr);

    /// The words of what the list was opened for; empty: nothing.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

    /// Brings the chips to the query and to the data that there is.
    void showQuery();

private:
    void rebuild();
    void addSegment(const QString& text, const std::string& segment);
    void buildStage();
    void buildMore(const std::vector<std::string>& names);
    void addKnown();
    void choose(const std::string& segment);
    void chooseAll(bool known);
    void showCounts();
    void showChosen();

    PageContext& m_context;
    ContactsViewModel& m_viewModel;
    QHBoxLayout* m_row;
    QString m_words;
    std::shared_ptr<const segment::Dataset> m_builtFor;
    QString m_builtWords;
    std::vector<std::pair<std::string, Chip*>> m_chips;
    Chip* m_known = nullptr;
    Pill* m_stage = nullptr;
    Pill* m_more = nullptr;
};

}  // namespace regia::ui
