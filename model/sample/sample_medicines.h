// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/contact.h"
#include "model/database/change.h"
#include "model/diary/diary_entry.h"
#include "model/medicines/dose.h"
#include "model/medicines/medicine.h"
#include "model/sample/sampler.h"

/// What the sample family gives, with the changes of the story. `contacts` are those of sampleContacts().
QList<Medicine> sampleMedicines(Sampler &sampler, const QList<Contact> &contacts, const QDate &lastDay);
/// As many more, over the years, as make 40 of them.
QList<Medicine> sampleMoreMedicines(Sampler &sampler, const QDate &lastDay, int days);

/// What was given on one day. Entries of the day for which something was given then say so.
QList<Dose> sampleDoses(Sampler &sampler, const QList<Medicine> &medicines, const QDate &day,
                        int daysBeforeEnd, QList<DiaryEntry> &entries);
