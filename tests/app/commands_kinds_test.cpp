// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands_contacts.h"
#include "app/commands_diary.h"
#include "app/commands_lists.h"
#include "app/commands_print.h"
#include "app/commands_services.h"
#include "model/sealed/book_key.h"
#include "tests/support/temporary_book.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// A command about a child on a directory of services, and the other way round.
class KindsOfBooks : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(Store::create(care));
        ASSERT_TRUE(Store::create(directory, {NewKey::open()}, BookKind::Directory));
        write(u"a.vcf"_s, "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nEND:VCARD\n");
        write(u"d.csv"_s, "date,pain\n2024-05-01,4\n");
        write(u"s.csv"_s, "Name,Phone\nRides,555-0100\n");
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void expectRefused(const QStringList &words, const QString &why) {
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        const Command command{words, {.terminal = -1}, outStream, errStream};
        std::optional<int> code;
        for (const auto run :
             {runPrintCommand, runContactsCommand, runDiaryCommand, runServicesCommand, runListsCommand}) {
            if (!code)
                code = run(command);
        }
        EXPECT_EQ(code, 1) << qPrintable(words.join(u' '));
        EXPECT_EQ(err.trimmed(), why) << qPrintable(words.join(u' '));
        EXPECT_EQ(out, QString());
        EXPECT_EQ(QDir(folder.path()).entryList({u"out*"_s}), QStringList()) << qPrintable(words.join(u' '));
    }

    QTemporaryDir folder;
    QString care = folder.filePath(u"care.hearthbook"_s);
    QString directory = folder.filePath(u"directory.hearthbook"_s);
    QString out;
};

} // namespace

TEST_F(KindsOfBooks, ADirectoryTakesAndGivesNothingOfAChild) {
    const QString why = u"This is a directory of community services. A child's care book is needed."_s;
    const QString to = path(u"out"_s);
    for (const QString &paper : {u"visit-summary"_s, u"handover"_s, u"timeline"_s, u"comfort"_s})
        expectRefused({u"print"_s, paper, directory, u"--output"_s, to}, why);
    expectRefused({u"export"_s, u"contacts"_s, directory, to}, why);
    expectRefused({u"export"_s, u"diary"_s, directory, to + u".csv"_s}, why);
    expectRefused({u"import"_s, u"contacts"_s, directory, path(u"a.vcf"_s)}, why);
    expectRefused({u"import"_s, u"diary"_s, directory, path(u"d.csv"_s)}, why);
}

TEST_F(KindsOfBooks, ACareBookTakesAndGivesNoDirectory) {
    const QString why = u"This is a child's care book. A directory of community services is needed."_s;
    expectRefused({u"import"_s, u"services"_s, care, path(u"s.csv"_s)}, why);
    expectRefused({u"export"_s, u"services"_s, care, u"--output"_s, path(u"out.json"_s)}, why);
    expectRefused({u"list"_s, u"print"_s, care, u"M."_s, u"--output"_s, path(u"out.pdf"_s)}, why);
}
