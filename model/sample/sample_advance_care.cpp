// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_advance_care.h"

using namespace Qt::StringLiterals;

QList<SignedPaper> sampleSignedPapers(Sampler &sampler, const QDate &lastDay) {
    const QString folder = u"The blue folder, on the kitchen shelf"_s;
    const SignedPaper plan{.id = sampler.id<SignedPaper>(),
                           .kind = SignedPaperKind::Plan,
                           .name = u"Junie's plan"_s,
                           .signedOn = lastDay.addDays(-38),
                           .signedBy = u"Dr. Hana Lindqvist, Mom and Dad"_s,
                           .originalAt = folder,
                           .holders = {{u"Rosa Quint"_s, lastDay.addDays(-38), {}},
                                       {u"Emergency room, Lakeside"_s, lastDay.addDays(-36), {}},
                                       {u"Ms. Lee, school nurse"_s, lastDay.addDays(-30), {}}},
                           .lookAgainOn = lastDay.addDays(144)};
    const SignedPaper first{.id = sampler.id<SignedPaper>(),
                            .kind = SignedPaperKind::Plan,
                            .name = u"Our first plan"_s,
                            .signedOn = lastDay.addDays(-310),
                            .signedBy = u"Dr. Hana Lindqvist, Mom and Dad"_s,
                            .originalAt = folder,
                            .holders = {{u"Rosa Quint"_s, lastDay.addDays(-310), lastDay.addDays(-38)},
                                        {u"Bright Nights Home Nursing"_s, lastDay.addDays(-200), {}},
                                        {u"Grandma Pilar"_s, {}, {}}},
                            .replacedBy = plan.id};
    const SignedPaper letter{.id = sampler.id<SignedPaper>(),
                             .kind = SignedPaperKind::Letter,
                             .name = u"Letter for any emergency room"_s,
                             .signedOn = lastDay.addDays(-16),
                             .signedBy = u"Dr. Samuel Okoye"_s,
                             .originalAt = folder,
                             .holders = {{u"Grandma Pilar"_s, lastDay.addDays(-15), {}}}};
    return {plan, first, letter};
}

Wishes sampleWishes(Sampler &sampler, const QDate &lastDay) {
    Wishes wishes{.id = sampler.id<Wishes>(), .photos = PhotoWish::Yes, .childSaidOn = lastDay.addDays(-20)};
    const auto write = [&wishes](WishTopic topic, const QString &child, const QString &family) {
        wishes.words[size_t(topic)] = {child, family};
    };
    write(WishTopic::GoodDay, u"Lake. Eli. Biscuit on my blanket."_s,
          u"Water and music, and nobody in a hurry."_s);
    write(WishTopic::PeopleNear, u"Everybody. Grandma makes the soup."_s,
          u"Eli may always come in, day and night."_s);
    write(WishTopic::PlaceOfCare, u"My bed, with the window."_s,
          u"At home as long as Rosa's team can help us there."_s);
    write(WishTopic::Music, u"Dad's guitar"_s, {});
    write(WishTopic::Faith, {}, u"Grandma's evening prayer, in Spanish. She likes how it sounds."_s);
    write(WishTopic::Siblings, {}, u"We tell Eli first, and in his own room."_s);
    write(WishTopic::Photos, {}, u"With her yellow blanket. Please ask her first."_s);
    return wishes;
}

QList<PaperCopy> samplePaperCopies(Sampler &sampler, const QDate &lastDay) {
    // What the sheet said then is no more known: its mark is that of an empty one.
    const QString mark = contentMark({});
    QList<PaperCopy> copies;
    for (const QString &place : {u"Refrigerator"_s, u"Car"_s, u"School"_s})
        copies.append({sampler.id<PaperCopy>(), u"emergency"_s, place, lastDay.addDays(-60), mark});
    return copies;
}
