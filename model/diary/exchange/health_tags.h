// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <QFile>
#include <QList>

/// One tag of an export of Apple Health, with its attributes as they stand there.
struct HealthTag {
    int line = 0;
    QByteArray name = {};
    bool isStart = false;
    bool isEnd = false;     ///< `<Record/>` is both
    bool isDamaged = false; ///< its attributes cannot be told apart
    QList<std::pair<QByteArray, QByteArray>> attributes = {};

    QString value(const char *attribute) const;
};

/// Finds the tags of an export of Apple Health, one after the other. Such files are many gigabytes of flat
/// records, and often no XML to the letter: the description of document types that iOS 16 writes is broken,
/// and one odd character anywhere would end a strict reader. Here a damaged tag is a damaged tag, and the
/// next one is read again.
class HealthTags {
public:
    explicit HealthTags(const QString &path, const Progress &progress = {});
    Q_DISABLE_COPY_MOVE(HealthTags)

    /// Goes to the first tag of the export. An error where there is none.
    Result<> open();
    /// Nothing at the end of the file, and when the person stopped it.
    std::optional<HealthTag> next();

private:
    bool readMore();
    bool skipTo(const QByteArray &mark);
    bool isAt(const char *text) const;
    qsizetype endOfTag(bool &isBroken);
    void moveTo(qsizetype at);

    QFile m_file;
    Progress m_progress;
    QByteArray m_part;
    qsizetype m_at = 0;
    int m_line = 1;
};
