// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conditions/compared.h"

#include <QTimeZone>
#include <algorithm>

#include "ui/conditions/segment_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"

namespace regia::ui {
namespace {

QStringList sortedTexts(const snapshot::Dictionary* dictionary)
{
    constexpr std::size_t kMostChoices = 3000;
    QStringList texts;
    if (dictionary == nullptr || dictionary->size() > kMostChoices)
        return texts;
    for (std::uint32_t code = 0; code < dictionary->size(); ++code)
        texts << words::fromUtf8(dictionary->text(code));
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return texts;
}

QDate lastDayOf(const segment::Dataset& dataset)
{
    const QTimeZone zone(QByteArray::fromStdString(dataset.snapshot->timeZone()));
    return format::toDateTime(Instant{dataset.snapshot->dataThrough().ms - 1}, zone).date();
}

}  // namespace

Compared comparedAttribute(const segment::Dataset& dataset, const std::string& attribute)
{
    const snapshot::Column* column = dataset.snapshot->column(attribute);
    Compared what{SegmentWords::tr("Value"), column ? column->attribute.type : model::AttributeType::Text, {}, lastDayOf(dataset), {}};
    if (column == nullptr)
        return what;
    if (const auto* texts = std::get_if<snapshot::TextColumn>(&column->data))
        what.choices = sortedTexts(texts->dictionary.get());
    if (const auto* sets = std::get_if<snapshot::SetColumn>(&column->data))
        what.choices = sortedTexts(sets->dictionary.get());
    return what;
}

Compared comparedProperty(const segment::Dataset& dataset, const std::string& property)
{
    const snapshot::Events& events = dataset.snapshot->events();
    Compared what{SegmentWords::tr("Value"), model::AttributeType::Text, {}, lastDayOf(dataset), {}};
    if (property == "amount") {
        what.type = model::AttributeType::Number;
        what.currency = words::fromUtf8(dataset.snapshot->currency());
    } else if (property == "channel") {
        what.choices = sortedTexts(&events.channels);
    } else if (property == "campaign") {
        what.choices = sortedTexts(&events.campaigns);
    } else if (property == "product") {
        what.choices = sortedTexts(&events.products);
    } else if (const snapshot::EventProperty* known = events.propertyNamed(property)) {
        what.type = known->type;
        what.choices = sortedTexts(known->dictionary.get());
    } else if (property == "source") {
        for (const std::string& source : dataset.snapshot->sources())
            what.choices << words::fromUtf8(source);
    }
    return what;
}

Compared comparedNumber(const QString& name) { return {name, model::AttributeType::Number, {}, {}, {}}; }

}  // namespace regia::ui
