// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/workbench/changes.h"

class QVBoxLayout;

namespace regia::ui {

class Card;

/// A finding in words: "Refunds up 18%", with the figures and the interval that say how sure it is.
struct WorthLine {
    enum class Tone { Good, Bad, Neutral };
    QString icon;
    Tone tone = Tone::Neutral;
    QString title, text;
};
/// What it is about: a stage, a segment, Refunds, Revenue.
[[nodiscard]] QString findingName(const workbench::Finding& finding);
[[nodiscard]] WorthLine worthLine(const workbench::Finding& finding, const QString& currency);

/// What changed most and is no chance, each with a way to the people behind it.
class WorthCard final : public QWidget {
    Q_OBJECT
public:
    explicit WorthCard(QWidget* parent = nullptr);

    struct Entry {
        WorthLine line;
        std::function<void()> open;  ///< none: the figure is nobody's
    };
    /// `against`: what the period was compared with. Without entries it says that nothing moved beyond chance.
    void showEntries(const std::vector<Entry>& entries, const QString& against, std::size_t compared);
    /// Says below them that changes were left out, because the segment that is looked at is defined by them.
    void addDefined(std::size_t count);
    /// There is no period to compare with.
    void showNotCompared();

private:
    void clear();
    void addWords(const QString& words);
    void addEntry(const Entry& entry, bool isFirst);

    Card* m_card;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

}  // namespace regia::ui
