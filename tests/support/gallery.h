// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "model/book/store.h"
#include "model/sample/sample_family.h"
#include "tests/support/audit.h"
#include "tests/support/open_book.h"
#include "ui/kit/fold.h"
#include "ui/kit/history.h"
#include "ui/kit/style.h"
#include "ui/window/file_kinds.h"
#include "ui/window/main_window.h"
#include "ui/window/page_registry.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

using namespace Qt::StringLiterals;

/// Some parts of a page come a moment later, such as the preview of a paper.
inline constexpr int pageMilliseconds = 150;
inline constexpr int formMilliseconds = 30;
/// On a busy machine, it may come later.
inline constexpr int mostMilliseconds = 3000;

struct View {
    const char *language;
    Theme theme;
    int textPercent;
    /// With the letters of Debian 13: they are wider and stand in higher lines than those of 12.
    bool hasNewerLetters = false;

    /// Names the view in the list of tests; else its bytes would be shown.
    friend void PrintTo(const View &view, std::ostream *out) {
        *out << view.language << ' ' << view.textPercent << (view.hasNewerLetters ? " newer" : "");
    }
};

inline std::string nameOfView(const View &view) {
    const QString theme = view.theme == Theme::Dark ? u"dark"_s : u"light"_s;
    const QString language = QString::fromLatin1(view.language).left(2);
    const QString letters = view.hasNewerLetters ? u"_newer"_s : QString();
    return u"%1_%2_%3%4"_s.arg(language, theme).arg(view.textPercent).arg(letters).toStdString();
}

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
    static QString bookPath() { return s_folder->filePath(u"sample.hearthbook"_s); }

    void SetUp() override {
        m_language.use(QString::fromLatin1(GetParam().language));
        if (GetParam().hasNewerLetters)
            useNewerLetters();
        m_style.apply(GetParam().theme, GetParam().textPercent);
    }
    void TearDown() override {
        QApplication::setFont(m_usualFont);
        m_language.use(u"en"_s);
        m_style.apply(Theme::Light, Style::smallestText);
    }

    static void useNewerLetters() {
        QFont font = QApplication::font();
        font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
        QApplication::setFont(font);
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
            lookUnfolded(form, name);
            form->reject();
            return;
        }
        ADD_FAILURE() << "no form is open: " << name.toStdString();
    }
    /// The same with all that is folded away in it.
    static void lookUnfolded(QWidget *form, const QString &name) {
        const auto folds = form->findChildren<Fold *>();
        for (Fold *fold : folds)
            fold->setOpen(true);
        QTest::qWait(formMilliseconds);
        if (!folds.isEmpty())
            look(form, name + u"-open"_s);
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
        const QString folder = u"%1/../gallery/%2"_s.arg(QCoreApplication::applicationDirPath(),
                                                         QString::fromStdString(nameOfView(GetParam())));
        QDir().mkpath(folder);
        return u"%1/%2"_s.arg(folder, name);
    }
    static void keep(QWidget *window, const QString &name) {
        const QPixmap picture = window->grab();
        EXPECT_GT(colorsOf(picture.toImage()), 12) << name.toStdString() << " is blank";
        EXPECT_TRUE(picture.save(file(name + u".png"_s)));
    }
    static void show(QWidget *window) {
        window->resize(1366, 740);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window));
        QApplication::processEvents();
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    const QFont m_usualFont = QApplication::font();
    ProgramLanguage m_language;
    Style m_style;
};

/// The sample book in its window, opened anew.
struct SampleWindow {
    explicit SampleWindow(const QString &path, const QList<PageEntry> &entries = places()) :
        store(*Store::open(path)), history(*store), context{*store, history, surroundings.prompts,
                                                            surroundings.settings, surroundings.clock},
        window(context, entries, fileKindsOf(BookKind::CareBook)) {}

    OpenBook surroundings;
    const std::unique_ptr<Store> store;
    History history;
    const PageContext context;
    MainWindow window;
};

/// The views in which each picture is looked at.
inline auto galleryViews() {
    return testing::Values(View{"en", Theme::Light, 100}, View{"en", Theme::Dark, 200},
                           View{"es", Theme::Light, 100}, View{"es", Theme::Dark, 100},
                           View{"es", Theme::Dark, 150}, View{"es", Theme::Light, 200},
                           View{"ar-pseudo", Theme::Light, 100}, View{"ar-pseudo", Theme::Dark, 100},
                           View{"ar-pseudo", Theme::Light, 200}, View{"ar-pseudo", Theme::Light, 200, true});
}

inline std::string nameOfParam(const testing::TestParamInfo<View> &view) {
    return nameOfView(view.param);
}
