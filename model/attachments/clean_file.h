// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

inline constexpr qint64 kLargestFile = 50 * 1024 * 1024;

/// A photo or a paper as the book keeps it.
struct CleanFile {
    QByteArray content = {};
    QString mediaType = {};
};

/// Looks at what the bytes are, whatever the file is called: JPEG, PNG, WebP or PDF; anything else, pictures
/// of more than 40 million pixels and files of more than 50 MB are refused with the reason. Pictures lose
/// what a camera or a program adds (place, time, device, words, small copies), and stay as they are
/// otherwise, bit for bit; only which side is up is kept.
Result<CleanFile> cleanFile(const QByteArray &content);
