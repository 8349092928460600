// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/held_back_card.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/import/import_view_model.h"
#include "ui/pages/import/progress_line.h"
#include "ui/pages/import/target_words.h"
#include "ui/text/formats.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

namespace regia::ui {
namespace {

constexpr std::size_t kMostReasonsShown = 3;

/// "email 71": the column names the reason shorter than the reason itself.
QString shortReason(const import::HeldBackReason& reason)
{
    const QString name = reason.column.empty() ? words::heldBack(reason.code) : words::fromUtf8(reason.column);
    constexpr qsizetype kLongest = 18;
    const QString shortened = name.size() > kLongest ? name.left(kLongest - 1) + QChar(0x2026) : name;
    return QStringLiteral("%1 %2").arg(shortened, format::integer(reason.cells));
}

}  // namespace

HeldBackCard::HeldBackCard(ImportViewModel& viewModel, QWidget* parent)
    : QWidget(parent),
      m_viewModel(viewModel),
      m_card(new Card(tr("Rows held back"))),
      m_count(new Tag),
      m_repair(new QCheckBox),
      m_reasons(new Segmented({tr("All")})),
      m_table(new DataTable),
      m_nothing(new Label({}, Type::Small, Color::Text2)),
      m_progress(new ProgressLine)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setFlush(true);
    m_card->addHeaderWidget(m_count);
    m_repair->setObjectName(QStringLiteral("repairWhileImporting"));
    m_card->addHeaderWidget(m_repair);
    connect(m_repair, &QCheckBox::clicked, this, &HeldBackCard::setRepairs);
    m_reasons->setAccessibleName(tr("Reason"));
    m_card->addHeaderWidget(m_reasons);
    m_nothing->setContentsMargins(14, 4, 14, 12);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    buildTable();
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_nothing, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_progress);
    connect(m_reasons, &Segmented::currentChanged, this, [this](int choice) {
        m_viewModel.heldBack().setReason(choice - 1);
        showRepairs();
    });
    connect(m_progress, &ProgressLine::cancelled, this,
            [this] { m_viewModel.isImporting() || m_viewModel.isReading() ? m_viewModel.cancel() : m_viewModel.cancelCheck(); });
    connect(&viewModel, &ImportViewModel::currentChanged, this, &HeldBackCard::show);
    connect(&viewModel, &ImportViewModel::cardsChanged, this, &HeldBackCard::show);
    connect(&viewModel, &ImportViewModel::progressed, this, &HeldBackCard::showProgress);
    show();
}

void HeldBackCard::buildTable()
{
    m_table->setObjectName(QStringLiteral("heldBackTable"));
    m_table->setAccessibleName(tr("Rows held back"));
    m_table->setDensity(DataTable::Density::Compact);
    m_table->setModel(&m_viewModel.heldBack());
    m_table->setColumnHidden(HeldBackModel::CheckedColumn, true);
    m_table->setColumnHidden(HeldBackModel::WhoColumn, true);
    m_table->setColumnWidth(HeldBackModel::LineColumn, 70);
    m_table->setColumnWidth(HeldBackModel::FieldColumn, 130);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int share : {HeldBackModel::ValueColumn, HeldBackModel::ReasonColumn, HeldBackModel::RepairColumn})
        m_table->horizontalHeader()->setSectionResizeMode(share, QHeaderView::Stretch);
}

QString HeldBackCard::nothingWords() const
{
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr || card->state == ImportCard::State::Failed)
        return {};
    if (card->error)
        return tr("The rows could not be checked. They can be imported all the same: what cannot be used is then listed.");
    if (card->putRight)
        return tr("The list is compared with what it was: cells that were put right are imported.");
    if (!card->check)
        return m_viewModel.isChecking() ? tr("All rows are being checked. There is no need to wait for it.") : QString();
    return tr("Every row can be imported.");
}

void HeldBackCard::show()
{
    const import::HeldBack& heldBack = m_viewModel.heldBack().contents();
    const bool any = heldBack.cells > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(nothingWords());
    const bool cellsOnly = any && heldBack.rows == 0;
    m_card->setTitle(cellsOnly ? tr("Cells held back") : tr("Rows held back"));
    m_card->setSubtitle(cellsOnly ? tr("Their rows are imported without them, until they are repaired.")
                                  : tr("Not imported until repaired; nothing else is lost."));
    m_count->setVisible(any);
    const QString rows =
        heldBack.rows == 0
            ? QString()
            : tr("%1 row(s)", nullptr, static_cast<int>(heldBack.rows)).arg(format::integer(heldBack.rows)) + QStringLiteral(" · ");
    m_count->setText(rows + tr("%1 cell(s)", nullptr, static_cast<int>(heldBack.cells)).arg(format::integer(heldBack.cells)),
                     Tag::Tone::Negative);
    showRepairs();
    showReasons();
    showProgress();
    const bool hasPlan = m_viewModel.current() != nullptr && m_viewModel.current()->state != ImportCard::State::Failed;
    setVisible(hasPlan || m_viewModel.isReading() || m_viewModel.isImporting());
}

std::vector<const import::HeldBackReason*> HeldBackCard::shownReasons() const
{
    const HeldBackModel& model = m_viewModel.heldBack();
    std::vector<const import::HeldBackReason*> reasons;
    for (std::size_t i = 0; i < model.contents().reasons.size(); ++i)
        if (model.reason() < 0 || model.reason() == static_cast<int>(i))
            reasons.push_back(&model.contents().reasons[i]);
    return reasons;
}

/// The repairs of the reason that is shown, or of all.
void HeldBackCard::showRepairs()
{
    const ImportCard* card = m_viewModel.current();
    std::int64_t repairs = 0;
    bool isAllChosen = card != nullptr;
    for (const import::HeldBackReason* reason : shownReasons()) {
        repairs += reason->repairable;
        isAllChosen = isAllChosen && (reason->repairable == 0 || card->repairs.contains({reason->code, reason->column}));
    }
    m_repair->setVisible(repairs > 0);
    m_repair->setText(tr("Make %n safe repair(s)", nullptr, static_cast<int>(repairs)));
    m_repair->setToolTip(
        tr("Only what can have been meant: m.rossi@@example.com becomes m.rossi@example.com. They are imported as a step of their own, and "
           "can be undone."));
    m_repair->setChecked(isAllChosen && repairs > 0);
}

void HeldBackCard::setRepairs(bool repairs)
{
    for (const import::HeldBackReason* reason : shownReasons())
        if (reason->repairable > 0)
            m_viewModel.decisions().setRepairs({reason->code, reason->column}, repairs);
    showRepairs();
}

void HeldBackCard::showReasons()
{
    const auto& reasons = m_viewModel.heldBack().contents().reasons;
    m_reasons->setVisible(reasons.size() > 1);
    QStringList titles{tr("All")};
    for (std::size_t i = 0; i < std::min(reasons.size(), kMostReasonsShown); ++i)
        titles << shortReason(reasons[i]);
    m_reasons->setTitles(titles);
    m_reasons->setCurrent(m_viewModel.heldBack().reason() + 1);
}

void HeldBackCard::showProgress()
{
    const QString dot = QStringLiteral(" · ");
    if (m_viewModel.isImporting()) {
        const ImportRun::Progress progress = m_viewModel.run().progress();
        QString words = tr("%1 of %2 rows").arg(format::integer(progress.rows), format::integer(progress.totalRows));
        if (progress.rowsASecond)
            words += dot + tr("%1 rows a second").arg(format::integer(static_cast<std::int64_t>(*progress.rowsASecond))) + dot +
                     tr("about %1 left").arg(format::duration(std::max<std::int64_t>(1, static_cast<std::int64_t>(*progress.secondsLeft))));
        const QString title = progress.files > 1 ? tr("Importing file %1 of %2").arg(progress.file).arg(progress.files) : tr("Importing");
        m_progress->setProgress(
            title, progress.totalRows == 0 ? -1 : static_cast<double>(progress.rows) / static_cast<double>(progress.totalRows), words);
    } else if (m_viewModel.isReading()) {
        m_progress->setProgress(tr("Reading files"), -1, {});
    } else if (const auto share = m_viewModel.checkedShare()) {
        const int files = m_viewModel.cards().countOf(ImportCard::State::Ready);
        m_progress->setProgress(files > 1 ? tr("Checking the rows of %n table(s) together", nullptr, files) : tr("Checking rows"), *share,
                                format::percent(*share, 0));
    } else if (m_viewModel.isChecking()) {
        m_progress->setProgress(tr("Checking rows"), -1, {});
    }
    m_progress->setVisible(m_viewModel.isImporting() || m_viewModel.isReading() || m_viewModel.isChecking());
}

}  // namespace regia::ui
