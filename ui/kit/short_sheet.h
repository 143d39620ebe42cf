// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_editor.h"

/// A small act on one record, in place of its whole form: what it is about, a few fields, Save and Cancel.
/// Enter saves. An act may also write down a new record, which begins as `fresh`.
template <typename Record>
class ShortSheet : public RecordEditor<Record> {
public:
    /// What is true once it is saved, such as "Morphine: 7 mL from March 12".
    virtual QString outcome(const Record &after) const = 0;

protected:
    /// `about` names the record, or the part of it that the act is about.
    ShortSheet(const QString &title, const QString &about, const PageContext &context,
               const std::optional<Record> &before, QWidget *parent, const Record &fresh = {}) :
        RecordEditor<Record>(title, context, before, fresh, parent) {
        this->addNote(about);
        this->saveByEnter();
    }
};
