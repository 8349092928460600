// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia/application.h"

#include <QDebug>
#include <exception>

namespace regia::app {

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& error) {
        qCritical("%s", error.what());
        // Not from inside the broken event.
        QMetaObject::invokeMethod(
            this, [this, what = QString::fromUtf8(error.what())] { Q_EMIT bugCaught(what); }, Qt::QueuedConnection);
        return false;
    }
}

}  // namespace regia::app
