// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/book_search.h"

#include "model/activities/activity.h"
#include "model/advancecare/signed_paper.h"
#include "model/advancecare/wishes.h"
#include "model/appointments/appointment.h"
#include "model/attachments/attachment.h"
#include "model/base/date_text.h"
#include "model/calls/call.h"
#include "model/careteam/contact.h"
#include "model/child/child.h"
#include "model/comfort/comfort_page.h"
#include "model/community/resource.h"
#include "model/diary/diary_table.h"
#include "model/drafts/draft.h"
#include "model/equipment/equipment.h"
#include "model/findteam/team_search.h"
#include "model/goals/goal.h"
#include "model/keyfacts/key_fact.h"
#include "model/learning/brochure.h"
#include "model/lists/service_list.h"
#include "model/medicines/medicine.h"
#include "model/needs/need_answer.h"
#include "model/papers/paper_copy.h"
#include "tests/support/sample_services.h"
#include "tests/support/temporary_book.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class BookSearchTest : public testing::Test {
protected:
    explicit BookSearchTest(BookKind kind = BookKind::CareBook) : book(kind), search(book.store()) {}

    QList<SearchHit> hits(const char *typed, int most = 8) {
        EXPECT_TRUE(search.readAll());
        const auto page = search.find(QString::fromUtf8(typed), most);
        EXPECT_TRUE(page);
        searchedFor = page->searchedFor;
        return page->hits;
    }
    /// The one that was found, as "kind|place|title|text".
    QString only(const char *typed) {
        const QList<SearchHit> found = hits(typed);
        if (found.size() != 1)
            return u"%1 found"_s.arg(found.size());
        return QStringList{nameOf(found[0].kind), found[0].place, found[0].title, found[0].text}.join(u'|');
    }
    QStringList titles(const char *typed) {
        QStringList all;
        for (const SearchHit &hit : hits(typed))
            all.append(hit.title);
        return all;
    }
    DiaryEntry write(const Tracker &tracker, const QString &words, const QDate &day) {
        return book.add(
            DiaryEntry{.tracker = tracker.id, .moment = Moment::at(day, {9, 0}, 0), .words = words});
    }

    TemporaryBook book;
    BookSearch search;
    QString searchedFor;
};

class DirectorySearchTest : public BookSearchTest {
protected:
    DirectorySearchTest() : BookSearchTest(BookKind::Directory) {}
};

const QDate kDay(2026, 3, 14);

} // namespace

TEST_F(BookSearchTest, FindsEachKindByItsWords) {
    book.add(Goal{.title = u"Go to the sea"_s, .whyItMatters = u"She loves waves"_s});
    book.add(Contact{.name = u"Ana Ruiz"_s,
                     .role = u"Night nurse"_s,
                     .phones = {{.number = u"(520) 555-0134"_s}},
                     .notes = u"Speaks Tagalog"_s});
    book.add(Medicine{.name = u"Morphine"_s, .purpose = u"for breathlessness"_s});
    book.add(Equipment{.name = u"Suction pump"_s, .notes = u"Serial 77"_s});
    book.add(Resource{.service = u"Respite house"_s, .offers = u"They have a garden"_s});
    book.add(Call{.on = kDay, .name = u"Ms. Ode"_s, .number = u"(312) 555-0171"_s, .said = u"Wait a week"_s});
    book.add(InsurancePolicy{.company = u"Prairie Plan"_s, .memberNumber = u"PP-881"_s});
    book.add(InsuranceCase{.about = u"Third night"_s, .toSend = {{u"Letter of need"_s}}});
    book.add(Activity{.what = u"Blanket fort"_s, .whoseIdea = u"Otis"_s});
    book.add(
        Brochure{.title = u"Grief at school"_s, .publisher = u"Lark House"_s, .notes = u"From Ms. Bo"_s});
    book.add(TeamSearch{.name = u"Harbor hospice"_s, .steps = {{TeamStage::Asked, {}, u"Devon"_s}}});
    book.add(Appointment{.title = u"Clinic"_s,
                         .start = Moment::at(kDay, {9, 0}, 0),
                         .questions = {{.text = u"May he swim?"_s, .answer = u"With a lifejacket"_s}},
                         .decisions = u"Scan in autumn"_s});
    const Tracker own = book.add(Tracker{.name = u"Seizures"_s, .kind = TrackerKind::Event});
    write(own, u"Short, after the bath"_s, kDay);
    const Tracker good =
        book.add(Tracker{.name = u"Good moment"_s, .kind = TrackerKind::Words, .preset = u"good_moment"_s});
    const DiaryEntry moment = write(good, u"Laughed at the ducks"_s, kDay);
    book.add(Attachment{.ownerKind = AttachmentOwner::DiaryEntry,
                        .owner = moment.id.uuid(),
                        .name = u"pond.jpg"_s,
                        .mediaType = u"image/jpeg"_s});
    book.add(Child{.name = u"Junie"_s});
    book.add(KeyFact{.kind = KeyFactKind::Allergy, .what = u"Penicillin"_s, .detail = u"Rash"_s});
    book.add(ComfortPage{.goodDay = u"Hums a tune"_s,
                         .signs = {{u"Turns away"_s, u"Too loud"_s, u"Dim light"_s}}});
    book.add(SignedPaper{.name = u"Our plan"_s, .originalAt = u"Blue folder"_s});
    Wishes wishes;
    wishes.words[size_t(WishTopic::Farewell)].family = u"Lanterns"_s;
    book.add(wishes);
    book.add(PaperCopy{.paper = u"wallet"_s, .place = u"Soccer bag"_s, .since = kDay, .mark = u"m"_s});

    EXPECT_EQ(only("waves"), u"Goals|goals|Go to the sea|She loves waves"_s);
    EXPECT_EQ(only("tagalog"), u"People|careteam|Ana Ruiz|Speaks Tagalog"_s);
    EXPECT_EQ(only("5205550134"), u"People|careteam|Ana Ruiz|Night nurse"_s);
    EXPECT_EQ(only("breathless"), u"Medicines and treatments|medicines|Morphine|for breathlessness"_s);
    EXPECT_EQ(only("serial"), u"Equipment|equipment|Suction pump|Serial 77"_s);
    EXPECT_EQ(only("garden"), u"Services|community|Respite house|They have a garden"_s);
    EXPECT_EQ(only("ode"), u"Calls and promises|calls|Ms. Ode|Wait a week"_s);
    EXPECT_EQ(only("3125550171"), u"Calls and promises|calls|Ms. Ode|Wait a week"_s);
    EXPECT_EQ(only("881"), u"Insurance and letters|insurance|Prairie Plan|PP-881"_s);
    EXPECT_EQ(only("need"), u"Insurance and letters|letters|Third night|Letter of need"_s);
    EXPECT_EQ(only("devon"), u"Services|findteam|Harbor hospice|Devon"_s);
    EXPECT_EQ(only("otis"), u"Good moments|ideas|Blanket fort|Otis"_s);
    EXPECT_EQ(only("lark"), u"Pages to read|brochures|Grief at school|Lark House"_s);
    EXPECT_EQ(only("swim"), u"Appointments|appointments|Clinic|May he swim?"_s);
    EXPECT_EQ(only("lifejacket"), u"Appointments|appointments|Clinic|With a lifejacket"_s);
    EXPECT_EQ(only("autumn"), u"Appointments|appointments|Clinic|Scan in autumn"_s);
    EXPECT_EQ(only("bath"), u"Diary|diary|Seizures|Short, after the bath"_s);
    EXPECT_EQ(only("ducks"), u"Good moments|moments|Good moment|Laughed at the ducks"_s);
    EXPECT_EQ(only("pond"), u"Photos and papers|moments|pond.jpg|"_s);
    EXPECT_EQ(only("penicillin"), u"About the child|keyfacts|Penicillin|Penicillin"_s);
    EXPECT_EQ(only("rash"), u"About the child|keyfacts|Penicillin|Rash"_s);
    EXPECT_EQ(only("folder"), u"About the child|signedpapers|Our plan|Blue folder"_s);
    EXPECT_EQ(only("lanterns"), u"About the child|wishes|Wishes|"_s); // and not what is written
    EXPECT_EQ(only("soccer"), u"About the child|papers|Soccer bag|A copy of a paper is there."_s);
    EXPECT_EQ(only("hums"), u"About the child|comfort|On a good day|Hums a tune"_s);
    EXPECT_EQ(only("dim"), u"About the child|comfort|Turns away|Too loud. Dim light. Turns away"_s);
    EXPECT_EQ(only("seizures"), u"What to keep track of|tracking|Seizures|"_s);
}

TEST_F(BookSearchTest, FindsWhatWouldHelpAsItStandsNow) {
    book.add(NeedAnswer{Id<NeedAnswer>::create(), Need::Faith, HelpWanted::Yes, QDate(2026, 3, 1), u"Ana"_s});
    EXPECT_EQ(only("strength"), u"Services|needs|Faith, or what gives strength|Ana"_s);
    EXPECT_EQ(only("ana"), u"Services|needs|Faith, or what gives strength|Ana"_s);
    book.add(NeedAnswer{.need = Need::Faith, .answeredOn = QDate(2026, 3, 2)});
    EXPECT_EQ(only("strength"), u"0 found"_s) << "it was taken back";
}

TEST_F(DirectorySearchTest, FindsServicesOrganizationsAndLists) {
    book.add(fullService());
    book.add(Organization{.name = u"Harbor House"_s});
    book.add(ServiceList{.label = u"M., 3 West"_s, .preparedOn = kDay});
    EXPECT_EQ(only("rides hospital"), u"Services|services|Rides to the hospital|County Rides · Joliet, IL"_s);
    EXPECT_EQ(only("driver"), u"Services|services|Rides to the hospital|A driver comes to the door."_s);
    EXPECT_EQ(only("harbor"), u"Organizations|organizations|Harbor House|"_s);
    EXPECT_EQ(only("3 west"), u"Lists|lists|M., 3 West|"_s);
    EXPECT_EQ(hits("rides").first().record, fullService().id.uuid());
}

TEST_F(BookSearchTest, DoesNotCareForAccentsAndCaseAndTakesBeginningsOfWords) {
    book.add(Contact{.name = u"Dr. José Peña"_s});
    EXPECT_EQ(titles("jose pena"), QStringList(u"Dr. José Peña"_s));
    EXPECT_EQ(titles("PEÑ"), QStringList(u"Dr. José Peña"_s));
    EXPECT_TRUE(titles("ose").isEmpty());
    EXPECT_TRUE(titles("jose maria").isEmpty());
    EXPECT_TRUE(titles("").isEmpty());
    EXPECT_TRUE(titles("\" OR *").isEmpty());
}

TEST_F(BookSearchTest, ForgivesASlipAndSaysWhatItLookedForThen) {
    const Tracker tracker = book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Words});
    write(tracker, u"Woke from thunderstorms"_s, kDay);
    book.add(Contact{.name = u"Pulmonology"_s});
    EXPECT_EQ(titles("pulmonolgy"), QStringList(u"Pulmonology"_s));
    EXPECT_EQ(searchedFor, u"pulmonology"_s);
    EXPECT_EQ(titles("thundrestorm"), QStringList(u"Sleep"_s));
    EXPECT_TRUE(titles("xylophone").isEmpty());
    EXPECT_EQ(searchedFor, u"xylophone"_s);
}

TEST_F(DirectorySearchTest, ForgivesASlipInAService) {
    book.add(fullService());
    EXPECT_EQ(titles("hopsital"), QStringList(u"Rides to the hospital"_s));
}

TEST_F(BookSearchTest, FollowsWhatIsSavedTakenBackAndDeleted) {
    const Goal goal{.title = u"Ride a pony"_s};
    EXPECT_TRUE(titles("pony").isEmpty());
    const ChangeSet step{u"Add"_s, {adding(goal)}};
    ASSERT_TRUE(book->apply(step));
    EXPECT_EQ(titles("pony"), QStringList(u"Ride a pony"_s));
    Goal other = goal;
    other.title = u"Ride a donkey"_s;
    const ChangeSet change{u"Edit"_s, {replacing(goal, other)}};
    ASSERT_TRUE(book->apply(change));
    EXPECT_TRUE(titles("pony").isEmpty());
    EXPECT_EQ(titles("donkey"), QStringList(u"Ride a donkey"_s));
    ASSERT_TRUE(book->apply(inverse(change)));
    EXPECT_EQ(titles("pony"), QStringList(u"Ride a pony"_s));
    ASSERT_TRUE(book->apply(inverse(step)));
    EXPECT_TRUE(titles("pony").isEmpty());
    EXPECT_TRUE(titles("donkey").isEmpty());
}

TEST_F(BookSearchTest, FindsAnEntryOfTheDiaryAsSoonAsItIsSaved) {
    const Tracker tracker = book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Words});
    EXPECT_TRUE(titles("owl").isEmpty());
    const DiaryEntry entry = write(tracker, u"Heard an owl"_s, kDay);
    const auto page = search.find(u"owl"_s, 8); // without reading
    ASSERT_TRUE(page);
    ASSERT_EQ(page->hits.size(), 1);
    EXPECT_EQ(page->hits.first().record, entry.id.uuid());
}

TEST_F(BookSearchTest, ShowsTheNewestFirstAndNotMoreThanAskedFor) {
    const Tracker tracker = book.add(Tracker{.name = u"Sleep"_s, .kind = TrackerKind::Words});
    QStringList notes;
    for (int day = 0; day < 5; ++day) {
        write(tracker, u"Slept well"_s, kDay.addDays(day));
        book.add(Appointment{.title = u"Clinic"_s, .start = Moment::at(kDay.addDays(day), {9, 0}, 0)});
    }
    for (const SearchHit &hit : hits("slept", 3))
        notes.append(hit.note);
    EXPECT_EQ(notes,
              (QStringList{dateText(kDay.addDays(4)), dateText(kDay.addDays(3)), dateText(kDay.addDays(2))}));
    notes.clear();
    for (const SearchHit &hit : hits("clinic", 2))
        notes.append(hit.note);
    EXPECT_EQ(notes, (QStringList{dateText(kDay.addDays(4)), dateText(kDay.addDays(3))}));
}

TEST_F(BookSearchTest, PutsATitleAboveAText) {
    book.add(Goal{.title = u"A day out"_s, .whyItMatters = u"Swimming, of course"_s});
    book.add(Goal{.title = u"Swimming"_s});
    EXPECT_EQ(titles("swim"), (QStringList{u"Swimming"_s, u"A day out"_s}));
}

TEST_F(BookSearchTest, ShowsThePieceOfALongTextInWhichTheWordsStand) {
    const QString before = QString(u"Many words. "_s).repeated(20);
    book.add(Goal{.title = u"Long"_s, .whyItMatters = before + u"Then the lighthouse came."_s});
    const QList<SearchHit> found = hits("lighthouse");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().text, u"…words. Then the lighthouse came."_s);
}

TEST_F(BookSearchTest, FindsNoDraft) {
    book->drafts().keep({{u"goals"_s, {}}, "{\"title\": \"Unfinishedword\"}"});
    EXPECT_TRUE(titles("unfinishedword").isEmpty());
}

TEST_F(BookSearchTest, ShowsWhatIsThereBeforeAllIsRead) {
    book.add(Contact{.name = u"Ana Ruiz"_s});
    const auto none = search.find(u"ana"_s, 8);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->hits.isEmpty());
    while (search.readOn().valueOr(false)) {
        if (!search.find(u"ana"_s, 8)->hits.isEmpty())
            break;
    }
    EXPECT_EQ(search.find(u"ana"_s, 8)->hits.size(), 1);
}

TEST_F(BookSearchTest, FindsWhatTheProgramOffersBesideTheBook) {
    ASSERT_TRUE(
        search.setProgram({{.record = QUuid::createUuid(), .title = u"Lock"_s, .also = u"password"_s}}));
    EXPECT_EQ(titles("lo"), QStringList(u"Lock"_s));
    EXPECT_EQ(titles("password"), QStringList(u"Lock"_s));
    ASSERT_TRUE(search.setProgram({}));
    EXPECT_TRUE(titles("lock").isEmpty());
}

TEST_F(BookSearchTest, OpensNoFile) {
    const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files); };
    QString words;
    for (int i = 0; i < 2'000; ++i)
        words.append(u"word%1 "_s.arg(i));
    book.add(Goal{.title = u"Many"_s, .whyItMatters = words});
    const QStringList before = open();
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(hits("word1999").size(), 1);
    EXPECT_EQ(hits("wrod1998").size(), 1);
    EXPECT_EQ(open(), before);
}

TEST_F(BookSearchTest, LeavesNoWordReadableInTheBookOrBesideIt) {
    const QByteArray word = "canaryword";
    const QString words = QString::fromLatin1(word);
    const Tracker tracker = book.add(Tracker{.name = words, .kind = TrackerKind::Words});
    write(tracker, words, kDay);
    book.add(Goal{.title = words});
    book.add(Contact{.name = words});
    EXPECT_EQ(hits("canary").size(), 4);
    EXPECT_EQ(hits("canaryworf").size(), 4); // looks through the lists of words, too
    book.add(Goal{.title = words + u" again"_s});
    EXPECT_EQ(hits("canary").size(), 5);
    int files = 0;
    for (QDirIterator each(QFileInfo(book.path()).path(), QDir::Files | QDir::Hidden); each.hasNext();) {
        QFile file(each.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains(word)) << qPrintable(file.fileName());
        EXPECT_FALSE(bytes.contains("canary")) << qPrintable(file.fileName());
        ++files;
    }
    EXPECT_GT(files, 0);
}
