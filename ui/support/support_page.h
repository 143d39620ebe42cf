// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class ArticleDesk;
class CardGrid;
class TopicCards;

/// A place that is part of this one, as its card shows it.
struct SupportPlace {
    QString name = {}; ///< as in Page::goTo
    QString title = {};
    const char *icon = nullptr;
    QString purpose = {};
};

/// Help for the whole family, for whoever looks for it: the places that belong here, and short pages for
/// those around the child. Nothing here opens by itself.
class SupportPage : public Page {
    Q_OBJECT
public:
    SupportPage(const PageContext &context, const QList<SupportPlace> &places, QWidget *parent = nullptr);

    QString title() const override { return tr("Support"); }
    /// Reads the page of this id.
    void show(const QUuid &article) override;
    using QWidget::show;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildOverview(const PageContext &context, const QList<SupportPlace> &places);
    void addCard(const SupportPlace &place);
    void arrange();

    ArticleDesk *m_desk;
    CardGrid *m_places;
    TopicCards *m_topics = nullptr;
};
