// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/choices.h"
#include "model/community/resource.h"
#include "model/reports/family_list.h"
#include "tests/support/painted_text.h"
#include "tests/support/sample_services.h"
#include "ui/printing/family_list_layout.h"
#include "ui/printing/speaking.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct ListLook {
    PrintLanguage language;
    bool hasCodes;
    bool isLargePrint;
    bool isByNeed;
};

class WholeList : public testing::TestWithParam<ListLook> {
protected:
    /// Some services say little and some much; each has a name of its own.
    static ServiceListItem item(int number) {
        ServiceListItem made =
            newItem(fullService(u"Service <%1> & more"_s.arg(number), QString::number(number)));
        made.why = {u"You have no car"_s, u"No tiene coche"_s};
        made.need = ResourceCategory(number % 4);
        made.service.description = u"A driver comes to the door. "_s.repeated(number % 7);
        return made;
    }
    ServiceList listOf(int count) const {
        ServiceList list{.preparedBy = u"A. Kim, social work"_s,
                         .preparedOn = QDate(2026, 4, 1),
                         .language = GetParam().language,
                         .isLargePrint = GetParam().isLargePrint,
                         .isByNeed = GetParam().isByNeed,
                         .hasCodes = GetParam().hasCodes};
        for (int i = 0; i < count; ++i)
            list.items.append(item(i));
        return list;
    }
    /// The headings and the services, from the top of the list to its end.
    static QStringList marksOf(const ServiceList &list) {
        const Speaking speaking(list.language);
        QStringList marks;
        std::optional<ResourceCategory> need;
        for (const ServiceListItem &each : printedOrder(list)) {
            if (list.isByNeed && each.need != need)
                marks.append(withoutSpaces(nameOf(each.need)));
            need = each.need;
            marks.append(withoutSpaces(each.service.name));
        }
        return marks;
    }
    static QString webPageOf(const ServiceList &list) {
        const Speaking speaking(list.language);
        return htmlPage(familyListReport(list));
    }
};

TEST_P(WholeList, HasEachWordOfItsWebPageOnPaper) {
    for (int count = 1; count <= 40; ++count) {
        const ServiceList list = listOf(count);
        const LaidOutReport laidOut = layOutFamilyList(list, QPageSize::Letter);
        ASSERT_TRUE(laidOut.document.check()) << count;
        ASSERT_EQ(missingLetters(webText(webPageOf(list)), paintedText(laidOut.document)).toStdString(), "")
            << count << " services";
    }
}

TEST_P(WholeList, HasEachServiceOnceAndBelowItsHeading) {
    for (int count = 1; count <= 40; ++count) {
        const ServiceList list = listOf(count);
        const QString painted = paintedText(layOutFamilyList(list, QPageSize::A4).document);
        qsizetype from = 0;
        for (const QString &mark : marksOf(list)) {
            from = painted.indexOf(mark, from);
            ASSERT_GE(from, 0) << count << " services, " << qPrintable(mark);
            from += mark.size();
        }
        for (const ServiceListItem &each : list.items)
            ASSERT_EQ(painted.count(withoutSpaces(each.service.name)), 1) << count << " services";
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, WholeList,
                         testing::Values(ListLook{PrintLanguage::English, false, false, true},
                                         ListLook{PrintLanguage::English, true, false, true},
                                         ListLook{PrintLanguage::English, false, true, false},
                                         ListLook{PrintLanguage::English, true, true, true},
                                         ListLook{PrintLanguage::Spanish, false, false, false},
                                         ListLook{PrintLanguage::Spanish, true, false, true},
                                         ListLook{PrintLanguage::Spanish, false, true, true},
                                         ListLook{PrintLanguage::Spanish, true, true, false}));

} // namespace
