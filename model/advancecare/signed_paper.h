// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/choices.h"
#include "model/base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

enum class SignedPaperKind {
    Order,     ///< medical orders that a clinician signed
    Plan,      ///< made together with the team
    Wishes,    ///< what the child or the family would want
    Letter,    ///< of a clinician, for an emergency room or a school
    Authority, ///< who decides for the child: a power of attorney, a guardianship
    Other
};

/// Somebody who has a copy of a paper.
struct PaperHolder {
    QString who = {};
    std::optional<QDate> since = {};
    std::optional<QDate> toldOn = {}; ///< when they were told that there is a newer paper
    friend bool operator==(const PaperHolder &, const PaperHolder &) = default;
};

/// That a signed paper exists and where it lies. The book is not the paper: what the paper says stands there
/// at most as a photo.
struct SignedPaper {
    Id<SignedPaper> id = Id<SignedPaper>::create();
    SignedPaperKind kind = SignedPaperKind::Plan;
    QString name = {}; ///< as the family calls it
    std::optional<QDate> signedOn = {};
    QString signedBy = {};
    QString originalAt = {};
    QList<PaperHolder> holders = {};
    std::optional<Id<SignedPaper>> replacedBy = {};
    std::optional<QDate> lookAgainOn = {};
    friend bool operator==(const SignedPaper &, const SignedPaper &) = default;
};

template <>
std::span<const NamedChoice<SignedPaperKind>> namedChoices<SignedPaperKind>();

/// Its own name, else its kind.
QString titleOf(const SignedPaper &paper);
/// Those who have a copy of a replaced paper and do not know it yet.
QList<PaperHolder> holdersToTell(const SignedPaper &paper);
/// Whether `paper` was replaced by `other`, however many papers were between them: then `other` cannot be
/// replaced by it.
bool isReplacedBy(const SignedPaper &paper, Id<SignedPaper> other, const QList<SignedPaper> &all);
