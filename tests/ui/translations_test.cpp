// SPDX-License-Identifier: GPL-3.0-or-later
// The interface in Italian: complete in its file, and nothing English left in the window.
#include <QAction>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include "ui/shell/action_registry.h"
#include "ui/support/find.h"
#include "ui/support/ts_file.h"
#include "ui/support/window_under_test.h"

namespace regia::test {
namespace {

const QString kItalian = QStringLiteral(REGIA_SOURCE_DIR "/translations/regia_it.ts");
const QString kEnglish = QStringLiteral(REGIA_SOURCE_DIR "/translations/regia_en.ts");

std::string listed(const QStringList& lines) { return lines.join("\n  ").toStdString(); }

/// The messages as they are after the sources were read again, as the target translations_update does.
std::vector<Message> extracted(const QString& file, const QStringList& more)
{
    const TempDir folder;
    const QString copy = QString::fromStdString((folder / "words.ts").string());
    QFile::copy(file, copy);
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.start(QStringLiteral(REGIA_LUPDATE), QStringLiteral(REGIA_LUPDATE_OPTIONS).split(u' ') + more +
                                                     QStringLiteral(REGIA_LUPDATE_SOURCES).split(u' ') + QStringList{"-ts", copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        throw std::runtime_error("lupdate: " + lupdate.readAllStandardError().toStdString());
    return readMessages(copy);
}

/// Of a text: %1 … %99, %L1 … and %n, each once.
QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression kPlace("%(?:L?\\d{1,2}|n)");
    QSet<QString> found;
    for (auto match = kPlace.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

TEST(Translations, GivenTheSources_WhenTheirTextsAreRead_ThenEachHasAFinishedItalianText)
{
    QStringList unfinished;
    for (const Message& message : extracted(kItalian, {}))
        if (!message.isFinished || message.translations.isEmpty() || message.translations.contains(QString()))
            unfinished << message.told();
    EXPECT_TRUE(unfinished.isEmpty()) << unfinished.size() << " without Italian:\n  " << listed(unfinished);
}

TEST(Translations, GivenTheSources_WhenTheirTextsAreRead_ThenTheFileHasNoOthers)
{
    QSet<QString> used;
    for (const Message& message : extracted(kItalian, {}))
        used.insert(message.key());
    QStringList vanished;
    for (const Message& message : readMessages(kItalian))
        if (!used.contains(message.key()))
            vanished << message.told();
    EXPECT_TRUE(vanished.isEmpty()) << "no longer in the sources:\n  " << listed(vanished);
}

TEST(Translations, GivenEnglishPlurals_WhenTheSourcesAreRead_ThenEachHasBothForms)
{
    QStringList missing;
    for (const Message& message : extracted(kEnglish, {"-pluralonly"}))
        if (message.isNumerus && (!message.isFinished || message.translations.size() != 2 || message.translations.contains(QString())))
            missing << message.told();
    EXPECT_TRUE(missing.isEmpty()) << "without plural forms:\n  " << listed(missing);
}

TEST(Translations, GivenAText_WhenTranslated_ThenItsPlaceholdersAreTheSame)
{
    QStringList wrong;
    for (const Message& message : readMessages(kItalian)) {
        const QSet<QString> wanted = placeholders(message.source);
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            QSet<QString> got = placeholders(message.translations[form]);
            // "One contact" may say its number in a word.
            if (message.isNumerus && form == 0)
                got += wanted.contains("%n") ? QSet<QString>{"%n"} : QSet<QString>();
            if (got != wanted)
                wrong << message.told() + " → \"" + message.translations[form] + u'"';
        }
        if (message.isNumerus && message.translations.size() != 2)
            wrong << message.told() + ": not two forms";
    }
    EXPECT_TRUE(wrong.isEmpty()) << "other placeholders:\n  " << listed(wrong);
}

TEST(Translations, GivenAText_WhenTranslated_ThenItIsNoIdentifierAndEndsAsTheSourceEnds)
{
    static const QRegularExpression kIdentifier("\\b[a-z]+_[a-z_]+\\b");
    QStringList wrong;
    for (const Message& message : readMessages(kItalian))
        for (const QString& translation : message.translations) {
            const bool raw = kIdentifier.match(translation).hasMatch() && !kIdentifier.match(message.source).hasMatch();
            const bool ellipsis = message.source.endsWith(u'…') == translation.endsWith(u'…');
            const bool spaces = message.source.startsWith(u' ') == translation.startsWith(u' ') &&
                                message.source.endsWith(u' ') == translation.endsWith(u' ');
            if (raw || !ellipsis || !spaces || translation.contains("...") || translation.contains("  "))
                wrong << message.told() + " → \"" + translation + u'"';
        }
    EXPECT_TRUE(wrong.isEmpty()) << "to look at again:\n  " << listed(wrong);
}

/// English texts whose Italian is another, and that are no Italian for anything: what must not be seen in the Italian window.
QSet<QString> englishOnly()
{
    QSet<QString> english, italian;
    for (const Message& message : readMessages(kItalian)) {
        for (const QString& translation : message.translations)
            italian.insert(translation);
        if (!message.translations.contains(message.source) && placeholders(message.source).isEmpty())
            english.insert(message.source);
    }
    return english - italian;
}

/// Words of the interface alone: cells hold what was imported, in whatever language.
bool isData(const ShownText& shown, const snapshot::Snapshot& snapshot)
{
    for (const snapshot::Column& column : snapshot.columns())
        if (const auto* texts = std::get_if<snapshot::TextColumn>(&column.data))
            for (std::uint32_t code = 0; code < texts->dictionary->size(); ++code)
                if (shown.text == QString::fromUtf8(std::string(texts->dictionary->text(code)).c_str()))
                    return true;
    return false;
}

class ItalianWindow : public testing::Test {
protected:
    ItalianWindow() { ui.language().use("it"); }

    /// All that is shown on all pages, in the menus and in the palette of commands.
    std::vector<ShownText> everything()
    {
        std::vector<ShownText> all;
        const auto read = [&](const QString& place) {
            for (const ShownText& shown : shownTexts(ui.window()))
                all.push_back({shown.text, place + ": " + shown.where});
        };
        for (const QAction* action : ui.window().findChildren<QAction*>())
            all.push_back({action->text().remove(u'&'), "action " + action->objectName()});
        ui.context().actions().find("edit.palette")->trigger();
        read("palette");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        for (const ui::PageDescriptor& page : ui.navigator().pages()) {
            ui.open(page.id);
            read(page.id);
        }
        return all;
    }

    WindowUnderTest ui;
    std::shared_ptr<const snapshot::Snapshot> data = ui.context().dataset()->snapshot;
};

TEST_F(ItalianWindow, GivenEveryPage_WhenItsWordsAreRead_ThenNoneIsEnglish)
{
    const QSet<QString> english = englishOnly();
    QStringList left;
    for (const ShownText& shown : everything())
        if (english.contains(shown.text) && !isData(shown, *data))
            left << shown.where + ": " + shown.text;
    left.removeDuplicates();
    EXPECT_TRUE(left.isEmpty()) << "still English:\n  " << listed(left);
}

TEST_F(ItalianWindow, GivenEveryPage_WhenItsWordsAreRead_ThenNoneIsAnIdentifier)
{
    static const QRegularExpression kIdentifier("^[a-z]+(_[a-z]+)+$");
    QStringList raw;
    // What the Import page lists is the header of the file, as it is.
    for (const ShownText& shown : everything())
        if (kIdentifier.match(shown.text).hasMatch() && !isData(shown, *data) && !shown.where.contains("importPage"))
            raw << shown.where + ": " + shown.text;
    raw.removeDuplicates();
    EXPECT_TRUE(raw.isEmpty()) << "identifiers:\n  " << listed(raw);
}

}  // namespace
}  // namespace regia::test
