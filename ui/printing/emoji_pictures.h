// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;
class QTextImageFormat;

/// Puts a picture in the place of each emoji, and of whatever else only a font of coloured pictures has: such
/// a font cannot be written into a PDF, and there would be a gap.
void drawEmojiAsPictures(QTextDocument &document);
/// Whether a picture is one of these; it has its size already.
bool isEmojiPicture(const QTextImageFormat &format);
