// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/notes.h"

#include <algorithm>

namespace regia::import {
namespace {

constexpr std::size_t kKeptLines = 5;

std::string placesOf(const std::vector<std::int64_t>& lines, std::int64_t times)
{
    std::string places;
    for (const std::int64_t line : lines)
        places += (places.empty() ? "" : ", ") + std::to_string(line);
    if (!places.empty())
        places = (lines.size() == 1 ? "line " : "lines ") + places;
    if (times > static_cast<std::int64_t>(lines.size()))
        places += (places.empty() ? "" : "; ") + std::to_string(times) + " times";
    return places;
}

}  // namespace

Notes::Note* Notes::find(std::string_view code)
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.code == code; });
    return found == m_notes.end() ? nullptr : &*found;
}

void Notes::add(std::string_view code, std::string_view text, std::int64_t line, std::int64_t times)
{
    Note* note = find(code);
    if (note == nullptr)
        note = &m_notes.emplace_back(Note{std::string(code), std::string(text), 0, {}});
    note->times += times;
    if (line > 0 && note->lines.size() < kKeptLines)
        note->lines.push_back(line);
}

void Notes::add(const Notes& other)
{
    for (const Note& note : other.m_notes) {
        add(note.code, note.text, 0, note.times);
        Note* mine = find(note.code);
        for (const std::int64_t line : note.lines)
            if (mine->lines.size() < kKeptLines)
                mine->lines.push_back(line);
    }
}

bool Notes::has(std::string_view code) const { return timesOf(code) > 0; }

std::int64_t Notes::timesOf(std::string_view code) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& note) { return note.code == code; });
    return found == m_notes.end() ? 0 : found->times;
}

std::vector<Warning> Notes::warnings() const
{
    std::vector<Warning> warnings;
    for (const Note& note : m_notes) {
        const std::string places = note.lines.empty() && note.times <= 1 ? std::string() : placesOf(note.lines, note.times);
        warnings.push_back({note.code, places.empty() ? note.text : note.text + " (" + places + ")"});
    }
    return warnings;
}

}  // namespace regia::import
