// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_splitter.h"

#include <gtest/gtest.h>

namespace {

using Pieces = std::vector<std::pair<std::string, JsonSplitter::Kind>>;

/// What comes of a text that is fed in parts of this size.
Pieces piecesOf(const QByteArray &json, qsizetype size, qsizetype most = 4 << 20) {
    Pieces pieces;
    JsonSplitter cutter(
        [&](const QByteArray &piece, JsonSplitter::Kind kind) {
            pieces.emplace_back(piece.toStdString(), kind);
            return Result<>();
        },
        most);
    for (qsizetype at = 0; at < json.size(); at += size)
        EXPECT_TRUE(cutter.feed(json.mid(at, size)));
    EXPECT_TRUE(cutter.finish());
    return pieces;
}

Pieces whole(const std::vector<std::string> &texts) {
    Pieces pieces;
    for (const std::string &text : texts)
        pieces.emplace_back(text, JsonSplitter::Kind::Piece);
    return pieces;
}

struct Cutting {
    const char *what;
    const char *json;
    std::vector<std::string> pieces;
};

class JsonPiecesTest : public testing::TestWithParam<Cutting> {};

TEST_P(JsonPiecesTest, CutsTheSameHoweverTheFileIsRead) {
    const QByteArray json = GetParam().json;
    for (qsizetype size = 1; size <= json.size(); ++size)
        EXPECT_EQ(piecesOf(json, size), whole(GetParam().pieces)) << "in parts of " << size;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, JsonPiecesTest,
    testing::Values(
        Cutting{"list", R"( [ {"a":1} , {"b":[{"c":"x]}"}]} ] )", {R"({"a":1})", R"({"b":[{"c":"x]}"}]})"}},
        Cutting{"page", R"({"page":1,"contents":[{"a":1},{"b":2}],"size":2})", {R"({"a":1})", R"({"b":2})"}},
        Cutting{"object", R"({"a":"he said \"}\" \\","b":{}})", {R"({"a":"he said \"}\" \\","b":{}})"}},
        Cutting{"lines", "{\"a\":1}\n{\"b\":2}\n", {R"({"a":1})", R"({"b":2})"}},
        Cutting{"loose", R"([{"a":1}, 7, "x", {"b":2}])", {R"({"a":1})", "7", R"("x")", R"({"b":2})"}}),
    [](const auto &cutting) { return std::string(cutting.param.what); });

TEST(JsonPiecesTest, SaysWhatIsTooBigAndGoesOn) {
    const auto pieces = piecesOf(R"([{"a":"0123456789"},{"b":2}])", 5, 12);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].second, JsonSplitter::Kind::TooBig);
    EXPECT_EQ(pieces[1],
              (std::pair<std::string, JsonSplitter::Kind>(R"({"b":2})", JsonSplitter::Kind::Piece)));
}

TEST(JsonPiecesTest, SaysThatAFileEndsInside) {
    const auto pieces = piecesOf(R"([{"a":1},{"b":)", 3);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[1],
              (std::pair<std::string, JsonSplitter::Kind>(R"({"b":)", JsonSplitter::Kind::NotCut)));
}

} // namespace
