// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/give_sheet.h"

#include "model/base/clock.h"
#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/relative_time_parser.h"
#include "model/base/wall_time.h"
#include "model/medicines/medicine_text.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"
#include "ui/medicines/field_names.h"
#include "ui/medicines/last_given.h"

using namespace Qt::StringLiterals;

GiveSheet::GiveSheet(const PageContext &context, const Medicine &medicine, const Dose &fresh,
                     const std::optional<Dose> &latest, const QStringList &givers, QWidget *parent) :
    ShortSheet(textOfAction(fieldNames(medicine.kind).giveNow), medicine.name, context, std::nullopt, parent,
               fresh),
    m_medicine(medicine.name), m_now(context.clock.now()) {
    addNote(prescribedText(medicine));
    auto *last = new LastGiven(context.clock);
    last->setDose(latest);
    addWide(last);
    line(tr("How much"), &Dose::amount, "amount");
    addWhen();
    suggested(tr("By whom"), &Dose::givenBy, givers, Suggested::One, "givenBy");
    const QString reason = medicine.asNeededFor;
    suggested(tr("For what"), &Dose::reason, reason.isEmpty() ? QStringList() : QStringList(reason),
              Suggested::One, "reason");
    beginAt(fresh.givenBy.isEmpty() ? "givenBy" : "reason"); // the rest is as on the label, and now
}

void GiveSheet::addWhen() {
    m_time = addLine(tr("When"), timeText(start().moment.time()), "time");
    //: what may be typed as a time; keep the quotes
    m_time->setPlaceholderText(tr("3:10, \"20 minutes ago\""));
    m_time->setToolTip(m_time->placeholderText());
    m_meant = mutedLabel({});
    m_meant->setObjectName(u"meant"_s);
    addWide(m_meant);
    m_meant->hide();
    connect(m_time, &QLineEdit::textChanged, this, &GiveSheet::showMoment);
    addRule(m_time, [this] { return whenMessage(); });
}

/// A time that is still to come today was yesterday: at ten past midnight, 11:50 PM is a moment ago. Nothing
/// where no time can be read.
std::optional<Moment> GiveSheet::moment() const {
    if (timeText(start().moment.time()) == words(m_time)) // with its seconds
        return start().moment;
    if (const auto meant = readTimeWords(m_time->text(), m_now))
        return Moment::of(*meant);
    const auto time = readTime(m_time->text());
    if (!time)
        return std::nullopt;
    const QDateTime today = onTheClock(m_now.date(), *time, m_now);
    return Moment::of(today <= m_now ? today : onTheClock(m_now.date().addDays(-1), *time, m_now));
}

/// Says at once how what was typed is understood, where it is not plainly a time of today.
void GiveSheet::showMoment() {
    const auto meant = moment();
    const bool isPlain = meant && meant->date() == m_now.date() && readTime(m_time->text());
    m_meant->setVisible(meant && !isPlain);
    if (meant)
        //: how what was typed as a time is understood: "Friday, March 13" and "11:50 PM"
        m_meant->setText(
            tr("That is %1, %2.").arg(dayText(meant->date(), m_now.date()), timeText(meant->time())));
}

QString GiveSheet::whenMessage() const {
    const auto meant = moment();
    if (!meant)
        return tr("Please write the time, for example %1.").arg(timeText(QTime(14, 30)));
    return meant->utcMsecs > m_now.toMSecsSinceEpoch() ? tr("This moment is still to come.") : QString();
}

void GiveSheet::complete(Dose &dose) const {
    dose.moment = moment().value_or(start().moment);
}

QString GiveSheet::outcome(const Dose &after) const {
    //: a medicine, and when it was given
    return tr("%1: %2", "medicine and time").arg(isolated(m_medicine), timeText(after.moment.time()));
}
