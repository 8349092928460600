// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <stdexcept>

namespace regia::test {

Ran CommandLine::run(const QStringList& arguments, const std::string& input) const
{
    constexpr int kLimit = 60'000;
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(m_folder.path().string()));
    process.start(QStringLiteral(REGIA_CLI), arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(kLimit) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error("regia-cli " + arguments.join(u' ').toStdString() + ": " + process.errorString().toStdString());
    return {process.exitCode(), process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

nlohmann::json CommandLine::ask(QStringList arguments, const std::string& input) const
{
    arguments << QStringLiteral("--json");
    const Ran done = run(arguments, input);
    EXPECT_EQ(done.code, kDone) << arguments.join(u' ').toStdString() << '\n' << done.complaints << done.out;
    return done.code == kDone && !done.out.empty() ? done.json() : nlohmann::json();
}

std::string CommandLine::refusal(QStringList arguments, const std::string& input) const
{
    arguments << QStringLiteral("--json");
    const Ran done = run(arguments, input);
    const std::string asked = arguments.join(u' ').toStdString();
    EXPECT_EQ(done.code, kFailed) << asked << '\n' << done.out;
    EXPECT_FALSE(done.complaints.empty()) << asked;
    const nlohmann::json answer = done.json();
    const nlohmann::json error = answer.value("error", nlohmann::json::object());
    EXPECT_EQ(answer.size(), 1U) << done.out;
    EXPECT_EQ(error.size(), 4U) << done.out;
    for (const char* key : {"code", "where", "text", "detail"})
        EXPECT_TRUE(error.contains(key) && error[key].is_string()) << key << " in " << done.out;
    EXPECT_FALSE(error.value("text", "").empty()) << done.out;
    EXPECT_NE(done.complaints.find(error.value("text", "")), std::string::npos) << done.complaints;
    return error.value("code", "");
}

}  // namespace regia::test
