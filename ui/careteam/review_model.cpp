// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/careteam/review_model.h"

#include "ui/careteam/contact_detail.h"
#include "ui/kit/rows_model.h"

namespace {

int orderOf(ContactMatch match) {
    switch (match) {
    case ContactMatch::Added:
        return 0;
    case ContactMatch::Differs:
        return 1;
    case ContactMatch::Same:
        return 2;
    }
    return 3;
}

QString groupOf(ContactMatch match) {
    switch (match) {
    case ContactMatch::Added:
        return ReviewModel::tr("New people");
    case ContactMatch::Differs:
        return ReviewModel::tr("Already here, with other details");
    case ContactMatch::Same:
        return ReviewModel::tr("Already here, nothing new");
    }
    return {};
}

bool updates(const ContactMerge &merge) {
    const auto takes = [](const ContactDifference &difference) { return difference.keep == Keep::Theirs; };
    return !merge.newPhones.isEmpty() || !merge.newEmails.isEmpty() ||
           std::any_of(merge.differences.begin(), merge.differences.end(), takes);
}

bool bringsSomething(const ContactMerge &merge) {
    if (merge.choice != ContactChoice::BringIn)
        return merge.choice == ContactChoice::AddAsNew;
    return merge.match == ContactMatch::Added || (merge.match == ContactMatch::Differs && updates(merge));
}

QString noteOf(const ContactMerge &merge) {
    if (merge.match != ContactMatch::Differs || merge.choice == ContactChoice::LeaveOut)
        return {};
    if (merge.choice == ContactChoice::AddAsNew)
        return ReviewModel::tr("add as new");
    return updates(merge) ? ReviewModel::tr("update") : ReviewModel::tr("keep yours");
}

QString searchText(const ContactMerge &merge) {
    QStringList texts{merge.incoming.name, merge.incoming.role, merge.incoming.organization};
    if (merge.mine)
        texts.append(merge.mine->name);
    return searchKey(texts.join(u'\n'));
}

} // namespace

ReviewModel::ReviewModel(QList<ContactMerge> merges, QList<FileProblem> problems, QObject *parent) :
    QAbstractListModel(parent), m_merges(std::move(merges)), m_problems(std::move(problems)) {
    std::stable_sort(m_merges.begin(), m_merges.end(), [](const ContactMerge &a, const ContactMerge &b) {
        return orderOf(a.match) < orderOf(b.match);
    });
}

int ReviewModel::countOf(ContactMatch match) const {
    return int(std::count_if(m_merges.begin(), m_merges.end(),
                             [match](const ContactMerge &merge) { return merge.match == match; }));
}

int ReviewModel::chosenCount() const {
    return int(std::count_if(m_merges.begin(), m_merges.end(), bringsSomething));
}

void ReviewModel::setChoice(int row, ContactChoice choice) {
    if (m_merges[row].choice == choice)
        return;
    m_merges[row].choice = choice;
    Q_EMIT dataChanged(index(row), index(row));
}

void ReviewModel::tick(const QList<int> &rows, bool ticked) {
    for (int row : rows) {
        if (flags(index(row)) & Qt::ItemIsUserCheckable)
            m_merges[row].choice = ticked ? ContactChoice::BringIn : ContactChoice::LeaveOut;
    }
    // Told once: a phone may hold thousands.
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ReviewModel::setKeep(int row, ContactField field, Keep keep) {
    for (ContactDifference &difference : m_merges[row].differences) {
        if (difference.field == field)
            difference.keep = keep;
    }
    Q_EMIT dataChanged(index(row), index(row));
}

int ReviewModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_merges.size() + m_problems.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isProblem(index.row()) ? problemData(problemAt(index.row()), role)
                                  : mergeData(mergeAt(index.row()), role);
}

QVariant ReviewModel::mergeData(const ContactMerge &merge, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return merge.incoming.name;
    case Qt::CheckStateRole:
        return merge.match == ContactMatch::Same         ? QVariant()
               : merge.choice == ContactChoice::LeaveOut ? Qt::Unchecked
                                                         : Qt::Checked;
    case SubtitleRole:
        return roleAndPlace(merge.incoming);
    case GroupRole:
        return groupOf(merge.match);
    case NoteRole:
        return noteOf(merge);
    case SearchRole:
        return searchText(merge);
    default:
        return {};
    }
}

QVariant ReviewModel::problemData(const FileProblem &problem, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return problem.problem.field.isEmpty() ? problem.problem.text : problem.problem.field;
    case SubtitleRole:
        return placeOf(problem);
    case GroupRole:
        return tr("Could not be read as it stands");
    case SearchRole:
        return searchKey(problem.problem.text + u'\n' + problem.file);
    default:
        return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool checked = value.toInt() == Qt::Checked;
    setChoice(index.row(), checked ? ContactChoice::BringIn : ContactChoice::LeaveOut);
    return true;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    const bool canBeTicked =
        index.isValid() && !isProblem(index.row()) && mergeAt(index.row()).match != ContactMatch::Same;
    return canBeTicked ? usual | Qt::ItemIsUserCheckable : usual;
}
