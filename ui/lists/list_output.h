// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/lists/service_list.h"
#include "ui/kit/page.h"

#include <QDialog>

class MessageBar;
class PagePreview;
class QComboBox;

/// A list as the family gets it: seen, printed, saved, copied as text, or as a file for their own book.
class ListOutput : public QDialog {
    Q_OBJECT
public:
    ListOutput(const PageContext &context, const ServiceList &list, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildActions();
    void showPreview();
    QString askWhere(const QString &title, const QString &ending, const QString &kind);
    void print();
    void savePdf();
    void saveHtml();
    void saveHandoff();
    void copyText();
    void tell(const Result<> &written, const QString &done);

    PageContext m_context;
    ServiceList m_list;
    QComboBox *m_paper = nullptr;
    PagePreview *m_preview = nullptr;
    MessageBar *m_messages = nullptr;
};
