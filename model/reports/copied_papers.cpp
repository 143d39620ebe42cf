// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/copied_papers.h"

#include "model/papers/paper_copy.h"
#include "model/reports/about_me_sheet.h"
#include "model/reports/emergency_sheet.h"

#include <QSet>

namespace {

/// A paper and what it is made of. What is on it has its words on the emergency sheet, too.
struct CopiedPaper {
    const char *name;
    QSet<PaperGroup> groups;
};

const QList<CopiedPaper> &copiedPapers() {
    using enum PaperGroup;
    static const QList<CopiedPaper> papers{
        {"emergency", {Child, StopLine, Allergy, Baseline, Plan, Diagnosis, Stay, Medicine, Person, Comfort}},
        {"wallet", {Child, StopLine, Allergy, Diagnosis, Person}},
        {"about-me", {Child, StopLine, Allergy, Comfort}},
        {"medicines", {Allergy, Medicine}},
        {"calls", {Person}},
    };
    return papers;
}

const CopiedPaper *copiedPaper(const QString &name) {
    for (const CopiedPaper &paper : copiedPapers()) {
        if (name == QLatin1String(paper.name))
            return &paper;
    }
    return nullptr;
}

/// What only the pages in the first person tell.
PaperItem firstPersonItem(const AboutMeSheet &sheet) {
    QStringList words{sheet.child.whatMatters};
    if (sheet.about)
        words.append(QStringList(sheet.about->words.begin(), sheet.about->words.end()));
    if (sheet.comfort) {
        words << sheet.comfort->goodDay << sheet.comfort->hardDay;
        for (const ComfortSign &sign : sheet.comfort->signs)
            words << sign.sign << sign.means << sign.helps;
    }
    return paperItem(PaperGroup::Comfort, {}, words.join(u'\n'));
}

} // namespace

bool hasLastingCopies(const QString &paper) {
    return copiedPaper(paper);
}

Result<QString> readContentMark(const Store &store, const QString &paper, const QDateTime &now) {
    const CopiedPaper *copied = copiedPaper(paper);
    const auto sheet = readEmergencySheet(store, {}, now);
    if (!copied || !sheet)
        return copied ? Result<QString>(sheet.error()) : QString();
    QList<PaperItem> items = sheet->items();
    items.removeIf([copied](const PaperItem &item) { return !copied->groups.contains(item.group); });
    if (paper == u"about-me"_s) {
        const auto about = readAboutMe(store, now);
        if (!about)
            return about.error();
        items.append(firstPersonItem(*about));
    }
    return contentMark(items);
}
