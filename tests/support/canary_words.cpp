// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary_words.h"

#include "model/activities/activity.h"
#include "model/appointments/appointment.h"
#include "model/book/store.h"
#include "model/calls/call.h"
#include "model/careteam/contact.h"
#include "model/community/resource.h"
#include "model/diary/diary_entry.h"
#include "model/diary/tracker.h"
#include "model/findteam/team_search.h"
#include "model/goals/goal.h"
#include "model/learning/brochure.h"
#include "model/needs/need_answer.h"

using namespace Qt::StringLiterals;

namespace {

/// In no word of any language, and too long to come by chance with its number.
constexpr char kBegin[] = "Zqxj";
constexpr int kDigits = 6;

/// The number behind each `begin` in `bytes`; a letter takes `width` bytes.
void findBehind(QByteArrayView begin, int width, QByteArrayView bytes, QSet<int> &found) {
    for (qsizetype at = bytes.indexOf(begin); at >= 0; at = bytes.indexOf(begin, at + 1)) {
        const qsizetype digits = at + begin.size();
        if (digits + kDigits * width > bytes.size())
            return;
        bool isNumber = false;
        const int number =
            bytes.sliced(digits, kDigits * width).toByteArray().replace('\0', "").toInt(&isNumber);
        if (isNumber)
            found.insert(number);
    }
}

} // namespace

QString canaryWord(int number) {
    return QString::fromLatin1(kBegin) + u"%1"_s.arg(number, kDigits, 10, QLatin1Char('0'));
}

ChangeSet CanaryWords::changes() {
    ChangeSet changes;
    Goal goal{.title = next(), .whyItMatters = next()};
    goal.steps = {{next(), {}}};
    goal.notes = {{QDate(2026, 3, 1), next()}};
    const Tracker tracker{.name = next()};
    DiaryEntry entry{.tracker = tracker.id, .words = next(), .whatHelped = next()};
    Contact contact{.name = next(), .role = next(), .organization = next(), .address = next()};
    contact.phones = {{PhoneKind::Home, next()}};
    contact.emails = {next()};
    contact.notes = next();
    const Resource resource{.service = next(), .offers = next(), .phone = next(), .web = next()};
    const NeedAnswer answer{.wanted = HelpWanted::Yes, .answeredOn = QDate(2026, 3, 1), .doneBy = next()};
    Appointment visit{.title = next(), .place = next(), .decisions = next(), .notes = next()};
    visit.questions = {{next(), next(), QuestionState::Answered, {}}};
    const InsurancePolicy policy{.company = next(), .memberNumber = next(), .groupNumber = next()};
    const InsuranceCase letter{.about = next(), .policy = policy.id, .deadline = next(), .outcome = next()};
    Call call{.on = QDate(2026, 3, 1), .name = next(), .number = next(), .said = next()};
    call.promised = next();
    const TeamSearch team{.name = next(), .notes = next(), .steps = {{TeamStage::Asked, {}, next()}}};
    const Activity activity{.what = next(), .whoseIdea = next(), .preparation = next()};
    const Brochure brochure{.title = next(), .publisher = next(), .talkedAboutWith = next(), .notes = next()};
    changes.changes = {adding(goal),   adding(tracker),  adding(entry),   adding(contact), adding(resource),
                       adding(policy), adding(letter),   adding(call),    adding(team),    adding(answer),
                       adding(visit),  adding(activity), adding(brochure)};
    return changes;
}

void findCanaryWords(QByteArrayView bytes, QSet<int> &found) {
    const QString begin = QString::fromLatin1(kBegin);
    findBehind(kBegin, 1, bytes, found);
    findBehind({reinterpret_cast<const char *>(begin.utf16()), begin.size() * 2}, 2, bytes, found);
}
