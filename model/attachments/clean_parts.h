// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <optional>

/// A picture without what a camera or a program adds to it. Nothing is decoded: the parts of the file are
/// walked through, and those that are not needed to show it are left out. Nothing at all where the file is
/// not what it says.
struct CleanPicture {
    QByteArray content = {};
    QSize size = {};
};

std::optional<CleanPicture> cleanJpeg(QByteArrayView file);
std::optional<CleanPicture> cleanPng(QByteArrayView file);
std::optional<CleanPicture> cleanWebp(QByteArrayView file);

/// How often the picture is gone over. A file that ends too early counts as far as it goes; nothing where
/// something else stands between its parts, as who reads it might find more there.
std::optional<int> jpegScans(QByteArrayView file);
