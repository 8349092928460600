// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <vector>

#include "ui/pages/dictionary/dictionary_texts.h"

namespace regia::ui {

/// A list of the dictionary, ready to show: pure data, so that it is tested without a window.
struct DictionaryTable {
    struct Column {
        QString title;
        bool isNumber = false;
        int width = 100;
        bool isWide = false;  ///< takes what is over
        int priority = 0;     ///< where there is too little room, the highest give way first; 0 never
    };
    struct Cell {
        QString text;
        double order = 0;  ///< what numbers, dates and shares are sorted by
        std::optional<double> bar;
        std::optional<int> mark;  ///< model::Provenance
    };
    struct Line {
        QString key;    ///< name in the dictionary
        QString group;  ///< heading under which it stands
        int groupOrder = 0;
        bool hidden = false;
        std::vector<Cell> cells;
    };
    std::vector<Column> columns;
    std::vector<Line> lines;
};

[[nodiscard]] DictionaryTable attributeTable(const workbench::Dictionary& read, const QTimeZone& zone);
[[nodiscard]] DictionaryTable eventTable(const workbench::Dictionary& read, const QTimeZone& zone);
[[nodiscard]] DictionaryTable companyTable(const workbench::Dictionary& read, const QString& currency);

}  // namespace regia::ui
