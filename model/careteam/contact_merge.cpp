// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/careteam/contact_merge.h"

#include "model/careteam/contact_match.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFields = {ContactField::Name,         ContactField::Role,    ContactField::Team,
                                ContactField::Organization, ContactField::Address, ContactField::Hours,
                                ContactField::CallFor,      ContactField::Notes,   ContactField::Photo};

/// Few people share a name; the rest of a crowd is not looked through.
constexpr qsizetype kMostCandidates = 50;

bool isEqual(const Contact &a, const Contact &b, ContactField field) {
    if (field == ContactField::Photo)
        return a.photo == b.photo;
    return field == ContactField::Team ? a.team == b.team : fieldText(a, field) == fieldText(b, field);
}

bool isBlank(const Contact &contact, ContactField field) {
    return isEqual(contact, Contact{}, field);
}

void take(Contact &mine, const Contact &theirs, ContactField field) {
    switch (field) {
    case ContactField::Name:
        mine.name = theirs.name;
        return;
    case ContactField::Role:
        mine.role = theirs.role;
        return;
    case ContactField::Team:
        mine.team = theirs.team;
        return;
    case ContactField::Organization:
        mine.organization = theirs.organization;
        return;
    case ContactField::Address:
        mine.address = theirs.address;
        return;
    case ContactField::Hours:
        mine.hours = theirs.hours;
        return;
    case ContactField::CallFor:
        mine.callFor = theirs.callFor;
        return;
    case ContactField::Notes:
        mine.notes = theirs.notes;
        return;
    case ContactField::Photo:
        mine.photo = theirs.photo;
        return;
    }
}

QList<ContactDifference> differencesOf(const Contact &mine, const Contact &theirs) {
    QList<ContactDifference> differences;
    for (ContactField field : kFields) {
        if (!isBlank(theirs, field) && !isEqual(mine, theirs, field))
            differences.append({field, isBlank(mine, field) ? Keep::Theirs : Keep::Mine});
    }
    return differences;
}

ContactMerge compared(const Contact &mine, const Contact &theirs) {
    ContactMerge row{ContactMatch::Differs, theirs, mine};
    row.newPhones = phonesMissingIn(mine, theirs);
    row.newEmails = emailsMissingIn(mine, theirs);
    row.differences = differencesOf(mine, theirs);
    if (row.newPhones.isEmpty() && row.newEmails.isEmpty() && row.differences.isEmpty())
        row.match = ContactMatch::Same;
    return row;
}

/// `mine` with what the row brings: every new phone and e-mail, and the fields chosen.
Contact merged(Contact mine, const ContactMerge &row) {
    mine.phones += phonesMissingIn(mine, row.incoming);
    mine.emails += emailsMissingIn(mine, row.incoming);
    for (const ContactDifference &difference : row.differences) {
        if (difference.keep == Keep::Theirs)
            take(mine, row.incoming, difference.field);
    }
    if (mine.cardUid.isEmpty())
        mine.cardUid = row.incoming.cardUid;
    if (!mine.next)
        mine.next = row.incoming.next;
    return mine;
}

QString textOf(Id<Contact> id) {
    return id.uuid().toString(QUuid::WithoutBraces);
}

bool hasSameCard(const Contact &a, const Contact &b) {
    return a.id == b.id || (!a.cardUid.isEmpty() && (a.cardUid == b.cardUid || a.cardUid == textOf(b.id))) ||
           b.cardUid == textOf(a.id);
}

/// People that can be found again, without comparing all with all.
class People {
public:
    qsizetype add(const Contact &contact);
    void replace(qsizetype place, const Contact &contact);
    const QList<Contact> &all() const { return m_all; }
    bool isOnlyOne(const QString &name) const { return m_byName.count(comparableName(name)) == 1; }

    /// Where the same person may stand: told by the card, or by name and number.
    QList<qsizetype> alike(const Contact &contact) const;
    QList<qsizetype> named(const QString &name) const;

private:
    void index(qsizetype place);
    static QString numberKey(const Contact &contact, const QString &number);

    QList<Contact> m_all;
    QMultiHash<QString, qsizetype> m_byCard;
    QMultiHash<QString, qsizetype> m_byName;
    QMultiHash<QString, qsizetype> m_byNumber;
};

qsizetype People::add(const Contact &contact) {
    const qsizetype place = m_all.size();
    m_all.append(contact);
    m_byName.insert(comparableName(contact.name), place);
    index(place);
    return place;
}

void People::replace(qsizetype place, const Contact &contact) {
    m_all[place] = contact;
    index(place);
}

void People::index(qsizetype place) {
    const Contact &contact = m_all[place];
    m_byCard.insert(textOf(contact.id), place);
    if (!contact.cardUid.isEmpty())
        m_byCard.insert(contact.cardUid, place);
    for (const QString &number : numberKeys(contact))
        m_byNumber.insert(numberKey(contact, number), place);
}

QString People::numberKey(const Contact &contact, const QString &number) {
    return comparableName(contact.name) + u'\n' + number;
}

QList<qsizetype> firstOf(const QMultiHash<QString, qsizetype> &hash, const QString &key) {
    QList<qsizetype> places;
    for (auto it = hash.constFind(key);
         it != hash.cend() && it.key() == key && places.size() < kMostCandidates; ++it)
        places += *it;
    return places;
}

QList<qsizetype> People::alike(const Contact &contact) const {
    QList<qsizetype> places = firstOf(m_byCard, textOf(contact.id));
    if (!contact.cardUid.isEmpty())
        places += firstOf(m_byCard, contact.cardUid);
    if (!places.isEmpty())
        return places;
    for (const QString &number : numberKeys(contact)) {
        for (qsizetype place : firstOf(m_byNumber, numberKey(contact, number))) {
            if (!places.contains(place) && sharesNumber(m_all[place], contact))
                places += place;
        }
    }
    return places;
}

QList<qsizetype> People::named(const QString &name) const {
    return firstOf(m_byName, comparableName(name));
}

qsizetype distance(const ContactMerge &row) {
    return row.differences.size() + row.newPhones.size() + row.newEmails.size();
}

bool losesNothing(const ContactMerge &row) {
    return std::all_of(row.differences.begin(), row.differences.end(),
                       [](const ContactDifference &difference) { return difference.keep == Keep::Theirs; });
}

std::optional<ContactMerge> nearest(const People &people, const QList<qsizetype> &places,
                                    const Contact &theirs) {
    std::optional<ContactMerge> best;
    for (qsizetype place : places) {
        ContactMerge row = compared(people.all()[place], theirs);
        if (!best || distance(row) < distance(*best))
            best = std::move(row);
    }
    return best;
}

/// The file's people, each once where that loses nothing.
People foldedTogether(const QList<Contact> &incoming, QHash<Id<Contact>, Id<Contact>> &renamed) {
    People people;
    for (const Contact &contact : incoming) {
        qsizetype home = -1;
        for (qsizetype place : people.alike(contact)) {
            if (home < 0 && losesNothing(compared(people.all()[place], contact)))
                home = place;
        }
        if (home < 0)
            home = people.add(contact);
        else
            people.replace(home, merged(people.all()[home], compared(people.all()[home], contact)));
        renamed.insert(contact.id, people.all()[home].id);
    }
    return people;
}

bool contradict(const QString &a, const QString &b) {
    return !a.isEmpty() && !b.isEmpty() && comparableName(a) != comparableName(b);
}

/// "Eye Clinic" and "Eye Clinic, 2nd floor" may be one office.
bool isAnotherOffice(const QString &mine, const QString &theirs) {
    const QString a = comparableName(mine);
    const QString b = comparableName(theirs);
    return !a.contains(b) && !b.contains(a);
}

/// The numbers in an address: whoever writes "St" and "Street" keeps them.
QSet<QString> numbersIn(const QString &address) {
    static const QRegularExpression other(u"\\W+"_s);
    QSet<QString> numbers;
    for (const QString &word : address.split(other, Qt::SkipEmptyParts)) {
        if (word[0].isDigit())
            numbers.insert(word.toCaseFolded());
    }
    return numbers;
}

bool isElsewhere(const Contact &mine, const Contact &theirs) {
    const QSet<QString> here = numbersIn(mine.address);
    const QSet<QString> there = numbersIn(theirs.address);
    return isAnotherOffice(mine.organization, theirs.organization) ||
           (!here.isEmpty() && !there.isEmpty() && !here.intersects(there));
}

/// "Front desk" here and "Front desk" there are two: a name alone is not a person. It is one where nothing
/// says otherwise, no other office, street or work, and no number beside another one.
bool mayBeSame(const Contact &mine, const Contact &theirs) {
    const bool bothCanBeReached = !numberKeys(mine).isEmpty() && !numberKeys(theirs).isEmpty();
    return !contradict(mine.organization, theirs.organization) && !contradict(mine.address, theirs.address) &&
           !contradict(mine.role, theirs.role) && (!bothCanBeReached || sharesNumber(mine, theirs));
}

/// The one who has the card or the number. Two offices may share a switchboard and an inbox: who has another
/// office or street there is looked at by the person, and stays apart unless they say otherwise.
std::optional<ContactMerge> reachedAlike(const People &book, const Contact &theirs) {
    QList<qsizetype> alike = book.alike(theirs);
    QList<qsizetype> here = alike;
    here.removeIf([&](qsizetype place) { return isElsewhere(book.all()[place], theirs); });
    std::optional<ContactMerge> row = nearest(book, here.isEmpty() ? alike : here, theirs);
    if (row && here.isEmpty() && !hasSameCard(*row->mine, theirs))
        row->choice = ContactChoice::AddAsNew;
    return row;
}

ContactMerge rowFor(const Contact &theirs, const People &book, const People &file) {
    if (const std::optional<ContactMerge> row = reachedAlike(book, theirs))
        return *row;
    const std::optional<ContactMerge> row = nearest(book, book.named(theirs.name), theirs);
    const bool unique = book.isOnlyOne(theirs.name) && file.isOnlyOne(theirs.name);
    if (row && (row->match == ContactMatch::Same || (unique && mayBeSame(*row->mine, theirs))))
        return *row;
    return ContactMerge{ContactMatch::Added, theirs};
}

/// Whom to call next, as far as the file or the book knows that person.
void keepKnownNext(QList<ContactMerge> &rows, const People &book,
                   const QHash<Id<Contact>, Id<Contact>> &renamed) {
    QSet<Id<Contact>> known;
    for (const Contact &contact : book.all())
        known.insert(contact.id);
    for (ContactMerge &row : rows) {
        if (!row.incoming.next || known.contains(*row.incoming.next))
            continue;
        const auto target = renamed.constFind(*row.incoming.next);
        row.incoming.next = target == renamed.cend() ? std::nullopt : std::optional(*target);
    }
}

bool addsPerson(const ContactMerge &row) {
    return row.choice == ContactChoice::AddAsNew || (row.choice == ContactChoice::BringIn && !row.mine);
}

/// Under which id each incoming contact will be found in the book; a null id when nowhere.
QHash<Id<Contact>, Id<Contact>> homes(const QList<ContactMerge> &rows) {
    QHash<Id<Contact>, Id<Contact>> homes;
    for (const ContactMerge &row : rows) {
        const Id<Contact> mine = row.mine ? row.mine->id : Id<Contact>();
        const bool taken = mine == row.incoming.id;
        homes.insert(row.incoming.id, !addsPerson(row) ? mine
                                      : taken          ? Id<Contact>::create()
                                                       : row.incoming.id);
    }
    return homes;
}

/// Nobody is called next after themselves, and nobody who is left out.
void settleNext(Contact &contact, Id<Contact> home, const QHash<Id<Contact>, Id<Contact>> &homes) {
    if (contact.next)
        contact.next = homes.value(*contact.next, *contact.next);
    if (contact.next && (contact.next->isNull() || *contact.next == home))
        contact.next.reset();
}

/// What several rows change in people of the book, in the order of the rows.
class BookChanges {
public:
    void merge(const ContactMerge &row);
    std::vector<Change> changes() const;

private:
    QList<Contact> m_before;
    QHash<Id<Contact>, Contact> m_after;
};

void BookChanges::merge(const ContactMerge &row) {
    if (!m_after.contains(row.mine->id))
        m_before.append(*row.mine);
    m_after[row.mine->id] = merged(m_after.value(row.mine->id, *row.mine), row);
}

std::vector<Change> BookChanges::changes() const {
    std::vector<Change> changes;
    for (const Contact &before : m_before) {
        if (m_after[before.id] != before)
            changes.push_back(replacing(before, m_after[before.id]));
    }
    return changes;
}

} // namespace

QString fieldText(const Contact &contact, ContactField field) {
    switch (field) {
    case ContactField::Name:
        return contact.name;
    case ContactField::Role:
        return contact.role;
    case ContactField::Organization:
        return contact.organization;
    case ContactField::Address:
        return contact.address;
    case ContactField::Hours:
        return contact.hours;
    case ContactField::CallFor:
        return contact.callFor;
    case ContactField::Notes:
        return contact.notes;
    case ContactField::Team:
    case ContactField::Photo:
        return {};
    }
    return {};
}

QList<ContactMerge> mergeContacts(const QList<Contact> &existing, const QList<Contact> &incoming) {
    People book;
    for (const Contact &contact : existing)
        book.add(contact);
    QHash<Id<Contact>, Id<Contact>> renamed;
    const People file = foldedTogether(incoming, renamed);
    QList<ContactMerge> rows;
    for (const Contact &contact : file.all())
        rows.append(rowFor(contact, book, file));
    keepKnownNext(rows, book, renamed);
    return rows;
}

ChangeSet changeSet(const QList<ContactMerge> &rows, const QString &label) {
    const QHash<Id<Contact>, Id<Contact>> places = homes(rows);
    ChangeSet set{label};
    BookChanges inBook;
    for (ContactMerge row : rows) {
        const Id<Contact> home = places.value(row.incoming.id);
        settleNext(row.incoming, home, places);
        if (addsPerson(row)) {
            row.incoming.id = home;
            set.changes.push_back(adding(row.incoming));
        } else if (row.choice == ContactChoice::BringIn && row.match == ContactMatch::Differs) {
            inBook.merge(row);
        }
    }
    for (Change &change : inBook.changes())
        set.changes.push_back(std::move(change));
    return set;
}
