// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diary/informant.h"
#include "ui/kit/short_sheet.h"

/// Says by name who writes from now on.
class InformantSheet : public ShortSheet<CurrentInformant> {
    Q_OBJECT
public:
    /// `named` are those who said something in this book, and `names` all that stand there.
    InformantSheet(const PageContext &context, const std::optional<CurrentInformant> &before,
                   const QList<Informant> &named, const QStringList &names, QWidget *parent);

    QString outcome(const CurrentInformant &after) const override;
};

/// Opens it, or opens it again with what was typed and not saved. What is not remembered, is not saved. Null
/// when the book cannot be read, which is told.
InformantSheet *askWhoWrites(const PageContext &context, const QList<Informant> &named,
                             const QStringList &names, QWidget *parent);

/// Its draft stands under this name.
inline const QString kInformantDraft = QStringLiteral("today/informant");
