// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/book/store.h"
#include "model/careteam/contact.h"
#include "ui/kit/page.h"

#include <array>

class MedicinesCard;
struct Call;
class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RatingsCard;

/// What matters now, on one page: how it is, what comes next, whom to call.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Today"); }
    bool openDraft(const DraftKey &draft) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A card that is filled anew at each reload.
    struct Section {
        QFrame *frame = nullptr;
        QVBoxLayout *rows = nullptr;
    };
    QWidget *buildHeader();
    Section buildSection(const QString &title, const char *name);
    static void clear(const Section &section);

    void arrange(int columns);
    void reloadTables(Tables tables);
    void reloadChild();
    void reloadComing();
    void addNextAppointment();
    void addSupplies();
    void addPromisedCalls();
    void addPromisedCall(const Call &call);
    void reloadGoals();
    void reloadPeople();
    void addPerson(const Contact &contact, const QList<Contact> &next, bool isFirst);
    void copyFirstNumber();
    void addNumber(QWidget *whose, QLabel *number, QWidget *copy = nullptr);
    QPushButton *link(const QString &text, const QString &place, const QUuid &record = {});

    PageContext m_context;
    QLabel *m_photo = nullptr;
    QLabel *m_name = nullptr;
    QBoxLayout *m_columns;
    std::array<QVBoxLayout *, 3> m_cards = {};
    int m_columnCount = 0;
    RatingsCard *m_ratings;
    MedicinesCard *m_medicines;
    Section m_next;
    Section m_goals;
    Section m_people;
};
