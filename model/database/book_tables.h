// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/database/table_set.h"

// Whoever adds a table names it here in two lines, and nowhere else but in its own files.

class AboutMeTable;
class ActivityTable;
class AppointmentTable;
class AttachmentTable;
class BereavementStepTable;
class BookRecordTable;
class BrochureTable;
class CallTable;
class CaseTable;
class ChildTable;
class ComfortPageTable;
class ContactTable;
class CurrentInformantTable;
class DiaryImportTable;
class DiaryTable;
class DirectoryImportTable;
class DoseTable;
class EquipmentTable;
class GoalTable;
class ImportShapeTable;
class KeepsakeTable;
class KeptValueTable;
class KeyFactTable;
class LogSheetTable;
class MedicineTable;
class MergeStampsTable;
class NeedAnswerTable;
class OrganizationTable;
class PaperCopyTable;
class PaperPrintTable;
class PaperReviewTable;
class PolicyTable;
class ResourceTable;
class SavedSearchTable;
class ServiceListTable;
class DuplicateDecisionTable;
class ServiceTable;
class SignedPaperTable;
class TeamSearchTable;
class TrackerTable;
class WishesTable;

/// The tables of a book, and which of them a change has written to.
// clang-format off
using Tables = TableSet<ChildTable,
                        GoalTable,
                        TrackerTable,
                        DiaryTable,
                        CurrentInformantTable,
                        ContactTable,
                        ResourceTable,
                        NeedAnswerTable,
                        PolicyTable,
                        CaseTable,
                        CallTable,
                        TeamSearchTable,
                        AppointmentTable,
                        AttachmentTable,
                        MedicineTable,
                        DoseTable,
                        EquipmentTable,
                        DiaryImportTable,
                        ImportShapeTable,
                        ComfortPageTable,
                        KeyFactTable,
                        AboutMeTable,
                        PaperReviewTable,
                        PaperCopyTable,
                        SignedPaperTable,
                        WishesTable,
                        PaperPrintTable,
                        LogSheetTable,
                        BereavementStepTable,
                        KeepsakeTable,
                        KeptValueTable,
                        BookRecordTable,
                        MergeStampsTable,
                        ActivityTable,
                        BrochureTable,
                        OrganizationTable,
                        ServiceTable,
                        DirectoryImportTable,
                        SavedSearchTable,
                        ServiceListTable,
                        DuplicateDecisionTable>;
// clang-format on
