// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "model/book/store.h"
#include "model/sample/sample_family.h"
#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

/// Some parts of a page come a moment later, such as the preview of a paper.
inline constexpr int pageMilliseconds = 150;
inline constexpr int formMilliseconds = 30;
/// On a busy machine, it may come later.
inline constexpr int mostMilliseconds = 3000;

struct View {
    const char *language;
    Theme theme;
    int textPercent;

    /// Names the view in the list of tests; else its bytes would be shown.
    friend void PrintTo(const View &view, std::ostream *out) {
        *out << view.language << ' ' << view.textPercent;
    }
};

/// Each page of the sample book as a picture, in all the ways in which it may be looked at. The pictures
/// lie in the folder "gallery" of the build; what a machine can see of a bad layout fails the test.
class Gallery : public testing::TestWithParam<View> {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::create(bookPath());
        ASSERT_TRUE(store);
        ASSERT_TRUE(writeSampleFamily(**store, {OpenBook().clock.today(), 0}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    static QString bookPath() { return s_folder->filePath(QStringLiteral("sample.hearthbook")); }

    void SetUp() override {
        m_language.use(QString::fromLatin1(GetParam().language));
        m_style.apply(GetParam().theme, GetParam().textPercent);
    }
    void TearDown() override {
        m_language.use(QStringLiteral("en"));
        m_style.apply(Theme::Light, Style::smallestText);
    }

    /// Keeps the picture and says what is wrong with what it shows.
    static void look(QWidget *window, const QString &name) {
        keep(window, name);
        EXPECT_EQ(auditFindings(window), "") << name.toStdString();
    }
    /// The form that stands open over the window; looked at and closed again.
    static void lookAtForm(QWidget *window, const QString &name) {
        for (auto *form : window->findChildren<QDialog *>()) {
            if (!form->isVisible())
                continue;
            QTest::qWait(formMilliseconds);
            look(form, name);
            form->reject();
            return;
        }
        ADD_FAILURE() << "no form is open: " << name.toStdString();
    }
    static int colorsOf(const QImage &image) {
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        }
        return int(colors.size());
    }

    static QString file(const QString &name) {
        const QString folder =
            QStringLiteral("%1/../gallery/%2-%3-%4")
                .arg(QCoreApplication::applicationDirPath(), QLatin1String(GetParam().language),
                     GetParam().theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(GetParam().textPercent);
        QDir().mkpath(folder);
        return QStringLiteral("%1/%2").arg(folder, name);
    }
    static void keep(QWidget *window, const QString &name) {
        const QPixmap picture = window->grab();
        EXPECT_GT(colorsOf(picture.toImage()), 12) << name.toStdString() << " is blank";
        EXPECT_TRUE(picture.save(file(name + QStringLiteral(".png"))));
    }
    static void show(QWidget *window) {
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window));
        QApplication::processEvents();
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    ProgramLanguage m_language;
    Style m_style;
};

/// The views in which each picture is looked at.
inline auto galleryViews() {
    return testing::Values(View{"en", Theme::Light, 100}, View{"en", Theme::Dark, 200},
                           View{"es", Theme::Light, 100}, View{"es", Theme::Dark, 100},
                           View{"es", Theme::Light, 200}, View{"ar-pseudo", Theme::Light, 100},
                           View{"ar-pseudo", Theme::Dark, 100}, View{"ar-pseudo", Theme::Light, 200});
}

inline std::string nameOfView(const testing::TestParamInfo<View> &view) {
    const QString theme = view.param.theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString language = QString::fromLatin1(view.param.language).left(2);
    return QStringLiteral("%1_%2_%3").arg(language, theme).arg(view.param.textPercent).toStdString();
}
