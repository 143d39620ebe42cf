// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/recovery_code.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

struct RecoveryCodeText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kDataCharacters = kRecoveryGroupLength - 1;
constexpr int kCharacters = kRecoveryGroups * kRecoveryGroupLength;
constexpr int kBitsOfOne = 5;

/// `value` times x in the field of 32 elements, modulo x^5 + x^2 + 1.
constexpr int timesX(int value) {
    const int shifted = value << 1;
    return shifted < 32 ? shifted : shifted ^ 0b100101;
}

/// The last character of a group. Each of its places weighs another power of x, the last one 1, so any
/// wrong character and any two that changed places are found. The group's number (from 1) is in it, so
/// that each of two groups that changed places does not fit.
int checkOf(const int *data, int number) {
    int sum = 0;
    for (int i = kDataCharacters - 1; i >= 0; --i)
        sum = timesX(sum ^ data[i]);
    return sum ^ number;
}

/// The value of a letter; -1 when it is none of ours.
int valueOf(QChar letter) {
    if (letter == u'O')
        return 0;
    if (letter == u'I' || letter == u'L')
        return 1;
    if (letter.isDigit()) // also those of other scripts
        return letter.digitValue();
    for (int value = 0; value < 32; ++value) {
        if (letter == QLatin1Char(kLetters[value]))
            return value;
    }
    return -1;
}

/// What was typed in groups, or in one piece when there were none.
QStringList pieces(const QString &typed) {
    static const QRegularExpression between(u"[\\s\\p{Pd}\\p{Cf}\\p{Cc}_.,\u2212]+"_s);
    return typed.normalized(QString::NormalizationForm_KC).toUpper().split(between, Qt::SkipEmptyParts);
}

bool isWhole(const QStringList &groups) {
    return std::all_of(groups.begin(), groups.end(),
                       [](const QString &group) { return group.size() == kRecoveryGroupLength; });
}

/// Eight groups of five, where that can be told; else those that were typed.
QStringList groupsOf(const QString &typed) {
    QStringList typedGroups = pieces(typed);
    const QString all = typedGroups.join(QString());
    if (all.size() != kCharacters || (typedGroups.size() == kRecoveryGroups && !isWhole(typedGroups)))
        return typedGroups;
    QStringList groups;
    for (int i = 0; i < kRecoveryGroups; ++i)
        groups += all.mid(i * kRecoveryGroupLength, kRecoveryGroupLength);
    return groups;
}

/// The values of a group's data characters; nothing when the group does not fit.
std::optional<std::array<int, kDataCharacters>> read(const QString &group, int number) {
    if (group.size() != kRecoveryGroupLength)
        return std::nullopt;
    std::array<int, kDataCharacters> data = {};
    for (int i = 0; i < kDataCharacters; ++i) {
        data[std::size_t(i)] = valueOf(group[i]);
        if (data[std::size_t(i)] < 0)
            return std::nullopt;
    }
    if (checkOf(data.data(), number) != valueOf(group.back()))
        return std::nullopt;
    return data;
}

Error lengthError(qsizetype characters) {
    return {ErrorKind::Invalid, RecoveryCodeText::tr("The code has %1 characters. These are %2.")
                                    .arg(QLocale().toString(kCharacters), QLocale().toString(characters))};
}

Error groupError(const QStringList &numbers) {
    if (numbers.size() == kRecoveryGroups)
        return {ErrorKind::Invalid, RecoveryCodeText::tr("This is not a recovery code of Hearthbook.")};
    if (numbers.size() == 1)
        return {ErrorKind::Invalid,
                RecoveryCodeText::tr("Group %1 does not fit. Please look at it again.").arg(numbers[0])};
    return {ErrorKind::Invalid,
            RecoveryCodeText::tr("These groups do not fit: %1. Please look at them again.")
                .arg(QLocale().createSeparatedList(numbers))};
}

} // namespace

QByteArray newRecoveryCode() {
    QByteArray code(kRecoveryBytes, Qt::Uninitialized);
    randombytes_buf(code.data(), std::size_t(code.size()));
    return code;
}

QStringList recoveryGroups(const QByteArray &code) {
    Q_ASSERT(code.size() == kRecoveryBytes);
    const auto valueAt = [&code](int character) {
        int value = 0;
        for (int bit = character * kBitsOfOne; bit < (character + 1) * kBitsOfOne; ++bit)
            value = value << 1 | (uchar(code[bit / 8]) >> (7 - bit % 8) & 1);
        return value;
    };
    QStringList groups;
    for (int group = 0; group < kRecoveryGroups; ++group) {
        std::array<int, kDataCharacters> data = {};
        QString text;
        for (int i = 0; i < kDataCharacters; ++i) {
            data[std::size_t(i)] = valueAt(group * kDataCharacters + i);
            text += QLatin1Char(kLetters[data[std::size_t(i)]]);
        }
        groups += text + QLatin1Char(kLetters[checkOf(data.data(), group + 1)]);
    }
    return groups;
}

QString recoveryText(const QByteArray &code) {
    return recoveryGroups(code).join(u'-');
}

Result<QByteArray> readRecoveryCode(const QString &typed) {
    const QStringList groups = groupsOf(typed);
    if (groups.size() != kRecoveryGroups)
        return lengthError(groups.join(QString()).size());
    QStringList wrong;
    QByteArray code(kRecoveryBytes, 0);
    int bit = 0;
    for (int group = 0; group < kRecoveryGroups; ++group) {
        const auto data = read(groups[group], group + 1);
        if (!data) {
            wrong += QLocale().toString(group + 1);
            continue;
        }
        bit = group * kDataCharacters * kBitsOfOne;
        for (const int value : *data) {
            for (int i = kBitsOfOne - 1; i >= 0; --i, ++bit)
                code[bit / 8] = char(uchar(code[bit / 8]) | (value >> i & 1) << (7 - bit % 8));
        }
    }
    if (wrong.isEmpty())
        return code;
    return groupError(wrong);
}

bool isRecoveryGroup(const QString &typed, const QString &group) {
    const QString letters = pieces(typed).join(QString());
    return letters.size() == group.size() &&
           std::equal(letters.begin(), letters.end(), group.begin(),
                      [](QChar a, QChar b) { return valueOf(a) >= 0 && valueOf(a) == valueOf(b); });
}
