// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/needs/need_answer.h"
#include "model/sample/sampler.h"

#include <QDate>

/// What the invented family said would help.
QList<NeedAnswer> sampleNeedAnswers(Sampler &sampler, const QDate &lastDay);
