// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/unlock_view.h"

#include "model/sealed/recovery_code.h"
#include "ui/keys/keyring.h"
#include "ui/keys/secret_line.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kBreath = 40;

QWidget *part(QLabel *label, QLineEdit *line) {
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    label->setBuddy(line);
    column->addWidget(label);
    column->addLayout(headerRow(line, {showButton(line)}));
    return place;
}

} // namespace

UnlockView::UnlockView(const QString &path, const BookInfo &info, Keyring &keyring, UnlockReason reason,
                       QWidget *parent) :
    QWidget(parent),
    m_path(path), m_info(info), m_keyring(keyring), m_reason(reason), m_unlock(unlockBook) {
    setObjectName(u"unlock"_s);
    setWindowTitle(u"Hearthbook"_s);
    connect(&m_work, &QFutureWatcherBase::finished, this, &UnlockView::finish);
    build();
    showWay(m_info.keys.contains(KeyKind::Passphrase) ? KeyKind::Passphrase : KeyKind::Recovery);
}

UnlockView::~UnlockView() = default;

void UnlockView::build() {
    const bool opening = m_reason == UnlockReason::Opening;
    m_problem = errorLabel();
    m_problem->setObjectName(u"problem"_s);
    m_waiting = mutedLabel(tr("Opening the book…"));
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->hide();
    auto *sheet = card();
    sheet->setMaximumWidth(scaled(kWidth));
    QVBoxLayout *column = cardLayout(sheet);
    column->addWidget(
        sectionLabel(opening ? QFileInfo(m_path).completeBaseName() : tr("The book is locked")));
    for (QWidget *widget : {buildPassphrase(), buildRecovery(), static_cast<QWidget *>(m_problem),
                            static_cast<QWidget *>(m_waiting), buildRemember(), buildButtons()})
        column->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(sheet, kBreath);
    row->addStretch(1);
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->addStretch(1);
    rows->addLayout(row);
    rows->addStretch(2);
    pageLayout(this)->addWidget(scrolling(middle));
    if (m_reason == UnlockReason::Opening && !m_info.isReadOnly)
        m_keyring.findOut(this, [this](bool there) { m_remember->setVisible(there); });
}

QWidget *UnlockView::buildPassphrase() {
    m_passphrase = secretLine("passphrase");
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockView::submit);
    m_passphrasePart = part(strongLabel(tr("&Passphrase")), m_passphrase);
    return m_passphrasePart;
}

QWidget *UnlockView::buildRecovery() {
    m_code = secretLine("recoveryCode");
    m_code->setEchoMode(QLineEdit::Normal); // long, and read off a sheet
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockView::submit);
    m_recoveryPart = part(strongLabel(tr("The &code on the recovery sheet")), m_code);
    m_recoveryPart->layout()->addWidget(mutedLabel(tr("8 groups of 5. Small letters and spaces are fine.")));
    return m_recoveryPart;
}

/// Seen only where there is a keyring; where the computer knows the book already, nobody sees this view.
QWidget *UnlockView::buildRemember() {
    m_remember = checkBox(tr("&Remember on this computer"));
    m_remember->setObjectName(u"remember"_s);
    m_remember->setToolTip(tr("Who can use this computer in your name can then open the book."));
    m_remember->hide();
    return m_remember;
}

QWidget *UnlockView::buildButtons() {
    m_open = primaryButton(tr("&Open"));
    m_open->setObjectName(u"open"_s);
    m_otherWay = quietButton({});
    m_otherWay->setObjectName(u"otherWay"_s);
    if (!m_info.keys.contains(KeyKind::Passphrase) || !m_info.keys.contains(KeyKind::Recovery))
        m_otherWay->hide();
    auto *other = quietButton(tr("Open another &book…"));
    other->setObjectName(u"otherBook"_s);
    auto *close = quietButton(tr("C&lose"));
    close->setObjectName(u"cancel"_s);
    connect(m_open, &QPushButton::clicked, this, &UnlockView::submit);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        showWay(m_way == KeyKind::Passphrase ? KeyKind::Recovery : KeyKind::Passphrase);
        field()->setFocus();
    });
    connect(other, &QPushButton::clicked, this, &UnlockView::otherBookRequested);
    connect(close, &QPushButton::clicked, this, &UnlockView::cancelled);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrappingRow({m_open, m_otherWay}));
    column->addWidget(wrappingRow({other, close}));
    return place;
}

QLineEdit *UnlockView::field() const {
    return m_way == KeyKind::Passphrase ? m_passphrase : m_code;
}

void UnlockView::showWay(KeyKind way) {
    m_way = way;
    m_passphrasePart->setVisible(way == KeyKind::Passphrase);
    m_recoveryPart->setVisible(way == KeyKind::Recovery);
    m_otherWay->setText(way == KeyKind::Passphrase ? tr("&Use the recovery code instead")
                                                   : tr("&Use the passphrase instead"));
    say({});
}

bool UnlockView::rememberWanted() const {
    return m_remember->isVisibleTo(this) && m_remember->isChecked();
}

void UnlockView::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    field()->setFocus();
    askKeyring();
}

void UnlockView::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

/// What this computer remembers opens the book by itself; when it cannot, nobody need know. Nothing
/// waits for the answer, and a person who was faster goes first.
void UnlockView::askKeyring() {
    if (m_keyringAsked || m_reason == UnlockReason::Locked || !m_info.keys.contains(KeyKind::Keyring))
        return;
    m_keyringAsked = true;
    m_keyring.read(m_info.fileId, this, [this](const std::optional<QByteArray> &bytes) {
        if (bytes && !m_work.isRunning())
            start(KeySecret::keyring(*bytes));
    });
}

void UnlockView::submit() {
    if (m_work.isRunning())
        return;
    if (field()->text().isEmpty())
        return field()->setFocus();
    if (m_way == KeyKind::Passphrase)
        return start(KeySecret::passphrase(m_passphrase->text()));
    const auto code = readRecoveryCode(m_code->text());
    if (!code)
        return say(code.error().text);
    start(KeySecret::recovery(*code));
}

void UnlockView::start(const KeySecret &secret) {
    m_tried = secret.kind();
    setWorking(true);
    auto promise = std::make_shared<QPromise<Result<DataKey>>>();
    promise->start(); // here, so that it runs from now on for who asks m_work
    m_work.setFuture(promise->future());
    // Nothing of this view is used there: it may be gone before the answer.
    QThreadPool::globalInstance()->start([promise, unlock = m_unlock, path = m_path, secret] {
        promise->addResult(unlock(path, secret));
        promise->finish();
    });
}

void UnlockView::finish() {
    setWorking(false);
    const Result<DataKey> found = m_work.result();
    if (found) {
        m_passphrase->clear();
        m_code->clear();
        Q_EMIT unlocked(*found); // may take this view away
        return;
    }
    if (m_tried == KeyKind::Keyring)
        return;
    if (found.error().kind != ErrorKind::WrongKey)
        return say(found.error().text);
    say(m_tried == KeyKind::Passphrase ? tr("This passphrase does not open the book.")
                                       : tr("This code does not open the book."));
}

void UnlockView::setWorking(bool working) {
    say({});
    // The calm answer to a key that this computer has: nothing flickers.
    m_waiting->setVisible(working && m_tried != KeyKind::Keyring);
    m_open->setEnabled(!working);
    m_otherWay->setEnabled(!working);
    m_passphrase->setReadOnly(working);
    m_code->setReadOnly(working);
}

void UnlockView::say(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setInvalid(field(), !problem.isEmpty());
    field()->setAccessibleDescription(problem);
    if (problem.isEmpty())
        return;
    field()->setFocus();
    field()->selectAll();
}
