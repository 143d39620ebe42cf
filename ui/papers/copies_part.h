// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper_copy.h"
#include "ui/kit/page.h"

class QVBoxLayout;

/// Tells of the copies of our papers, and is built anew whenever the book changes and somebody looks.
class CopiesPart : public QWidget {
    Q_OBJECT
public:
    explicit CopiesPart(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);

protected:
    /// The copies of a paper, and what it tells now.
    struct Copied {
        QString paper = {};
        QList<PaperCopy> copies = {};
        QString markNow = {};
    };
    /// Nothing when it cannot be read; why not is said already.
    std::optional<Copied> read(const QString &paper) const;

    /// Fills the part from above to below.
    virtual void build(QVBoxLayout *rows) = 0;
    void rebuild();
    void showEvent(QShowEvent *event) override;

    PageContext m_context;

private:
    QWidget *m_content = nullptr;
};
