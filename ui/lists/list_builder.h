// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/list_renewal.h"
#include "ui/kit/page.h"

#include <QTimer>

class ListItems;
class PagePreview;
class QLineEdit;

/// The services of one list, with a field that adds one and a field that says why, and beside them the page
/// that the family gets. It changes nothing by itself.
class ListBuilder : public QWidget {
    Q_OBJECT
public:
    ListBuilder(const PageContext &context, const ServiceList &list, const QList<RenewedItem> &outdated,
                int row, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `need`: what it was looked for.
    void serviceChosen(qint64 key, std::optional<Need> need);
    /// `isDone` when the next service can be looked for.
    void whyWritten(int row, const QString &words, bool isDone);
    void rowChosen(int row);
    void moved(int from, int to);
    void editRequested(int row);
    void removeRequested(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildColumn(const QList<RenewedItem> &outdated, int row);
    QWidget *buildItemActions();
    void showWhy();
    void tellWhy();
    void showPage();

    PageContext m_context;
    ServiceList m_list;
    QLineEdit *m_why = nullptr;
    ListItems *m_items = nullptr;
    PagePreview *m_preview = nullptr;
    QTimer m_later; ///< the page is made when the fingers rest
    bool m_isDone = false;
};
