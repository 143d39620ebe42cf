// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fold.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFoldArrow = 16;
constexpr int kFoldSide = 14;
constexpr int kLowestHead = 46; ///< a finger finds it

/// Tells a screen reader that there is more to see, and whether it is seen now.
class AccessibleFoldHead : public QAccessibleWidget {
public:
    explicit AccessibleFoldHead(FoldHead *head) : QAccessibleWidget(head, QAccessible::Button) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isOpen = static_cast<const FoldHead *>(widget())->isOpen();
        state.expandable = true;
        state.expanded = isOpen;
        state.collapsed = !isOpen;
        return state;
    }
    /// Its words are its name.
    int childCount() const override { return 0; }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override {
        if (action == pressAction())
            static_cast<FoldHead *>(widget())->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface *accessibleFoldHead(const QString &, QObject *object) {
    auto *head = qobject_cast<FoldHead *>(object);
    return head ? new AccessibleFoldHead(head) : nullptr;
}

} // namespace

FoldHead::FoldHead(const QString &title, QWidget *parent) :
    QAbstractButton(parent), m_title(strongLabel(title)), m_summary(mutedLabel({})) {
    static const bool isTold = (QAccessible::installFactory(accessibleFoldHead), true);
    Q_UNUSED(isTold)
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMinimumHeight(scaled(kLowestHead));
    QSizePolicy room(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words wrap
    room.setHeightForWidth(true);
    setSizePolicy(room);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(kFoldSide), scaled(10), scaled(kFoldSide), scaled(10));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    for (QLabel *label : {m_title, m_summary}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    row->addSpacing(scaled(kFoldArrow));
    tell();
}

void FoldHead::setOpen(bool open) {
    m_isOpen = open;
    tell();
    update();
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

void FoldHead::setSummary(const QString &summary) {
    m_summary->setText(summary);
    tell();
}

QString FoldHead::summary() const {
    return m_summary->text();
}

/// While it is open, what is in it speaks for itself.
void FoldHead::tell() {
    const bool isRead = !m_isOpen && !m_summary->text().isEmpty();
    m_summary->setVisible(isRead);
    //: the title of a part of a form, and what is in it
    setAccessibleName(isRead ? tr("%1: %2").arg(m_title->text(), m_summary->text()) : m_title->text());
}

void FoldHead::paintEvent(QPaintEvent *event) {
    Q_UNUSED(event)
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const int side = scaled(kFoldArrow);
    const int top = m_title->y() + (m_title->height() - side) / 2;
    const QRect arrow(width() - scaled(kFoldSide) - side, top, side, side);
    ::icon(m_isOpen ? "chevron-up" : "chevron-down", Ink::Muted)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
}

void FoldHead::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Fold::Fold(const QString &title, const char *name, QWidget *parent) :
    QFrame(parent), m_head(new FoldHead(title)), m_body(new QWidget), m_content(new QVBoxLayout(m_body)) {
    setRole(this, "sunken");
    m_head->setObjectName(QString::fromLatin1(name));
    m_content->setContentsMargins(scaled(kFoldSide), 0, scaled(kFoldSide), scaled(kFoldSide));
    m_content->setSpacing(scaled(5));
    m_body->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    connect(m_head, &FoldHead::clicked, this, [this] { setOpen(!isOpen()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_body->isAncestorOf(now))
            setOpen(true);
    });
}

void Fold::setOpen(bool open) {
    if (open == isOpen())
        return;
    m_head->setOpen(open);
    m_body->setVisible(open);
    Q_EMIT toggled(open);
}
