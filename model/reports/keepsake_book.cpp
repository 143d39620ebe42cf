// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/keepsake_book.h"

#include "model/attachments/attachment_table.h"
#include "model/base/date_text.h"
#include "model/child/child_table.h"
#include "model/diary/good_moments.h"
#include "model/diary/informant.h"
#include "model/goals/goal_table.h"
#include "model/keepsake/keepsake_table.h"
#include "model/reports/child_photo.h"
#include "model/reports/html.h"
#include "model/reports/report_text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KeepsakeText {
    Q_DECLARE_TR_FUNCTIONS(Keepsake)
};

constexpr int kTitlePhotoPoints = 240;
constexpr int kPhotoPoints = 200;

KeepsakePiece pieceOf(const DiaryEntry &moment) {
    const bool isSaid = informantOf(moment).reporter == Reporter::Child;
    return {moment.id.uuid(),
            isSaid ? KeepsakeKind::Saying : KeepsakeKind::Moment,
            moment.moment.date(),
            moment.words,
            {}};
}

/// The day on which it came to stand as it stands, as its history tells it; invalid where it does not.
QDate reachedOn(const Goal &goal) {
    QDate on;
    for (const GoalEvent &event : goal.events) {
        if (event.what == GoalEvent::What::StatusChanged)
            on = event.on;
    }
    return on;
}

void addGoals(QList<KeepsakePiece> &pieces, const QList<Goal> &goals) {
    for (const Goal &goal : goals) {
        if (goal.status == GoalStatus::Reached)
            pieces.append({goal.id.uuid(), KeepsakeKind::Goal, reachedOn(goal), goal.title, {}});
    }
}

/// Photos of good moments, and no others: what else is kept as a picture may be a letter.
void addPhotos(QList<KeepsakePiece> &pieces, const QList<Attachment> &attachments) {
    QHash<QUuid, QDate> days;
    for (const KeepsakePiece &piece : std::as_const(pieces))
        days.insert(piece.record, piece.on);
    for (const Attachment &each : attachments) {
        const bool isOfMoment = each.ownerKind == AttachmentOwner::DiaryEntry && days.contains(each.owner);
        if (isOfMoment && each.mediaType.startsWith(u"image/"_s))
            pieces.append(
                {each.id.uuid(), KeepsakeKind::Photo, days.value(each.owner), each.name, each.owner});
    }
}

/// Puts a keepsake book on its pages.
class KeepsakePages {
public:
    KeepsakePages(const KeepsakeBook &book, const Store &store) :
        m_book(book), m_store(store), m_html(isRightToLeft()) {}

    Result<Report> report() {
        m_report.title = m_book.title();
        m_report.fileTitle = KeepsakeText::tr("Keepsake book");
        m_report.footer = m_book.title();
        addTitle();
        addMoments(KeepsakeKind::Moment, KeepsakeText::tr("Good moments"));
        addMoments(KeepsakeKind::Saying, sayingsTitle(m_book.child));
        addMoments(KeepsakeKind::Goal, KeepsakeText::tr("What we reached"));
        addOtherPhotos();
        if (m_problem)
            return *m_problem;
        m_report.html = m_html.body();
        return m_report;
    }

private:
    static QString sayingsTitle(const Child &child) {
        const QString name = child.shortName();
        return name.isEmpty() ? KeepsakeText::tr("What our child told us")
                              : KeepsakeText::tr("What %1 told us").arg(isolated(name));
    }

    void addTitle() {
        m_html.heading(1, m_book.title());
        m_html.paragraph(m_book.child.shortName());
        for (const ReportPhoto &photo : childPhoto(m_book.child, m_book.chosen.hasPhoto, kTitlePhotoPoints))
            addPhoto(photo);
    }

    void addMoments(KeepsakeKind kind, const QString &title) {
        bool isFirst = true;
        for (const KeepsakePiece &piece : m_book.pieces) {
            if (piece.kind != kind || !m_book.isIn(piece))
                continue;
            if (isFirst)
                m_html.heading(2, title);
            isFirst = false;
            if (piece.on.isValid())
                m_html.heading(3, dateText(piece.on)); // stays on one page with its words
            m_html.paragraph(piece.words);
            addPhotosOf(piece.record);
        }
    }

    void addPhotosOf(const QUuid &moment) {
        for (const KeepsakePiece &piece : m_book.pieces) {
            if (piece.kind == KeepsakeKind::Photo && piece.moment == moment)
                addPhotoPiece(piece);
        }
    }

    /// Those of moments whose words were left out.
    void addOtherPhotos() {
        for (const KeepsakePiece &piece : m_book.pieces) {
            if (piece.kind == KeepsakeKind::Photo && !m_drawn.contains(piece.record))
                addPhotoPiece(piece);
        }
    }

    void addPhotoPiece(const KeepsakePiece &piece) {
        if (!m_book.isIn(piece) || m_drawn.size() == kMostKeepsakePhotos)
            return;
        const auto content = m_store.attachmentContents().find(piece.record);
        if (!content) {
            m_problem = content.error();
            return;
        }
        m_drawn.insert(piece.record);
        addPhoto({.content = *content, .words = KeepsakeText::tr("A photo"), .points = kPhotoPoints});
    }

    void addPhoto(const ReportPhoto &photo) {
        m_html.raw(u"<p align=\"center\"><img src=\"photo:%1\" alt=\"%2\"></p>\n"_s.arg(
            QString::number(m_report.photos.size()), escaped(photo.words)));
        m_report.photos.append(photo);
    }

    const KeepsakeBook &m_book;
    const Store &m_store;
    Report m_report;
    Html m_html;
    QSet<QUuid> m_drawn;
    std::optional<Error> m_problem;
};

} // namespace

QString KeepsakeBook::title() const {
    return chosen.title.isEmpty() ? KeepsakeText::tr("Keepsake book") : chosen.title;
}

Result<KeepsakeBook> readKeepsakeBook(const Store &store, const QDateTime &now) {
    KeepsakeBook book{.madeAt = now};
    Reading reading;
    book.child = reading.take(store.table<ChildTable>().get());
    book.chosen = reading.take(store.table<KeepsakeTable>().get()).value_or(Keepsake{});
    for (const DiaryEntry &moment : reading.take(readGoodMoments(store)))
        book.pieces.append(pieceOf(moment));
    addPhotos(book.pieces, reading.take(store.table<AttachmentTable>().all()));
    addGoals(book.pieces, reading.take(store.table<GoalTable>().all()));
    if (reading.error())
        return *reading.error();
    std::stable_sort(book.pieces.begin(), book.pieces.end(),
                     [](const KeepsakePiece &a, const KeepsakePiece &b) { return a.on < b.on; });
    return book;
}

Result<Report> keepsakeReport(const KeepsakeBook &book, const Store &store) {
    return KeepsakePages(book, store).report();
}
