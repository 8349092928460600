// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/segment/segment.h"

#include <nlohmann/json.hpp>

#include "app/regia-cli/commands/commands.h"
#include "core/segment/parse.h"
#include "core/segment/sql.h"
#include "core/segment/words.h"

namespace regia::cli {
namespace {

using nlohmann::json;

json reasonToJson(const segment::Reason& reason)
{
    json parts = json::array();
    for (const segment::Reason& part : reason.parts)
        parts.push_back(reasonToJson(part));
    json facts = json::object();
    for (const auto& [name, value] : reason.facts)
        facts[name] = value.empty() ? json(nullptr) : json(value);
    json result{{"path", reason.path}, {"holds", reason.holds}, {"what", reason.what}, {"facts", facts}};
    if (!parts.empty())
        result["parts"] = parts;
    return result;
}

/// Counts a segment, lists it, says it in words or SQL, explains one contact, saves it.
class Segment final : public Command {
public:
    std::string_view name() const override { return "segment"; }
    std::string_view summary() const override { return "Count, list, explain or save a segment"; }
    void declare(Options& options) override
    {
        options.required("workspace", m_path, "The workspace");
        options.option("--file", m_file, "A segment or condition as JSON; - is standard input");
        options.option("--name", m_name, "A saved segment");
        options.flag("--count", m_count, "How many (the default)");
        options.flag("--ids", m_ids, "The ids of its contacts");
        options.flag("--sql", m_sql, "As SQL");
        options.option("--dialect", m_dialect, "sqlite");
        options.flag("--words", m_words, "As a sentence, in the language of --lang");
        options.option("--why", m_why, "Why this contact is in it or not");
        options.option("--save", m_save, "Save it under this name");
        options.option("--freeze", m_freeze, "Save today's members as a list under this name");
    }
    Result<Outcome> run(Console& console) override
    {
        const bool writes = !m_save.empty() || !m_freeze.empty();
        REGIA_TRY(auto bench, workbench::Workbench::open(m_path, writes ? workspace::Access::ReadWrite : workspace::Access::ReadOnly,
                                                         console.clock(), console.progress()));
        const auto dataset = bench->dataset();
        segment::Context context = segment::contextOf(*dataset);
        REGIA_TRY(const std::optional<Instant> asOf, console.asOf());
        if (asOf)
            context.asOf = *asOf;
        REGIA_TRY(const segment::Condition condition, condition_(*dataset));
        REGIA_CHECK(segment::validate(condition, *dataset));
        if (m_words)
            return say(console, condition, *dataset);
        if (m_sql)
            return printSql(console, condition, *dataset, context.asOf);
        if (m_why)
            return explain(console, condition, context);
        REGIA_TRY(const Bitmap members, segment::evaluate(condition, context, console.progress()));
        if (!m_save.empty())
            REGIA_CHECK(
                bench->saveDocument("segment", m_save, json{{"kind", "dynamic"}, {"name", m_save}, {"where", segment::toJson(condition)}}));
        if (!m_freeze.empty())
            REGIA_CHECK(bench->saveDocument("segment", m_freeze,
                                            json{{"kind", "static"}, {"name", m_freeze}, {"members", idsOf(members, *dataset)}}));
        return answer(console, members, *dataset);
    }

private:
    Result<segment::Condition> condition_(const segment::Dataset& dataset) const
    {
        if (!m_name.empty()) {
            if (!dataset.segments.contains(m_name))
                return fail(ErrorCode::UnknownName, "--name", m_name);
            return segment::parseSegmentReference(json(m_name), "--name");
        }
        if (m_file.empty())
            return fail(ErrorCode::InvalidInput, "segment", "give --file F or --name N");
        REGIA_TRY(const json document, readJson(m_file));
        if (document.is_object() && document.contains("kind")) {
            REGIA_TRY(const segment::Segment saved, segment::parseSegment(document, m_file));
            if (saved.kind == segment::Segment::Kind::Dynamic)
                return saved.where;
        }
        return segment::parseSegmentReference(document, m_file);
    }
    static json idsOf(const Bitmap& members, const segment::Dataset& dataset)
    {
        json ids = json::array();
        members.forEach([&](std::size_t row) { ids.push_back(dataset.snapshot->contact(row).value); });
        return ids;
    }
    Result<Outcome> answer(Console& console, const Bitmap& members, const segment::Dataset& dataset) const
    {
        const std::size_t n = members.count();
        if (m_ids && console.wantsJson())
            console.print(json{{"n", n}, {"ids", idsOf(members, dataset)}});
        else if (m_ids)
            members.forEach([&](std::size_t row) { console.print(std::to_string(dataset.snapshot->contact(row).value)); });
        else if (console.wantsJson())
            console.print(json{
                {"n", n},
                {"universe_n", dataset.snapshot->rows()},
                {"share", dataset.snapshot->rows() == 0 ? json(nullptr)
                                                        : json(static_cast<double>(n) / static_cast<double>(dataset.snapshot->rows()))}});
        else
            console.print(std::to_string(n) + " of " + std::to_string(dataset.snapshot->rows()) + " contacts");
        return Outcome::Clean;
    }
    static Result<Outcome> say(Console& console, const segment::Condition& condition, const segment::Dataset& dataset)
    {
        const auto language = console.common().language == "it" ? segment::Language::Italian : segment::Language::English;
        segment::Naming naming;
        naming.currency = dataset.snapshot->currency();
        const segment::Sentence sentence = segment::sentenceOf(condition, language, naming);
        if (console.wantsJson())
            console.print(json{{"words", sentence.text}});
        else
            console.print(sentence.text);
        return Outcome::Clean;
    }
    Result<Outcome> printSql(Console& console, const segment::Condition& condition, const segment::Dataset& dataset, Instant asOf) const
    {
        if (!m_dialect.empty() && m_dialect != "sqlite")
            return fail(ErrorCode::Unsupported, "--dialect", m_dialect + ": sqlite is the one that is offered");
        REGIA_TRY(const std::string sql, segment::toSql(condition, segment::Context{dataset, asOf}));
        if (console.wantsJson())
            console.print(json{{"sql", sql}});
        else
            console.print(sql);
        return Outcome::Clean;
    }
    Result<Outcome> explain(Console& console, const segment::Condition& condition, const segment::Context& context) const
    {
        REGIA_TRY(const segment::Reason reason, segment::why(condition, ContactId{*m_why}, context, console.progress()));
        console.print(reasonToJson(reason));
        return Outcome::Clean;
    }

    std::string m_path, m_file, m_name, m_dialect, m_save, m_freeze;
    bool m_count = false, m_ids = false, m_sql = false, m_words = false;
    std::optional<std::int64_t> m_why;
};

}  // namespace

std::unique_ptr<Command> segmentCommand() { return std::make_unique<Segment>(); }

}  // namespace regia::cli
