// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_kinds.h"

#include "model/book/store.h"
#include "ui/careteam/contact_exchange.h"
#include "ui/community/list_review_dialog.h"
#include "ui/diary/diary_exchange.h"
#include "ui/directory/service_exchange.h"
#include "ui/lists/needs_review_dialog.h"
#include "ui/lists/outcome_review_dialog.h"

QList<FileKind> fileKindsOf(BookKind kind) {
    if (kind == BookKind::Directory)
        return {serviceFiles(), outcomeFiles(), needFiles()};
    return {contactFiles(), diaryFiles(), serviceListFiles()};
}
