// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/papers.h"
#include "ui/printing/paper_packs.h"

#include <QHash>
#include <QTimer>

class PackChoices;
class PagePreview;
class PaperCopies;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

/// One paper or one pack of them: what it holds, its paper and language, what it looks like, and its ways
/// out.
class PaperDesk : public QWidget {
    Q_OBJECT
public:
    explicit PaperDesk(const PageContext &context, QWidget *parent = nullptr);

    /// A paper by its name, or a pack as packPlace() names it.
    void choose(const QString &name);
    bool openDraft(const DraftKey &draft);
    void print();

Q_SIGNALS:
    void left(); ///< back to all papers
    /// As Page::goTo.
    void goTo(const QString &pageName, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What lies on the desk now, and what is chosen for each of them.
    struct Sheets {
        QString title = {};
        std::vector<MadePaper> papers = {};
        QList<std::pair<PaperKind, PaperOrder>> printed = {};
    };

    QWidget *buildHeader();
    QWidget *buildChoices();
    QComboBox *buildKinds();
    void buildPaper(QVBoxLayout *into);
    QWidget *choicesOf(const QString &name);
    void chooseCurrent();
    void fitChoices();
    void changeLater();
    void showPreview();
    void showReveals(const Sheets &sheets);

    PackChoices *pack() const;
    std::optional<Sheets> make();
    std::optional<Sheets> makeOnePaper();
    std::optional<Sheets> makePapersOf(const PackChoices &chosen);
    PaperChoice paper() const;
    QString suggestedName() const;
    void savePdf();
    void saveHtml();
    void saveSeveral();
    /// Says what was done, and notes in the book that it was.
    void finish(const Result<> &written, const QString &done, const Sheets &sheets);

    PageContext m_context;
    QTimer m_later;                   ///< several changes at once make one new preview
    QHash<QString, QWidget *> m_made; ///< the choices of each paper and pack that was looked at
    QComboBox *m_kind = nullptr;
    QStackedWidget *m_kinds = nullptr;
    QScrollArea *m_choices = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_largePrint = nullptr;
    QLabel *m_reveals = nullptr;
    QPushButton *m_html = nullptr;
    QPushButton *m_several = nullptr;
    PaperCopies *m_copies = nullptr;
    PagePreview *m_preview = nullptr;
    QBoxLayout *m_both = nullptr; ///< the choices and the preview
};
