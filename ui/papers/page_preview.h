// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/idle_queue.h"

#include <QScrollArea>
#include <memory>

class QLabel;
class QVBoxLayout;
class ReportDocument;
struct Error;

/// The pages of a report as they will be on paper, one below the other, as wide as there is room.
class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Shows other documents, one behind the other. `words` are what a screen reader is told of them.
    void setDocuments(std::vector<std::unique_ptr<ReportDocument>> documents, const QString &words);
    void setDocument(std::unique_ptr<ReportDocument> document, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawPages();
    QLabel *addPage(const QSize &size, int number, int inAll);
    void showProblem(const Error &error);

    std::vector<std::unique_ptr<ReportDocument>> m_documents;
    IdleQueue m_queue; ///< the pages that are not drawn yet
    QVBoxLayout *m_pages = nullptr;
};
