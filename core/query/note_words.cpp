// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/note_words.h"

#include <array>

namespace regia::query {
namespace {

/// `%n` stands for the count, `%s` for the detail.
struct Sentence {
    const char* english;
    const char* italian;
};

/// In the order of NoteCode.
constexpr std::array<Sentence, 18> kSentences{{
    {"Only %n: too few for a percentage.", "Solo %n: troppo pochi per una percentuale."},
    {"Only %n: the figure is uncertain.", "Solo %n: il dato è incerto."},
    {"Only %n on one of the two sides: a few more would change the rate.",
     "Solo %n su uno dei due lati: pochi in più cambierebbero il tasso."},
    {"The values are very skewed.", "I valori sono molto asimmetrici."},
    {"%n entries still have time to convert; the figures for entries whose window is over stand beside.",
     "%n ingressi hanno ancora tempo per convertire; accanto stanno i dati degli ingressi con finestra conclusa."},
    {"The last period (%s) is not complete.", "L’ultimo periodo (%s) non è completo."},
    {"%n contacts have events with only a date on one day: their order was read in the funnel’s favour, and both bounds are given.",
     "%n contatti hanno eventi con la sola data nello stesso giorno: l’ordine è letto a favore dell’imbuto, e sono dati entrambi i "
     "limiti."},
    {"%n contacts have events at the same instant: the order of import decided, and both bounds are given.",
     "%n contatti hanno eventi nello stesso istante: ha deciso l’ordine di importazione, e sono dati entrambi i limiti."},
    {"%n contacts are in only because a value is missing.", "%n contatti sono inclusi solo perché un valore manca."},
    {"Of %n contacts it is too early to say.", "Di %n contatti è troppo presto per dirlo."},
    {"A contact may be in several groups: they do not add up to the total.",
     "Un contatto può stare in più gruppi: la somma supera il totale."},
    {"%n contacts are in both periods.", "%n contatti sono in entrambi i periodi."},
    {"%n tests were made; q allows for that.", "Sono stati fatti %n test; q ne tiene conto."},
    {"%n contacts were left out by an exclusion.", "%n contatti sono stati tolti da un’esclusione."},
    {"%n events do not have the property and were skipped.", "%n eventi non hanno la proprietà e sono stati saltati."},
    {"%n answers lie outside the scale and were not counted.", "%n risposte sono fuori dalla scala e non sono state contate."},
    {"%s is read as it is today, not as it was then.", "%s è letto com’è oggi, non com’era allora."},
    {"Shortened to %s.", "Accorciato a %s."},
}};

std::string replaced(std::string text, const std::string& mark, const std::string& with)
{
    if (const std::size_t at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), with);
    return text;
}

}  // namespace

std::string wordsOf(const metrics::Note& note, segment::Language language)
{
    const Sentence& sentence = kSentences[static_cast<std::size_t>(note.code)];
    const char* text = language == segment::Language::Italian ? sentence.italian : sentence.english;
    return replaced(replaced(text, "%n", std::to_string(note.count)), "%s", note.detail);
}

}  // namespace regia::query
