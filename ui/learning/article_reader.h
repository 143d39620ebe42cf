// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment.h"
#include "model/learning/article.h"
#include "ui/kit/page.h"

class DetailView;
class QPushButton;
class QScrollArea;
struct LaidOutReport;

/// One page to read. Its questions go into the next visit, by a click or by the key of their number; below
/// who can help stand the family's own services of that kind. Nothing in it leads out of the program.
class ArticleReader : public QWidget {
    Q_OBJECT
public:
    explicit ArticleReader(const PageContext &context, QWidget *parent = nullptr);

    void read(const Article &article);
    /// Puts the keyboard at the beginning.
    void beginReading();

Q_SIGNALS:
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    void addQuestionKeys();
    void reload();
    QWidget *withSafetyLine(QWidget *sheet) const;
    void addSection(DetailView *detail, const ArticleSection &section);
    void addQuestion(DetailView *detail, int number, const QString &question);
    void addServices(DetailView *detail);
    void addSources(DetailView *detail) const;
    void putIntoNextVisit(int number);
    LaidOutReport layOut() const;
    void print();
    void savePdf();

    PageContext m_context;
    Article m_article;
    QList<Appointment> m_appointments;
    bool m_isOver = false; ///< the child has died: nothing is planned any more
    QPushButton *m_back = nullptr;
    QScrollArea *m_area;
};
