// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bereavement/still_page.h"

#include "model/appointments/appointment_table.h"
#include "model/bereavement/bereavement_step_table.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/good_moments.h"
#include "model/equipment/equipment_table.h"
#include "model/medicines/medicine_table.h"
#include "ui/bereavement/bereavement_sheet.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/photo.h"
#include "ui/kit/read_or_tell.h"
#include "ui/kit/widgets.h"
#include "ui/moments/moment_collection.h"
#include "ui/needs/safety_line.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int kStillPhoto = 180;
} // namespace

StillPage::StillPage(const PageContext &context, QWidget *parent) :
    Page(parent), m_context(context), m_sheet(new BereavementSheet(context)) {
    auto *support = quietButton(tr("Support"), "heart");
    support->setObjectName(u"support"_s);
    connect(support, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"support"_s, {}); });
    m_moment = quietButton(tr("Show me a good moment"), "stars");
    m_moment->setObjectName(u"showMoment"_s);
    connect(m_moment, &QPushButton::clicked, this, &StillPage::showMoment);
    auto *keepsake = quietButton(tr("Keepsake book"), "journal-text");
    keepsake->setObjectName(u"keepsake"_s);
    connect(keepsake, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"keepsake"_s, {}); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(20));
    column->addWidget(buildChild());
    column->addWidget(wrappingRow({m_moment, keepsake, support}));
    column->addWidget(m_sheet);
    column->addWidget(mutedLabel(tr("The menu of the book saves all of it as files, or locks it, whenever "
                                    "you want. Nothing is deleted.")));
    column->addWidget(new SafetyLine(context));
    column->addStretch(1);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(scrolling(readableSheet(content)), 1);
    reloadOn<ChildTable, DiaryTable, ContactTable, EquipmentTable, MedicineTable, AppointmentTable,
             BereavementStepTable>(context.store);
    reload();
}

QWidget *StillPage::buildChild() {
    m_photo = new QLabel;
    m_photo->setAccessibleName(tr("Photo"));
    m_photo->setAlignment(Qt::AlignHCenter);
    m_name = titleLabel({});
    m_name->setObjectName(u"childName"_s);
    m_name->setAlignment(Qt::AlignHCenter);
    auto *child = new QWidget;
    auto *layout = new QVBoxLayout(child);
    layout->setContentsMargins(0, scaled(24), 0, 0);
    layout->addWidget(m_photo);
    layout->addWidget(m_name);
    return child;
}

void StillPage::reload() {
    const auto child = readOrTell(m_context.history, m_context.store.table<ChildTable>().get());
    const auto moments = readOrTell(m_context.history, readGoodMoments(m_context.store));
    if (!child || !moments)
        return;
    m_photo->setPixmap(roundPhoto(child->photo, scaled(kStillPhoto), devicePixelRatioF()));
    m_photo->setVisible(!child->photo.isEmpty());
    m_name->setText(child->shortName());
    m_name->setVisible(!child->shortName().isEmpty());
    m_moment->setVisible(!moments->isEmpty());
    m_sheet->reload();
}

/// Only when somebody asks: no picture comes by surprise.
void StillPage::showMoment() {
    const auto moments = readOrTell(m_context.history, readGoodMoments(m_context.store));
    if (moments && !moments->isEmpty())
        (new MomentCollection(m_context, *moments, window()))->open();
}
