// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <string>
#include <vector>

#include "core/dictionary/attribute_profile.h"
#include "ui/theme/theme.h"

class QLayout;
class QVBoxLayout;

namespace regia::ui {

class BarList;
class Button;
class FlowLayout;

/// The parts of a panel below each other, each perhaps under a heading.
class PanelColumn {
public:
    PanelColumn();
    void heading(const QString& title, const QString& below);
    void section(const QString& title);
    void line(const QString& text, Color color = Color::Text);
    void add(QWidget* widget);
    void add(QLayout* layout);
    [[nodiscard]] QWidget* take();

private:
    QWidget* m_widget;
    QVBoxLayout* m_column;
};

/// Small buttons that wrap.
class ButtonRow {
public:
    ButtonRow();
    /// `why`: what a button that is off says of it.
    Button* add(const QString& text, const char* name, bool enabled, const QString& why = {});
    [[nodiscard]] QWidget* widget() const { return m_widget; }

private:
    QWidget* m_widget;
    FlowLayout* m_flow;
};

using NameOf = std::function<QString(const std::string&)>;

namespace panel_parts {

/// A mark and what it counts: how the values are known.
[[nodiscard]] QWidget* kindLine(model::Provenance kind, std::size_t contacts);
[[nodiscard]] QWidget* tags(const QStringList& texts);
enum class Opens { No, Yes };
[[nodiscard]] BarList* bars(const std::vector<dictionary::ValueCount>& counts, std::size_t most, const NameOf& name, Opens opens);
/// Upright bars of which only the ends are named: a panel is narrow. `titles`: one a bar, for its tooltip.
struct Columns {
    QString title, objectName;
    QStringList titles;
    std::vector<double> values;
    QString from, to;
};
[[nodiscard]] QWidget* columns(const Columns& shown);
void addCounts(PanelColumn& panel, const QString& title, const std::vector<dictionary::ValueCount>& counts, const NameOf& name);
/// The saved segments that name an entry, each a link.
void addSegments(PanelColumn& panel, const std::vector<std::string>& segments, const std::function<void(const std::string&)>& open);
/// What was merged into an entry, each with the way back.
void addMerged(PanelColumn& panel, const std::vector<std::string>& merged, const NameOf& name,
               const std::function<void(const std::string&)>& separate, bool mayChange);

}  // namespace panel_parts
}  // namespace regia::ui
