// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/careteam/vcard/vcard_property.h"

bool isPicture(const QByteArray &bytes);
/// Pictures that lie elsewhere are never fetched.
bool isElsewhere(const QByteArray &value);
/// The bytes of the picture that stands in the card itself.
QByteArray pictureBytes(const CardProperty &property);
