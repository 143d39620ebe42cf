// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QObject>
#include <functional>
#include <memory>

class QLockFile;

/// Contents of the open book that another program shows. They lie as files in a private folder, in memory
/// where the computer has such a place, and are overwritten and deleted when the book is locked or closed.
class OpenedFiles : public QObject {
    Q_OBJECT
public:
    using Show = std::function<bool(const QString &path)>;

    /// Those of `book`; they go when it goes.
    static OpenedFiles &of(QObject &book);
    ~OpenedFiles() override;

    /// Gives the content to the program that the desktop has for it. The file's name says nothing.
    Result<> open(const QByteArray &content, const QString &mediaType);
    /// For tests: another way to show a file.
    void setShow(const Show &show) { m_show = show; }
    QString folder() const { return m_folder; }

private:
    explicit OpenedFiles(QObject *book);
    Result<> makeFolder();

    Show m_show;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    int m_count = 0;
};

/// Overwrites and deletes what a program that ended suddenly left behind.
void removeLeftFiles();
