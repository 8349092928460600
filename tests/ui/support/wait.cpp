// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wait.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <stdexcept>

namespace regia::test {

bool holdsWithin(const std::function<bool()>& holds, std::chrono::milliseconds limit)
{
    if (holds())
        return true;
    QEventLoop loop;
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &loop, [&] {
        if (holds())
            loop.quit();
    });
    end.start(limit);
    loop.exec();
    return holds();
}

void waitFor(const std::string& what, const std::function<bool()>& holds, std::chrono::milliseconds limit)
{
    if (!holdsWithin(holds, limit))
        throw std::runtime_error("waited in vain for: " + what);
}

void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

}  // namespace regia::test
