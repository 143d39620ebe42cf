// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/moment.h"

struct Contact;

enum class QuestionState { Open, Answered, CarriedOver };

struct Question {
    QString text = {};
    QString answer = {};
    QuestionState state = QuestionState::Open;
    std::optional<QDate> firstAskedFor =
        {}; ///< the appointment's day for which it was first written, if carried over
    friend bool operator==(const Question &, const Question &) = default;
};

struct Appointment {
    Id<Appointment> id = Id<Appointment>::create();
    QString title = {};
    Moment start = {};
    QList<Id<Contact>> with = {};
    QString place = {};
    QList<Question> questions = {}; ///< most important first
    QString decisions = {};
    QString notes = {};
    friend bool operator==(const Appointment &, const Appointment &) = default;
};

/// The questions of past appointments that still wait for an answer, marked with the day they were
/// first written for. `before` is the start of the appointment that they are brought to.
QList<Question> openQuestions(const QList<Appointment> &, const Moment &before);
