// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/service_forms.h"

#include "model/base/choices.h"
#include "model/community/resource.h"
#include "model/directory/service_category.h"
#include "model/directory/service_fields.h"
#include "ui/directory/service_words.h"
#include "ui/kit/date_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

QList<std::pair<CheckedHow, QString>> waysToCheck() {
    QList<std::pair<CheckedHow, QString>> ways;
    for (const auto how : {CheckedHow::Called, CheckedHow::Web, CheckedHow::Visited, CheckedHow::Email})
        ways.append({how, nameOf(how)});
    return ways;
}

} // namespace

CheckForm::CheckForm(const Service &service, const QString &by, QDate today, Prompts &prompts,
                     QWidget *parent) :
    Editor(tr("Checked"), prompts, parent),
    m_service(service) {
    addNote(nameText(service.name));
    m_how = addChoice(tr("How"), waysToCheck(), CheckedHow::Called, "how");
    m_on = addDate(tr("When"), today, today, "on");
    m_by = addLine(tr("By whom"), by, "by");
    m_learnt = addText(tr("What I learned"), {}, "learnt", 3);
    addNote(tr("Only you see this. It is not on a family's page."));
}

QString CheckForm::by() const {
    return m_by->text().trimmed();
}

/// The newest stands last, also where an older one is written later.
Service CheckForm::service() const {
    Service after = m_service;
    const ServiceCheck check{m_on->date().value_or(QDate()), chosen<CheckedHow>(m_how), by(),
                             m_learnt->toPlainText().trimmed()};
    const auto place =
        std::upper_bound(after.checks.begin(), after.checks.end(), check,
                         [](const ServiceCheck &a, const ServiceCheck &b) { return a.on < b.on; });
    after.checks.insert(place, check);
    return after;
}

bool CheckForm::validate() {
    setMessage(m_on, m_on->date() ? QString() : tr("Please write the day on which it was checked."));
    return m_on->date().has_value();
}

NoteForm::NoteForm(const Service &service, Prompts &prompts, QWidget *parent) :
    Editor(tr("My note"), prompts, parent), m_service(service) {
    addNote(nameText(service.name));
    m_note = addText(tr("What I want to remember of it"), service.note, "note", 6);
}

Service NoteForm::service() const {
    Service after = m_service;
    after.note = m_note->toPlainText().trimmed();
    return after;
}

CategoriesForm::CategoriesForm(const Service &service, Prompts &prompts, QWidget *parent) :
    Editor(tr("What it helps with"), prompts, parent), m_service(service) {
    addNote(nameText(service.name));
    for (const auto &[category, name] : choices<ResourceCategory>())
        m_boxes.append(addCheck(name, service.categories.contains(category),
                                qPrintable(QStringLiteral("category-") + keyOf(category))));
}

Service CategoriesForm::service() const {
    Service after = m_service;
    after.categories.clear();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            after.categories.append(ResourceCategory(i));
    }
    return after;
}
