// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/day_view.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/book/store.h"
#include "ui/kit/history.h"
#include "ui/kit/page_parts.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/day_sheet.h"
#include "ui/medicines/dose_rows.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
enum State { NothingShown, DayShown };
}

DayView::DayView(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_day(context.clock.today()) {
    m_states = new QStackedWidget;
    m_states->addWidget(
        new EmptyState("calendar-event", tr("No medicine or treatment was in use on this day.")));
    m_states->addWidget(buildContent());
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(buildHeader());
    layout->addWidget(m_states, 1);
    for (const auto &[key, days] : {std::pair(Qt::Key_Left, -1), std::pair(Qt::Key_Right, 1)}) {
        auto *byKey = new QShortcut(QKeySequence(Qt::ALT | key), this);
        byKey->setContext(Qt::WidgetWithChildrenShortcut);
        connect(byKey, &QShortcut::activated, this, [this, by = days] { move(by); });
    }
}

QWidget *DayView::buildHeader() {
    m_title = titleLabel({});
    auto *earlier = iconButton(tr("The day before (Alt+Left)"), "chevron-left");
    earlier->setObjectName(u"dayBefore"_s);
    connect(earlier, &QToolButton::clicked, this, [this] { move(-1); });
    m_later = iconButton(tr("The day after (Alt+Right)"), "chevron-right");
    m_later->setObjectName(u"dayAfter"_s);
    connect(m_later, &QToolButton::clicked, this, [this] { move(1); });
    auto *today = quietButton(tr("Today"));
    today->setObjectName(u"today"_s);
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_context.clock.today()); });
    auto *list = quietButton(tr("All medicines"), "list");
    list->setObjectName(u"showList"_s);
    connect(list, &QPushButton::clicked, this, &DayView::backToList);
    return pageHead(m_title, {earlier, m_later, today, list});
}

QWidget *DayView::buildContent() {
    QFrame *planned = card();
    planned->setObjectName(u"daySheet"_s);
    m_sheet = new DaySheet(m_context);
    cardLayout(planned)->addWidget(m_sheet);
    cardLayout(planned)->addWidget(
        mutedLabel(tr("A tick within the hour notes the time it is now. A later tick notes the planned time. "
                      "Below, you can change it.")));
    QFrame *given = card();
    cardLayout(given)->addWidget(sectionLabel(tr("Given on this day")));
    m_given = cardLayout(given);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, scaled(6), 0);
    layout->setSpacing(scaled(16));
    layout->addWidget(planned);
    layout->addWidget(given);
    layout->addStretch(1);
    return scrolling(content);
}

void DayView::showDay(const QDate &day) {
    m_day = day;
    reload();
}

void DayView::move(int days) {
    const QDate day = m_day.addDays(days);
    if (day <= m_context.clock.today())
        showDay(day);
}

void DayView::reload() {
    const QDate today = m_context.clock.today();
    m_title->setText(beginningLarge(dayText(m_day, today)));
    m_later->setEnabled(m_day < today);
    const auto day = readMedicineDay(m_context.store, m_day);
    if (!day)
        return m_context.history.tell(day.error());
    m_states->setCurrentIndex(day->isEmpty() ? NothingShown : DayShown);
    m_sheet->setDay(*day);
    showGiven(*day);
}

void DayView::showGiven(const MedicineDay &day) {
    if (m_givenRows) {
        m_givenRows->hide();
        m_givenRows->deleteLater(); // what was just clicked is in it
    }
    m_givenRows = new QWidget;
    auto *rows = new QVBoxLayout(m_givenRows);
    rows->setContentsMargins(0, 0, 0, 0);
    if (day.doses.isEmpty())
        rows->addWidget(mutedLabel(tr("Nothing is written down yet.")));
    for (int i = 0; i < day.doses.size(); ++i) {
        const Dose &dose = day.doses[i];
        const Medicine medicine = day.medicines.value(dose.medicine);
        const QString head =
            tr("%1, %2", "time and medicine").arg(timeText(dose.moment.time()), isolated(medicine.name));
        rows->addWidget(doseRow(m_context, medicine, dose, head, i));
    }
    m_given->addWidget(m_givenRows);
}
