// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appointments/appointment_table.h"
#include "model/attachments/attachment_table.h"
#include "model/careteam/contact_table.h"
#include "model/child/child_table.h"
#include "model/comfort/comfort_page_table.h"
#include "model/community/resource_table.h"
#include "model/diary/diary_table.h"
#include "model/diary/import_table.h"
#include "model/diary/tracker_table.h"
#include "model/directory/directory_import_table.h"
#include "model/directory/saved_search_table.h"
#include "model/directory/service_finder.h"
#include "model/directory/service_pair_table.h"
#include "model/directory/service_table.h"
#include "model/drafts/draft_shelf.h"
#include "model/drafts/draft_table.h"
#include "model/goals/goal_table.h"
#include "model/lists/service_list_table.h"
#include "model/medicines/dose_table.h"
#include "model/medicines/medicine_table.h"
#include "model/store/book_contents.h"
#include "model/store/book_copy.h"
#include "model/store/change.h"
#include "model/store/lineage.h"
#include "model/store/sealed/book_key.h"
#include "model/store/table_dump.h"

#include <QObject>
#include <QUuid>
#include <functional>
#include <memory>

class Connection;
class QLockFile;
enum class Access;

enum class Table {
    Child = 1 << 0,
    Goal = 1 << 1,
    Tracker = 1 << 2,
    Diary = 1 << 3,
    Contact = 1 << 4,
    Resource = 1 << 5,
    Appointment = 1 << 6,
    Attachment = 1 << 7,
    Medicine = 1 << 8,
    Dose = 1 << 9,
    DiaryImport = 1 << 10,
    ImportShape = 1 << 11,
    ComfortPage = 1 << 12,
    Service = 1 << 13,
    Organization = 1 << 14,
    DirectoryImport = 1 << 15,
    SavedSearch = 1 << 16,
    ServiceList = 1 << 17,
    ServicePair = 1 << 18,
};
Q_DECLARE_FLAGS(Tables, Table)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tables)

/// A child's care book, or a social worker's directory of services, in which there is no child.
enum class BookKind { CareBook, Directory };

/// One open book. The only place that writes to it; every write is one durable transaction.
class Store : public QObject {
    Q_OBJECT
public:
    /// Makes a new book that opens with any of `keys`. A file that is already there is never touched: that
    /// is an error.
    static Result<std::unique_ptr<Store>> create(const QString &path,
                                                 const QList<NewKey> &keys = {NewKey::open()},
                                                 BookKind kind = BookKind::CareBook);
    /// Opens an existing book. A file that is empty, foreign, newer, locked, damaged or unreadable is refused
    /// and left as it is. Where nothing can be written, the book opens for reading.
    static Result<std::unique_ptr<Store>> open(const QString &path, const DataKey &key);
    static Result<std::unique_ptr<Store>> open(const QString &path,
                                               const KeySecret &secret = KeySecret::open());
    /// Opens the book itself for reading alone, as where nothing can be written, and keeps nobody away: while
    /// another computer may have it open.
    static Result<std::unique_ptr<Store>> openToLookAt(const QString &path, const DataKey &key);
    /// Opens for reading alone, without keeping others away or bringing an older one up to date: for looking
    /// into backups.
    static Result<std::unique_ptr<Store>> openForReading(const QString &path, const DataKey &key);
    ~Store() override;

    QString path() const { return m_path; }
    BookKind kind() const { return m_kind; }
    bool isReadOnly() const;
    /// 16 bytes that are the same in every copy of the book.
    QByteArray fileId() const;
    /// Counts the commits; 0 after the disk went away.
    quint64 generation() const;
    /// For comparing with other copies of the book.
    Result<BookState> state() const;
    Result<BookContents> contents() const;
    /// Whether the file there is this book in this very state.
    bool isSameState(const QString &path) const;

    /// For taking everything out of the book.
    Result<QList<TableShape>> tables() const;
    Result<> eachRow(const TableShape &table,
                     const std::function<Result<>(const QVariantList &)> &take) const;

    // Constant, so that nobody can write behind apply().
    const ChildTable &child() const { return m_child; }
    const GoalTable &goals() const { return m_goals; }
    const TrackerTable &trackers() const { return m_trackers; }
    const DiaryTable &diary() const { return m_diary; }
    const ContactTable &contacts() const { return m_contacts; }
    const ResourceTable &resources() const { return m_resources; }
    const AppointmentTable &appointments() const { return m_appointments; }
    const AttachmentTable &attachments() const { return m_attachments; }
    const MedicineTable &medicines() const { return m_medicines; }
    const DoseTable &doses() const { return m_doses; }
    const DiaryImportTable &diaryImports() const { return m_diaryImports; }
    const ImportShapeTable &importShapes() const { return m_importShapes; }
    const ComfortPageTable &comfortPage() const { return m_comfortPage; }
    const OrganizationTable &organizations() const { return m_organizations; }
    const ServiceTable &services() const { return m_services; }
    const DirectoryImportTable &directoryImports() const { return m_directoryImports; }
    const SavedSearchTable &savedSearches() const { return m_savedSearches; }
    const ServiceListTable &serviceLists() const { return m_serviceLists; }
    const ServicePairTable &servicePairs() const { return m_servicePairs; }
    const ServiceFinder &serviceFinder() const { return m_serviceFinder; }

    /// Does all of `changes` or nothing, durably, then says changed(). An error means that nothing was saved;
    /// only ErrorKind::Unsure means that nobody can tell.
    /// A long one asks `goOn` now and then, with how many entries of an import are written: false gives all
    /// of it up. Nothing else can be written meanwhile.
    Result<> apply(const ChangeSet &changes, const GoOn &goOn = {});
    /// Typed words that wait to be saved. No step of undo, and nobody is told that something changed. Where
    /// nothing can be written, they wait in memory.
    void keepDraft(const Draft &draft);
    void dropDraft(const DraftKey &key);
    std::optional<Draft> draft(const DraftKey &key) const;
    QList<DraftKey> drafts() const; ///< the one that was kept last first
    /// The drafts that the file could not take, sealed, to be given to the store that opens the book again.
    QByteArray draftsInMemory() const;
    void putDraftsBack(const QByteArray &inMemory);
    /// Looks through the whole book for damage; one line of detail in the error.
    Result<> check() const;
    /// The same without the contents of attachments.
    Result<> checkRecords() const;
    /// The names of attachments whose contents cannot be read.
    Result<QStringList> lostAttachments() const;
    /// The same for `count` pages from `first` (from 1) alone: true when these were the last ones.
    Result<bool> checkPages(quint32 first, quint32 count) const;

    /// Copies the whole sealed book to `path`, where no file may be, and looks through the copy.
    Result<> saveCopy(const QString &path, const WorkGoesOn &goesOn = {}) const;

    Result<QList<BookKey>> keys() const;
    Result<> addKey(const NewKey &key);
    /// Whoever has a copy from before can still open that copy with the old one.
    Result<> changeKey(int id, const NewKey &key);
    /// Gives the book another data key and seals everything again, so that this key, even with what it opened
    /// before, opens nothing that comes from now on. The other keys stay.
    Result<> removeKey(int id);
    /// The same, with `keys` in the place of all that were there.
    Result<> replaceKeys(const QList<NewKey> &keys);
    /// Seals a copy of this book that opens with `before` again, so that the present keys alone open it. It
    /// takes the place of the copy when it was looked through.
    Result<> sealCopyAgain(const QString &path, const DataKey &before) const;
    /// The key to the open book, for copies of it.
    Result<DataKey> dataKey() const;

    /// The content of an attachment, sealed beside the records. To be kept before its record is added;
    /// contents without a record are forgotten at the next opening.
    Result<> keepContent(const QUuid &id, const QByteArray &content);
    Result<QByteArray> content(const QUuid &id) const;

Q_SIGNALS:
    void changed(Tables tables);

private:
    Store(QString path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    static Result<std::unique_ptr<Store>> openSealed(const QString &path, const DataKey &key, Access access);

    Result<> readKind();
    void forgetLostContents();
    Result<> inTransaction(const std::function<Result<>()> &write);
    Result<> writeAll(const ChangeSet &changes, const GoOn &goOn);
    Result<> noteSession();
    template <typename Record>
    Result<> write(const Edit<Record> &edit);
    Result<> write(const Edit<DiaryImport> &edit, const GoOn &goOn);
    Result<> write(const Edit<DirectoryImport> &edit, const GoOn &goOn);

    ChildTable &tableOf(const Child &) { return m_child; }
    GoalTable &tableOf(const Goal &) { return m_goals; }
    TrackerTable &tableOf(const Tracker &) { return m_trackers; }
    DiaryTable &tableOf(const DiaryEntry &) { return m_diary; }
    ContactTable &tableOf(const Contact &) { return m_contacts; }
    ResourceTable &tableOf(const Resource &) { return m_resources; }
    AppointmentTable &tableOf(const Appointment &) { return m_appointments; }
    AttachmentTable &tableOf(const Attachment &) { return m_attachments; }
    MedicineTable &tableOf(const Medicine &) { return m_medicines; }
    DoseTable &tableOf(const Dose &) { return m_doses; }
    DiaryImportTable &tableOf(const DiaryImport &) { return m_diaryImports; }
    ImportShapeTable &tableOf(const ImportShape &) { return m_importShapes; }
    ComfortPageTable &tableOf(const ComfortPage &) { return m_comfortPage; }
    OrganizationTable &tableOf(const Organization &) { return m_organizations; }
    ServiceTable &tableOf(const Service &) { return m_services; }
    DirectoryImportTable &tableOf(const DirectoryImport &) { return m_directoryImports; }
    SavedSearchTable &tableOf(const SavedSearch &) { return m_savedSearches; }
    ServiceListTable &tableOf(const ServiceList &) { return m_serviceLists; }
    ServicePairTable &tableOf(const ServicePair &) { return m_servicePairs; }

    QString m_path;
    BookKind m_kind = BookKind::CareBook;
    std::unique_ptr<QLockFile> m_lock;
    QUuid m_session = QUuid::createUuid();
    bool m_sessionNoted = false;
    bool m_isWriting = false;
    std::unique_ptr<Connection> m_connection; // before the tables, which use it
    ChildTable m_child;
    GoalTable m_goals;
    TrackerTable m_trackers;
    DiaryTable m_diary;
    ContactTable m_contacts;
    ResourceTable m_resources;
    AppointmentTable m_appointments;
    AttachmentTable m_attachments;
    MedicineTable m_medicines;
    DoseTable m_doses;
    DiaryImportTable m_diaryImports;
    ImportShapeTable m_importShapes;
    ComfortPageTable m_comfortPage;
    OrganizationTable m_organizations;
    ServiceTable m_services;
    DirectoryImportTable m_directoryImports;
    SavedSearchTable m_savedSearches;
    ServiceListTable m_serviceLists;
    ServicePairTable m_servicePairs;
    ServiceFinder m_serviceFinder;
    DraftTable m_drafts;
    DraftShelf m_shelf;
};
