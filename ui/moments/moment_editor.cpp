// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_editor.h"

#include "model/base/clock.h"
#include "model/base/wall_time.h"
#include "ui/attachments/new_attachments.h"
#include "ui/diary/informant_names.h"

MomentEditor::MomentEditor(const PageContext &context, const std::optional<DiaryEntry> &before,
                           const DiaryEntry &fresh, const QList<Informant> &named, QWidget *parent) :
    RecordEditor(before ? tr("Edit a good moment") : tr("A good moment"), context, before, fresh, parent) {
    require(text(tr("What was it?"), &DiaryEntry::words, "words", 5), tr("Please write a few words."));
    m_photos = new NewAttachments(context.prompts);
    connect(m_photos, &NewAttachments::edited, this, &MomentEditor::touch);
    addField(tr("Photos"), m_photos, "photos");
    m_date = addDate(tr("Day"), start().moment.date(), "date");
    QComboBox *reporter = choice(tr("Who tells it"), &DiaryEntry::reporter, "reporter");
    QStringList names;
    for (const Informant &each : named)
        names.append(each.name);
    tieNames(reporter, suggested(tr("By name"), &DiaryEntry::reportedBy, names, Suggested::One, "reportedBy"),
             named);
    addRule(m_date, [this] {
        const auto day = m_date->date();
        return day && *day > today() ? tr("This day is still to come.") : m_date->problem();
    });
}

QStringList MomentEditor::photos() const {
    return m_photos->files();
}

/// On another day the time of day stays: nobody is asked for it.
void MomentEditor::complete(DiaryEntry &entry) const {
    const QDate day = m_date->date().value_or(entry.moment.date());
    if (day != entry.moment.date())
        entry.moment = Moment::of(onTheClock(day, entry.moment.time(), context().clock.now()));
}
