// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "ui/kit/page.h"

/// Who says so, on a page on which something is written down. A parent and everybody with a name are
/// remembered in the book, until somebody else says who he or she is. The child, a nurse or somebody without
/// a name speak for now alone, as nobody is to find that the next entry counts as theirs.
class ChosenInformant {
public:
    explicit ChosenInformant(const PageContext &context) : m_context(context) {}
    static bool isRemembered(const Informant &informant);

    /// Reads who writes in this book. What was chosen for now stays until that is somebody else.
    void read();
    const Informant &who() const { return m_who; }
    /// Who writes in this book, whoever speaks for now.
    const Informant &remembered() const { return m_remembered; }
    QString rememberedText() const; ///< "Mom writes from now on"
    /// Who may be chosen; see offeredInformants().
    QList<Informant> offered() const;
    /// False when it could not be remembered, which is told.
    bool choose(const Informant &informant);
    void chooseForNow(const Informant &informant) { m_who = informant; }
    /// Nobody speaks for now alone any more.
    void forget() { m_who = m_remembered; }
    /// Everybody who is named in this book, here or as one who gave a medicine, to be offered where a name is
    /// typed.
    QStringList names() const;

private:
    bool asksChild() const;

    PageContext m_context;
    Informant m_remembered;
    Informant m_who;
};
