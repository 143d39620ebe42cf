// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyfacts/key_fact_editor.h"

#include "model/keyfacts/key_fact_fields.h"

namespace {

constexpr int kLines = 2;

} // namespace

KeyFactEditor::KeyFactEditor(const PageContext &context, const std::optional<KeyFact> &before,
                             const KeyFact &fresh, QWidget *parent) :
    RecordEditor(nameOf(before.value_or(fresh).kind), context, before, fresh, parent) {
    const KeyFactKind kind = start().kind;
    const KeyFactFields fields = fieldsOf(kind);
    addWhat(kind);
    text(fields.detail, &KeyFact::detail, "detail", kLines);
    if (!fields.further.isEmpty())
        text(fields.further, &KeyFact::further, "further", kLines);
    if (!fields.call.isEmpty())
        line(fields.call, &KeyFact::call, "call");
    if (!fields.since.isEmpty())
        line(fields.since, &KeyFact::since, "since");
    if (!fields.until.isEmpty())
        requireDay(date(fields.until, &KeyFact::until, "until"));
    addSource(kind);
}

void KeyFactEditor::addWhat(KeyFactKind kind) {
    const KeyFactFields fields = fieldsOf(kind);
    if (!fields.usual.isEmpty()) {
        auto *what = suggested(fields.what, &KeyFact::what, fields.usual, Suggested::One, "what");
        addRule(what, [what, fields] { return what->text().isEmpty() ? fields.whatMissing : QString(); });
        return;
    }
    // A text from before facts had rows may have several lines.
    require(text(fields.what, &KeyFact::what, "what", kLines), fields.whatMissing);
}

void KeyFactEditor::addSource(KeyFactKind kind) {
    const KeyFactFields fields = fieldsOf(kind);
    if (fields.saidBy.isEmpty())
        return;
    if (kind == KeyFactKind::Plan)
        check(tr("The care team wrote this plan"), &KeyFact::isFromTeam, "fromTeam");
    line(fields.saidBy, &KeyFact::saidBy, "saidBy");
    requireDay(date(fields.saidOn, &KeyFact::saidOn, "saidOn"));
}

NoneKnownEditor::NoneKnownEditor(const PageContext &context, const std::optional<KeyFact> &before,
                                 const KeyFact &fresh, QWidget *parent) :
    RecordEditor(tr("None known"), context, before, fresh, parent) {
    addNote(nameOf(start().kind));
    saveByEnter();
    line(tr("Who said so"), &KeyFact::saidBy, "saidBy");
    requireDay(date(tr("On which day"), &KeyFact::saidOn, "saidOn"));
}
