// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/ts_file.h"

#include "tests/house/source_tree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

bool isGone(QStringView type) {
    return type == QLatin1String("vanished") || type == QLatin1String("obsolete");
}

QStringList readForms(QXmlStreamReader &xml, bool numerus) {
    if (!numerus)
        return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    QStringList forms;
    while (xml.readNextStartElement())
        forms += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return forms;
}

/// Reads one <message>; says whether the program still has it.
bool readMessage(QXmlStreamReader &xml, TsMessage &message) {
    bool gone = false;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            gone = isGone(type);
            message.finished = type != QLatin1String("unfinished");
            message.forms = readForms(xml, message.numerus);
        } else {
            xml.skipCurrentElement();
        }
    }
    return !gone;
}

void readContext(QXmlStreamReader &xml, TsFile &file) {
    QString context;
    while (xml.readNextStartElement()) {
        TsMessage message{.context = context};
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() != QLatin1String("message"))
            xml.skipCurrentElement();
        else if (readMessage(xml, message))
            file.messages += message;
    }
}

QStringList found(const QString &pattern, const QString &text) {
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all += it.next().captured();
    return all;
}

QStringList placeholdersOf(const QString &text) {
    QStringList all = found(QStringLiteral("%L?(?:[0-9]{1,2}|n)"), text);
    all.replaceInStrings(QStringLiteral("L"), QString());
    all.removeDuplicates();
    all.sort();
    return all;
}

/// "&Add" and "(&N)", but neither "Food & drink" nor "&&" nor "&nbsp;".
qsizetype mnemonicsOf(QString text) {
    text.remove(QStringLiteral("&&"));
    text.remove(QRegularExpression(QStringLiteral("&#?\\w+;")));
    return found(QStringLiteral("&\\w"), text).size();
}

QString told(const TsMessage &message, const QString &form) {
    return QStringLiteral("%1 -> %2").arg(message.name(), form);
}

} // namespace

TsFile readTs(const QString &path, const QByteArray &data) {
    TsFile file{.path = path};
    QXmlStreamReader xml(data);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        file.problem = path + QStringLiteral(": is no translation file");
        return file;
    }
    file.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context"))
            readContext(xml, file);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        file.problem = path + QStringLiteral(": ") + xml.errorString();
    return file;
}

QList<TsFile> translationFiles() {
    QList<TsFile> files;
    for (const SourceFile &file : filesBelow({QStringLiteral("translations")}, {QStringLiteral(".ts")}))
        files += readTs(file.path, file.text.toUtf8());
    return files;
}

QStringList gapsIn(const TsMessage &message) {
    QStringList gaps;
    if (!message.finished)
        gaps += message.name() + QStringLiteral(": is not finished");
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            gaps += message.name() + QStringLiteral(": is empty");
    }
    if (message.forms.isEmpty())
        gaps += message.name() + QStringLiteral(": has no translation");
    return gaps;
}

QStringList lostPlaceholdersIn(const TsMessage &message) {
    QStringList lost;
    const QString number = QStringLiteral("%n");
    for (int i = 0; i < message.forms.size(); ++i) {
        QStringList wanted = placeholdersOf(message.source);
        QStringList has = placeholdersOf(message.forms[i]);
        // "one day" may do without its number; the form for many may not.
        if (message.numerus && i + 1 < message.forms.size()) {
            wanted.removeAll(number);
            has.removeAll(number);
        }
        if (has != wanted)
            lost += told(message, message.forms[i]);
    }
    return lost;
}

QStringList lostMnemonicsIn(const TsMessage &message) {
    QStringList lost;
    for (const QString &form : message.forms) {
        if (mnemonicsOf(form) != mnemonicsOf(message.source))
            lost += told(message, form);
    }
    return lost;
}
