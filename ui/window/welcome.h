// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

struct Error;
enum class BookKind;
class MessageBar;
class Prompts;
class QVBoxLayout;
class Settings;

/// What is seen while no book is open: a few kind words and the first steps.
class Welcome : public QWidget {
    Q_OBJECT
public:
    Welcome(Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void tell(const Error &error);

Q_SIGNALS:
    void newBookRequested(BookKind kind);
    void openBookRequested(const QString &path);
    void sampleRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTop();
    void buildWords(QVBoxLayout *column);
    void buildChoices(QVBoxLayout *column);
    void buildRecent(QVBoxLayout *column);
    void connectKeys();
    void askForBook();

    Settings &m_settings;
    Prompts &m_prompts;
    MessageBar *m_messages = nullptr;
};
