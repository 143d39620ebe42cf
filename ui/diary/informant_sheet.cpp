// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/informant_sheet.h"

#include "model/base/isolated.h"
#include "model/book/store.h"
#include "model/diary/current_informant_table.h"
#include "ui/diary/chosen_informant.h"
#include "ui/diary/informant_names.h"
#include "ui/kit/read_or_tell.h"

InformantSheet::InformantSheet(const PageContext &context, const std::optional<CurrentInformant> &before,
                               const QList<Informant> &named, const QStringList &names, QWidget *parent) :
    ShortSheet(tr("Who writes?"),
               tr("The name stands beside what you write, until somebody else says who they are."), context,
               before, parent) {
    auto *name = suggested(
        tr("Your name"), [](auto &of) -> auto & { return of.informant.name; }, names, Suggested::One, "name");
    //: what somebody may be called in the family
    name->setPlaceholder(tr("Mom, Dad, Grandma"));
    auto kinds = choices<Reporter>();
    kinds.removeIf([](const auto &each) { return each.first == Reporter::Child; });
    QComboBox *kind = choice(
        tr("Who you are to the child"), [](auto &of) -> auto & { return of.informant.reporter; }, kinds,
        "kind");
    tieNames(kind, name, named);
}

QString InformantSheet::outcome(const CurrentInformant &after) const {
    //: %1 is a person, such as "Mom"
    return tr("%1 writes from now on").arg(isolated(nameOf(after.informant)));
}

InformantSheet *askWhoWrites(const PageContext &context, const QList<Informant> &named,
                             const QStringList &names, QWidget *parent) {
    const auto before = readOrTell(context.history, context.store.table<CurrentInformantTable>().get());
    if (!before)
        return nullptr;
    auto *sheet = new InformantSheet(context, *before, named, names, parent);
    sheet->begin({kInformantDraft, {}}, [sheet, before](const CurrentInformant &after) -> Result<ChangeSet> {
        if (!ChosenInformant::isRemembered(after.informant))
            return ChangeSet();
        ChangeSet step = changing(sheet->windowTitle(), *before, after);
        step.outcome = sheet->outcome(after);
        return step;
    });
    return sheet;
}
