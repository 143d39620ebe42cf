// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/database/change.h"

enum class ContactMatch { Added, Same, Differs };
enum class ContactField { Name, Role, Team, Organization, Address, Hours, CallFor, Notes, Photo };
enum class Keep { Mine, Theirs };
enum class ContactChoice { BringIn, AddAsNew, LeaveOut };

/// A field that both have and that is not the same. Blank fields of ours are filled, so they start
/// with theirs; all others start with ours.
struct ContactDifference {
    ContactField field = ContactField::Name;
    Keep keep = Keep::Mine;
    friend bool operator==(const ContactDifference &, const ContactDifference &) = default;
};

/// One contact of a file beside the person in the book that it speaks of, for review.
struct ContactMerge {
    ContactMatch match = ContactMatch::Added;
    Contact incoming = {};
    std::optional<Contact> mine = {}; ///< the person in the book, unless it is added
    QList<Phone> newPhones = {};      ///< what the book does not have yet
    QStringList newEmails = {};
    QList<ContactDifference> differences = {};
    ContactChoice choice = ContactChoice::BringIn;
};

/// A field as text, for showing both sides. Empty for the team and the photo, which are no text.
QString fieldText(const Contact &contact, ContactField field);

/// Finds for each incoming contact the same person in the book: by the UID of its card, else by
/// name and a shared phone or e-mail, else by a name that only one person has on both sides, where
/// nothing else speaks against it.
/// The same person twice in the file becomes one row, as long as nothing of it would be lost.
QList<ContactMerge> mergeContacts(const QList<Contact> &existing, const QList<Contact> &incoming);

/// The one step that does what was chosen. No changes in it when nothing is new.
ChangeSet changeSet(const QList<ContactMerge> &rows, const QString &label);
