// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_forms.h"

#include "model/community/resource.h"
#include "model/directory/service_category.h"
#include "model/directory/service_fields.h"
#include "ui/directory/service_words.h"
#include "ui/kit/settings.h"

using namespace Qt::StringLiterals;

CheckForm::CheckForm(const PageContext &context, const Service &service, QWidget *parent) :
    RecordEditor(tr("Checked"), context, service, {}, parent) {
    addNote(nameText(service.name));
    m_how = addChoice(tr("How"), choices<CheckedHow>(), CheckedHow::Called, "how");
    m_on = addDate(tr("When"), today(), "on");
    m_by = addLine(tr("By whom"), context.settings.checkedBy(), "by"); // who checked last on this computer
    m_learnt = addText(tr("What I learned"), {}, "learnt", 3);
    addNote(tr("Only you see this. It is not on a family's page."));
    addRule(m_on, [this] { return m_on->problem(); });
    connect(this, &QDialog::accepted, this, [this] { this->context().settings.setCheckedBy(words(m_by)); });
}

/// The newest stands last, also where an older one is written later.
void CheckForm::complete(Service &service) const {
    const ServiceCheck check{m_on->date().value_or(QDate()), chosen<CheckedHow>(m_how), words(m_by),
                             words(m_learnt)};
    const auto place =
        std::upper_bound(service.checks.begin(), service.checks.end(), check,
                         [](const ServiceCheck &a, const ServiceCheck &b) { return a.on < b.on; });
    service.checks.insert(place, check);
}

NoteForm::NoteForm(const PageContext &context, const Service &service, QWidget *parent) :
    RecordEditor(tr("My note"), context, service, {}, parent) {
    addNote(nameText(service.name));
    text(tr("What I want to remember of it"), &Service::note, "note", 6);
}

CategoriesForm::CategoriesForm(const PageContext &context, const Service &service, QWidget *parent) :
    RecordEditor(tr("What it helps with"), context, service, {}, parent) {
    addNote(nameText(service.name));
    for (const auto &[category, name] : choices<ResourceCategory>())
        m_boxes.append(addCheck(name, service.categories.contains(category),
                                qPrintable(u"category-"_s + keyOf(category))));
}

void CategoriesForm::complete(Service &service) const {
    service.categories.clear();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            service.categories.append(ResourceCategory(i));
    }
}
