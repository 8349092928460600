// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/base/error.h"

class QProgressBar;

namespace regia::ui {

class Button;
class Label;

/// The shared pictures of "nothing here", "no result", "cannot be shown" and "waiting" (screen 22). Never invent another.
struct StateAction {
    QString text;
    QString icon;
    std::function<void()> run;
};

/// Icon on a soft disc, what it is for, the first step. The first action is the primary one.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, std::vector<StateAction> actions = {},
               QWidget* parent = nullptr);
};

/// What cannot be shown, what is safe, and the ways on; made from core's error.
class ErrorState final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorState(const Error& error, std::vector<StateAction> actions = {}, QWidget* parent = nullptr);
};

/// "Computing retention 64 % · 3 s left [Cancel]": a raised bar laid over what was there before, 0.4 s after work began.
class ProgressBanner final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBanner(const QString& title, QWidget* parent = nullptr);
    /// `total` 0: unknown, an indeterminate bar.
    void setProgress(qint64 done, qint64 total);
    /// Says that the work can not be stopped: hides the button.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_left;
    QProgressBar* m_bar;
    Button* m_cancel;
    qint64 m_startedAt = 0;
};

/// Holds a page's body and lays over it what the state of its view model asks: nothing, a progress banner with the old
/// picture dimmed, or another widget in its place (EmptyState, ErrorState).
class StateHost final : public QWidget {
    Q_OBJECT
public:
    explicit StateHost(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    /// Dims the content and, 0.4 s later, shows the banner; `cancel` is called by its button.
    void showLoading(const QString& title, std::function<void()> cancel = {});
    void setProgress(qint64 done, qint64 total);
    /// In place of the content; owned and deleted at the next change.
    void showInstead(QWidget* state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void clearOverlays();
    void placeOverlays();

    QWidget* m_content;
    QWidget* m_instead = nullptr;
    QWidget* m_veil = nullptr;
    ProgressBanner* m_banner = nullptr;
};

}  // namespace regia::ui
