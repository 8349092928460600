// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_page.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QTemporaryDir>

#include "ui/pages/import/match_view.h"
#include "ui/pages/import/receipt_view.h"
#include "ui/pages/import/receipt_words.h"
#include "ui/pages/import/start_view.h"
#include "ui/pages/import/step_bar.h"
#include "ui/pages/import/target_words.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/page_context.h"
#include "ui/shell/page_header.h"
#include "ui/shell/pasted_table.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"

namespace regia::ui {
namespace {

const QString kFiles = QStringLiteral("files");
const QString kBatches = QStringLiteral("batches");

/// A small export to show the page with: invented people, a few cells that cannot be used.
QStringList exampleFiles()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hubspot-crm-exports-contacts-2026-09-30.csv"));
    if (!QFile::exists(path))
        QFile::copy(QStringLiteral(":/samples/import-example.csv"), path);
    return {path};
}

/// A list, or one as the command line gives it.
std::vector<BatchId> batchesOf(const QVariant& argument)
{
    const bool isList = argument.typeId() == QMetaType::QVariantList;
    std::vector<BatchId> batches;
    for (const QVariant& batch : isList ? argument.toList() : QVariantList{argument})
        if (const qint64 id = batch.toLongLong(); id > 0)
            batches.push_back(BatchId{id});
    return batches;
}

/// The views of the page. As high as the window: what is long scrolls inside, so the wrapping of words must not count.
class Views final : public QStackedWidget {
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

}  // namespace

ImportPage::ImportPage(PageContext& context, QWidget* parent) : Page(context, parent), m_viewModel(context), m_receipts(context)
{
    setObjectName(QStringLiteral("importPage"));
    buildHeader();
    buildBody();
    bindViewModels();
    m_receipts.setBatches({});
    setStage(Stage::Files);
}

void ImportPage::buildHeader()
{
    header().setTitle(tr("Import"));
    m_steps = new StepBar({tr("Files"), tr("Match columns"), tr("Check"), tr("Done")});
    header().addWidget(m_steps);
    m_cancel = new Button(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("putFilesAside"));
    m_import = new Button(tr("Import now"), ButtonKind::Primary);
    m_import->setObjectName(QStringLiteral("importAll"));
    m_more = new Button(tr("Import more files"), QStringLiteral("plus"));
    m_more->setObjectName(QStringLiteral("importMore"));
    for (Button* button : {m_more, m_cancel, m_import})
        header().addAction(button);
    connect(m_cancel, &Button::clicked, this, &ImportPage::putAside);
    connect(m_import, &Button::clicked, &m_viewModel, &ImportViewModel::importAll);
    connect(m_more, &Button::clicked, this, &ImportPage::chooseFiles);
}

void ImportPage::buildBody()
{
    m_stack = new Views;
    setBody(m_stack);
    const auto shortcut = [this](const QKeySequence& keys, auto run) {
        // Of the window: a dialog that closes leaves the keyboard nowhere. Fields take their own paste before this.
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::Paste, [this] { paste(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_stage == Stage::Match)
            m_viewModel.importAll();
    });
}

/// A view is made when it is shown for the first time: most visits see one of them.
QWidget* ImportPage::viewOf(Stage stage)
{
    QWidget*& view = m_views[static_cast<std::size_t>(stage)];
    if (view != nullptr)
        return view;
    switch (stage) {
    case Stage::Files: view = makeStart(); break;
    case Stage::Match: view = makeMatch(); break;
    case Stage::Done: view = makeReceipt(); break;
    }
    m_stack->addWidget(view);
    return view;
}

QWidget* ImportPage::makeStart()
{
    auto* start = new StartView(m_receipts, context().watchedFolder());
    connect(start, &StartView::filesRequested, this, &ImportPage::chooseFiles);
    connect(start, &StartView::folderRequested, this, &ImportPage::chooseFolder);
    connect(start, &StartView::pasteRequested, this, &ImportPage::paste);
    connect(start, &StartView::receiptRequested, this, &ImportPage::openReceipt);
    connect(start, &StartView::watchedFilesRequested, this, &ImportPage::addFiles);
    return start;
}

QWidget* ImportPage::makeMatch()
{
    auto* match = new MatchView(m_viewModel);
    connect(match, &MatchView::addFilesRequested, this, &ImportPage::chooseFiles);
    return match;
}

QWidget* ImportPage::makeReceipt()
{
    m_receipt = new ReceiptView(m_receipts);
    connect(m_receipt, &ReceiptView::receiptRequested, this, &ImportPage::openReceipt);
    connect(m_receipt, &ReceiptView::nextRequested, this, [this] { setStage(Stage::Match); });
    return m_receipt;
}

void ImportPage::bindViewModels()
{
    connect(&m_viewModel, &ImportViewModel::cardsChanged, this, [this] {
        if (m_viewModel.cards().isEmpty() && m_stage == Stage::Match && !m_viewModel.isImporting())
            setStage(Stage::Files);
        show();
    });
    connect(&m_viewModel, &ImportViewModel::currentChanged, this, &ImportPage::show);
    connect(&m_viewModel, &ImportViewModel::imported, this, &ImportPage::takeImported);
    connect(&m_receipts, &ReceiptViewModel::changed, this, &ImportPage::show);
}

void ImportPage::open(const QVariantMap& arguments)
{
    const QStringList files = arguments.value(kFiles).toStringList();
    const std::vector<BatchId> batches = batchesOf(arguments.value(kBatches));
    if (!files.isEmpty())
        return addFiles(files);
    if (!batches.empty()) {
        m_receipts.setBatches(batches);
        return setStage(Stage::Done);
    }
    show();
}

QVariantMap ImportPage::arguments() const
{
    if (m_stage != Stage::Done)
        return {};
    QVariantList batches;
    for (const BatchId batch : m_receipts.batches())
        batches << static_cast<qlonglong>(batch.value);
    return {{kBatches, batches}};
}

QString ImportPage::draft() const
{
    if (m_viewModel.isImporting())
        return tr("An import is running.");
    return m_viewModel.holdsCards() ? tr("There are files that are not imported yet.") : QString();
}

void ImportPage::setStage(Stage stage)
{
    m_stage = stage;
    m_stack->setCurrentWidget(viewOf(stage));
    show();
}

int ImportPage::currentStep()
{
    if (m_stage == Stage::Done)
        return 3;
    if (m_stage == Stage::Files)
        return 0;
    const bool checked = !m_viewModel.isReading() && !m_viewModel.isChecking() && m_viewModel.current() != nullptr &&
                         m_viewModel.current()->check.has_value();
    return m_viewModel.isImporting() || checked ? 2 : 1;
}

void ImportPage::showHeader()
{
    m_steps->setCurrent(currentStep());
    const int ready = m_viewModel.cards().countOf(ImportCard::State::Ready);
    m_cancel->setVisible(m_stage == Stage::Match);
    m_cancel->setEnabled(!m_viewModel.isImporting());
    m_import->setVisible(m_stage == Stage::Match);
    m_import->setText(ready > 1 ? tr("Import all %n tables", nullptr, ready) : tr("Import now"));
    m_import->setEnabled(m_viewModel.canImport());
    m_import->setBusy(m_viewModel.isImporting());
    m_more->setVisible(m_stage == Stage::Done);
    const bool readOnly = context().isReadOnly();
    m_import->setToolTip(readOnly ? words::readOnly() : QString());
    m_more->setEnabled(!readOnly);
    m_more->setToolTip(readOnly ? words::readOnly() : QString());
    if (m_receipt == nullptr)
        return;
    m_receipt->setWaiting(ready);
    m_receipt->setRefused(m_viewModel.cards().refusals());
}

void ImportPage::show()
{
    showHeader();
    setStatus(m_stage == Stage::Match ? matchStatus() : context().countedAll());
    const ViewState now = viewState();
    if (now == ViewState::Loading && state() != now)
        return setState(now);
    // What is shown is laid out first: who waits for the page sees it whole.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const ViewState shown = viewState(); shown != state())
                setState(shown);
        },
        Qt::QueuedConnection);
}

ViewState ImportPage::viewState() const
{
    const bool works = m_viewModel.isReading() || m_viewModel.isImporting() || (m_stage == Stage::Match && m_viewModel.isChecking()) ||
                       (m_stage != Stage::Match && m_receipts.isLoading());
    return works ? ViewState::Loading : m_stage == Stage::Files ? ViewState::Empty : ViewState::Ready;
}

QString ImportPage::matchStatus() const
{
    const ImportCard* card = m_viewModel.current();
    if (card == nullptr)
        return {};
    QStringList parts{nameOf(*card), format::fileSize(QFileInfo(card->path).size())};
    if (card->plan && !card->plan->table.encoding.empty())
        parts << words::encoding(card->plan->table.encoding);
    return parts.join(QStringLiteral(" · "));
}

void ImportPage::addFiles(const QStringList& files)
{
    m_viewModel.addFiles(files);
    setStage(Stage::Match);
}

void ImportPage::chooseFiles()
{
    ask::forFiles(this, [this](const QStringList& files) { addFiles(files); });
}

void ImportPage::chooseFolder()
{
    ask::forFolder(this, tr("Import a folder"), [this](const QString& folder) { addFiles({folder}); });
}

void ImportPage::paste()
{
    if (context().isReadOnly())
        return context().notify(Notice{.text = words::readOnly(), .icon = QStringLiteral("info"), .action = {}, .run = {}});
    const QStringList files = filesOfClipboard(*QGuiApplication::clipboard()->mimeData());
    if (!files.isEmpty())
        return addFiles(files);
    context().notify(
        Notice{.text = tr("The clipboard holds no table and no files"), .icon = QStringLiteral("info"), .action = {}, .run = {}});
}

void ImportPage::putAside()
{
    const QStringList paths = m_viewModel.cards().paths();
    m_viewModel.clear();
    setStage(Stage::Files);
    context().notify(Notice{.text = tr("Nothing was imported. The workspace has not changed."),
                            .icon = QStringLiteral("info"),
                            .action = tr("Bring the files back"),
                            .run = [page = QPointer<ImportPage>(this), paths] {
                                if (page == nullptr)
                                    return;
                                page->addFiles(paths);
                            }});
}

void ImportPage::takeImported(const std::vector<BatchId>& batches, bool cancelled)
{
    if (batches.empty())
        return context().notify(Notice{
            .text = cancelled ? tr("Cancelled. Nothing was imported.") : tr("Nothing was imported: see the reason beside each file."),
            .icon = QStringLiteral("info"),
            .action = {},
            .run = {}});
    if (cancelled)
        context().notify(
            Notice{.text = tr("Cancelled. %n file(s) before it are in; the others wait.", nullptr, static_cast<int>(batches.size())),
                   .icon = QStringLiteral("info"),
                   .action = {},
                   .run = {}});
    m_receipts.setBatches(batches);
    setStage(Stage::Done);
    if (!isVisible())
        context().notify(
            Notice{.text = tr("%n file(s) are imported", nullptr, static_cast<int>(batches.size())),
                   .icon = QStringLiteral("success"),
                   .action = tr("See what came of it"),
                   .run = [shown = &context(), link = PageLink{QStringLiteral("import"), arguments()}] { shown->open(link); }});
    context().refresh();
}

void ImportPage::openReceipt(BatchId batch)
{
    m_receipts.setBatches({batch});
    setStage(Stage::Done);
}

PageDescriptor importPage()
{
    return {.id = QStringLiteral("import"),
            .title = [] { return ImportPage::tr("Import"); },
            .icon = QStringLiteral("import"),
            .section = PageSection::Data,
            .create = [](PageContext& context) { return std::make_unique<ImportPage>(context); },
            .parent = {},
            .badge = {},
            .withoutWorkspace = false,
            .example =
                [](PageContext&) {
                    return QVariantMap{{kFiles, exampleFiles()}};
                }};
}

}  // namespace regia::ui
