// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/keyfacts/key_fact.h"
#include "ui/kit/record_editor.h"

/// The form of one key fact, with the fields of its kind.
class KeyFactEditor : public RecordEditor<KeyFact> {
    Q_OBJECT
public:
    /// `fresh` has the kind of a new fact.
    KeyFactEditor(const PageContext &context, const std::optional<KeyFact> &before, const KeyFact &fresh,
                  QWidget *parent);

private:
    void addWhat(KeyFactKind kind);
    void addSource(KeyFactKind kind);
};

/// That there is none of a kind: who said so, and when.
class NoneKnownEditor : public RecordEditor<KeyFact> {
    Q_OBJECT
public:
    NoneKnownEditor(const PageContext &context, const std::optional<KeyFact> &before, const KeyFact &fresh,
                    QWidget *parent);
};
