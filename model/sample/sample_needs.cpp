// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sample_needs.h"

using namespace Qt::StringLiterals;

QList<NeedAnswer> sampleNeedAnswers(Sampler &sampler, const QDate &lastDay) {
    const auto answer = [&](Need need, HelpWanted wanted, const QString &doneBy = {}) {
        return NeedAnswer{sampler.id<NeedAnswer>(), need, wanted, lastDay.addDays(-12), doneBy};
    };
    return {answer(Need::GettingThere, HelpWanted::Yes, u"Grandma"_s),
            answer(Need::Insurance, HelpWanted::Yes), answer(Need::Talking, HelpWanted::Later)};
}
