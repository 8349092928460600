// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMargins>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "core/calendar/duration.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/pill.h"

class QComboBox;

/// The tokens that the lines of a condition are made of: small pills, each of which opens a list or a little form.
namespace regia::ui {

/// A (stored key, shown text) of a drop-down.
using KeyedTexts = std::vector<std::pair<QString, QString>>;

/// A token that opens a list; the chosen key is told, the token itself stays as it is until its line is made anew.
[[nodiscard]] Pill* choiceToken(const QString& name, std::vector<ChoiceList::Choice> choices, const QString& current,
                                std::function<void(QString)> chosen);
[[nodiscard]] Pill* choiceToken(const QString& name, const KeyedTexts& choices, const QString& current,
                                std::function<void(QString)> chosen);
/// A token that opens a form. The form calls what it is given after each edit, so that the token's words follow.
[[nodiscard]] Pill* formToken(const QString& name, std::function<Pill::Words()> words,
                              std::function<QWidget*(std::function<void()>)> makeForm);

/// The fields of a form, left to right, with the padding that a popover wants. Owns them; the first gets the keyboard.
[[nodiscard]] QWidget* formOf(std::initializer_list<QWidget*> fields);

[[nodiscard]] QComboBox* optionBox(const QString& name, const KeyedTexts& options, const QString& current,
                                   std::function<void(QString)> chosen);
[[nodiscard]] QWidget* wholeNumberBox(const QString& name, std::int64_t value, std::int64_t least, std::int64_t most,
                                      std::function<void(std::int64_t)> changed);
[[nodiscard]] QWidget* numberBox(const QString& name, double value, int decimals, const QString& prefix,
                                 std::function<void(double)> changed);
[[nodiscard]] QWidget* dateBox(const QString& name, QDate value, std::function<void(QDate)> changed);
/// How many and of which unit, in one row; `units` are offered.
[[nodiscard]] QWidget* durationBox(const calendar::Duration& value, const std::vector<calendar::DurationUnit>& units,
                                   std::function<void(calendar::Duration)> changed);

/// Tokens left to right, wrapping; as high as its lines at its width, also deep inside other layouts.
class TokenFlow final : public QWidget {
    Q_OBJECT
public:
    explicit TokenFlow(QMargins margins = {}, QWidget* parent = nullptr);
    /// Owned.
    void add(QWidget* token);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
};

/// Words between tokens.
[[nodiscard]] QWidget* between(const QString& words);

}  // namespace regia::ui
