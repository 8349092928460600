// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/calendar/date.h"
#include "core/segment/tongue.h"

namespace regia::segment {
namespace {

using calendar::DurationUnit;

constexpr std::array<std::string_view, 12> kMonths{"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                                                   "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};
struct Unit {
    std::string_view one;
    std::string_view many;
    bool isFeminine;
};
constexpr std::array<Unit, 6> kUnits{{{"minuto", "minuti", false},
                                      {"ora", "ore", true},
                                      {"giorno", "giorni", false},
                                      {"settimana", "settimane", true},
                                      {"mese", "mesi", false},
                                      {"anno", "anni", false}}};
constexpr std::array<std::string_view, 6> kStages{"Scoperta", "Esplorazione", "Acquisto", "Utilizzo", "Domande", "Nutrimento"};
constexpr std::array<std::string_view, 5> kFunctions{"la somma", "la media", "il minimo", "il massimo", "il numero di valori diversi"};
constexpr std::array<std::string_view, 7> kStates{
    "sconosciuto", "dato", "rifiutato", "revocato", "mai chiesto", "in attesa di conferma", "non recapitabile"};

const Unit& unitOf(const calendar::Duration& length) { return kUnits[static_cast<std::size_t>(length.unit)]; }

std::string counted(const calendar::Duration& length)
{
    return std::to_string(length.count) + " " + std::string(length.count == 1 ? unitOf(length).one : unitOf(length).many);
}

/// `negli ultimi 30 giorni`, `nell'ultima ora`.
std::string inLast(const calendar::Duration& length)
{
    const Unit& unit = unitOf(length);
    if (length.count == 1)
        return (unit.isFeminine ? "nell'ultima " : "nell'ultimo ") + std::string(unit.one);
    return (unit.isFeminine ? "nelle ultime " : "negli ultimi ") + counted(length);
}

std::string inNext(const calendar::Duration& length)
{
    const Unit& unit = unitOf(length);
    if (length.count == 1)
        return (unit.isFeminine ? "nella prossima " : "nel prossimo ") + std::string(unit.one);
    return (unit.isFeminine ? "nelle prossime " : "nei prossimi ") + counted(length);
}

/// `negli ultimi 3 mesi completi`.
std::string inLastComplete(const calendar::Duration& length)
{
    const bool feminine = unitOf(length).isFeminine;
    return inLast(length) + (length.count == 1 ? (feminine ? " completa" : " completo") : (feminine ? " complete" : " completi"));
}

class Italian final : public Tongue {
public:
    using Tongue::Tongue;

    std::string everybody(bool alone) const override { return alone ? "tutti i contatti" : "chiunque siano"; }
    std::string nobody(bool alone) const override { return alone ? "nessun contatto" : "che non esistono"; }
    std::string subject() const override { return "contatti "; }
    std::string conjunction(Group::Kind kind) const override { return kind == Group::Kind::All ? " e " : " o "; }
    std::string negation() const override { return "non "; }
    std::string except() const override { return ", tranne quelli "; }

    std::string events(const EventSelector& selector) const override
    {
        return (selector.isAny() ? "qualsiasi evento" : eventNames(selector, " o ")) + tests(selector);
    }

    std::string window(const Window& window) const override
    {
        switch (window.kind) {
        case Window::Kind::All: return {};
        case Window::Kind::Last: return inLast(window.length);
        case Window::Kind::Calendar: return inLastComplete(window.length);
        case Window::Kind::Dates: break;
        }
        return fromTo(date(window.from), date(calendar::addDays(window.to, -1)));
    }

    std::string say(const AttributeTest& test) const override
    {
        const std::string field = "il campo «" + attributeName(test.attribute) + "»";
        const std::string with = test.of == AttributeTest::Of::Company ? "di un'azienda con " : "con ";
        if (test.op.comparison == Comparison::AnniversaryInNextDays)
            return with + "l'anniversario del campo «" + attributeName(test.attribute) + "» " + inNext(days(test.value));
        if (test.op.comparison == Comparison::CountAtLeast)
            return with + "almeno " + valueAt(test.value, 0, As::Plain) + " voci nel campo «" + attributeName(test.attribute) + "»";
        return with + field + " " + phrase(test.op, test.value, As::Plain, test.match, isDated(test), false);
    }

    std::string say(const Did& test) const override
    {
        if (const auto done = doing(test.events, " o "))
            return "che " + timesPhrase(test.count, *done + aside(test.events)) + after(window(test.window));
        return "con " + countPhrase(test.count, test.events) + after(window(test.window));
    }

    std::string say(const Aggregate& test) const override
    {
        std::string what;
        if (test.property == "day")
            what = "il numero di giorni diversi";
        else
            what = std::string(kFunctions[static_cast<std::size_t>(test.function)]) + " " + ofProperty(test.property);
        const bool isMoney = test.property == "amount" && test.function != Aggregate::Function::Distinct;
        const bool feminine = test.function == Aggregate::Function::Sum || test.function == Aggregate::Function::Average;
        return "per i quali " + what + " " +
               (test.events.isAny() ? "di tutti gli eventi" : "degli eventi " + eventNames(test.events, " o ")) + tests(test.events) +
               after(window(test.window)) + " " +
               predicate(phrase(test.op, test.value, isMoney ? As::Money : As::Plain, TextMatch::Folded, false, feminine));
    }

    std::string say(const TimeTest& test) const override
    {
        const bool isFirst = test.which == TimeTest::Which::First;
        const auto done = doing(test.events, " o ");
        const std::string subject =
            done ? "che hanno " + *done + aside(test.events) + (isFirst ? " per la prima volta " : " per l'ultima volta ")
                 : (isFirst ? "con il primo " : "con l'ultimo ") + eventNoun(test.events, 1) + tests(test.events) + " avvenuto ";
        switch (test.kind) {
        case TimeTest::Kind::InLast: return subject + inLast(test.length);
        case TimeTest::Kind::BeforeLast: return subject + "più di " + counted(test.length) + " fa";
        case TimeTest::Kind::Between: break;
        }
        return subject + fromTo(date(test.from), date(calendar::addDays(test.to, -1)));
    }

    std::string say(const Sequence& test) const override
    {
        const std::string end = " entro " + counted(test.within) + (test.negated ? ", a termine scaduto" : "");
        const auto first = doing(test.first.events, " o "), then = doing(test.then.events, " o ");
        if (first && then)
            return "che hanno " + *first + details(test.first) + (test.negated ? " e poi non hanno mai " : " e poi ") + *then +
                   details(test.then) + end;
        return "con " + step(test.first) + (test.negated ? " non seguito da " : " seguito da ") + step(test.then) + end;
    }

    std::string say(const InStage& test) const override { return "che sono ora nella fase " + stage(test.stage); }
    std::string say(const EnteredStage& test) const override
    {
        return "entrati nella fase " + stage(test.stage) + after(window(test.window));
    }
    std::string say(const StageSince& test) const override
    {
        return "con un numero di giorni nella fase attuale " + phrase(test.op, test.days, As::Plain, TextMatch::Folded, false, false);
    }
    std::string say(const ConsentTest& test) const override
    {
        return "con il consenso a " + quoted(purposeName(test.purpose)) + " " + std::string(kStates[static_cast<std::size_t>(test.state)]);
    }
    std::string say(const ScoreTest& test) const override
    {
        return "con il punteggio «" + test.name + "» " + phrase(test.op, test.value, As::Plain, TextMatch::Folded, false, false);
    }
    std::string say(const InSegment& test) const override { return "che sono nel segmento " + quoted(test.name); }
    std::string say(const InList& test) const override { return "che sono nella lista " + quoted(test.name); }
    std::string say(const SourceTest& test) const override { return "noti alla fonte " + quoted(sourceName(test.source)); }
    std::string say(const BatchTest& test) const override
    {
        constexpr std::array<const char*, model::kImportParts.size()> kParts{
            "dell'importazione ", "nuovi con l'importazione ", "aggiornati dall'importazione ", "senza novità dall'importazione ",
            "trovati due volte dall'importazione "};
        return kParts[static_cast<std::size_t>(test.part)] + std::to_string(test.batch.value);
    }
    std::string say(const ContactTest& test) const override
    {
        if (test.contacts.size() > kMostNumbers)
            return "di un elenco di " + number(static_cast<double>(test.contacts.size())) + " contatti";
        std::string ids;
        for (const ContactId id : test.contacts)
            ids += (ids.empty() ? "" : ", ") + std::to_string(id.value);
        return ids.empty() ? "di una lista vuota" : "con il numero " + ids;
    }

protected:
    std::string quoted(const std::string& text) const override { return "«" + text + "»"; }
    std::string date(LocalDate day) const override
    {
        const calendar::YearMonthDay parts = calendar::toYearMonthDay(day);
        return (parts.day == 1 ? "1º" : std::to_string(parts.day)) + " " + std::string(kMonths[static_cast<std::size_t>(parts.month - 1)]) +
               " " + std::to_string(parts.year);
    }
    std::string truth(bool value) const override { return value ? "vero" : "falso"; }
    char decimalMark() const override { return ','; }
    char groupMark() const override { return '.'; }

private:
    static std::string after(const std::string& words) { return words.empty() ? "" : " " + words; }
    static std::string stage(model::Stage stage) { return std::string(kStages[static_cast<std::size_t>(stage)]); }
    /// «dal giorno 8 marzo» spares the question of «dal 7» and «dall'8».
    static std::string fromTo(const std::string& from, const std::string& to)
    {
        return "dal giorno " + from + " al giorno " + to + " compresi";
    }

    static calendar::Duration days(const Operand& operand)
    {
        return {static_cast<std::int64_t>(std::get<double>(std::get<Scalar>(operand))), DurationUnit::Days};
    }

    bool isDated(const AttributeTest& test) const
    {
        const auto type = naming().type ? naming().type(test.attribute) : model::AttributeType::Text;
        return type == model::AttributeType::Date || type == model::AttributeType::Instant ||
               (test.op.comparison == Comparison::Between && isText(test.value));
    }

    std::string moment(const Operand& operand, std::size_t i) const
    {
        const std::string text = valueAt(operand, i, As::Plain);
        const std::string bare = text.substr(std::string("«").size(), text.size() - std::string("«»").size());
        const auto day = calendar::parseIsoDate(bare);
        return day ? date(*day) : bare;
    }

    /// An adjective after its noun: `maggiore di 30`. What a negative operator lets in beside is said: `o mancante`.
    std::string phrase(Operator op, const Operand& operand, As as, TextMatch match, bool dated, bool feminine) const
    {
        const std::string no = op.negated ? "non " : "";
        const std::string missing = op.negated ? ", o mancante" : "";
        const std::string ending = feminine ? "a" : "o";
        const std::string exactly = match == TextMatch::Exact     ? " (alla lettera)"
                                    : match == TextMatch::Accents ? " (accenti compresi)"
                                                                  : "";
        switch (op.comparison) {
        case Comparison::Is:
            if (const auto* scalar = std::get_if<Scalar>(&operand); scalar != nullptr && std::holds_alternative<bool>(*scalar))
                return no + valueAt(operand, 0, as) + missing;
            return (op.negated ? "divers" + ending + " da " : "uguale a ") + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::IsAnyOf:
            return (op.negated ? "divers" + ending + " da " : "uguale a ") + list(operand, op.negated ? " e " : " o ", as) + exactly +
                   missing;
        case Comparison::Contains: return "che " + no + "contiene " + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::StartsWith: return "che " + no + "inizia con " + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::EndsWith: return "che " + no + "finisce con " + valueAt(operand, 0, as) + exactly + missing;
        case Comparison::GreaterThan: return no + "maggiore di " + valueAt(operand, 0, as) + missing;
        case Comparison::GreaterOrEqual: return no + "maggiore o uguale a " + valueAt(operand, 0, as) + missing;
        case Comparison::LessThan: return no + "minore di " + valueAt(operand, 0, as) + missing;
        case Comparison::LessOrEqual: return no + "minore o uguale a " + valueAt(operand, 0, as) + missing;
        case Comparison::Between:
            if (dated)
                return no + "compreso " + fromTo(moment(operand, 0), moment(operand, 1)) + missing;
            return no + "compres" + ending + " tra " + valueAt(operand, 0, as) + " e " + valueAt(operand, 1, as) + missing;
        case Comparison::Before: return "precedente al giorno " + moment(operand, 0);
        case Comparison::OnOrAfter: return "dal giorno " + moment(operand, 0) + " in poi";
        case Comparison::On: return "nel giorno " + moment(operand, 0);
        case Comparison::InLast: return "che cade " + inLast(lengthOf(operand));
        case Comparison::InNext: return "che cade " + inNext(lengthOf(operand));
        case Comparison::AnniversaryInNextDays: return "con l'anniversario " + inNext(days(operand));
        case Comparison::HasAny:
            return "che " + no + "comprende " + (op.negated ? "nessuna di queste voci: " : "") +
                   list(operand, op.negated ? ", " : " o ", as) + exactly + missing;
        case Comparison::HasAll:
            return "che " + no + "comprende " + (op.negated ? "tutte queste voci: " : "") + list(operand, " e ", as) + exactly + missing;
        case Comparison::CountAtLeast: return "con almeno " + valueAt(operand, 0, as) + " voci";
        case Comparison::Present: return op.negated ? "mancante" : "presente";
        }
        return {};
    }

    std::string propertyName(const std::string& property) const
    {
        return property == "amount" ? "l'importo" : "la proprietà " + quoted(propertyTitle(property));
    }
    std::string ofProperty(const std::string& property) const
    {
        return property == "amount" ? "dell'importo" : "della proprietà " + quoted(propertyTitle(property));
    }

    /// «maggiore di 3» → «è maggiore di 3», «non maggiore di 3» → «non è maggiore di 3», «che contiene «x»» → «contiene «x»».
    static std::string predicate(const std::string& said)
    {
        if (said.starts_with("che "))
            return said.substr(4);
        return said.starts_with("non ") ? "non è " + said.substr(4) : "è " + said;
    }

    std::string tests(const EventSelector& selector) const
    {
        std::string text;
        for (const PropertyTest& test : selector.where) {
            const bool isAmount = test.property == "amount";
            const std::string said = phrase(test.op, test.value, isAmount ? As::Money : As::Plain, test.match, false, !isAmount);
            text += (text.empty() ? " in cui " : " e ") + propertyName(test.property) + " " + predicate(said);
        }
        return text;
    }

    std::string eventNoun(const EventSelector& selector, std::int64_t count) const
    {
        return std::string(count == 1 ? "evento" : "eventi") +
               (selector.isAny() ? " di qualsiasi tipo" : " " + eventNames(selector, " o "));
    }

    /// ` (l'importo è maggiore o uguale a 50,00 EUR)`, after a verb.
    std::string aside(const EventSelector& selector) const
    {
        constexpr std::string_view kWhere = " in cui ";
        const std::string said = tests(selector);
        return said.empty() ? said : " (" + said.substr(kWhere.size()) + ")";
    }

    /// What more a step says, after its verb.
    std::string details(const SequenceStep& step) const { return aside(step.events) + after(window(step.window)); }

    /// `hanno acquistato almeno 2 volte`, `non hanno mai acquistato`.
    std::string timesPhrase(const CountTest& count, const std::string& done) const
    {
        const std::string did = "hanno " + done;
        const std::string times = number(static_cast<double>(count.first)) + (count.first == 1 ? " volta" : " volte");
        switch (count.kind) {
        case CountTest::Kind::AtLeast: return count.first == 1 ? did : did + " almeno " + times;
        case CountTest::Kind::AtMost: return did + " al massimo " + times + (count.first > 0 ? " (o mai)" : "");
        case CountTest::Kind::Exactly: return count.first == 0 ? "non hanno mai " + done : did + " esattamente " + times;
        case CountTest::Kind::Between: break;
        }
        return did + " da " + number(static_cast<double>(count.first)) + " a " + number(static_cast<double>(count.second)) + " volte";
    }

    std::string countPhrase(const CountTest& count, const EventSelector& selector) const
    {
        const std::string first = number(static_cast<double>(count.first));
        const std::string noun = " " + eventNoun(selector, count.first) + tests(selector);
        switch (count.kind) {
        case CountTest::Kind::AtLeast: return "almeno " + first + noun;
        case CountTest::Kind::AtMost: return "al massimo " + first + noun + (count.first > 0 ? " (anche nessuno)" : "");
        case CountTest::Kind::Exactly:
            return count.first == 0 ? "nessun " + eventNoun(selector, 1) + tests(selector) : "esattamente " + first + noun;
        case CountTest::Kind::Between: break;
        }
        return "un numero da " + first + " a " + number(static_cast<double>(count.second)) + " di " + eventNoun(selector, 2) +
               tests(selector);
    }

    std::string step(const SequenceStep& step) const
    {
        return "un " + eventNoun(step.events, 1) + tests(step.events) + after(window(step.window));
    }
};

}  // namespace

std::unique_ptr<Tongue> makeItalian(const Naming& naming) { return std::make_unique<Italian>(naming); }

}  // namespace regia::segment
