// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/import/event_facts.h"
#include "core/import/facts.h"
#include "core/import/row_columns.h"

namespace regia::import {

/// Reads rows that are responses to a survey: one answer a question, and the event survey_response.
class SurveyReader {
public:
    SurveyReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context);

    /// The response's id; without a column for it, made of the row's cells.
    [[nodiscard]] std::string responseId(const RawRow& row) const;
    void read(const RawRow& row, RowFacts& facts);

private:
    void readAnswer(RowColumn& column, const RawRow& row, AnswerFact answer, RowFacts& facts);

    MomentColumns m_at, m_startedAt;
    EventContext m_context;
    std::vector<RowColumn*> m_ids, m_surveys, m_questions;
};

/// Reads rows that are requests for help: the ticket and the events ticket_opened and ticket_solved.
class TicketReader {
public:
    TicketReader(RowColumns& columns, const Mapping& mapping, const MappingContext& context);
    void read(const RawRow& row, RowFacts& facts);

private:
    MomentColumns m_createdAt, m_solvedAt;
    RowColumn *m_id, *m_subject, *m_status, *m_channel;
    std::vector<std::pair<RowColumn*, std::string>> m_details;
};

}  // namespace regia::import
