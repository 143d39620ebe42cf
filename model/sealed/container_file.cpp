// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sealed/container_file.h"

#include "model/files/book_signature.h"
#include "model/sealed/format.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <unistd.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

// A commit is on the disk before it returns (EXTRA: the folder's entry of the journal, too), nobody else has
// the file meanwhile, and what was replaced is wiped. The journal keeps only ciphertext; after a large
// change it is cut back.
constexpr char kWriting[] = R"sql(
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = DELETE;
    PRAGMA journal_size_limit = 1048576;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    BEGIN EXCLUSIVE;
    COMMIT;
)sql";

// Pages are kept by the inner database, so that the outer one needs little memory.
constexpr char kAlways[] = R"sql(
    PRAGMA mmap_size = 0;
    PRAGMA cell_size_check = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -1000;
)sql";

constexpr qint64 kWipedAtOnce = qint64(1) << 20;

constexpr char kNames[] = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid";
constexpr char kOthers[] = "SELECT count(*) FROM sqlite_schema WHERE type <> 'table' AND name <> "
                           "'sqlite_autoindex_blob_1'";

/// Such a file SQLite reads without a look at a journal. https://www.sqlite.org/uri.html
QByteArray immutable(const QString &path) {
    return "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?immutable=1";
}

/// SQLite refuses a link anywhere in the path. A file that is a link is refused; a folder may well be one, as
/// where somebody's documents lie on another disk.
QString inRealFolder(const QString &path) {
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? path : folder + u'/' + file.fileName();
}

} // namespace

ContainerQuery::~ContainerQuery() {
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

ContainerQuery &ContainerQuery::bind(int parameter, qint64 number) {
    if (m_statement)
        sqlite3_bind_int64(m_statement, parameter, number);
    return *this;
}

ContainerQuery &ContainerQuery::bind(int parameter, const QByteArray &bytes) {
    // A null pointer would be taken for NULL, where an empty text is meant.
    if (m_statement)
        sqlite3_bind_blob64(m_statement, parameter, bytes.isNull() ? "" : bytes.constData(),
                            sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

int ContainerQuery::step() {
    return m_statement ? sqlite3_step(m_statement) : m_refused;
}

int ContainerQuery::finish() {
    int code = step();
    while (code == SQLITE_ROW)
        code = step();
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

qint64 ContainerQuery::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView ContainerQuery::view(int column) const {
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

struct ContainerFile::Statements {
    std::unordered_map<const char *, sqlite3_stmt *> byText;
    ~Statements() {
        for (const auto &[text, statement] : byText)
            sqlite3_finalize(statement);
    }
};

ContainerFile::ContainerFile() : m_statements(std::make_unique<Statements>()) {}

ContainerFile::~ContainerFile() {
    m_statements.reset();
    sqlite3_close(m_handle);
}

int ContainerFile::open(const QString &path, Access access, std::unique_ptr<ContainerFile> &file) {
    std::unique_ptr<ContainerFile> opened(new ContainerFile);
    int code = opened->connect(path, access);
    if (code == SQLITE_OK)
        code = opened->compareSchema();
    if (code == SQLITE_OK)
        file = std::move(opened);
    return code;
}

int ContainerFile::create(const QString &path, std::unique_ptr<ContainerFile> &file) {
    std::unique_ptr<ContainerFile> made(new ContainerFile);
    int code = made->connect(path, Access::ReadWrite);
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(kSealedBookApplicationId) +
                            "; PRAGMA user_version = " + QByteArray::number(sealed::kFormat);
    if (code == SQLITE_OK)
        code = made->begin();
    if (code == SQLITE_OK)
        code = made->run(mark.constData());
    if (code == SQLITE_OK)
        code = made->run(sealed::kFirstSchema);
    if (code == SQLITE_OK)
        code = made->run(sealed::kContentTable);
    made->m_format = sealed::kFormat;
    if (code == SQLITE_OK)
        file = std::move(made);
    return code;
}

int ContainerFile::connect(const QString &named, Access access) {
    const QString path = m_path = inRealFolder(named);
    if (access == Access::ReadWrite) {
        if (const int claimed = m_claim.claim(path); claimed != SQLITE_OK)
            return claimed;
    }
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    const int how = access == Access::AsItLies ? SQLITE_OPEN_URI : SQLITE_OPEN_NOFOLLOW;
    const QByteArray name = access == Access::AsItLies ? immutable(path) : QFile::encodeName(path);
    const int code =
        sqlite3_open_v2(name.constData(), &m_handle, mode | how | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return code;
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
        sqlite3_db_config(m_handle, option, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (const int done = run(kAlways); done != SQLITE_OK)
        return done;
    if (access != Access::ReadWrite)
        return SQLITE_OK;
    const int written = run(kWriting);
    // What an interrupted run left there is done with: SQLite has played it back, or it was over.
    if (written == SQLITE_OK)
        wipeJournal();
    return written;
}

int ContainerFile::compareSchema() {
    QByteArray found;
    {
        ContainerQuery names = query(kNames);
        int code = names.step();
        for (; code == SQLITE_ROW; code = names.step())
            found += names.view(0).toByteArray() + ";\n";
        if (code != SQLITE_DONE)
            return code;
    }
    ContainerQuery others = query(kOthers);
    if (const int code = others.step(); code != SQLITE_ROW)
        return code;
    const QByteArray first = sealed::kFirstSchema;
    m_format = found == first                           ? sealed::kFirstFormat
               : found == first + sealed::kContentTable ? sealed::kFormat
                                                        : 0;
    return m_format && others.number(0) == 0 ? SQLITE_OK : SQLITE_NOTADB;
}

ContainerQuery ContainerFile::query(const char *sql) {
    const auto known = m_statements->byText.find(sql);
    if (known != m_statements->byText.end())
        return ContainerQuery(known->second);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code == SQLITE_OK)
        m_statements->byText.emplace(sql, statement);
    return ContainerQuery(statement, code);
}

int ContainerFile::run(const char *sql) {
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

int ContainerFile::begin() {
    return run("BEGIN IMMEDIATE");
}

int ContainerFile::commit() {
    return run("COMMIT");
}

void ContainerFile::rollBack() {
    // Some errors end the transaction by themselves; then there is nothing left to roll back.
    if (!sqlite3_get_autocommit(m_handle))
        run("ROLLBACK");
}

int ContainerFile::copyTo(const QString &path) const {
    ContainerFile copy;
    if (const int code = copy.connect(path, Access::ReadWrite); code != SQLITE_OK)
        return code;
    sqlite3_backup *backup = sqlite3_backup_init(copy.m_handle, "main", m_handle, "main");
    if (!backup)
        return sqlite3_extended_errcode(copy.m_handle);
    const int code = sqlite3_backup_step(backup, -1);
    const int end = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? end : code;
}

void ContainerFile::keepWholeJournal(bool isKept) {
    run(isKept ? "PRAGMA journal_size_limit = -1" : "PRAGMA journal_size_limit = 1048576");
}

void ContainerFile::wipeJournal() const {
    QFile journal(m_path + u"-journal"_s);
    if (!journal.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return;
    const QByteArray zeros(kWipedAtOnce, '\0');
    for (qint64 left = journal.size(); left > 0; left -= kWipedAtOnce) {
        if (journal.write(zeros.constData(), qMin(left, kWipedAtOnce)) < 0)
            return; // it goes when the book is closed, as ever
    }
    if (::fsync(journal.handle()) == 0)
        journal.resize(0);
}

QString ContainerFile::message() const {
    return QString::fromUtf8(sqlite3_errmsg(m_handle));
}
