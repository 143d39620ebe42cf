// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_words.h"

#include "ui/kit/draft_keeper.h"
#include "ui/kit/widgets.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

NightWords::NightWords(Store &store, const DraftKey &draft, QWidget *parent) : QWidget(parent) {
    auto *words = new QLineEdit;
    words->setObjectName(u"words"_s);
    words->setAccessibleName(tr("A few words"));
    words->setPlaceholderText(words->accessibleName());
    auto *drafts = new DraftKeeper(store, draft, {words}, this);
    drafts->restore();
    auto *save = plainButton(tr("Save"));
    save->setObjectName(u"saveWords"_s);
    save->setEnabled(!words->text().isEmpty());
    const auto finish = [this, words, drafts] {
        if (words->text().trimmed().isEmpty())
            return;
        drafts->keepNow(); // for when it cannot be saved
        Q_EMIT written(words->text().trimmed());
    };
    connect(words, &QLineEdit::textChanged, this, [drafts, save](const QString &text) {
        drafts->touch();
        save->setEnabled(!text.trimmed().isEmpty());
    });
    connect(words, &QLineEdit::returnPressed, this, finish);
    connect(save, &QPushButton::clicked, this, finish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(10), 0, 0);
    column->setSpacing(scaled(16));
    column->addWidget(words);
    column->addWidget(save, 0, Qt::AlignLeading);
    column->addStretch(1);
    setFocusProxy(words);
}
