// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/printing/laid_out_report.h"
#include "ui/printing/speaking.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class DateField;
class QLabel;

/// What one kind of paper lets the person choose, and the paper that comes of it.
class PaperChoices : public QWidget {
    Q_OBJECT
public:
    /// A paper, and what it tells whoever gets it.
    struct Made {
        LaidOutReport laidOut;
        QStringList reveals = {};
    };
    /// Nothing when it cannot be made now; why not is said already.
    virtual std::optional<Made> make(const PaperChoice &paper) = 0;
    /// Opens the form again in which something was typed and not saved; false where there is none.
    virtual bool openDraft(const DraftKey &draft) {
        Q_UNUSED(draft)
        return false;
    }

Q_SIGNALS:
    void changed(); ///< the paper is another one now

protected:
    /// What `layOut` makes, in the language of the paper.
    template <typename LayOut>
    static LaidOutReport inItsLanguage(const PaperChoice &paper, LayOut layOut) {
        const Speaking speaking(paper.language);
        return layOut();
    }
    explicit PaperChoices(const PageContext &context, QWidget *parent = nullptr);
    /// A tick for each name, all set.
    QList<QCheckBox *> addTicks(const QString &title, const QStringList &names);
    /// One of several, with its title above it.
    QComboBox *addBox(const QString &title, const QStringList &names, const char *name);
    /// A field for the day from which the paper goes.
    void addSince(const QDate &day);
    /// Nothing when it is no day; that is said beside the field.
    std::optional<QDate> since();
    QBoxLayout *column() const { return m_column; }

    PageContext m_context;

private:
    QBoxLayout *m_column;
    DateField *m_since = nullptr;
    QLabel *m_sinceMessage = nullptr;
};
