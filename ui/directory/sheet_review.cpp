// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/sheet_review.h"

#include "model/base/choices.h"
#include "model/base/isolated.h"
#include "model/community/resource.h"
#include "model/diary/exchange/ambiguities.h"
#include "model/directory/service_document.h"
#include "model/directory/service_fields.h"
#include "ui/directory/sheet_columns.h"
#include "ui/kit/review_parts.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestBeginning = 26; ///< whole in a box with the largest text, too

constexpr ServiceField kShown[] = {
    ServiceField::Name,  ServiceField::Organization, ServiceField::Phones,      ServiceField::Places,
    ServiceField::Hours, ServiceField::Costs,        ServiceField::Eligibility, ServiceField::Description};

QList<RowsModel<Service>::Column> shownColumns() {
    QList<RowsModel<Service>::Column> columns;
    for (const ServiceField field : kShown)
        columns.append({nameOf(field), [field](const Service &service) {
                            return textOf(service, field).replace(u'\n', u" · "_s);
                        }});
    return columns;
}

/// The cells of a line, to know it by.
QString beginningOf(QStringList cells) {
    cells.removeAll(QString());
    const QString text = cells.join(u" · "_s);
    return text.size() > kLongestBeginning ? text.left(kLongestBeginning - 1) + QChar(0x2026) : text;
}

} // namespace

SheetReview::SheetReview(const ServiceSheet &sheet, SayShape sayShape, int filesAfter, QWidget *parent) :
    QWidget(parent), m_sheet(sheet), m_sayShape(std::move(sayShape)), m_filesAfter(filesAfter),
    m_first(shownColumns()) {
    setObjectName(u"sheetReview"_s);
    m_message = errorLabel();
    m_message->setObjectName(u"message"_s);
    m_message->setText(
        tr("No column is the name of the service. Choose the one with the names: without names, "
           "nothing can be imported."));
    auto *layout = pageLayout(this);
    layout->addWidget(sectionLabel(tr("Look through the services")));
    layout->addWidget(
        mutedLabel(tr("%1: %2", "a file, and what it is")
                       .arg(isolated(QFileInfo(sheet.path).fileName()), formatText(sheet.format))));
    layout->addWidget(m_message);
    layout->addWidget(scrolling(buildContent()), 1);
    layout->addWidget(buildButtons());
    nameBoxes(this);
    showColumns();
}

QWidget *SheetReview::buildContent() {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, scaled(8), 0);
    column->setSpacing(scaled(14));
    for (QWidget *part : {buildFileChoices(), examplesTable(tr("The first services"), &m_first)}) {
        auto *sheet = card();
        cardLayout(sheet)->addWidget(part);
        column->addWidget(sheet);
    }
    auto *columns = card();
    m_columnsCard = cardLayout(columns);
    column->addWidget(columns);
    column->addStretch(1);
    return content;
}

/// What is chosen for the whole file.
QWidget *SheetReview::buildFileChoices() {
    buildHeadingLine();
    m_helpsWith = new QComboBox;
    m_helpsWith->setObjectName(u"helpsWith"_s);
    m_helpsWith->addItem(tr("Nothing said"));
    for (const auto &[category, name] : choices<ResourceCategory>())
        m_helpsWith->addItem(name, int(category));
    m_helpsWithPart = labelled(tr("What does this whole file help with?"), m_helpsWith);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(10));
    column->addWidget(labelled(tr("The headings are in line"), m_headingLine));
    column->addWidget(m_helpsWithPart);
    return part;
}

void SheetReview::buildHeadingLine() {
    m_headingLine = new QComboBox;
    m_headingLine->setObjectName(u"headingLine"_s);
    m_headingLine->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ServiceSheet &choice : headingChoices(m_sheet)) {
        const QString line = QString::number(choice.headingLine);
        m_headingLine->addItem(choice.headingLine == 0
                                   ? tr("No line: the file has no headings")
                                   : tr("%1: %2", "the number of a line, and its first cells")
                                         .arg(line, isolated(beginningOf(choice.headings))),
                               choice.headingLine);
    }
    m_headingLine->setCurrentIndex(m_headingLine->findData(m_sheet.headingLine));
    connect(m_headingLine, &QComboBox::activated, this, [this] {
        m_sheet = withHeadingsIn(m_headingLine->currentData().toInt(), m_sheet);
        showColumns();
    });
}

QWidget *SheetReview::buildButtons() {
    m_goOn = bringInButton(this);
    connect(m_goOn, &QPushButton::clicked, this, &SheetReview::goOn);
    m_cancel = cancelButton();
    connect(m_cancel, &QPushButton::clicked, this, &SheetReview::cancelled);
    return reviewButtons(m_cancel, m_goOn);
}

MappedSheet SheetReview::mapped() const {
    MappedSheet mapped{.sheet = m_sheet, .shape = m_columns->shape()};
    if (!m_helpsWithPart->isHidden() && m_helpsWith->currentData().isValid())
        mapped.helpsWith = ResourceCategory(m_helpsWith->currentData().toInt());
    return mapped;
}

/// Where the headings stand decides what the columns are. New boxes would be the last ones for Tab: the
/// buttons go behind them.
void SheetReview::showColumns() {
    delete m_columns;
    m_columns = new SheetColumns(m_sheet, m_sayShape(m_sheet));
    m_columnsCard->addWidget(m_columns);
    nameBoxes(m_columns);
    setTabOrder(m_columns->lastBox(), m_cancel);
    setTabOrder(m_cancel, m_goOn);
    connect(m_columns, &SheetColumns::changed, this, &SheetReview::showFirst);
    m_goOn->setText(m_filesAfter > 0 ? tr("Next file")
                                     : tr("Import %Ln service(s)", nullptr, int(m_sheet.rows)));
    showFirst();
}

/// What the columns say decides what the first services are, and whether any of them says what it helps with.
void SheetReview::showFirst() {
    const QList<QJsonObject> documents = firstDocuments(m_sheet, m_columns->shape());
    QList<Service> services;
    for (const QJsonObject &document : documents)
        services.append(readService(document));
    m_first.setRows({});
    m_first.setRows(services);
    m_helpsWithPart->setVisible(std::none_of(documents.begin(), documents.end(), saysCategory));
    const bool hasName = m_columns->shape().contains(SheetColumn::Name);
    m_message->setVisible(!hasName);
    m_goOn->setEnabled(hasName);
}
