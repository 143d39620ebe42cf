// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

class CardGrid;

/// A place that is part of this one, as its card shows it.
struct SupportPlace {
    QString name = {}; ///< as in Page::goTo
    QString title = {};
    const char *icon = nullptr;
    QString purpose = {};
};

/// Help for the whole family, for whoever looks for it: nothing here opens by itself.
class SupportPage : public Page {
    Q_OBJECT
public:
    SupportPage(const PageContext &context, const QList<SupportPlace> &places, QWidget *parent = nullptr);

    QString title() const override { return tr("Support"); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(const SupportPlace &place);

    PageContext m_context;
    CardGrid *m_places;
};
