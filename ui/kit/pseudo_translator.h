// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// A made-up language that is written from right to left and is longer than English. It shows every
/// text that nobody can translate (it stays as it was) and every layout that does not mirror.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
};

/// The code under which it can be asked for.
inline constexpr char pseudoLanguage[] = "ar-pseudo";
