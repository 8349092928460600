// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>
#include <stdexcept>

namespace regia::test {
namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.isNumerus) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

}  // namespace

std::vector<Message> readMessages(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + file.toStdString());
    QXmlStreamReader xml(&device);
    std::vector<Message> messages;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back(readMessage(xml, context));
        else if (xml.name() != QStringLiteral("TS") && xml.name() != QStringLiteral("context"))
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        throw std::runtime_error(file.toStdString() + ": " + xml.errorString().toStdString());
    return messages;
}

}  // namespace regia::test
