// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/informant_names.h"

#include "ui/kit/suggest_field.h"

#include <QComboBox>
#include <algorithm>

namespace {

std::optional<Reporter> kindOf(const QString &name, const QList<Informant> &named) {
    const auto found = std::find_if(named.begin(), named.end(),
                                    [&name](const Informant &each) { return each.name == name; });
    return found == named.end() ? std::nullopt : std::optional(found->reporter);
}

} // namespace

void tieNames(QComboBox *reporter, SuggestField *name, const QList<Informant> &named) {
    QObject::connect(name, &SuggestField::edited, reporter, [reporter, name, named] {
        if (const auto kind = name->text().isEmpty() ? std::nullopt : kindOf(name->text(), named))
            reporter->setCurrentIndex(reporter->findData(int(*kind)));
    });
    QObject::connect(reporter, &QComboBox::activated, name, [reporter, name, named] {
        const Informant chosen{Reporter(reporter->currentData().toInt()), name->text()};
        if (kindOf(chosen.name, named) && !named.contains(chosen))
            name->setText({});
    });
}
