// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <cstdint>
#include <optional>

#include "core/base/instant.h"

/// Numbers, money, shares and dates as people read them in the language of the interface. `QLocale()` is that language
/// (Language::use sets it); pass another to write a document in it. Rules: true minus (U+2212), no-break spaces, one
/// decimal for percentages, differences of percentages in points, k on axes alone.
namespace regia::ui::format {

/// What is shown where there is no value: a long dash, never 0.
inline constexpr QChar kNoValue{0x2014};
inline constexpr QChar kMinus{0x2212};
inline constexpr QChar kNoBreakSpace{0x00A0};

/// 48,210 · 48.210
[[nodiscard]] QString integer(std::int64_t value, const QLocale& locale = QLocale());
/// 1,234.5 with exactly `decimals` decimals.
[[nodiscard]] QString number(double value, int decimals, const QLocale& locale = QLocale());
/// +1,918 · −616 · 0
[[nodiscard]] QString signedInteger(std::int64_t value, const QLocale& locale = QLocale());

/// Whole units, rounded: €384,620 · 384.620 €. `minor` is in the currency's smallest unit; `currency` ISO 4217.
[[nodiscard]] QString money(std::int64_t minor, const QString& currency, const QLocale& locale = QLocale());
/// With the currency's decimals: €63.70 · 63,70 €. For single orders and averages.
[[nodiscard]] QString moneyExact(std::int64_t minor, const QString& currency, const QLocale& locale = QLocale());
/// An average of minor units, rounded to the smallest one: as moneyExact.
[[nodiscard]] QString moneyAverage(double minor, const QString& currency, const QLocale& locale = QLocale());
/// Decimals of a currency: EUR 2, JPY 0, KWD 3.
[[nodiscard]] int currencyDecimals(const QString& currency);

/// A share 0…1 as 8.8% · 8,8%. Exactly one is 100%; above nought and below what one decimal shows is <0.1%.
[[nodiscard]] QString percent(double fraction, int decimals = 1, const QLocale& locale = QLocale());
/// +15.9% · −19.3%
[[nodiscard]] QString signedPercent(double fraction, int decimals = 1, const QLocale& locale = QLocale());
/// The difference of two shares: 1.4 pts · 1,4 punti, without a sign.
[[nodiscard]] QString points(double fraction, const QLocale& locale = QLocale());
/// A factor: ×2.1
[[nodiscard]] QString factor(double value, int decimals = 1, const QLocale& locale = QLocale());

/// A tick of an axis. Thousands become k from 10,000 in money (€40k · 40k €), from 100,000 in counts (120k).
[[nodiscard]] QString axisInteger(double value, const QLocale& locale = QLocale());
[[nodiscard]] QString axisMoney(double minor, const QString& currency, const QLocale& locale = QLocale());

/// 30 Sep 2026 · 30 set 2026
[[nodiscard]] QString date(QDate date, const QLocale& locale = QLocale());
/// 30 Sep
[[nodiscard]] QString dayMonth(QDate date, const QLocale& locale = QLocale());
/// Thu 9 Apr 2026
[[nodiscard]] QString weekdayDate(QDate date, const QLocale& locale = QLocale());
/// Oct 25 (month and year of two digits), or Oct alone.
[[nodiscard]] QString monthYear(QDate date, const QLocale& locale = QLocale());
[[nodiscard]] QString month(QDate date, const QLocale& locale = QLocale());
/// Q3 2026 · T3 2026
[[nodiscard]] QString quarter(QDate date, const QLocale& locale = QLocale());
/// 1 Jul – 30 Sep, with years where they differ or when `withYear`. Both ends belong to it.
enum class Year { WhereNeeded, Always };
[[nodiscard]] QString dateRange(QDate first, QDate last, Year year = Year::WhereNeeded, const QLocale& locale = QLocale());
/// 09:05
[[nodiscard]] QString time(QTime time);
/// Today 09:05 · Yesterday · 28 Sep · 28 Sep 2025: as seen on `today`. No time when the source gave none.
[[nodiscard]] QString when(const QDateTime& at, QDate today, bool withTime, const QLocale& locale = QLocale());
/// 30 Sep 09:05 · 30 Sep 2025 09:05: when something in the data was, with the year unless it is `currentYear`. Never
/// "today": the data may end long before the day on which it is looked at.
[[nodiscard]] QString moment(const QDateTime& at, bool withTime, int currentYear = QDate::currentDate().year(),
                             const QLocale& locale = QLocale());

/// 6 min · 19 h · 1 d 19 h · 310 days (whole days from 14 on).
[[nodiscard]] QString duration(std::int64_t seconds, const QLocale& locale = QLocale());
/// 0.2 s · 3.4 s · 1 min 5 s: how long a computation took.
[[nodiscard]] QString elapsed(double seconds, const QLocale& locale = QLocale());
/// 214 MB (powers of 1000, as file managers show them).
[[nodiscard]] QString fileSize(std::int64_t bytes, const QLocale& locale = QLocale());

/// The calendar of core to Qt's: an instant in the workspace's zone, a local date.
[[nodiscard]] QDateTime toDateTime(Instant at, const QTimeZone& zone);
[[nodiscard]] QDate toDate(LocalDate date);
[[nodiscard]] LocalDate fromDate(QDate date);

}  // namespace regia::ui::format
