// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Makes Tab go through `root` in the order in which its layouts show things. Qt's own order is that
/// of creation, which is wrong as soon as a row is added later.
void tabInReadingOrder(QWidget *root);

/// The first of these that is seen and can be used; null where there is none.
QWidget *firstTabStop(QWidget *root);
