// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/side_by_side_model.h"

#include "model/base/choices.h"
#include "model/community/resource.h"
#include "ui/directory/service_words.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace {

QString checkedOf(const Service &service) {
    return lastCheckText(service);
}

QString helpsOf(const Service &service) {
    QStringList names;
    for (const ResourceCategory category : service.categories)
        names.append(nameOf(category));
    return names.join(u", "_s);
}

QString noteOf(const Service &service) {
    return service.note;
}

} // namespace

SideBySideModel::SideBySideModel(const QList<Service> &services, QObject *parent) :
    QAbstractTableModel(parent) {
    m_services = int(services.size());
    Row names{.name = nameOf(ServiceField::Name), .isName = true};
    for (const Service &service : services)
        names.texts.append(nameText(service.name));
    m_all.append(names);
    for (int i = int(ServiceField::Name) + 1; i < kServiceFieldCount; ++i)
        add(nameOf(ServiceField(i)), services,
            [i](const Service &service) { return textOf(service, ServiceField(i)); });
    add(tr("It helps with"), services, helpsOf);
    add(tr("Last checked"), services, checkedOf);
    add(tr("My note"), services, noteOf);
    m_rows = m_all;
}

void SideBySideModel::add(const QString &name, const QList<Service> &services,
                          const std::function<QString(const Service &)> &textOf) {
    Row row{.name = name};
    for (const Service &service : services)
        row.texts.append(textOf(service));
    row.differs = row.texts.count(row.texts.first()) != row.texts.size();
    if (row.differs || !row.texts.first().isEmpty())
        m_all.append(row);
}

void SideBySideModel::showDifferencesAlone(bool alone) {
    beginResetModel();
    m_rows = m_all;
    if (alone)
        m_rows.removeIf([](const Row &row) { return !row.differs && !row.isName; });
    endResetModel();
}

int SideBySideModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_services + 1;
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignTop);
    if (role == Qt::FontRole && (row.isName || (row.differs && index.column() == 0))) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() > 0)
        return row.texts.at(index.column() - 1);
    //: a field of services that do not say the same there
    return row.differs ? tr("%1 (differs)").arg(row.name) : row.name;
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: %1 is 1, 2 or 3
    return section == 0 ? tr("Field") : tr("Service %L1").arg(section);
}
