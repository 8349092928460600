// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia-cli/console.h"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/calendar/iso_text.h"
#include "core/text/utf8.h"
#include "ui/text/sentences.h"

namespace regia::cli {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;

void interrupt(int) { g_interrupted = 1; }

/// Cell texts come from files: what would steer a terminal is shown, not sent.
std::string printable(const std::string& text)
{
    std::string clean = text;
    std::replace_if(
        clean.begin(), clean.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    return clean;
}

}  // namespace

/// Percentages on a terminal, nothing when standard error is a file. Ctrl+C asks the work to stop, and it stops cleanly.
class Console::Meter final : public Progress {
public:
    explicit Meter(bool shown) : m_shown(shown) { std::signal(SIGINT, interrupt); }
    ~Meter() override { clear(); }

    void report(std::int64_t done, std::int64_t total) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_shown || total <= 0 || now - m_last < std::chrono::milliseconds(200))
            return;
        m_last = now;
        m_dirty = true;
        std::fprintf(stderr, "\r%3d%%", static_cast<int>(100 * done / total));
        std::fflush(stderr);
    }
    [[nodiscard]] bool cancelled() const override { return g_interrupted != 0; }

private:
    void clear()
    {
        if (m_dirty)
            std::fputs("\r    \r", stderr);
    }

    bool m_shown;
    bool m_dirty = false;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

Console::Console(Common common)
    : m_common(std::move(common)), m_progress(std::make_shared<Meter>(!m_common.quiet && isatty(STDERR_FILENO) == 1))
{}

Result<std::optional<Instant>> Console::asOf() const
{
    if (m_common.asOf.empty())
        return std::optional<Instant>();
    const std::optional<Instant> instant = calendar::parseIsoInstant(m_common.asOf);
    if (!instant)
        return fail(ErrorCode::InvalidInput, "--as-of", m_common.asOf + " is not an instant like 2026-10-01T00:00:00+02:00");
    return std::optional<Instant>(*instant);
}

void Console::print(const nlohmann::json& json) { std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n'; }

void Console::print(const Table& table)
{
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::size_t width = text::codePoints(table.columns[c].title);
        for (const auto& row : table.rows)
            width = std::max(width, text::codePoints(row[c]));
        widths.push_back(width);
    }
    const auto line = [&](const auto& cellOf) {
        std::string out;
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string cell = printable(cellOf(c));
            const std::string padding(widths[c] - std::min(widths[c], text::codePoints(cell)), ' ');
            out += (c == 0 ? "" : "  ") + (table.columns[c].number ? padding + cell : cell + padding);
        }
        out.erase(out.find_last_not_of(' ') + 1);
        std::cout << out << '\n';
    };
    line([&](std::size_t c) { return table.columns[c].title; });
    line([&](std::size_t c) { return std::string(widths[c], '-'); });
    for (const auto& row : table.rows)
        line([&](std::size_t c) { return row[c]; });
}

void Console::print(const std::string& line) { std::cout << line << '\n'; }

void Console::note(const std::string& line)
{
    if (!m_common.quiet)
        std::cerr << line << '\n';
}

void Console::complain(const Error& error)
{
    const ui::sentences::Explanation words = ui::sentences::explain(error);
    std::cerr << words.title.toStdString() << '\n';
    for (const QString& more : {words.safe, words.way})
        if (!more.isEmpty())
            std::cerr << more.toStdString() << '\n';
    if (m_common.json)
        print(nlohmann::json{{"error",
                              {{"code", errorCodeName(error.code)},
                               {"where", error.where},
                               {"text", words.title.toStdString()},
                               {"detail", error.detail}}}});
}

}  // namespace regia::cli
