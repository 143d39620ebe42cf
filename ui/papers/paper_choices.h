// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/printing/paper_kinds.h"

class DateField;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

/// What one kind of paper lets the person choose. By itself it has nothing to choose: some papers have not.
class PaperChoices : public QWidget {
    Q_OBJECT
public:
    PaperChoices(const PageContext &context, PaperKind kind, QWidget *parent = nullptr);

    /// What is chosen, for this paper; nothing when it cannot be made now: why not is said already.
    virtual std::optional<PaperOrder> order(const PaperChoice &paper);
    /// For whom the paper is, as in the command line; empty where it is for everybody.
    QString reader() const;
    /// Opens the form again in which something was typed and not saved; false where there is none.
    virtual bool openDraft(const DraftKey &draft) {
        Q_UNUSED(draft)
        return false;
    }

Q_SIGNALS:
    void changed(); ///< the paper is another one now

protected:
    /// A tick for each part, as `usual` says unless the person chose otherwise when they printed it last.
    void addSections(const QString &title, const QStringList &names, quint32 usual);
    /// For whom the paper is.
    void addReaders(const QStringList &names, const char *name);
    /// The parts that this reader usually gets.
    virtual quint32 usualSections() const { return m_usual; }
    /// Whether a part may be on the paper of this reader.
    virtual bool isOffered(int section) const {
        Q_UNUSED(section)
        return true;
    }
    /// Ticks what was in last time, else what is usual.
    void chooseAsLastTime();
    /// One of several, with its title above it.
    QComboBox *addBox(const QString &title, const QStringList &names, const char *name);
    /// A field for the day from which the paper goes.
    void addSince(const QDate &day);
    QBoxLayout *column() const { return m_column; }
    const PaperKind &kind() const { return m_kind; }

    PageContext m_context;

private:
    PaperOrder plainOrder(const PaperChoice &paper) const;

    PaperKind m_kind;
    QBoxLayout *m_column;
    QComboBox *m_readers = nullptr;
    QList<QCheckBox *> m_sections;
    quint32 m_usual = 0;
    DateField *m_since = nullptr;
    QLabel *m_sinceMessage = nullptr;
};
