// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/calendar/iso_text.h"

namespace regia::cli {
namespace {

using nlohmann::json;

/// Asks one query, or a list of them, of a workspace; answers in JSON, which is what an answer is.
class Query final : public Command {
public:
    std::string_view name() const override { return "query"; }
    std::string_view summary() const override { return "Ask a query (JSON file or - for standard input), or a list of them"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.required("file", m_file, "The query; - is standard input");
        options.option("--people", m_people, "The contacts behind a part of the answer: steps[2].dropped");
    }
    Result<Outcome> run(Console& console) override
    {
        REGIA_TRY(json document, readJson(m_file));
        REGIA_TRY(const auto bench, workbench::Workbench::open(m_path, workspace::Access::ReadOnly, console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        REGIA_TRY(const std::optional<Instant> asOf, console.asOf());
        query::QueryOptions options;
        options.language = console.common().language == "it" ? segment::Language::Italian : segment::Language::English;
        options.naming.currency = dataset->snapshot->currency();
        const auto ask = [&](json& each) -> Result<json> {
            if (asOf && each.is_object() && !each.contains("as_of"))
                each["as_of"] = calendar::toIso(*asOf);
            if (m_people.empty())
                return query::runQuery(each, *dataset, options, console.progress());
            REGIA_TRY(const Bitmap people, query::people(each, m_people, *dataset, options, console.progress()));
            json ids = json::array();
            people.forEach([&](std::size_t row) { ids.push_back(dataset->snapshot->contact(row).value); });
            return json{{"n", ids.size()}, {"ids", ids}};
        };
        if (!document.is_array()) {
            REGIA_TRY(const json answer, ask(document));
            console.print(answer);
            return outcomeOf(answer);
        }
        json answers = json::array();
        for (json& each : document) {
            REGIA_TRY(json answer, ask(each));
            answers.push_back(std::move(answer));
        }
        console.print(answers);
        return Outcome::Clean;
    }

private:
    static Outcome outcomeOf(const json& answer)
    {
        return answer.contains("warnings") && !answer["warnings"].empty() ? Outcome::WithWarnings : Outcome::Clean;
    }

    std::string m_path, m_file, m_people;
};

}  // namespace

std::unique_ptr<Command> queryCommand() { return std::make_unique<Query>(); }

}  // namespace regia::cli
