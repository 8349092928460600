// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conditions/segment_words.h"

#include <QLocale>

#include "ui/text/words.h"

namespace regia::ui {
namespace {

QString positiveWords(segment::Comparison comparison)
{
    switch (comparison) {
    case segment::Comparison::Is: return SegmentWords::tr("is");
    case segment::Comparison::IsAnyOf: return SegmentWords::tr("is any of");
    case segment::Comparison::Contains: return SegmentWords::tr("contains");
    case segment::Comparison::StartsWith: return SegmentWords::tr("starts with");
    case segment::Comparison::EndsWith: return SegmentWords::tr("ends with");
    case segment::Comparison::GreaterThan: return SegmentWords::tr("is more than");
    case segment::Comparison::GreaterOrEqual: return SegmentWords::tr("is at least");
    case segment::Comparison::LessThan: return SegmentWords::tr("is less than");
    case segment::Comparison::LessOrEqual: return SegmentWords::tr("is at most");
    case segment::Comparison::Between: return SegmentWords::tr("is between");
    case segment::Comparison::Before: return SegmentWords::tr("is before");
    case segment::Comparison::OnOrAfter: return SegmentWords::tr("is on or after");
    case segment::Comparison::On: return SegmentWords::tr("is on");
    case segment::Comparison::InLast: return SegmentWords::tr("was in the last");
    case segment::Comparison::InNext: return SegmentWords::tr("is in the next");
    case segment::Comparison::AnniversaryInNextDays: return SegmentWords::tr("has its anniversary in the next");
    case segment::Comparison::HasAny: return SegmentWords::tr("include any of");
    case segment::Comparison::HasAll: return SegmentWords::tr("include all of");
    case segment::Comparison::CountAtLeast: return SegmentWords::tr("has entries, at least");
    case segment::Comparison::Present: return SegmentWords::tr("is known");
    }
    return {};
}

QString negativeWords(segment::Comparison comparison)
{
    switch (comparison) {
    case segment::Comparison::Is: return SegmentWords::tr("is not");
    case segment::Comparison::IsAnyOf: return SegmentWords::tr("is none of");
    case segment::Comparison::Contains: return SegmentWords::tr("does not contain");
    case segment::Comparison::StartsWith: return SegmentWords::tr("does not start with");
    case segment::Comparison::EndsWith: return SegmentWords::tr("does not end with");
    case segment::Comparison::GreaterThan: return SegmentWords::tr("is not more than");
    case segment::Comparison::GreaterOrEqual: return SegmentWords::tr("is not at least");
    case segment::Comparison::LessThan: return SegmentWords::tr("is not less than");
    case segment::Comparison::LessOrEqual: return SegmentWords::tr("is not at most");
    case segment::Comparison::Between: return SegmentWords::tr("is not between");
    case segment::Comparison::HasAny: return SegmentWords::tr("include none of");
    case segment::Comparison::HasAll: return SegmentWords::tr("do not include all of");
    case segment::Comparison::Present: return SegmentWords::tr("is not known");
    default: return SegmentWords::tr("not: %1").arg(positiveWords(comparison));
    }
}

}  // namespace

segment::Language languageOfSentences()
{
    return QLocale().language() == QLocale::Italian ? segment::Language::Italian : segment::Language::English;
}

segment::Naming namingOf(const segment::Dataset& dataset)
{
    segment::Naming naming;
    naming.currency = dataset.snapshot->currency();
    naming.attribute = [&dataset](const std::string& name) {
        const snapshot::Column* column = dataset.snapshot->column(name);
        // A merged one is called as the one that has its values now.
        return (column ? words::attribute(column->attribute.name, column->attribute.title) : words::attribute(name)).toStdString();
    };
    naming.type = [&dataset](const std::string& name) {
        const snapshot::Column* column = dataset.snapshot->column(name);
        return column ? column->attribute.type : model::AttributeType::Text;
    };
    naming.property = [](const std::string& name) { return words::property(name).toStdString(); };
    naming.purpose = [](const std::string& name) { return words::purpose(name).toStdString(); };
    naming.source = [](const std::string& name) { return words::readable(name).toStdString(); };
    naming.event = [&dataset](const std::string& name) {
        const snapshot::Events& events = dataset.snapshot->events();
        const auto type = events.typeNamed(name);
        return words::eventType(type ? events.types[*type].name : name).toStdString();
    };
    naming.did = [](const std::string& name) { return words::deed(name).toStdString(); };
    return naming;
}

segment::Sentence sentenceOf(const segment::Condition& condition, const segment::Dataset& dataset)
{
    segment::Sentence sentence = segment::sentenceOf(condition, languageOfSentences(), namingOf(dataset));
    // Both languages begin with a letter of one byte.
    if (!sentence.text.empty() && sentence.text.front() >= 'a' && sentence.text.front() <= 'z')
        sentence.text.front() = static_cast<char>(sentence.text.front() - 'a' + 'A');
    return sentence;
}

QString phraseOf(const segment::Sentence& sentence, const std::string& path)
{
    for (const segment::Span& span : sentence.spans)
        if (span.path == path)
            return words::fromUtf8(std::string_view(sentence.text).substr(span.offset, span.length));
    return {};
}

QString comparisonWords(segment::Operator op) { return op.negated ? negativeWords(op.comparison) : positiveWords(op.comparison); }

QString unitWords(calendar::DurationUnit unit, std::int64_t count)
{
    const int n = static_cast<int>(count);
    switch (unit) {
    case calendar::DurationUnit::Minutes: return SegmentWords::tr("minute(s)", nullptr, n);
    case calendar::DurationUnit::Hours: return SegmentWords::tr("hour(s)", nullptr, n);
    case calendar::DurationUnit::Days: return SegmentWords::tr("day(s)", nullptr, n);
    case calendar::DurationUnit::Weeks: return SegmentWords::tr("week(s)", nullptr, n);
    case calendar::DurationUnit::Months: return SegmentWords::tr("month(s)", nullptr, n);
    case calendar::DurationUnit::Years: return SegmentWords::tr("year(s)", nullptr, n);
    }
    return {};
}

}  // namespace regia::ui
