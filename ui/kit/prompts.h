// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

class QWidget;
class Settings;

/// Questions that stop the person: a file to choose, a step to confirm. Behind this interface a test
/// can answer them. Every answer may be "nothing": then an empty text, an empty list or false.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// `filter` as in "Care books (*.hearthbook)".
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// Asks before it names a file that is there already, and names none that belongs to a book. `suggested`
    /// is a file name or a whole path; its ending is put on where the person types none.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter) = 0;
    /// `action` is what the button says: "Delete", never "OK".
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &action) = 0;
    /// Several ways to go on, each as its button says it: which one, or nothing to stay. The button to `stay`
    /// says "Cancel" where it is given no words.
    virtual std::optional<int> choose(QWidget *parent, const QString &title, const QString &text,
                                      const QStringList &actions, const QString &stay = {}) = 0;
};

/// The real dialogs. They begin in the folder that was used last.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(Settings &settings) : m_settings(settings) {}

    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                     const QString &filter) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<int> choose(QWidget *parent, const QString &title, const QString &text,
                              const QStringList &actions, const QString &stay = {}) override;

private:
    QString remembered(const QString &file);

    Settings &m_settings;
};
