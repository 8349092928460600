// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace regia::ui {

class Button;
class Card;
class ChoiceList;
class ImportViewModel;
class Label;
class Pill;

/// Beside the match table: what a file was taken for and why, and how it is read. Offers what makes a difference to the file
/// that is shown and nothing else.
class ReadingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingPanel(ImportViewModel& viewModel, QWidget* parent = nullptr);

private:
    /// A line of the form: its name, and a value that opens a choice.
    struct Setting {
        QWidget* line = nullptr;
        Pill* value = nullptr;
    };

    void buildSource(QVBoxLayout* column);
    void buildReading(QVBoxLayout* column);
    [[nodiscard]] Setting addSetting(QVBoxLayout* column, const QString& name, ChoiceList* (*choice)(ImportViewModel&));
    void show();
    void showSource();
    void showSettings();
    void set(const Setting& setting, bool applies, const QString& value);

    ImportViewModel& m_viewModel;
    Card* m_source = nullptr;
    Label* m_sourceTitle = nullptr;
    Label* m_reason = nullptr;
    Label* m_doubts = nullptr;
    Label* m_notices = nullptr;
    QWidget* m_sourceIcon = nullptr;
    Button* m_change = nullptr;
    Card* m_reading = nullptr;
    Label* m_rows = nullptr;
    Setting m_header, m_delimiter, m_encoding, m_dates, m_decimals, m_zone, m_join, m_sameIds;
};

}  // namespace regia::ui
