// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that stood with each service are in the one log, with every word of them.
#include "model/calls/call_table.h"
#include "model/calls/promise.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMigrationsBefore = 20;

QByteArray serviceRow(const char *digit, const char *name, int state) {
    return QByteArray(
               "INSERT INTO resource (id, service, organization, category, offers, phone, web, address, "
               "who_may_use_it, cost, languages, checked_by, hsds_id, why, next_step, listed_by, document, "
               "state) VALUES (x'00112233445566778899aabbccdd00") +
           digit + "', '" + name + "', '', 0, '', '555-0100', '', '', '', '', '', '', '', '', '', '', '', " +
           QByteArray::number(state) + ");";
}

QByteArray noteRow(const char *digit, int position, const char *rest) {
    return QByteArray(
               "INSERT INTO resource_note (resource_id, position, written_on, text, said_by, reference, "
               "call_back_by, called_back) VALUES (x'00112233445566778899aabbccdd00") +
           digit + "', " + QByteArray::number(position) + ", " + rest + ");";
}

class CallsMigration : public testing::Test {
protected:
    CallsMigration() {
        QFile file(m_folder.filePath(u"book"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        m_connection = *Connection::openPlain(file.fileName());
        EXPECT_TRUE(migrate(*m_connection, migrations().mid(0, kMigrationsBefore)));
        const auto filled =
            m_connection->script(serviceRow("01", "Rides", 2) + serviceRow("02", "Meals", 5) +
                                 noteRow("01", 0, "'2026-03-01', 'Wait', 'Ms. B', '17-4', '2026-03-05', 0") +
                                 noteRow("01", 1, "'2026-03-04', 'Soon', '', '', '2026-03-09', 0") +
                                 noteRow("01", 2, "'2026-03-06', 'They are kind', '', '', NULL, 0") +
                                 noteRow("02", 0, "'2026-03-02', 'No', '', '', '2026-03-20', 0") +
                                 noteRow("02", 1, "'2026-03-01', 'Yes', '', '', '2026-03-02', 1") +
                                 "INSERT INTO draft (place, record_id, content) VALUES ('community/call', "
                                 "x'00112233445566778899aabbccdd0001', "
                                 "CAST('{\"callBackBy\":\"3/9\",\"saidBy\":\"Kim\",\"text\":\"So\"}' "
                                 "AS BLOB));");
        EXPECT_TRUE(filled) << qPrintable(filled ? QString() : filled.error().detail);
        const auto migrated = migrate(*m_connection, migrations());
        EXPECT_TRUE(migrated) << qPrintable(migrated ? QString() : migrated.error().detail);
        m_calls = *CallTable(*m_connection).all();
    }
    Call saying(const QString &words) const {
        for (const Call &call : m_calls) {
            if (call.said == words)
                return call;
        }
        ADD_FAILURE() << qPrintable(words);
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    QList<Call> m_calls;
};

} // namespace

TEST_F(CallsMigration, KeepsEveryWordWithTheIdOfTheService) {
    ASSERT_EQ(m_calls.size(), 5);
    const Call call = saying(u"Wait"_s);
    EXPECT_EQ(call.on, QDate(2026, 3, 1));
    EXPECT_EQ(call.name, u"Rides"_s);
    EXPECT_EQ(call.partner, CallPartner::Service);
    EXPECT_EQ(call.partnerId, QUuid(u"{00112233-4455-6677-8899-aabbccdd0001}"_s));
    EXPECT_EQ(call.answeredBy, u"Ms. B"_s);
    EXPECT_EQ(call.reference, u"17-4"_s);
    EXPECT_EQ(call.promisedBy, QDate(2026, 3, 5));
    EXPECT_EQ(call.number, QString()) << "nobody knows which number was called";
    EXPECT_FALSE(saying(u"They are kind"_s).hasPromise());
}

TEST_F(CallsMigration, GivesEachCallAnIdOfItsOwnThatIsTheSameInEveryCopy) {
    QSet<QUuid> ids;
    for (const Call &call : m_calls)
        ids.insert(call.id.uuid());
    EXPECT_EQ(ids.size(), 5);
    EXPECT_TRUE(ids.contains(QUuid(u"{00112233-4455-6677-3030-303130303032}"_s)));
}

TEST_F(CallsMigration, WaitsForTheSamePromisesAsBefore) {
    EXPECT_EQ(saying(u"Wait"_s).promise, PromiseState::LetGo) << "a later one took its place";
    EXPECT_EQ(saying(u"Soon"_s).promise, PromiseState::Open);
    EXPECT_EQ(saying(u"No"_s).promise, PromiseState::LetGo) << "it is not for this family";
    EXPECT_EQ(saying(u"Yes"_s).promise, PromiseState::Kept);
    EXPECT_EQ(openPromises(m_calls, {}).size(), 1);
}

TEST_F(CallsMigration, WordsThatWereNotSavedYetStandInTheNewForm) {
    EXPECT_EQ(m_connection->single(u"SELECT place FROM draft"_s)->toString(), u"calls/service"_s);
    EXPECT_EQ(m_connection->single(u"SELECT CAST(content AS TEXT) FROM draft"_s)->toString(),
              uR"({"promisedBy":"3/9","answeredBy":"Kim","said":"So"})"_s);
}
