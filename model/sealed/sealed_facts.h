// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sealed/container_file.h"
#include "model/sealed/key_slots.h"

/// What can be known of a sealed book without any key.
struct SealedFacts {
    int format = sealed::kFormat;
    FileId file = {};
    QList<KeySlot> keySlots = {};
};

/// What is read here is of a file that may be hostile. All of these speak SQLite's codes.
int readFacts(ContainerFile &outer, SealedFacts &facts);
int writeHeader(ContainerFile &outer, const FileId &file);
/// In the place of those that were there.
int writeSlots(ContainerFile &outer, const QList<KeySlot> &keySlots);
