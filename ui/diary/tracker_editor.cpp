// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/tracker_editor.h"

#include "model/base/date_text.h"
#include "model/base/isolated.h"
#include "model/base/unit.h"
#include "model/diary/score_sheet.h"
#include "model/diary/tracker_changes.h"
#include "ui/kit/widgets.h"

using namespace Qt::StringLiterals;

namespace {

QString raterText(Rater rater) {
    switch (rater) {
    case Rater::Child:
        return TrackerEditor::tr("the child");
    case Rater::Observer:
        return TrackerEditor::tr("somebody who watches");
    case Rater::ChildOrParent:
        return TrackerEditor::tr("the child or a parent");
    }
    return {};
}

/// What is known about a score sheet; nothing of what stands in it.
QString factsOf(const ScoreSheet &sheet) {
    const QLocale locale;
    return TrackerEditor::tr("From %1 to %2. Ages %3 to %4. Filled in by %5. Source: %6.")
               .arg(locale.toString(sheet.lowest), locale.toString(sheet.highest),
                    locale.toString(sheet.fromYears), locale.toString(sheet.toYears), raterText(sheet.rater),
                    sheet.source) +
           u'\n' + TrackerEditor::tr("Fill in your own copy of the sheet, and type its total here.");
}

QString pastNamesText(const Tracker &tracker) {
    QStringList lines;
    for (const PastName &past : tracker.pastNames)
        lines.append(
            TrackerEditor::tr("Called \"%1\" until %2").arg(isolated(past.name), dateText(past.until)));
    return lines.join(u'\n');
}

QList<std::pair<Unit, QString>> unitsOffered() {
    auto units = choices<Unit>();
    units.removeFirst();
    return units;
}

} // namespace

TrackerEditor::TrackerEditor(const PageContext &context, const std::optional<Tracker> &before,
                             const Tracker &fresh, bool written, QWidget *parent) :
    RecordEditor(before ? tr("Change what is tracked") : tr("Something of your own"), context, before, fresh,
                 parent),
    m_written(written) {
    require(line(tr("What it is called"), &Tracker::name, "name"), tr("Please write what it is called."));
    m_kind = choice(tr("How it is written down"), &Tracker::kind, "kind");
    addScale();
    if (!start().pastNames.isEmpty())
        addNote(pastNamesText(start()));
    showKind();
}

void TrackerEditor::addScale() {
    const Unit unit = start().unit == Unit::None ? Unit::Celsius : start().unit;
    m_unit = addChoice(tr("Unit"), unitsOffered(), unit, "unit");
    Choices sheets;
    for (const ScoreSheet &sheet : scoreSheets())
        sheets.append({sheet.key, sheet.name});
    m_sheet = addBox(tr("Score sheet"), sheets, start().sheet, "sheet");
    m_facts = mutedLabel({});
    m_facts->setObjectName(u"facts"_s);
    addWide(m_facts);
    m_anew =
        mutedLabel(tr("What was written with the other scale stays, under the same name. It rests, and a "
                      "new one begins, so that numbers of two scales do not mix."));
    m_anew->setObjectName(u"anew"_s);
    addWide(m_anew);
    for (const QComboBox *box : {m_kind, m_unit, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &TrackerEditor::showKind);
}

void TrackerEditor::showKind() {
    const auto kind = chosen<TrackerKind>(m_kind);
    setFieldVisible(m_unit, kind == TrackerKind::Measurement);
    setFieldVisible(m_sheet, kind == TrackerKind::ScoreSheet);
    const ScoreSheet *sheet = scoreSheet(m_sheet->currentData().toString());
    m_facts->setText(sheet ? factsOf(*sheet) : QString());
    m_facts->setVisible(kind == TrackerKind::ScoreSheet);
    m_anew->setVisible(m_written && !sameScale(start(), record()));
}

void TrackerEditor::complete(Tracker &tracker) const {
    const bool measured = tracker.kind == TrackerKind::Measurement;
    tracker.unit = measured ? chosen<Unit>(m_unit) : Unit::None;
    const bool scored = tracker.kind == TrackerKind::ScoreSheet;
    tracker.sheet = scored ? m_sheet->currentData().toString() : QString();
}
