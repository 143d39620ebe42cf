// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/activities_page.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "ui/kit/detail_view.h"
#include "ui/kit/widgets.h"
#include "ui/moments/activity_editor.h"
#include "ui/moments/write_moment.h"

using namespace Qt::StringLiterals;

namespace {

ListPage::Texts activityTexts() {
    return {.title = ActivitiesPage::tr("Ideas and wishes"),
            .add = ActivitiesPage::tr("Add an idea or wish"),
            .search = ActivitiesPage::tr("Search ideas and wishes"),
            .empty = ActivitiesPage::tr("What would be nice to do, large or small: a blanket fort, a day at "
                                        "the lake, a visit of a dog."),
            .firstStep = ActivitiesPage::tr("Add the first one"),
            .choose = ActivitiesPage::tr("Choose one to read it."),
            .icon = "star",
            .place = u"ideas"_s,
            .edit = ActivitiesPage::tr("Edit an idea or wish"),
            .remove = ActivitiesPage::tr("Delete an idea or wish")};
}

QString stateText(const Activity &activity) {
    if (activity.cameTrueOn)
        return ActivitiesPage::tr("Came true on %1").arg(dateText(*activity.cameTrueOn));
    return activity.plannedFor ? ActivitiesPage::tr("Planned for %1").arg(dateText(*activity.plannedFor))
                               : QString();
}

QString groupOf(const Activity &activity) {
    if (activity.cameTrueOn)
        return ActivitiesPage::tr("Came true", "wishes");
    return activity.plannedFor ? ActivitiesPage::tr("Planned", "ideas")
                               : ActivitiesPage::tr("Ideas and wishes");
}

QString activityWords(const Activity &activity) {
    return searchKey(QStringList{activity.what, activity.whoseIdea, activity.preparation}.join(u'\n'));
}

} // namespace

ActivitiesPage::ActivitiesPage(const PageContext &context, QWidget *parent) :
    RecordPage(context, activityTexts(),
               {.title = [](const Activity &activity) { return activity.what; },
                .subtitle = [](const Activity &activity) { return stateText(activity); },
                .note = [](const Activity &activity) { return activity.whoseIdea; },
                .group = groupOf,
                .search = activityWords},
               parent) {
    auto *moments = quietButton(tr("Good moments"), "flower1");
    moments->setObjectName(u"moments"_s);
    connect(moments, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"moments"_s, {}); });
    addHeaderWidget(moments);
    load();
}

void ActivitiesPage::fillDetail(DetailView *detail, const Activity &activity) {
    detail->addTitle(activity.what, stateText(activity));
    QPushButton *act = nullptr;
    if (activity.cameTrueOn) {
        act = plainButton(tr("Write it down as a good moment…"), "flower1");
        act->setObjectName(u"writeMoment"_s);
        connect(act, &QPushButton::clicked, this,
                [this, activity] { writeMoment(m_context, std::nullopt, activity.what, this); });
    } else {
        act = plainButton(tr("It came true"), "check-lg");
        act->setObjectName(u"cameTrue"_s);
        connect(act, &QPushButton::clicked, this, [this, activity] { comeTrue(activity); });
    }
    detail->addWidget(wrappingRow({act}));
    detail->addFact(tr("Whose idea or wish"), activity.whoseIdea);
    detail->addText(activity.preparation);
}

void ActivitiesPage::comeTrue(const Activity &activity) {
    Activity after = activity;
    after.cameTrueOn = m_context.clock.today();
    ChangeSet step = changing(tr("Note that it came true"), std::optional(activity), after);
    step.outcome = tr("Came true: %1").arg(isolated(activity.what));
    m_context.history.perform(step);
}

RecordEditor<Activity> *ActivitiesPage::newEditor(const std::optional<Activity> &before) {
    return new ActivityEditor(m_context, before, this);
}
