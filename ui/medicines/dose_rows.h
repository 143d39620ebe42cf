// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/medicines/medicine.h"
#include "ui/kit/page.h"

#include <QVBoxLayout>

struct Dose;

/// A row for something that was given, with buttons to edit and to delete it. `head` stands first: its time.
QWidget *doseRow(const PageContext &context, const Medicine &medicine, const Dose &dose, const QString &head,
                 int number);
