// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace regia::ui {

class Button;
class Label;

/// The frame of everything on a page. Header 40 px: title, subtitle (what, unit, n), then what `addHeaderWidget` adds (a
/// view switch), then ⋯. Body below, and a footer bar while something is selected.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, const QString& subtitle = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString title() const;
    void addHeaderWidget(QWidget* widget);

    /// The menu behind ⋯, made at the first call: add the card's own actions to it.
    [[nodiscard]] QMenu* menu();

    /// The padded column below the header.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Lets the body reach the card's edges, as tables do.
    void setFlush(bool flush);

    /// Shows the footer bar with a sentence and buttons; the buttons become the card's. Replaces what it showed.
    void showFooter(const QString& sentence, const QList<QWidget*>& actions);
    void hideFooter();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeader(const QString& title, const QString& subtitle);
    void updateHeader();

    QVBoxLayout* m_column;
    QWidget* m_header;
    QHBoxLayout* m_headerRow;
    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    Button* m_more = nullptr;
    QMenu* m_menu = nullptr;
    QVBoxLayout* m_body;
    QFrame* m_footer = nullptr;
};

}  // namespace regia::ui
