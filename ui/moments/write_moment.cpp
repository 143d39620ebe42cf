// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/write_moment.h"

#include "model/base/clock.h"
#include "model/book/attaching.h"
#include "model/book/store.h"
#include "model/diary/diary_table.h"
#include "model/diary/entry_text.h"
#include "model/diary/good_moments.h"
#include "model/diary/informant_choices.h"
#include "model/diary/new_entry.h"
#include "model/diary/tracker_presets.h"
#include "model/diary/tracker_table.h"
#include "ui/kit/background.h"
#include "ui/kit/history.h"
#include "ui/kit/read_or_tell.h"
#include "ui/moments/moment_editor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNames = 6;
const QString kPlace = u"moments"_s;

struct WriteMomentText {
    Q_DECLARE_TR_FUNCTIONS(WriteMoment)
};

/// The first moment of a book brings what it belongs to along.
Result<ChangeSet> firstMomentStep(const PageContext &context, const DiaryEntry &moment, qsizetype trackers) {
    for (const TrackerPreset &preset : trackerPresets()) {
        const Tracker made = trackerFrom(preset, int(trackers));
        if (!made.isGoodMoment())
            continue;
        DiaryEntry entry = moment;
        entry.tracker = made.id;
        return ChangeSet{WriteMomentText::tr("Add a good moment"),
                         {adding(made), adding(entry)},
                         entryOutcome(made, entry, context.clock.today())};
    }
    return ChangeSet{};
}

Result<ChangeSet> momentStep(const PageContext &context, const std::optional<DiaryEntry> &before,
                             const DiaryEntry &after) {
    const auto all = context.store.table<TrackerTable>().all();
    if (!all)
        return all.error();
    const QList<Tracker> trackers = trackersOfGoodMoments(*all);
    if (trackers.isEmpty() && !before)
        return firstMomentStep(context, after, all->size());
    ChangeSet step = changing(before ? WriteMomentText::tr("Edit a good moment")
                                     : WriteMomentText::tr("Add a good moment"),
                              before, after);
    if (!trackers.isEmpty())
        step.outcome = entryOutcome(trackers.first(), after, context.clock.today());
    return step;
}

/// All in one step of undo.
Result<ChangeSet> withPhotos(const PageContext &context, Result<ChangeSet> step, const DiaryEntry &moment,
                             const QStringList &files) {
    const WaitingCursor wait;
    for (const QString &file : files) {
        if (!step)
            break;
        const auto photo = attach(context.store, file, AttachmentOwner::DiaryEntry, moment.id.uuid(),
                                  Moment::of(context.clock.now()));
        if (!photo)
            return photo.error();
        step->changes.push_back(adding(*photo));
        if (step->label.isEmpty()) // nothing else is new
            step->label = WriteMomentText::tr("Edit a good moment");
    }
    return step;
}

} // namespace

void writeMoment(const PageContext &context, const std::optional<DiaryEntry> &before, const QString &words,
                 QWidget *parent) {
    const auto trackers = readOrTell(context.history, context.store.table<TrackerTable>().all());
    const auto who =
        readOrTell(context.history, currentInformant(context.store.table<CurrentInformantTable>()));
    const auto named = readOrTell(context.history, context.store.table<DiaryTable>().informants(kMostNames));
    const QList<Tracker> good = trackersOfGoodMoments(trackers.value_or(QList<Tracker>()));
    DiaryEntry fresh = newEntry(good.isEmpty() ? Id<Tracker>() : good.first().id, context.clock.now(),
                                who.value_or(Informant()));
    fresh.words = words;
    auto *editor = new MomentEditor(context, before, fresh, named.value_or(QList<Informant>()), parent);
    editor->begin({kPlace, idOf(before)}, [context, editor, before](const DiaryEntry &after) {
        return withPhotos(context, momentStep(context, before, after), after, editor->photos());
    });
}
