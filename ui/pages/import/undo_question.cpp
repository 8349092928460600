// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/undo_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include "ui/pages/import/receipt_words.h"

namespace regia::ui {
namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(regia::ui::UndoQuestion)
};

}  // namespace

void askToTakeBack(QWidget* over, const workbench::TakeBackEffect& effect, std::function<void()> then)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, UndoWords::tr("Import"), words::takeBackTitle(effect), QMessageBox::NoButton, over);
    box->setObjectName(QStringLiteral("undoQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words::takeBackText(effect));
    const auto count = static_cast<int>(effect.steps.size());
    QPushButton* take = box->addButton(count > 1 ? UndoWords::tr("Take all %n back", nullptr, count) : UndoWords::tr("Take it back"),
                                       QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(count > 1 ? UndoWords::tr("Keep them") : UndoWords::tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(take, &QPushButton::clicked, over, std::move(then));
    box->open();
}

}  // namespace regia::ui
