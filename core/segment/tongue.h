// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/segment/condition.h"
#include "core/segment/words.h"

namespace regia::segment {

/// A language's way to say the leaves of a condition, each as a phrase that goes after "contacts". Groups and spans are
/// `sentenceOf`'s, the same for every language.
class Tongue {
public:
    explicit Tongue(const Naming& naming) : m_naming(naming) {}
    virtual ~Tongue() = default;
    Tongue(const Tongue&) = delete;
    Tongue& operator=(const Tongue&) = delete;

    /// What a group of nothing says, alone and inside another group.
    [[nodiscard]] virtual std::string everybody(bool alone) const = 0;
    [[nodiscard]] virtual std::string nobody(bool alone) const = 0;
    [[nodiscard]] virtual std::string subject() const = 0;  ///< `contacts `
    [[nodiscard]] virtual std::string conjunction(Group::Kind kind) const = 0;
    [[nodiscard]] virtual std::string negation() const = 0;  ///< `not `
    [[nodiscard]] virtual std::string except() const = 0;    ///< `, except those `: after everything else of an `all`
    [[nodiscard]] virtual std::string events(const EventSelector& selector) const = 0;
    [[nodiscard]] virtual std::string window(const Window& window) const = 0;  ///< empty for all time

    [[nodiscard]] virtual std::string say(const AttributeTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const Did& test) const = 0;
    [[nodiscard]] virtual std::string say(const Aggregate& test) const = 0;
    [[nodiscard]] virtual std::string say(const TimeTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const Sequence& test) const = 0;
    [[nodiscard]] virtual std::string say(const InStage& test) const = 0;
    [[nodiscard]] virtual std::string say(const EnteredStage& test) const = 0;
    [[nodiscard]] virtual std::string say(const StageSince& test) const = 0;
    [[nodiscard]] virtual std::string say(const ConsentTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const ScoreTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const InSegment& test) const = 0;
    [[nodiscard]] virtual std::string say(const InList& test) const = 0;
    [[nodiscard]] virtual std::string say(const SourceTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const BatchTest& test) const = 0;
    [[nodiscard]] virtual std::string say(const ContactTest& test) const = 0;
    [[nodiscard]] std::string say(const Group&) const { return {}; }

protected:
    enum class As : std::uint8_t { Plain, Money };
    /// A list of more contacts than that is said by its length: nobody reads a thousand numbers.
    static constexpr std::size_t kMostNumbers = 10;

    [[nodiscard]] virtual std::string quoted(const std::string& text) const = 0;
    [[nodiscard]] virtual std::string date(LocalDate date) const = 0;
    [[nodiscard]] virtual std::string truth(bool value) const = 0;
    [[nodiscard]] virtual char decimalMark() const = 0;
    [[nodiscard]] virtual char groupMark() const = 0;

    [[nodiscard]] std::string number(double value) const;
    /// Minor units as an amount: `50.00 EUR`.
    [[nodiscard]] std::string money(double minorUnits) const;
    /// A value as its kind is written: a text in quotation marks, a date in words, a number with the language's marks.
    [[nodiscard]] std::string value(const Scalar& scalar, As as) const;
    [[nodiscard]] std::string valueAt(const Operand& operand, std::size_t i, As as) const;
    [[nodiscard]] std::string list(const Operand& operand, const std::string& last, As as) const;
    [[nodiscard]] std::string list(const std::vector<std::string>& names, const std::string& last) const;
    [[nodiscard]] static const calendar::Duration& lengthOf(const Operand& operand);
    [[nodiscard]] std::string attributeName(const std::string& attribute) const;
    [[nodiscard]] std::string propertyTitle(const std::string& property) const;
    [[nodiscard]] std::string purposeName(const std::string& purpose) const;
    [[nodiscard]] std::string sourceName(const std::string& source) const;
    /// The types of an event as nouns in quotation marks.
    [[nodiscard]] std::string eventNames(const EventSelector& selector, const std::string& last) const;
    /// What was done, without its subject; none when a type has no such words, or no type is named.
    [[nodiscard]] std::optional<std::string> doing(const EventSelector& selector, const std::string& last) const;
    [[nodiscard]] static bool isText(const Operand& operand);
    [[nodiscard]] const Naming& naming() const { return m_naming; }

private:
    [[nodiscard]] std::string digits(double value, int decimals, bool trimZeros) const;
    const Naming& m_naming;
};

[[nodiscard]] std::unique_ptr<Tongue> makeEnglish(const Naming& naming);
[[nodiscard]] std::unique_ptr<Tongue> makeItalian(const Naming& naming);

}  // namespace regia::segment
