// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/infer.h"

#include <algorithm>

#include "core/import/infer_evidence.h"

namespace regia::import {
namespace {

/// Decides one column from its counts. Each step answers whether it knew.
class Decision {
public:
    Decision(const CellCounts& counts, const NameHints& hints, const InferenceContext& context, std::int64_t values,
             std::int64_t lookalikes, Notes& notes)
        : m_counts(counts), m_hints(hints), m_context(context), m_values(values), m_lookalikes(lookalikes), m_notes(notes)
    {
        m_type.today = context.today;
        m_type.date1904 = context.date1904;
        m_type.country = context.country;
        m_type.zone = hints.zone;
        m_type.birth = hints.birth;
    }

    ColumnType decide()
    {
        m_type.type = CellType::Text;
        if (m_values > 0)
            static_cast<void>(asBoolean() || asEmail() || asDate() || asPhone() || asCodedDate() || asNumber() || asTime() || asList());
        return m_type;
    }

private:
    bool become(CellType type)
    {
        m_type.type = type;
        return true;
    }

    bool asBoolean()
    {
        const std::int64_t digits = m_counts.ones + m_counts.zeros;
        // Vero and Falso are surnames too, as Null and Na are: among such words they are no answers.
        if (m_counts.words + digits != m_values || m_lookalikes > 0)
            return false;
        if (m_counts.words == 0)
            return (m_hints.flag || (!m_hints.quantity && m_counts.ones > 0 && m_counts.zeros > 0)) && become(CellType::Boolean);
        // A column of nothing but F is a column of women, not of refusals.
        const bool onlyLetters = m_counts.letters == m_counts.words;
        return (!onlyLetters || (m_counts.yes > 0 && m_counts.no > 0)) && become(CellType::Boolean);
    }

    bool asEmail()
    {
        const bool most = m_counts.emails * 10 >= m_values * 8;
        const bool named = m_hints.email && m_counts.emails > 0 && m_counts.emails * 10 >= m_values * 3;
        if (!most && !named)
            return false;
        if (m_counts.emails < m_values)
            m_notes.add("invalid_email", "not an e-mail address", 0, m_notes.has("invalid_email") ? 0 : m_values - m_counts.emails);
        return become(m_counts.emailLists > 0 ? CellType::EmailList : CellType::Email);
    }

    bool asDate()
    {
        const std::int64_t good = m_counts.dates - m_counts.invalidDates - m_counts.never;
        const std::int64_t serials = m_hints.date ? m_counts.serials + m_counts.serialFractions : 0;
        const bool most = m_counts.dates + serials == m_values || (m_hints.date && m_counts.dates * 10 >= m_values * 9);
        if (good <= 0 || !most)
            return false;
        if (serials > 0 && m_counts.dates + serials == m_values) {
            m_type.code = DateCode::SheetSerial;
            noteSerials();
        }
        settleOrder();
        if (m_counts.twoDigitYears > 0)
            m_notes.add("two_digit_year", "years are written with two digits", 0, m_counts.twoDigitYears);
        if (m_counts.example) {
            DateText example = *m_counts.example;
            example.zoneText = m_counts.exampleZone;
            m_type.format = patternOf(example, m_type.order);
        }
        return become(m_counts.withTime > 0 ? CellType::DateTime : CellType::Date);
    }

    void settleOrder()
    {
        const std::int64_t proofs = m_counts.dayProved + m_counts.monthProved;
        if (proofs + m_counts.exchangeable == 0)
            m_type.order = m_counts.yearFirst > 0 ? DateOrder::YearMonthDay : localeOrder();
        else if (proofs > 0) {
            m_type.order = m_counts.dayProved >= m_counts.monthProved ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
            m_type.by = "column";
            if (m_counts.dayProved > 0 && m_counts.monthProved > 0)
                m_notes.add("inconsistent_date_order", "day and month stand in both orders");
        } else if (m_counts.dotted > 0)
            m_type.order = DateOrder::DayMonthYear;
        else {
            m_type.order = m_counts.twelveHours > 0 ? DateOrder::MonthDayYear : localeOrder();
            m_type.by = "locale " + m_context.locale;
            m_type.orderAmbiguous = true;
            m_notes.add("ambiguous_date_order", "nothing says whether the day or the month comes first");
        }
    }

    DateOrder localeOrder() const
    {
        const std::string& locale = m_context.locale;
        return locale == "en" || locale == "en_US" || locale == "en-US" ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    }

    void noteSerials()
    {
        m_notes.add("excel_serial_date", "days counted the way a spreadsheet does", 0, m_counts.serials + m_counts.serialFractions);
    }

    bool asPhone()
    {
        const std::int64_t like = m_counts.phones + m_counts.phoneDigits;
        const bool named = m_hints.phone && like * 2 >= m_values;
        const bool international = m_counts.longPluses + m_counts.phones >= m_values && m_counts.longPluses * 2 >= m_values;
        const bool nameless = m_hints.madeUp && m_counts.mobileDigits == m_values;
        return (named || international || nameless) && become(CellType::Phone);
    }

    /// Digits that stand for a day or a moment: only in a column that is named so.
    bool asCodedDate()
    {
        if (m_counts.numbers != m_values || !m_hints.date || m_hints.code)
            return false;
        if (m_counts.compactYearFirst == m_values || m_counts.compactDayFirst == m_values) {
            const bool yearFirst = m_counts.compactYearFirst == m_values;
            m_type.code = DateCode::Compact;
            m_type.order = yearFirst ? DateOrder::YearMonthDay : DateOrder::DayMonthYear;
            m_type.format = yearFirst ? "yyyyMMdd" : "ddMMyyyy";
            return become(CellType::Date);
        }
        if (m_counts.compactTimes == m_values) {
            m_type.code = DateCode::Compact;
            m_type.format = "yyyyMMddHHmmss";
            return become(CellType::DateTime);
        }
        if (m_counts.serials + m_counts.serialFractions == m_values) {
            m_type.code = DateCode::SheetSerial;
            noteSerials();
            return become(m_counts.serialFractions > 0 ? CellType::DateTime : CellType::Date);
        }
        return asEpoch();
    }

    bool asEpoch()
    {
        constexpr std::array<DateCode, 4> kUnits = {DateCode::EpochSeconds, DateCode::EpochMilliseconds, DateCode::EpochMicroseconds,
                                                    DateCode::EpochNanoseconds};
        std::int64_t all = 0;
        for (std::size_t i = 0; i < kUnits.size(); ++i) {
            all += m_counts.epochs[i];
            if (m_counts.epochs[i] == m_values)
                m_type.code = kUnits[i];
        }
        if (all != m_values)
            return false;
        if (m_type.code == DateCode::None)
            m_type.code = DateCode::EpochAuto;
        m_type.zone = "UTC";
        m_notes.add("epoch_unit_guessed", "time counted since 1970; the unit follows from the number of digits");
        return become(CellType::DateTime);
    }

    bool asNumber()
    {
        if (m_counts.numbers != m_values)
            return false;
        const bool money = m_counts.currencies > 0;
        if (!money && m_counts.percents == 0 &&
            (m_hints.code || m_counts.leadingZeros > 0 || m_counts.longDigits > 0 ||
             (m_counts.longPluses > 0 && m_counts.fractions == 0))) {
            if (m_counts.longDigits > 0 && m_context.typedCells && !m_hints.code)
                m_notes.add("number_precision_lost", "numbers of more than 15 digits may have been rounded by the spreadsheet");
            return false;
        }
        settleDecimal();
        if (money) {
            m_type.currency = m_counts.mixedCurrency ? std::string() : m_counts.currency;
            if (m_counts.mixedCurrency)
                m_notes.add("mixed_currencies", "amounts are in more than one currency");
            return become(CellType::Money);
        }
        if (m_counts.percents * 2 > m_values)
            return become(CellType::Percent);
        const bool whole = m_counts.fractions == 0 && m_counts.exponents == 0 && m_counts.ambiguous == 0;
        return become(whole ? CellType::Integer : CellType::Number);
    }

    void settleDecimal()
    {
        m_type.decimal = '.';
        if (m_context.typedCells)
            return;
        if (m_counts.decimalComma > 0 || m_counts.decimalPoint > 0) {
            m_type.decimal = m_counts.decimalComma > m_counts.decimalPoint ? ',' : '.';
            if (m_counts.decimalComma > 0 && m_counts.decimalPoint > 0)
                m_notes.add("mixed_number_formats", "the decimal sign is sometimes a point and sometimes a comma", 0,
                            std::min(m_counts.decimalComma, m_counts.decimalPoint));
        } else if (m_counts.ambiguous > 0) {
            m_type.decimal = m_context.locale.starts_with("en") ? '.' : ',';
            m_type.decimalAmbiguous = true;
            m_notes.add("ambiguous_number_format", "nothing says whether 1.234 has a decimal sign or parts thousands");
        }
        const bool parted = m_type.decimal == ',' ? m_counts.thousandsDot || m_counts.ambiguous > 0 : m_counts.thousandsComma;
        m_type.thousands = !parted ? '\0' : m_type.decimal == ',' ? '.' : ',';
    }

    bool asTime() { return m_counts.times == m_values && become(CellType::Time); }

    bool asList()
    {
        if (m_counts.lists > 0 && m_counts.lists * 10 >= m_values * 5)
            return become(CellType::List);
        return m_counts.json > 0 && m_counts.json == m_values && become(CellType::Json);
    }

    const CellCounts& m_counts;
    const NameHints& m_hints;
    const InferenceContext& m_context;
    std::int64_t m_values;
    std::int64_t m_lookalikes;
    Notes& m_notes;
    ColumnType m_type;
};

std::int64_t unreadOf(const ColumnType& type, const CellCounts& counts, std::int64_t values)
{
    switch (type.type) {
    case CellType::Email:
    case CellType::EmailList: return values - counts.emails;
    case CellType::Date:
    case CellType::DateTime: return type.code == DateCode::None ? values - counts.dates + counts.invalidDates : counts.invalidDates;
    case CellType::Phone: return std::max<std::int64_t>(0, values - counts.phones - counts.phoneDigits + counts.lostDigits);
    default: return 0;
    }
}

}  // namespace

ColumnProfile ColumnInference::Evidence::decide() const
{
    ColumnProfile profile;
    profile.name = name;
    profile.rows = rows;
    profile.empty = empty;
    profile.samples = samples;
    const std::int64_t values = rows - empty - errors - lookalikes;
    Notes decided = notes;
    profile.type = Decision(counts, hints, context, values, lookalikes, decided).decide();
    profile.unread = profile.type.type == CellType::Text ? 0 : errors + unreadOf(profile.type, counts, values);
    const bool isDate = profile.type.type == CellType::Date || profile.type.type == CellType::DateTime;
    const bool isEmail = profile.type.type == CellType::Email || profile.type.type == CellType::EmailList;
    // 10e45 among other hexadecimal ids is no rounded number.
    const bool isNumeric = profile.type.type == CellType::Phone || counts.numbers == values;
    const auto concerns = [&](const std::string& code) {
        if (code == "phone_lost_zero")
            return profile.type.type == CellType::Phone;
        return code == "invalid_date" ? isDate : code == "invalid_email" ? isEmail : code != "scientific_notation_lossy" || isNumeric;
    };
    for (Warning& warning : decided.warnings())
        if (concerns(warning.code))
            profile.warnings.push_back(std::move(warning));
    return profile;
}

ColumnInference::ColumnInference(std::string name, const InferenceContext& context)
    : m_evidence(std::make_unique<Evidence>(std::move(name), context))
{}
ColumnInference::ColumnInference(ColumnInference&&) noexcept = default;
ColumnInference& ColumnInference::operator=(ColumnInference&&) noexcept = default;
ColumnInference::~ColumnInference() = default;

void ColumnInference::add(std::string_view cell, std::int64_t line) { m_evidence->add(cell, line); }

ColumnProfile ColumnInference::result() const { return m_evidence->decide(); }

}  // namespace regia::import
