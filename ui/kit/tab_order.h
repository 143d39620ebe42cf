// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Makes Tab go through `root` in the order in which its layouts show things. Qt's own order is that
/// of creation, which is wrong as soon as a row is added later.
void tabInReadingOrder(QWidget *root);

/// Goes to the next of these, and from the last one to the first; whether there is one. Qt would come to a
/// field made of several out of its order: it goes by where the whole of it stands in the order of creation.
bool goToTabStop(QWidget *root, bool forward);

/// The first of these that is seen and can be used; null where there is none.
QWidget *firstTabStop(QWidget *root);
