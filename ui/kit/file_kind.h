// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/file_endings.h"

#include <QStringList>
#include <functional>

class Prompts;
class QWidget;
struct PageContext;

/// A kind of file that goes into a book, or that a book is written to. Menu, drop and the dialogs know no
/// more of it than what stands here.
struct FileKind {
    QString importText = {}; ///< as the menu says it
    QString title = {};      ///< of the dialog that asks for files
    QString name = {};       ///< of the kind, as in "Contact files"
    FileType type = FileType::Book;
    bool takesSeveral = false;
    bool takesFolders = false;
    bool takesAnyName = false; ///< where it is asked for: what is in the file decides then
    QString page = {};         ///< where it is seen once it is in
    std::function<void(const PageContext &, const QStringList &files, QWidget *parent)> open = {};
    QString exportText = {}; ///< as the menu says it; empty where the book is not written to such a file
    std::function<void(const PageContext &, QWidget *parent)> save = {};

    /// Whether a file that is dropped is one of these, by its name.
    bool takes(const QString &file) const;
};

/// The books themselves, which are opened in place of the one before.
FileKind bookFiles();

/// "Contact files (*.vcf *.vcard)", and what else a file dialog offers.
QString filterOf(const FileKind &kind);
/// Asks for such files; none when the person thinks better of it.
QStringList askFor(const FileKind &kind, Prompts &prompts, QWidget *parent);
/// Asks where to save a book under this name, which gets the ending of books. Empty as above.
QString askForNewBook(const QString &title, const QString &name, Prompts &prompts, QWidget *parent);
/// Asks for such files, and brings in what is in them.
void askAndOpen(const FileKind &kind, const PageContext &context, QWidget *parent);
