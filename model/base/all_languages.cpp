// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/all_languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

const Translators &allTranslators() {
    static const Translators all = [] {
        Translators loaded;
        const QDir folder(u":/i18n"_s);
        for (const QString &file : folder.entryList({u"hearthbook_*.qm"_s})) {
            auto words = std::make_unique<QTranslator>();
            if (words->load(folder.filePath(file)))
                loaded.push_back(std::move(words));
        }
        return loaded;
    }();
    return all;
}

} // namespace

QStringList inAllLanguages(const char *context, const char *source, const char *comment) {
    QStringList names{QCoreApplication::translate(context, source, comment), QString::fromUtf8(source)};
    for (const auto &words : allTranslators())
        names.append(words->translate(context, source, comment));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}
