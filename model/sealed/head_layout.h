// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/key_slots.h"

#include <map>

/// The tags of the chunks of each content, one behind the other, by the content's id.
using ContentTags = std::map<QByteArray, QByteArray>;

/// What the head proves beside the pages, in the layout of docs/format.md.
QByteArray layOut(const QList<KeySlot> &keySlots);
QByteArray layOut(const ContentTags &contents);
