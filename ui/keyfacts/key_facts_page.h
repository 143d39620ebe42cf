// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"
#include "ui/kit/page.h"

class QFrame;
class QPushButton;
class QScrollArea;
template <typename Record>
class RecordEditor;

/// What a doctor who has never seen the child asks first: a card for each kind of fact, with its rows, or
/// that nobody wrote any yet, or that somebody said that there are none.
class KeyFactsPage : public Page {
    Q_OBJECT
public:
    explicit KeyFactsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Key facts"); }
    void primaryAction() override { add(KeyFactKind::Allergy); }
    void show(const QUuid &record) override;
    using QWidget::show;
    bool openDraft(const DraftKey &draft) override;

private:
    void reload() override;
    QWidget *buildCards();
    QWidget *buildCard(const KeyFactList &list);
    QWidget *buildState(const KeyFactList &list);
    QWidget *buildRow(const KeyFact &fact);

    void add(KeyFactKind kind);
    void edit(const KeyFact &fact);
    void sayNone(KeyFactKind kind);
    void remove(const KeyFact &fact);
    void split(const KeyFact &fact);
    void begin(RecordEditor<KeyFact> *editor, const QString &place, const QString &label);
    const KeyFact *find(const QUuid &record) const;

    PageContext m_context;
    QList<KeyFact> m_facts;
    QScrollArea *m_area;
};
