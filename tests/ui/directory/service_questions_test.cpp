// SPDX-License-Identifier: GPL-3.0-or-later
// A second source, and what is asked about it, in the window.
#include "model/directory/service_finder.h"
#include "model/directory/service_table.h"
#include "tests/support/fault_input.h"
#include "tests/support/page_fixture.h"
#include "ui/directory/service_exchange.h"
#include "ui/directory/service_import_dialog.h"
#include "ui/directory/sheet_review.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class ServiceQuestions : public PageFixture {
protected:
    ServiceQuestions() : PageFixture(BookKind::Directory) { showAndWait(window); }

    QString write(const char *name, const QByteArray &content) const {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    ServiceImportDialog *bringIn(const QString &file) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        importServices(context, {file}, &window);
        auto *dialog = window.findChild<ServiceImportDialog *>();
        if (file.endsWith(u".csv"_s)) {
            EXPECT_TRUE(
                QTest::qWaitFor([&] { return window.findChild<SheetReview *>() != nullptr; }, 20'000));
            click(dialog, "bringIn");
        }
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto *close = window.findChild<QWidget *>(u"close"_s);
                return close && close->isVisible();
            },
            20'000));
        return dialog;
    }
    void bringInAndClose(const QString &file) { click(bringIn(file), "close"); }
    int count() { return *book->table<ServiceTable>().count(); }

    QWidget window;
};

const QByteArray kCity = R"([{"id": "1", "name": "Alpha food", "organization": {"id": "1", "name": "Alpha"}},
    {"id": "2", "name": "Beta rides", "organization": {"id": "1", "name": "Alpha"}}])";
const QByteArray kOtherCity =
    R"([{"id": "1", "name": "Gamma shelter", "organization": {"id": "1", "name": "Gamma"}},
    {"id": "2", "name": "Delta clinic", "organization": {"id": "1", "name": "Gamma"}}])";

TEST_F(ServiceQuestions, TwoListsThatCountFromOneAreFourServices) {
    bringInAndClose(faultInput("services_x.csv"));
    bringInAndClose(faultInput("services_y.csv"));
    EXPECT_EQ(count(), 4);
    EXPECT_TRUE(prompts.asked.isEmpty());
}

TEST_F(ServiceQuestions, AFileWithAnEarlierNameIsAskedAbout) {
    bringInAndClose(write("a/services.json", kCity));
    prompts.chosen = 1; // something new
    auto *dialog = bringIn(write("b/services.json", kOtherCity));
    EXPECT_EQ(prompts.asked, QStringList{u"An update, or something new?"_s});
    EXPECT_TRUE(prompts.askedText.contains(u"Services in it then: 2."_s)) << qPrintable(prompts.askedText);
    EXPECT_TRUE(says(dialog, u"Added: 2"_s));
    click(dialog, "close");
    EXPECT_EQ(*book->serviceFinder().count({.vanished = true}), 0);
    history.undo();
    history.redo();
    EXPECT_EQ(prompts.asked.size(), 1) << "the answer holds when the step is done again";
    EXPECT_EQ(count(), 4);
}

TEST_F(ServiceQuestions, AListWithOtherIdsUnderAnotherNameIsAskedAbout) {
    bringInAndClose(write("April.json", kCity));
    QByteArray list = kCity;
    list.replace(R"("id": "1", "name": "Alpha food")", R"("id": "91", "name": "Alpha food")");
    list.replace(R"("id": "2")", R"("id": "92")");
    prompts.chosen = 0; // an update
    bringInAndClose(write("May.json", list));
    EXPECT_EQ(prompts.asked, QStringList{u"An update, or something new?"_s});
    EXPECT_TRUE(prompts.askedText.contains(u"April.json"_s)) << qPrintable(prompts.askedText);
    EXPECT_EQ(count(), 2);
}

TEST_F(ServiceQuestions, AFileWithTheIdsOfOthersIsAskedAbout) {
    const auto list = [](const QByteArray &name, const QByteArray &organization) {
        QByteArray services;
        for (int i = 10; i < 20; ++i)
            services += (i == 10 ? "[" : ",") + QByteArray(R"({"id": "6f1f6e0a-8f0e-4b6e-9a52-0000000000)") +
                        QByteArray::number(i) + R"(", "name": ")" + name +
                        R"(", "organization": {"id": "o", "name": ")" + organization + "\"}}";
        return services + "]";
    };
    bringInAndClose(write("services.json", list("Pantry", "Alpha food bank")));
    prompts.chosen = 1; // something new
    auto *dialog = bringIn(write("services.json", list("Clinic", "Gamma")));
    EXPECT_EQ(prompts.asked, QStringList{u"An update, or something new?"_s});
    EXPECT_TRUE(prompts.askedText.contains(u"Clinic was Pantry before"_s)) << qPrintable(prompts.askedText);
    EXPECT_TRUE(says(dialog, u"Added: 10"_s));
    EXPECT_EQ(count(), 20);
    history.undo();
    EXPECT_EQ(count(), 10);
}

TEST_F(ServiceQuestions, WhoDoesNotAnswerBringsNothingIn) {
    bringInAndClose(write("a/services.json", kCity));
    importServices(context, {write("b/services.json", kOtherCity)}, &window);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !prompts.asked.isEmpty() && count() == 2; }, 20'000));
}

TEST_F(ServiceQuestions, OneIdForAnotherServiceIsAskedAbout) {
    bringInAndClose(write("services.json", kCity));
    prompts.chosen = 0;
    bringInAndClose(write(
        "services.json",
        QByteArray(kCity).replace(R"("Alpha food", "organization": {"id": "1", "name": "Alpha"})",
                                  R"("Homework club", "organization": {"id": "3", "name": "Library"})")));
    EXPECT_EQ(prompts.asked, QStringList{u"The same services, or new ones?"_s});
    EXPECT_TRUE(prompts.askedText.contains(u"Homework club was Alpha food before"_s));
    EXPECT_EQ(count(), 2);
}

} // namespace
