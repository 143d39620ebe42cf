// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/ts_file.h"

#include "tests/house/source_tree.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

bool isGone(QStringView type) {
    return type == u"vanished"_s || type == u"obsolete"_s;
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
    message.numerus = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const auto type = xml.attributes().value(u"type"_s);
            gone = isGone(type);
            message.finished = type != u"unfinished"_s;
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
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() != u"message"_s)
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
    QStringList all = found(u"%L?(?:[0-9]{1,2}|n)"_s, text);
    all.replaceInStrings(u"L"_s, QString());
    all.removeDuplicates();
    all.sort();
    return all;
}

/// "&Add" and "(&N)", but neither "Food & drink" nor "&&" nor "&nbsp;".
qsizetype mnemonicsOf(QString text) {
    text.remove(u"&&"_s);
    text.remove(QRegularExpression(u"&#?\\w+;"_s));
    return found(u"&\\w"_s, text).size();
}

QString told(const TsMessage &message, const QString &form) {
    return u"%1 -> %2"_s.arg(message.name(), form);
}

} // namespace

TsFile readTs(const QString &path, const QByteArray &data) {
    TsFile file{.path = path};
    QXmlStreamReader xml(data);
    if (!xml.readNextStartElement() || xml.name() != u"TS"_s) {
        file.problem = path + u": is no translation file"_s;
        return file;
    }
    file.language = xml.attributes().value(u"language"_s).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"context"_s)
            readContext(xml, file);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        file.problem = path + u": "_s + xml.errorString();
    return file;
}

QList<TsFile> translationFiles() {
    QList<TsFile> files;
    for (const SourceFile &file : filesBelow({u"translations"_s}, {u".ts"_s}))
        files += readTs(file.path, file.text.toUtf8());
    return files;
}

QStringList gapsIn(const TsMessage &message) {
    QStringList gaps;
    if (!message.finished)
        gaps += message.name() + u": is not finished"_s;
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            gaps += message.name() + u": is empty"_s;
    }
    if (message.forms.isEmpty())
        gaps += message.name() + u": has no translation"_s;
    return gaps;
}

QStringList lostPlaceholdersIn(const TsMessage &message) {
    QStringList lost;
    const QString number = u"%n"_s;
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
