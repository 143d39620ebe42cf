// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/database/record_document.h"

#include "model/child/child_table.h"
#include "model/database/connection.h"
#include "model/database/migrator.h"
#include "model/goals/goal_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class RecordDocumentTest : public testing::Test {
protected:
    RecordDocumentTest() {
        EXPECT_TRUE(migrate(*m_connection, migrations()));
        m_shapes = *readRecordShapes(*m_connection);
    }
    QJsonObject read(const QString &table, const QUuid &id) {
        const auto document = readDocument(*m_connection, m_shapes[table], id);
        EXPECT_TRUE(document && *document);
        return document && *document ? **document : QJsonObject();
    }

    std::unique_ptr<Connection> m_connection = *Connection::openInMemory();
    RecordShapes m_shapes;
};

Goal swim() {
    return {.title = u"Swim"_s,
            .status = GoalStatus::Resting,
            .steps = {{u"Ask the team"_s, QDate(2026, 3, 1)}, {u"Find a pool"_s, std::nullopt}},
            .notes = {{QDate(2026, 3, 2), u"She laughed"_s}}};
}

TEST_F(RecordDocumentTest, ShapesTellColumnsListsAndReferences) {
    const RecordShape goal = m_shapes[u"goal"_s];
    QStringList lists;
    for (const PartShape &part : goal.parts)
        lists.append(part.table);
    EXPECT_EQ(lists, QStringList({u"goal_event"_s, u"goal_note"_s, u"goal_step"_s}));
    EXPECT_EQ(goal.columns.first().name, u"title"_s);
    const QList<ReferenceShape> references = m_shapes[u"dose"_s].references;
    ASSERT_EQ(references.size(), 1);
    EXPECT_EQ(references.first().table, u"medicine"_s);
}

TEST_F(RecordDocumentTest, WhatBelongsToOneCopyOrToADirectoryHasNoShape) {
    for (const char *table : {"session", "record_stamp", "record_before", "import_shape", "current_informant",
                              "draft", "book", "service", "organization", "service_list"})
        EXPECT_FALSE(m_shapes.contains(QLatin1String(table))) << table;
}

TEST_F(RecordDocumentTest, TellsAllThatARecordSays) {
    const Goal goal = swim();
    ASSERT_TRUE(GoalTable(*m_connection).put(goal));
    const QJsonObject document = read(u"goal"_s, goal.id.uuid());
    EXPECT_EQ(document[u"title"_s], u"Swim"_s);
    EXPECT_EQ(document[u"status"_s], 2);
    EXPECT_EQ(document[u"goal_step"_s][0][u"done_on"_s], u"2026-03-01"_s);
    EXPECT_TRUE(document[u"goal_step"_s][1][u"done_on"_s].isNull());
}

TEST_F(RecordDocumentTest, WritesARecordAsItsTableReadsIt) {
    const Goal goal = swim();
    ASSERT_TRUE(GoalTable(*m_connection).put(goal));
    const QByteArray text = QJsonDocument(read(u"goal"_s, goal.id.uuid())).toJson();
    ASSERT_TRUE(removeDocument(*m_connection, m_shapes[u"goal"_s], goal.id.uuid()));
    EXPECT_TRUE(GoalTable(*m_connection).all()->isEmpty());
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    ASSERT_TRUE(writeDocument(*m_connection, m_shapes[u"goal"_s], goal.id.uuid(), document));
    EXPECT_EQ(*GoalTable(*m_connection).all(), QList<Goal>{goal});
}

TEST_F(RecordDocumentTest, KeepsPicturesWholeAndHashesThemOnlyToCompare) {
    const Child child{.id = ChildTable(*m_connection).get()->id, .photo = QByteArray(1000, 'x')};
    ASSERT_TRUE(ChildTable(*m_connection).put(child));
    const QJsonObject document = read(u"child"_s, child.id.uuid());
    ASSERT_TRUE(writeDocument(*m_connection, m_shapes[u"child"_s], child.id.uuid(), document));
    EXPECT_EQ(*ChildTable(*m_connection).get(), child);
    const QString hash = withoutPictures(document, m_shapes[u"child"_s])[u"photo"_s].toString();
    EXPECT_TRUE(hash.startsWith(u"sha256:"_s));
    EXPECT_LT(hash.size(), 100);
}

TEST_F(RecordDocumentTest, AnEmptyTextAndNothingStayWhatTheyAre) {
    const Child child{.id = ChildTable(*m_connection).get()->id, .name = u"Juniper"_s};
    ASSERT_TRUE(ChildTable(*m_connection).put(child));
    const QJsonObject document = read(u"child"_s, child.id.uuid());
    EXPECT_EQ(document[u"called_name"_s], u""_s);
    EXPECT_TRUE(document[u"birth_date"_s].isNull());
    ASSERT_TRUE(writeDocument(*m_connection, m_shapes[u"child"_s], child.id.uuid(), document));
    EXPECT_EQ(*ChildTable(*m_connection).get(), child);
}

} // namespace
