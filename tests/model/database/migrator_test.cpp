// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/migrator.h"

#include "model/database/connection.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class MigratorTest : public testing::Test {
protected:
    MigratorTest() {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        m_connection = *Connection::openPlain(m_path);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"book"_s);
    std::unique_ptr<Connection> m_connection;
};

const QList<Migration> kTwoSteps = {{1, "CREATE TABLE a (x TEXT) STRICT; INSERT INTO a VALUES ('kept');"},
                                    {2, "ALTER TABLE a ADD COLUMN y TEXT;"}};

TEST_F(MigratorTest, TakesOnlyTheStepsThatAreMissing) {
    ASSERT_TRUE(migrate(*m_connection, kTwoSteps.mid(0, 1)));
    EXPECT_EQ(*schemaVersion(*m_connection), 1);
    ASSERT_TRUE(migrate(*m_connection, kTwoSteps));
    EXPECT_EQ(*schemaVersion(*m_connection), 2);
    EXPECT_EQ(m_connection->single(u"SELECT count(*) FROM a WHERE y IS NULL"_s)->toInt(), 1);
}

TEST_F(MigratorTest, LeavesTheBookAsItWasWhenAStepCannotBeTaken) {
    ASSERT_TRUE(migrate(*m_connection, kTwoSteps.mid(0, 1)));
    const QList<Migration> broken = {kTwoSteps[0],
                                     {2, "DELETE FROM a; ALTER TABLE nothing ADD COLUMN y TEXT;"}};
    EXPECT_FALSE(migrate(*m_connection, broken));
    EXPECT_EQ(*schemaVersion(*m_connection), 1);
    EXPECT_EQ(m_connection->single(u"SELECT count(*) FROM a"_s)->toInt(), 1);
}

TEST_F(MigratorTest, RefusesAVersionThatItDoesNotKnow) {
    ASSERT_TRUE(migrate(*m_connection, kTwoSteps));
    const auto result = migrate(*m_connection, kTwoSteps.mid(0, 1));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Newer);
}

TEST(Migrations, AreNumberedFromOneWithoutGaps) {
    ASSERT_FALSE(migrations().isEmpty());
    for (int i = 0; i < migrations().size(); ++i)
        EXPECT_EQ(migrations()[i].number, i + 1);
}

} // namespace
