// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheet_review.h"

#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "model/exchange/diary_doubts.h"
#include "model/text/isolated.h"
#include "ui/exchange/review_parts.h"
#include "ui/exchange/sheet_columns.h"
#include "ui/shell/widgets.h"

#include <QFileInfo>

namespace {

constexpr ServiceField kShown[] = {
    ServiceField::Name,  ServiceField::Organization, ServiceField::Phones,      ServiceField::Places,
    ServiceField::Hours, ServiceField::Costs,        ServiceField::Eligibility, ServiceField::Description};

QList<RowsModel<Service>::Column> shownColumns() {
    QList<RowsModel<Service>::Column> columns;
    for (const ServiceField field : kShown)
        columns.append({nameOf(field), [field](const Service &service) {
                            return textOf(service, field).replace(QLatin1Char('\n'), QStringLiteral(" · "));
                        }});
    return columns;
}

} // namespace

SheetReview::SheetReview(const ServiceSheet &sheet, const SheetShape &shape, int filesAfter,
                         QWidget *parent) :
    QWidget(parent),
    m_sheet(sheet), m_first(shownColumns()) {
    setObjectName(QStringLiteral("sheetReview"));
    m_message = errorLabel();
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setText(
        tr("No column is the name of the service. Choose the one with the names: without names, "
           "nothing can be brought in."));
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("Look through the services")));
    layout->addWidget(
        mutedLabel(tr("%1: %2", "a file, and what it is")
                       .arg(isolated(QFileInfo(sheet.path).fileName()), formatText(sheet.format))));
    layout->addWidget(m_message);
    layout->addWidget(scrolling(buildContent(shape)), 1);
    layout->addWidget(buildButtons(filesAfter));
    nameBoxes(this);
    showFirst();
}

QWidget *SheetReview::buildContent(const SheetShape &shape) {
    m_columns = new SheetColumns(m_sheet, shape);
    connect(m_columns, &SheetColumns::changed, this, &SheetReview::showFirst);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, scaled(8), 0);
    column->setSpacing(scaled(14));
    for (QWidget *part :
         {examplesTable(tr("The first services"), &m_first), static_cast<QWidget *>(m_columns)}) {
        auto *sheet = card();
        cardLayout(sheet)->addWidget(part);
        column->addWidget(sheet);
    }
    column->addStretch(1);
    return content;
}

QWidget *SheetReview::buildButtons(int filesAfter) {
    m_goOn = bringInButton(this);
    const int count = int(m_sheet.rows);
    m_goOn->setText(filesAfter > 0 ? tr("Next file") : tr("Bring in %Ln service(s)", nullptr, count));
    connect(m_goOn, &QPushButton::clicked, this, &SheetReview::goOn);
    QPushButton *cancel = cancelButton();
    connect(cancel, &QPushButton::clicked, this, &SheetReview::cancelled);
    return reviewButtons(cancel, m_goOn);
}

const SheetShape &SheetReview::shape() const {
    return m_columns->shape();
}

/// What the columns say decides what the first services are.
void SheetReview::showFirst() {
    QList<Service> services;
    for (const QJsonObject &document : firstDocuments(m_sheet, shape()))
        services.append(readService(document));
    m_first.setRows({});
    m_first.setRows(services);
    const bool hasName = shape().contains(SheetColumn::Name);
    m_message->setVisible(!hasName);
    m_goOn->setEnabled(hasName);
}
