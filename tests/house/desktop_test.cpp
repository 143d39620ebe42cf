// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/book/backups.h"
#include "model/book/store.h"
#include "model/files/book_signature.h"
#include "tests/house/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace {

const QString kDesktopFiles = u"resources/desktop/org.hearthbook.Hearthbook"_s;

struct Magic {
    qsizetype offset = 0;
    QByteArray value = {};
};

/// The beginning that every book has, and those of which it has one: what is nested in it.
struct MagicRule {
    Magic outer = {};
    QList<Magic> inner = {};

    static bool isAt(const Magic &magic, const QByteArray &begin) {
        return begin.mid(magic.offset, magic.value.size()) == magic.value;
    }
    bool takes(const QByteArray &begin) const {
        return isAt(outer, begin) && std::any_of(inner.begin(), inner.end(),
                                                 [&begin](const Magic &magic) { return isAt(magic, begin); });
    }
};

MagicRule installedRule() {
    MagicRule rule;
    QXmlStreamReader xml(readText(kDesktopFiles + u".xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"match"_s)
            continue;
        const QXmlStreamAttributes said = xml.attributes();
        QByteArray value = said.value(u"value"_s).toUtf8();
        value.replace("\\0", QByteArray(1, '\0'));
        const Magic magic{said.value(u"offset"_s).toInt(), value};
        if (rule.outer.value.isEmpty())
            rule.outer = magic;
        else
            rule.inner.append(magic);
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return rule;
}

QByteArray beginOf(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.read(72);
}

QString captured(const QString &pattern, const QString &text) {
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
}

} // namespace

TEST(Desktop, KnowsEveryBookAndBackupByItsFirstBytes) {
    const MagicRule rule = installedRule();
    const QTemporaryDir folder;
    const NewKey passphrase{KeySecret::passphrase(u"a few quiet words"_s), {}, {1, 64}};
    const struct {
        const char *name;
        NewKey key;
        BookKind kind;
    } books[] = {{"open", NewKey::open(), BookKind::CareBook},
                 {"sealed", passphrase, BookKind::CareBook},
                 {"directory", NewKey::open(), BookKind::Directory}};
    for (const auto &book : books) {
        const QString path = folder.filePath(QString::fromLatin1(book.name));
        const auto made = Store::create(path, {book.key}, book.kind);
        ASSERT_TRUE(made) << book.name;
        const auto backup = backUp(**made, QDate(2026, 3, 14));
        ASSERT_TRUE(backup) << book.name;
        EXPECT_TRUE(rule.takes(beginOf(path))) << book.name;
        EXPECT_TRUE(rule.takes(beginOf(*backup))) << book.name;
    }
    const QDir golden(sourceRoot() + u"/tests/golden/books"_s);
    for (const QString &name : golden.entryList({u"*.hearthbook"_s}))
        EXPECT_TRUE(rule.takes(beginOf(golden.filePath(name)))) << name.toStdString();
}

TEST(Desktop, LeavesOtherDatabasesAndTextsAlone) {
    const MagicRule rule = installedRule();
    QByteArray database("SQLite format 3\0", 16);
    database.resize(100);
    EXPECT_FALSE(rule.takes(database));
    EXPECT_FALSE(rule.takes(QByteArray(68, ' ') + "Hbk2"));
    EXPECT_FALSE(rule.takes({}));
}

TEST(Desktop, TellsOneVersionEverywhere) {
    const QString version =
        captured(u"^project\\(hearthbook VERSION ([0-9.]+)"_s, readText(u"CMakeLists.txt"_s));
    EXPECT_NE(version, QString());
    EXPECT_EQ(captured(u"<release version=\"([^\"]+)\""_s, readText(kDesktopFiles + u".metainfo.xml"_s)),
              version);
}

TEST(Desktop, SaysWhatItOpensInBothFiles) {
    const QString type = captured(u"<mime-type type=\"([^\"]+)\""_s, readText(kDesktopFiles + u".xml"_s));
    EXPECT_TRUE(readText(kDesktopFiles + u".desktop"_s).contains(u"MimeType="_s + type + u';'));
    EXPECT_TRUE(readText(kDesktopFiles + u".metainfo.xml"_s).contains(u"<mediatype>"_s + type + u'<'));
}
