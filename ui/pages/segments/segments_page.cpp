// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "core/segment/segment.h"
#include "core/segment/words.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/states.h"

namespace regia::ui {
namespace {

struct Line {
    std::string name, sentence;
    std::size_t n = 0;
};

Result<std::vector<Line>> linesOf(const std::shared_ptr<const segment::Dataset>& dataset, segment::Language language, Progress& progress)
{
    std::vector<Line> lines;
    segment::Naming naming;
    naming.currency = dataset->snapshot->currency();
    for (const auto& [name, saved] : dataset->segments) {
        REGIA_TRY(const Bitmap members, segment::membersOf(name, segment::contextOf(*dataset), progress));
        const bool dynamic = saved->kind == segment::Segment::Kind::Dynamic;
        lines.push_back({name, dynamic ? segment::sentenceOf(saved->where, language, naming).text : std::string(), members.count()});
    }
    return lines;
}

}  // namespace

SegmentsPage::SegmentsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_table(new DataTable), m_model(new QStandardItemModel(0, 4, this))
{
    setObjectName(QStringLiteral("segmentsPage"));
    header().setTitle(tr("Segments"));
    auto* fresh = new Button(tr("New segment"), QStringLiteral("plus"), ButtonKind::Primary);
    fresh->setObjectName(QStringLiteral("newSegment"));
    connect(fresh, &Button::clicked, this, [this] { this->context().open({QStringLiteral("segment"), {}}); });
    header().addAction(fresh);
    m_model->setHorizontalHeaderLabels({tr("Segment"), tr("Who they are"), tr("Contacts"), tr("Share")});
    m_table->setAccessibleName(tr("Segments"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 220);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const auto openLine = [this](const QModelIndex& index) {
        this->context().open({QStringLiteral("segment"), {{QStringLiteral("segment"), m_model->index(index.row(), 0).data().toString()}}});
    };
    connect(m_table, &DataTable::activated, this, openLine);
    auto* card = new Card(tr("Saved segments"));
    card->setFlush(true);
    card->body()->addWidget(m_table, 1);
    setBody(card);
    connect(&context, &PageContext::dataChanged, this, &SegmentsPage::refresh);
}

void SegmentsPage::open(const QVariantMap&) { refresh(); }

void SegmentsPage::refresh()
{
    setState(ViewState::Loading);
    const auto dataset = context().dataset();
    const auto language = QLocale().language() == QLocale::Italian ? segment::Language::Italian : segment::Language::English;
    m_job.start([dataset, language](Progress& progress) { return linesOf(dataset, language, progress); },
                [this, dataset](Result<std::vector<Line>> lines) {
                    if (!lines) {
                        stateHost().showInstead(new ErrorState(lines.error()));
                        return setState(ViewState::Failed);
                    }
                    m_model->removeRows(0, m_model->rowCount());
                    for (const Line& line : *lines) {
                        auto* name = new QStandardItem(words::fromUtf8(line.name));
                        name->setData(true, StrongRole);
                        auto* count = new QStandardItem(format::integer(static_cast<std::int64_t>(line.n)));
                        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                        auto* share = new QStandardItem(
                            dataset->snapshot->rows() == 0
                                ? QString()
                                : format::percent(static_cast<double>(line.n) / static_cast<double>(dataset->snapshot->rows())));
                        share->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                        m_model->appendRow({name, new QStandardItem(words::fromUtf8(line.sentence)), count, share});
                    }
                    lines->empty() ? showNothingYet() : stateHost().showContent();
                    setStatus(context().countedAll());
                    setState(lines->empty() ? ViewState::Empty : ViewState::Ready);
                });
}

void SegmentsPage::showNothingYet()
{
    stateHost().showInstead(new EmptyState(QStringLiteral("segments"), tr("No segment yet"),
                                           tr("A segment is a saved answer to the question: whom do we talk to?"),
                                           {{tr("Build the first one"), QStringLiteral("plus"), [this] {
                                                 context().open({QStringLiteral("segment"), {}});
                                             }}}));
}

PageDescriptor segmentsPage()
{
    return {.id = QStringLiteral("segments"),
            .title = [] { return SegmentsPage::tr("Segments"); },
            .icon = QStringLiteral("segments"),
            .section = PageSection::People,
            .create = [](PageContext& context) { return std::make_unique<SegmentsPage>(context); },
            .parent = {},
            .badge = [](PageContext& context) { return format::integer(static_cast<std::int64_t>(context.dataset()->segments.size())); }};
}

}  // namespace regia::ui
