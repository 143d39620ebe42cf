// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// Takes from a document, and from what lies in it, what its words say is not for the public: phones of the
/// staff, addresses that nobody may know, and passages of its texts. They are appended to `kept`.
QJsonObject withoutPrivateTexts(const QJsonObject &document, QStringList &kept);
