// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

enum class Ink {
    Text,     ///< as the words beside it
    Muted,    ///< for decoration
    Accent,   ///< on quiet buttons, and for what is chosen
    OnAccent, ///< on the primary button
    Warm,     ///< the second colour of the theme
};

/// The drawing `name` of resources/icons in a colour of the present palette. It is rendered when it
/// is first painted, again when the palette changes, and turned round for right-to-left languages
/// when it points somewhere.
QIcon icon(const QString &name, Ink ink = Ink::Text);
inline QIcon icon(const char *name, Ink ink = Ink::Text) {
    return icon(QString::fromLatin1(name), ink);
}

/// The program's own icon, in its own colours.
QIcon programIcon();
