// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/regia/options.h"

#include <functional>
#include <map>

namespace regia::app {
namespace {

std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(parts[0].toInt(&isWidth), parts[1].toInt(&isHeight));
    constexpr int kMost = 10000;
    if (!isWidth || !isHeight || size.width() < 1 || size.height() < 1 || size.width() > kMost || size.height() > kMost)
        return std::nullopt;
    return size;
}

bool addArgument(QVariantMap& arguments, const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return false;
    const QString value = text.mid(equals + 1);
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    arguments.insert(text.left(equals), isNumber ? QVariant(number) : QVariant(value));
    return true;
}

/// What an option that takes a value does with it; false: the value is not one.
using Taker = std::function<bool(Options&, const QString&)>;

bool oneOf(const QString& value, const QStringList& allowed, QString& target)
{
    target = value;
    return allowed.contains(value);
}

const std::map<QString, Taker>& takers()
{
    static const std::map<QString, Taker> kTakers{
        {QStringLiteral("--render"),
         [](Options& options, const QString& value) {
             options.renderFolder = value;
             return true;
         }},
        {QStringLiteral("--report"),
         [](Options& options, const QString& value) {
             options.reportFile = value;
             return true;
         }},
        {QStringLiteral("--workspace"),
         [](Options& options, const QString& value) {
             options.workspace = value;
             return true;
         }},
        {QStringLiteral("--page"),
         [](Options& options, const QString& value) {
             options.pages << value.split(u',', Qt::SkipEmptyParts);
             return true;
         }},
        {QStringLiteral("--argument"), [](Options& options, const QString& value) { return addArgument(options.arguments, value); }},
        {QStringLiteral("--lang"),
         [](Options& options, const QString& value) {
             return oneOf(value, {QStringLiteral("en"), QStringLiteral("it")}, options.language);
         }},
        {QStringLiteral("--theme"),
         [](Options& options, const QString& value) {
             return oneOf(value, {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}, options.theme);
         }},
        {QStringLiteral("--size"),
         [](Options& options, const QString& value) {
             const auto size = parseSize(value);
             options.size = size.value_or(QSize());
             return size.has_value();
         }},
    };
    return kTakers;
}

}  // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.wantsHelp = true;
            continue;
        }
        if (name == QLatin1String("--version")) {
            options.wantsVersion = true;
            continue;
        }
        if (!name.startsWith(QLatin1String("--"))) {
            options.files << name;
            continue;
        }
        const qsizetype equals = name.indexOf(u'=');
        const bool joined = equals > 0;
        const QString given = joined ? name.mid(equals + 1) : arguments.value(i + 1);
        name = joined ? name.left(equals) : name;
        const auto taker = takers().find(name);
        if (taker == takers().end())
            return fail(ErrorCode::InvalidInput, name.toStdString(), "unknown option");
        if (given.isEmpty() || !taker->second(options, given))
            return fail(ErrorCode::InvalidInput, name.toStdString(), "unusable value: " + given.toStdString());
        i += joined ? 0 : 1;
    }
    return options;
}

QString usage()
{
    return QStringLiteral(
        "Usage: regia [FILE.regia] [FILES TO IMPORT…]\n"
        "       regia --render FOLDER [--workspace FILE.regia] [--page ID[,ID…]] [--argument KEY=VALUE] [--size 1440x900]\n"
        "       regia --report FILE.pdf --workspace FILE.regia [--page ID[,ID…]]\n"
        "\n"
        "  --lang en|it                 language of the interface\n"
        "  --theme light|dark|system    its look\n"
        "  --render FOLDER              draw pages to FOLDER/<page>.png and end; needs no display\n"
        "  --report FILE                draw pages to one PDF and end; without --page: the overview and the analyses\n"
        "  --workspace FILE             what to draw; without one, the pages that need none\n"
        "  --page ID                    which pages; without it, all\n"
        "  --argument KEY=VALUE         what a page is opened with, as contact=17\n"
        "  --size WxH                   of the pictures\n"
        "  --help, --version\n");
}

}  // namespace regia::app
