// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory/service_table.h"
#include "tests/support/audit.h"
#include "tests/support/page_fixture.h"
#include "ui/directory/services_page.h"

#include <QAbstractItemModelTester>

/// The page of services, on a directory that the test fills before it opens the page.
class ServicesPageTest : public PageFixture {
protected:
    ServicesPageTest() : PageFixture(BookKind::Directory) {}

    void open() {
        page = std::make_unique<ServicesPage>(context);
        showAndWait(*page);
        tester = std::make_unique<QAbstractItemModelTester>(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester->setUseFetchMore(false); // it would fetch in the midst of a reset
    }
    Service add(const char *name, const std::function<void(Service &)> &also = {}) {
        Service service{.name = QString::fromUtf8(name), .status = ServiceStatus::Active};
        if (also)
            also(service);
        return book.add(service);
    }
    QAbstractItemView *list() { return find<QAbstractItemView>(page.get(), "list"); }
    QString label(const char *name) { return find<QLabel>(page.get(), name)->text(); }
    void search(const char *text) {
        type(page.get(), "search", QString::fromUtf8(text));
        QTest::qWait(80); // on a busy machine it may wait until nobody types
    }
    QStringList names() { return rows(page.get()); }
    Service stored(const Service &service) { return **book->table<ServiceTable>().find(service.id); }
    bool comesToSay(const char *text) {
        return QTest::qWaitFor([&] { return says(page.get(), QString::fromUtf8(text)); });
    }
    void pressInList(Qt::Key key) {
        EXPECT_TRUE(isActive(page.get()));
        list()->setFocus();
        QTest::keyClick(list(), key);
    }

    std::unique_ptr<ServicesPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};
