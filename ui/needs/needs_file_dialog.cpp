// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/needs_file_dialog.h"

#include "model/files/atomic_replace.h"
#include "model/files/file_endings.h"
#include "model/files/file_name.h"
#include "model/handoff/needs_file.h"
#include "ui/kit/history.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompts.h"
#include "ui/kit/widgets.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

NeedsFileDialog::NeedsFileDialog(const PageContext &context, const QList<Need> &needs, QWidget *parent) :
    QDialog(parent), m_context(context), m_needs(needs), m_messages(new MessageBar) {
    setObjectName(u"needsFile"_s);
    setWindowTitle(tr("What would help, as a file"));
    QStringList rows;
    for (const Need need : needs)
        rows.append(nameOf(need));
    auto *reveals = new QPlainTextEdit(rows.join(u'\n'));
    reveals->setObjectName(u"reveals"_s);
    reveals->setReadOnly(true);
    reveals->setTabChangesFocus(true);
    auto *all = strongLabel(tr("All that the file says"));
    all->setBuddy(reveals);
    auto *leave = plainButton(tr("Close"));
    leave->setObjectName(u"leave"_s);
    auto *saving = primaryButton(tr("&Save the file…"), "download");
    saving->setObjectName(u"save"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(saving, &QPushButton::clicked, this, &NeedsFileDialog::save);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(sectionLabel(windowTitle()));
    layout->addWidget(plainLabel(tr("Your social worker can make a list of services from it. "
                                    "Nothing is sent, and you choose who gets the file.")));
    layout->addWidget(all);
    layout->addWidget(reveals, 1);
    layout->addWidget(mutedLabel(tr("Your name and your child's name are not in it.")));
    layout->addWidget(m_messages);
    layout->addLayout(headerRow(new QWidget, {leave, saving}));
    resize(sizeOnScreen(560, 480));
}

void NeedsFileDialog::save() {
    const QString ending = endingOf(FileType::Needs);
    const QString asked =
        m_context.prompts.saveFile(this, windowTitle(), tr("What would help", "the name of a file") + ending,
                                   tr("What would help (%1)").arg(u'*' + ending));
    if (asked.isEmpty())
        return;
    if (const auto saved = durableReplace(withEnding(asked, ending), writeNeeds(m_needs)); !saved)
        return m_messages->tell(saved.error());
    m_context.history.say(tr("The file is saved. You can send it to your social worker."));
    accept();
}
