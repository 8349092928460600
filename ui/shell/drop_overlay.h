// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QMimeData;

namespace regia::ui {

/// What lies over the window while files are dragged across it: a frame, and a sentence that tells what letting go will do.
/// It takes the drop itself, so that no field below gets hold of it.
class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    struct Promise {
        QString title;  ///< Import 3 files into Officina Verde; empty: nothing can be done with them
        QString detail;
    };

    /// `promise` is asked when a drag comes in.
    DropOverlay(QWidget* window, std::function<Promise(const QStringList&)> promise);

    /// For the window's own dragEnterEvent: shows the overlay if these are files that something can be done with.
    bool offer(const QMimeData& mime);
    /// For its dragLeaveEvent: hides it unless the drag has only moved on to the overlay.
    void maybeLeft();

    /// The local files and folders of a drag.
    [[nodiscard]] static QStringList filesOf(const QMimeData& mime);

Q_SIGNALS:
    void dropped(const QStringList& files);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<Promise(const QStringList&)> m_promise;
    Promise m_shown;
    QTimer m_leaving;
};

}  // namespace regia::ui
