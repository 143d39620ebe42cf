// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/directory/import_pipeline.h"
#include "model/sample/sample_directory.h"

#include <atomic>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

Error broken() {
    return {ErrorKind::Unreadable, u"broken"_s, {}};
}

TEST(SourceReader, GivesEverythingInItsOrderAndReady) {
    const ServiceSource source = [](const DocumentSink &take) -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (auto taken = take({{u"id"_s, QString::number(i)}, {u"name"_s, u"n"_s}}); !taken)
                return taken;
        }
        return take.rest({u"phone"_s, 3, {{u"number"_s, u"555"_s}}});
    };
    int count = 0, rest = 0;
    const auto end = readOnThread(source,
                                  [&](SourcePieces pieces) -> Result<> {
                                      for (const auto &piece : pieces) {
                                          if (const auto *service = std::get_if<PreparedService>(&piece)) {
                                              EXPECT_EQ(service->columns.hsdsId, QString::number(count++));
                                              EXPECT_EQ(service->packed.name, u"n"_s);
                                          } else {
                                              rest += std::get<UnlinkedRow>(piece).line;
                                          }
                                      }
                                      return {};
                                  },
                                  {});
    ASSERT_TRUE(end);
    EXPECT_TRUE(end->isWhole);
    EXPECT_EQ(count, 1000);
    EXPECT_EQ(rest, 3);
}

TEST(SourceReader, SaysWhatWentWrongOnEitherSide) {
    const auto takeAll = [](const SourcePieces &) { return Result<>(); };
    const auto failing = readOnThread([](const DocumentSink &) { return Result<>(broken()); }, takeAll, {});
    ASSERT_FALSE(failing);
    EXPECT_EQ(failing.error().text, u"broken"_s);
    const auto refused =
        readOnThread(sampleServices(0, 5000), [](const SourcePieces &) { return Result<>(broken()); }, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text, u"broken"_s);
}

TEST(SourceReader, StopsASourceThatGivesNothing) {
    std::atomic<bool> hasEnded = false;
    const ServiceSource source = [&](const DocumentSink &take) -> Result<> {
        while (take.goesOn()) {
        }
        hasEnded = true;
        return {};
    };
    int questions = 0;
    EXPECT_FALSE(readOnThread(
        source, [](const SourcePieces &) { return Result<>(); },
        [&](qint64, qint64) { return ++questions < 3; }));
    EXPECT_TRUE(hasEnded);
}

TEST(SourceReader, TellsThatTheSourceWasCutOff) {
    const ServiceSource source = [](const DocumentSink &take) -> Result<> {
        take.tellIncomplete();
        return {};
    };
    const auto end = readOnThread(source, [](const SourcePieces &) { return Result<>(); }, {});
    ASSERT_TRUE(end);
    EXPECT_FALSE(end->isWhole);
}

} // namespace
