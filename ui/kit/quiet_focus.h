// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Puts the keyboard there without a ring until a key is used: nobody chose it, and it must not look so.
void focusQuietly(QWidget *widget);
