// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <memory>

class QVBoxLayout;
class ReportDocument;
struct Error;

/// The pages of a report as they will be on paper, one below the other, as wide as there is room.
class PagePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Shows another document. `words` are what a screen reader is told of it.
    void setDocument(std::unique_ptr<ReportDocument> document, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawPages();
    void showProblem(const Error &error);

    std::unique_ptr<ReportDocument> m_document;
    QVBoxLayout *m_pages = nullptr;
};
