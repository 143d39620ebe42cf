// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calls/callee.h"
#include "ui/kit/record_editor.h"

/// What the form of a call has to know beside the call: who can be called, what calls may be about, and what
/// was promised before.
struct CallSurroundings {
    QList<Callee> callees = {};
    QList<Resource> resources = {};
    QList<InsuranceCase> cases = {};
    QList<Call> calls = {};
};

Result<CallSurroundings> readCallSurroundings(const Store &store);

/// What was heard in a call, and what was promised. Of a call with a service it asks as well where the family
/// stands with that now, and after an open promise, whether this is what was promised.
class CallEditor : public RecordEditor<Call> {
    Q_OBJECT
public:
    /// A new call begins as `fresh`.
    CallEditor(const PageContext &context, const std::optional<Call> &before, const Call &fresh,
               const CallSurroundings &around, QWidget *parent);

    /// The step that saves it, with what it changes beside the call.
    ChangeSet step(const QString &label, const Call &after) const;

protected:
    void complete(Call &call) const override;

private:
    void buildWho();
    void buildWords();
    void buildOutcome();
    void buildRest();
    void fillNumber();
    QString dayMessage() const;
    std::optional<Resource> service() const;

    CallSurroundings m_around;
    std::optional<Call> m_promised; ///< what they promised before and have not done
    SuggestField *m_name = nullptr;
    QLineEdit *m_number = nullptr;
    DateField *m_on = nullptr;
    DateField *m_promisedBy = nullptr;
    QComboBox *m_state = nullptr; ///< of a new call with a service
    QCheckBox *m_came = nullptr;  ///< of a new call, while a promise is open
    QString m_filled = {};        ///< the number that stands there because of the name
};
