// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;
class QTextTable;

/// Whether a table is the card of Html::foldedCard().
bool isFoldedCard(const QTextTable &table);

/// Gives each part of such a card the size of a bank card, with a line to cut along and lines to fold along.
/// To be called once pictures have their sizes.
void sizeFoldedCards(QTextDocument &document);
