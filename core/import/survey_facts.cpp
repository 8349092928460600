// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/survey_facts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/random.h"
#include "core/import/survey_question.h"

namespace regia::import {

SurveyReader::SurveyReader(RowColumns& columns, const Mapping&, const MappingContext& context)
    : m_at(columns, Entity::Survey, "at"),
      m_startedAt(columns, Entity::Survey, "started_at"),
      m_context(columns, context),
      m_ids(columns.all(Entity::Survey, "response_id")),
      m_surveys(columns.all(Entity::Survey, "name"))
{
    constexpr std::array<std::string_view, 5> kQuestions{"answer", "nps", "csat", "comment", "score"};
    for (RowColumn* column : columns.of(Entity::Survey))
        if (std::find(kQuestions.begin(), kQuestions.end(), column->mapped.target.field) != kQuestions.end())
            m_questions.push_back(column);
}

std::string SurveyReader::responseId(const RawRow& row) const
{
    if (const std::string_view id = firstText(m_ids, row); !id.empty())
        return std::string(id);
    std::uint64_t hash = fnv1a64({});
    for (const std::string& cell : row.cells)
        hash = fnv1a64(std::string_view("\0", 1), fnv1a64(cell, hash));
    return "row:" + std::to_string(hash);
}

void SurveyReader::read(const RawRow& row, RowFacts& facts)
{
    auto moment = m_at.read(row, facts.problems);
    if (!moment)
        moment = m_startedAt.read(row, facts.problems);
    if (!moment) {
        facts.problems.push_back({{}, "missing_date", {}});
        facts.setAside = true;
        return;
    }
    AnswerFact answer;
    answer.survey = firstText(m_surveys, row);
    answer.responseId = responseId(row);
    answer.at = moment->at;
    for (RowColumn* column : m_questions)
        readAnswer(*column, row, answer, facts);

    EventFact event;
    event.type = "survey_response";
    event.at = moment->at;
    event.dateOnly = moment->dateOnly;
    event.key = "survey_response|" + answer.survey + '|' + answer.responseId;
    m_context.fill(row, event);
    event.properties["survey"] = answer.survey;
    for (const AnswerFact& given : facts.answers)
        if (given.score && given.kind == "nps" && !event.properties.contains("nps"))
            event.properties["nps"] = *given.score;
    facts.events.push_back(std::move(event));
}

void SurveyReader::readAnswer(RowColumn& column, const RawRow& row, AnswerFact answer, RowFacts& facts)
{
    const std::string_view cell = column.cell(row);
    const std::string_view text = column.reader.text(cell);
    if (text.empty())
        return;
    const Target& target = column.mapped.target;
    answer.question = target.name.empty() ? column.mapped.column : target.name;
    answer.kind = column.mapped.questionKind.empty() ? "text" : column.mapped.questionKind;
    if (answer.kind == "text" || answer.kind == "choice") {
        for (const std::string& item : column.reader.items(cell))
            answer.text += (answer.text.empty() ? "" : "; ") + item;
        facts.answers.push_back(std::move(answer));
        return;
    }
    const auto score = column.reader.number(cell);
    const ScoreRange range = scoreRange(answer.kind);
    if (!score || *score < range.lowest || *score > range.highest || (range.whole && *score != std::floor(*score))) {
        addProblem(facts.problems, column, row, "invalid_score");
        return;
    }
    answer.score = score;
    facts.answers.push_back(std::move(answer));
}

TicketReader::TicketReader(RowColumns& columns, const Mapping&, const MappingContext&)
    : m_createdAt(columns, Entity::Ticket, "created_at"),
      m_solvedAt(columns, Entity::Ticket, "solved_at"),
      m_id(columns.first(Entity::Ticket, "id")),
      m_subject(columns.first(Entity::Ticket, "subject")),
      m_status(columns.first(Entity::Ticket, "status")),
      m_channel(columns.first(Entity::Ticket, "channel"))
{
    constexpr std::array<std::string_view, 5> kRead{"id", "subject", "status", "created_at", "solved_at"};
    for (RowColumn* column : columns.of(Entity::Ticket))
        if (std::find(kRead.begin(), kRead.end(), column->mapped.target.field) == kRead.end())
            m_details.emplace_back(column, propertyName(column->mapped.target));
}

void TicketReader::read(const RawRow& row, RowFacts& facts)
{
    const auto createdAt = m_createdAt.read(row, facts.problems);
    const auto textOf = [&](RowColumn* column) { return column == nullptr ? std::string() : std::string(column->text(row)); };
    TicketFact ticket;
    ticket.externalKey = textOf(m_id);
    if (!createdAt || ticket.externalKey.empty()) {
        facts.problems.push_back({{}, createdAt ? "missing_key" : "missing_date", {}});
        facts.setAside = true;
        return;
    }
    ticket.subject = textOf(m_subject);
    ticket.status = textOf(m_status);
    ticket.createdAt = createdAt->at;
    const auto solvedAt = m_solvedAt.read(row, facts.problems);
    if (solvedAt)
        ticket.solvedAt = solvedAt->at;
    for (const auto& [column, name] : m_details)
        if (nlohmann::json value = jsonValue(*column, row); !value.is_null())
            ticket.details[name] = std::move(value);

    EventFact event;
    event.type = "ticket_opened";
    event.at = createdAt->at;
    event.dateOnly = createdAt->dateOnly;
    event.channel = textOf(m_channel);
    event.properties = ticket.details;
    event.properties["ticket"] = ticket.externalKey;
    event.key = event.type + '|' + ticket.externalKey;
    facts.events.push_back(event);
    if (solvedAt) {
        event.type = "ticket_solved";
        event.at = solvedAt->at;
        event.dateOnly = solvedAt->dateOnly;
        event.key = event.type + '|' + ticket.externalKey;
        facts.events.push_back(std::move(event));
    }
    if (facts.person && !facts.person->seenAt)
        facts.person->seenAt = ticket.createdAt;
    facts.tickets.push_back(std::move(ticket));
}

}  // namespace regia::import
