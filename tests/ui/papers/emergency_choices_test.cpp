// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/emergency_choices.h"

#include "model/advancecare/signed_paper.h"
#include "model/attachments/attachment.h"
#include "model/child/child.h"
#include "model/reports/emergency_sheet.h"
#include "model/sample/sample_pictures.h"
#include "tests/support/page_fixture.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

/// The tick of a section, as it is found by its name.
QString tickOf(EmergencySection section) {
    return u"section%1"_s.arg(qCountTrailingZeroBits(uint(section)));
}

class EmergencyChoicesTest : public PageFixture {
protected:
    EmergencyChoicesTest() {
        book.add(Child{.name = u"Emma"_s, .photo = samplePicture(u"junie.png"_s)});
        const SignedPaper paper =
            book.add(SignedPaper{.name = u"Our plan"_s, .originalAt = u"Blue folder"_s});
        const Attachment photo{.ownerKind = AttachmentOwner::SignedPaper,
                               .owner = paper.id.uuid(),
                               .name = u"plan.png"_s,
                               .mediaType = u"image/png"_s,
                               .size = 1};
        EXPECT_TRUE(book->attachmentContents().keep(photo.id.uuid(), samplePicture(u"junie.png"_s)));
        book.add(photo);
        showAndWait(choices);
    }
    MadePaper made() { return *makePaper(kind, book.store(), *choices.order({})); }
    /// By the keyboard: beside its words a tick box hears no click.
    void tick(const char *name) { QTest::keyClick(find(&choices, name), Qt::Key_Space); }
    void tick(EmergencySection section) { tick(qPrintable(tickOf(section))); }

    PaperKind kind = *paperKindNamed(kEmergencyPaper);
    EmergencyChoices choices{context, kind};
};

} // namespace

TEST_F(EmergencyChoicesTest, TellsThatSignedPapersExistOnlyWhenSomebodyWantsTo) {
    EXPECT_FALSE(made().laidOut.report.html.contains(u"Blue folder"_s));
    EXPECT_FALSE(find(&choices, "paperPhotos")->isVisible());
    tick(EmergencySection::SignedPapers);
    const auto after = made();
    EXPECT_TRUE(after.laidOut.report.html.contains(u"Blue folder"_s));
    EXPECT_TRUE(after.laidOut.report.html.contains(u"a photo is in the care book"_s));
    EXPECT_TRUE(after.reveals.contains(u"that signed papers exist, and where"_s));
    EXPECT_FALSE(after.reveals.contains(u"what the signed papers say"_s));
}

TEST_F(EmergencyChoicesTest, APhotoOfAPaperGoesAlongOnlyAfterAQuestion) {
    tick(EmergencySection::SignedPapers);
    made();
    prompts.yes = false;
    tick("paperPhotos");
    EXPECT_EQ(prompts.asked, QStringList{u"Photos of the signed papers"_s});
    EXPECT_FALSE(find<QCheckBox>(&choices, "paperPhotos")->isChecked());
    EXPECT_EQ(made().laidOut.report.photos.size(), 1); // the child's
    EXPECT_EQ(made().laidOut.document.pageCount(), 1);
    prompts.yes = true;
    tick("paperPhotos");
    EXPECT_EQ(made().laidOut.report.photos.size(), 2);
    EXPECT_EQ(made().laidOut.document.pageCount(), 2); // on a page of its own
    EXPECT_TRUE(made().laidOut.document.check());
    EXPECT_TRUE(made().reveals.contains(u"what the signed papers say"_s));
    tick(EmergencySection::SignedPapers); // without the one there is not the other
    EXPECT_EQ(made().laidOut.report.photos.size(), 1);
}

TEST_F(EmergencyChoicesTest, LeavesThePhotoOfTheChildOut) {
    EXPECT_EQ(made().laidOut.report.photos.size(), 1);
    EXPECT_TRUE(made().reveals.contains(u"your child's photo"_s));
    tick(EmergencySection::Photo);
    EXPECT_TRUE(made().laidOut.report.photos.isEmpty());
    EXPECT_FALSE(made().laidOut.report.html.contains(u"photo:0"_s));
    EXPECT_FALSE(made().reveals.contains(u"your child's photo"_s));
}
