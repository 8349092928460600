// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <utility>

namespace regia::ui::format {
namespace {

struct Currency {
    const char* code;
    const char16_t* symbol;
};
constexpr std::array<Currency, 12> kSymbols{{{"EUR", u"€"},
                                             {"USD", u"$"},
                                             {"GBP", u"£"},
                                             {"JPY", u"¥"},
                                             {"CNY", u"CN¥"},
                                             {"INR", u"₹"},
                                             {"KRW", u"₩"},
                                             {"BRL", u"R$"},
                                             {"TRY", u"₺"},
                                             {"UAH", u"₴"},
                                             {"PLN", u"zł"},
                                             {"CZK", u"Kč"}}};
constexpr std::array<const char*, 16> kNoDecimals{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                  "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<const char*, 7> kThreeDecimals{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

/// Groups of three from the right. QLocale itself leaves four digits ungrouped in some languages; a column of numbers
/// must not change its look at 10,000.
QString grouped(QString digits, const QLocale& locale)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, locale.groupSeparator());
    return digits;
}

QString unsignedNumber(double magnitude, int decimals, const QLocale& locale)
{
    const QString plain = QString::number(magnitude, 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0)
        return grouped(plain, locale);
    return grouped(plain.left(point), locale) + locale.decimalPoint() + plain.mid(point + 1);
}

bool roundsToZero(double value, int decimals) { return std::abs(value) < 0.5 * std::pow(10.0, -decimals); }

QString signOf(double value, int decimals, bool plus)
{
    if (roundsToZero(value, decimals))
        return {};
    if (value < 0)
        return kMinus;
    return plus ? QStringLiteral("+") : QString();
}

bool symbolFirst(const QLocale& locale)
{
    const QString sample = locale.toCurrencyString(1.0, QStringLiteral("€"), 0);
    return sample.startsWith(u'€');
}

QString withSymbol(const QString& sign, const QString& magnitude, const QString& currency, const QLocale& locale)
{
    QString symbol = currency;
    for (const auto& known : kSymbols)
        if (currency == QLatin1String(known.code))
            symbol = QString::fromUtf16(known.symbol);
    if (!symbolFirst(locale))
        return sign + magnitude + kNoBreakSpace + symbol;
    return sign + symbol + (symbol.size() > 2 ? QString(kNoBreakSpace) : QString()) + magnitude;
}

QString moneyWith(double minor, int decimals, const QString& currency, const QLocale& locale)
{
    const double units = minor / std::pow(10.0, currencyDecimals(currency));
    return withSymbol(signOf(units, decimals, false), unsignedNumber(std::abs(units), decimals, locale), currency, locale);
}

QString monthName(int month, const QLocale& locale)
{
    QString name = locale.toString(QDate(2000, month, 1), QStringLiteral("MMM"));
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString spaced(const QString& value, const QString& unit) { return value + kNoBreakSpace + unit; }

}  // namespace

QString integer(std::int64_t value, const QLocale& locale)
{
    QString digits = QString::number(value);
    if (value < 0)
        digits.remove(0, 1);
    return (value < 0 ? QString(kMinus) : QString()) + grouped(digits, locale);
}

QString number(double value, int decimals, const QLocale& locale)
{
    return signOf(value, decimals, false) + unsignedNumber(std::abs(value), decimals, locale);
}

QString signedInteger(std::int64_t value, const QLocale& locale)
{
    return value > 0 ? QLatin1Char('+') + integer(value, locale) : integer(value, locale);
}

int currencyDecimals(const QString& currency)
{
    for (const char* code : kNoDecimals)
        if (currency == QLatin1String(code))
            return 0;
    for (const char* code : kThreeDecimals)
        if (currency == QLatin1String(code))
            return 3;
    return 2;
}

QString money(std::int64_t minor, const QString& currency, const QLocale& locale)
{
    return moneyWith(static_cast<double>(minor), 0, currency, locale);
}

QString moneyExact(std::int64_t minor, const QString& currency, const QLocale& locale)
{
    return moneyWith(static_cast<double>(minor), currencyDecimals(currency), currency, locale);
}

QString moneyAverage(double minor, const QString& currency, const QLocale& locale)
{
    return moneyWith(minor, currencyDecimals(currency), currency, locale);
}

QString percent(double fraction, int decimals, const QLocale& locale)
{
    const double value = fraction * 100.0;
    if (fraction == 1.0)
        return QStringLiteral("100%");
    if (fraction > 0 && roundsToZero(value, decimals))
        return u'<' + unsignedNumber(std::pow(10.0, -decimals), decimals, locale) + u'%';
    return number(value, decimals, locale) + u'%';
}

QString signedPercent(double fraction, int decimals, const QLocale& locale)
{
    const double value = fraction * 100.0;
    return signOf(value, decimals, true) + unsignedNumber(std::abs(value), decimals, locale) + u'%';
}

QString points(double fraction, const QLocale& locale)
{
    return spaced(unsignedNumber(std::abs(fraction * 100.0), 1, locale), QCoreApplication::translate("format", "pts"));
}

QString factor(double value, int decimals, const QLocale& locale) { return QChar(0x00D7) + number(value, decimals, locale); }

QString axisInteger(double value, const QLocale& locale)
{
    if (std::abs(value) >= 1e6)
        return number(value / 1e6, std::fmod(std::abs(value), 1e6) < 1 ? 0 : 1, locale) + u'M';
    if (std::abs(value) >= 1e5)
        return number(value / 1e3, 0, locale) + u'k';
    return number(value, 0, locale);
}

QString axisMoney(double minor, const QString& currency, const QLocale& locale)
{
    const double units = minor / std::pow(10.0, currencyDecimals(currency));
    const double magnitude = std::abs(units);
    QString text = unsignedNumber(magnitude, 0, locale);
    if (magnitude >= 1e6)
        text = unsignedNumber(magnitude / 1e6, std::fmod(magnitude, 1e6) < 1 ? 0 : 1, locale) + u'M';
    else if (magnitude >= 1e4)
        text = unsignedNumber(magnitude / 1e3, 0, locale) + u'k';
    return withSymbol(signOf(units, 0, false), text, currency, locale);
}

QString dayMonth(QDate date, const QLocale& locale) { return spaced(QString::number(date.day()), monthName(date.month(), locale)); }

QString date(QDate date, const QLocale& locale) { return spaced(dayMonth(date, locale), QString::number(date.year())); }

QString weekdayDate(QDate day, const QLocale& locale)
{
    return spaced(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), date(day, locale));
}

QString month(QDate date, const QLocale& locale) { return monthName(date.month(), locale); }

QString monthYear(QDate date, const QLocale& locale)
{
    return spaced(monthName(date.month(), locale), QString::number(date.year() % 100).rightJustified(2, u'0'));
}

QString quarter(QDate date, const QLocale&)
{
    return QCoreApplication::translate("format", "Q%1").arg((date.month() + 2) / 3) + kNoBreakSpace + QString::number(date.year());
}

QString dateRange(QDate first, QDate last, Year year, const QLocale& locale)
{
    const QString dash = QStringLiteral(" – ");
    if (first == last)
        return year == Year::Always ? date(first, locale) : dayMonth(first, locale);
    if (first.year() != last.year())
        return date(first, locale) + dash + date(last, locale);
    return dayMonth(first, locale) + dash + (year == Year::Always ? date(last, locale) : dayMonth(last, locale));
}

QString time(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString when(const QDateTime& at, QDate today, bool withTime, const QLocale& locale)
{
    const QDate day = at.date();
    const QString clock = withTime ? kNoBreakSpace + time(at.time()) : QString();
    if (day == today)
        return QCoreApplication::translate("format", "Today") + clock;
    if (day == today.addDays(-1))
        return QCoreApplication::translate("format", "Yesterday") + clock;
    return moment(at, withTime, today.year(), locale);
}

QString moment(const QDateTime& at, bool withTime, int currentYear, const QLocale& locale)
{
    const QDate day = at.date();
    const QString clock = withTime ? kNoBreakSpace + time(at.time()) : QString();
    return (day.year() == currentYear ? dayMonth(day, locale) : date(day, locale)) + clock;
}

QString duration(std::int64_t seconds, const QLocale& locale)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 60 * kMinute;
    constexpr std::int64_t kDay = 24 * kHour;
    if (seconds < kMinute)
        return spaced(integer(seconds, locale), QCoreApplication::translate("format", "s"));
    if (seconds < kHour)
        return spaced(integer(seconds / kMinute, locale), QCoreApplication::translate("format", "min"));
    if (seconds < kDay)
        return spaced(integer(seconds / kHour, locale), QCoreApplication::translate("format", "h"));
    if (seconds >= 14 * kDay)
        return spaced(integer((seconds + kDay / 2) / kDay, locale), QCoreApplication::translate("format", "days"));
    const QString days = spaced(integer(seconds / kDay, locale), QCoreApplication::translate("format", "d"));
    const std::int64_t hours = seconds % kDay / kHour;
    return hours == 0 ? days : spaced(spaced(days, integer(hours, locale)), QCoreApplication::translate("format", "h"));
}

QString elapsed(double seconds, const QLocale& locale)
{
    const QString unit = QCoreApplication::translate("format", "s");
    if (seconds < 60)
        return spaced(number(seconds, seconds < 0.095 ? 2 : 1, locale), unit);
    const auto whole = static_cast<std::int64_t>(seconds);
    return spaced(spaced(spaced(integer(whole / 60, locale), QCoreApplication::translate("format", "min")), integer(whole % 60, locale)),
                  unit);
}

QString fileSize(std::int64_t bytes, const QLocale& locale)
{
    constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < kUnits.size(); ++unit)
        value /= 1000.0;
    return spaced(number(value, unit > 1 && value < 10 ? 1 : 0, locale), QLatin1String(kUnits.at(unit)));
}

QDateTime toDateTime(Instant at, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(at.ms, zone); }

QDate toDate(LocalDate date) { return QDate(1970, 1, 1).addDays(date.days); }

LocalDate fromDate(QDate date) { return LocalDate{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))}; }

}  // namespace regia::ui::format
