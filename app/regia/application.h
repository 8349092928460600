// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace regia::app {

/// One of the four doors where a Bug is caught: what an event handler throws is logged and told, and the window stays open.
class Application final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void bugCaught(const QString& what);
};

}  // namespace regia::app
