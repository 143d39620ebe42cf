// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether the desktop has a message bus. Asking for one that is not there would start one, which takes long.
bool hasSessionBus();
