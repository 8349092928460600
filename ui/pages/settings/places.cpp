// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/places.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <QMap>
#include <QTimeZone>
#include <algorithm>

#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui::places {
namespace {

QList<QLocale> allLocales() { return QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory); }

void sortByTitle(std::vector<ChoiceList::Choice>& choices)
{
    const QCollator order;
    std::sort(choices.begin(), choices.end(),
              [&](const ChoiceList::Choice& a, const ChoiceList::Choice& b) { return order.compare(a.title, b.title) < 0; });
}

}  // namespace

std::vector<ChoiceList::Choice> timeZones()
{
    std::vector<ChoiceList::Choice> choices;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        // Names without a place (CET, Etc/GMT+3) are there for programs.
        if (!zone.contains(u'/') || zone.startsWith(QLatin1String("Etc/")) || zone.startsWith(QLatin1String("SystemV/")))
            continue;
        choices.push_back({zone,
                           zone.section(u'/', 1).replace(u'_', u' '),
                           format::time(now.toTimeZone(QTimeZone(id)).time()),
                           {},
                           zone.section(u'/', 0, 0)});
    }
    return choices;
}

std::vector<ChoiceList::Choice> currencies()
{
    QMap<QString, QString> signs;
    for (const QLocale& locale : allLocales()) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && !signs.contains(code))
            signs.insert(code, locale.currencySymbol());
    }
    std::vector<ChoiceList::Choice> choices;
    for (auto sign = signs.begin(); sign != signs.end(); ++sign)
        choices.push_back({sign.key(), sign.key(), sign.value() == sign.key() ? QString() : sign.value(), {}, {}});
    return choices;
}

std::vector<ChoiceList::Choice> countries()
{
    QMap<QString, QString> names;
    for (const QLocale& locale : allLocales()) {
        const QString code = QLocale::territoryToCode(locale.territory());
        // Regions of the world have numbers.
        if (code.size() == 2 && code.at(0).isLetter() && !names.contains(code))
            names.insert(code, countryName(code));
    }
    std::vector<ChoiceList::Choice> choices;
    for (auto name = names.begin(); name != names.end(); ++name)
        choices.push_back({name.key(), name.value(), name.key(), {}, {}});
    sortByTitle(choices);
    return choices;
}

QString countryName(const QString& code) { return words::country(code.toStdString()); }

}  // namespace regia::ui::places
