// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/style.h"
#include "ui/kit/wrapping_button.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QRadioButton>
#include <QScreen>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int kScrolledHeight = 48; ///< at least, of what scrolls

/// The room between an edge and what stands within it. It grows less than the text: on a small screen, large
/// words need it more.
int margin(int length) {
    constexpr double most = 1.3;
    return qMin(scaled(length), qRound(length * most));
}

/// Return presses a button that has the keyboard, also outside dialogs. In a dialog, Return in a
/// field belongs to the main button alone, so no button offers itself for that.
template <typename Button>
class PressedByReturn : public Button {
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            this->click();
        else
            Button::keyPressEvent(event);
    }
};

/// Remembers how high it is at the widths that it was asked for. Layouts ask many times over, and a
/// QLabel breaks its lines anew each time: half of what it took to show the first page.
class RememberingLabel : public QLabel {
public:
    explicit RememberingLabel(QWidget *parent) : QLabel(parent) { makeRoom(); }

    int heightForWidth(int width) const override {
        const Look look{text(), font(), contentsMargins(), maximumSize()};
        if (look != m_look) {
            m_look = look;
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known
                                             : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    void changeEvent(QEvent *event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            makeRoom();
    }

private:
    /// From right to left, Qt moves a line to the left by the space at its end. Where the line ends within
    /// words of the other direction, that space stands at the right, and a letter would be cut.
    void makeRoom() {
        if (!QGuiApplication::isRightToLeft())
            return;
        QMargins room = contentsMargins();
        room.setLeft(fontMetrics().horizontalAdvance(u' '));
        setContentsMargins(room);
    }

    struct Look {
        QString text = {};
        QFont font = {};
        QMargins margins = {};
        QSize most = {};
        friend bool operator==(const Look &, const Look &) = default;
    };

    mutable Look m_look;
    mutable QHash<int, int> m_heights;
};

QLabel *labelAs(const char *role, const QString &text, QWidget *parent) {
    auto *label = plainLabel(text, parent);
    setRole(label, role);
    return label;
}

QPushButton *buttonAs(const char *role, const QString &text, const char *iconName, Ink ink, QWidget *parent) {
    auto *button = new WrappingButton<PressedByReturn<QPushButton>>(text, parent);
    if (role)
        setRole(button, role);
    if (iconName)
        button->setIcon(icon(iconName, ink));
    // Wider than the drawing, which makes room between it and the words.
    button->setIconSize(QSize(scaled(24), scaled(18)));
    button->setAutoDefault(false);
    return button;
}

/// Qt's own would rather make the window wider.
template <typename Button>
Button *shrinking(const QString &text) {
    auto *button = new WrappingButton<Button>(text);
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    button->setSizePolicy(policy);
    return button;
}

void refresh(QWidget *widget) {
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
}
} // namespace

void setRole(QWidget *widget, const char *role) {
    widget->setProperty("role", QString::fromLatin1(role));
    refresh(widget);
}

void setMark(QWidget *widget, const char *name, bool marked) {
    if (widget->property(name).toBool() == marked)
        return;
    widget->setProperty(name, marked);
    refresh(widget);
}

void setInvalid(QWidget *field, bool invalid) {
    setMark(field, "invalid", invalid);
}

QLabel *plainLabel(const QString &text, QWidget *parent) {
    auto *label = new RememberingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Otherwise words of the other direction would stand at the wrong side.
    const auto side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setText(text);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent) {
    return labelAs("pageTitle", text, parent);
}

QLabel *sectionLabel(const QString &text, QWidget *parent) {
    return labelAs("sectionTitle", text, parent);
}

QLabel *mutedLabel(const QString &text, QWidget *parent) {
    return labelAs("muted", text, parent);
}

QLabel *strongLabel(const QString &text, QWidget *parent) {
    return labelAs("strong", text, parent);
}

QLabel *bigLabel(const QString &text, QWidget *parent) {
    return labelAs("big", text, parent);
}

QLabel *errorLabel(QWidget *parent) {
    auto *label = labelAs("error", QString(), parent);
    label->hide();
    return label;
}

QLabel *chipLabel(const QString &text, QWidget *parent) {
    auto *label = labelAs("chip", text, parent);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QLabel *selectable(QLabel *label) {
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(label->text());
    return label;
}

void nameBoxes(QWidget *place) {
    for (auto *box : place->findChildren<QComboBox *>()) {
        auto *name = plainLabel(box->accessibleName(), box->parentWidget());
        name->hide();
        name->setBuddy(box);
    }
}

QPushButton *plainButton(const QString &text, const char *iconName, QWidget *parent) {
    return buttonAs(nullptr, text, iconName, Ink::Text, parent);
}

QPushButton *primaryButton(const QString &text, const char *iconName, QWidget *parent) {
    return buttonAs("primary", text, iconName, Ink::OnAccent, parent);
}

QPushButton *quietButton(const QString &text, const char *iconName, QWidget *parent) {
    return buttonAs("quiet", text, iconName, Ink::Accent, parent);
}

QPushButton *dangerButton(const QString &text, const char *iconName, QWidget *parent) {
    return buttonAs("danger", text, iconName, Ink::Warm, parent);
}

QToolButton *iconButton(const QString &name, const char *iconName, QWidget *parent) {
    auto *button = new PressedByReturn<QToolButton>(parent);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(scaled(18), scaled(18)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    // A tool button is otherwise passed over by Tab.
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QCheckBox *checkBox(const QString &text) {
    return shrinking<QCheckBox>(text);
}

QRadioButton *radioButton(const QString &text) {
    return shrinking<QRadioButton>(text);
}

QFrame *card(QWidget *parent) {
    auto *frame = new QFrame(parent);
    setRole(frame, "card");
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margin(18), margin(16), margin(18), margin(16));
    layout->setSpacing(scaled(10));
    return frame;
}

QVBoxLayout *cardLayout(QFrame *card) {
    return static_cast<QVBoxLayout *>(card->layout());
}

QFrame *line(QWidget *parent) {
    auto *frame = new QFrame(parent);
    setRole(frame, "line");
    return frame;
}

QScrollArea *scrolling(QWidget *content, QWidget *parent) {
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    // Qt would keep so much for its scroll bars that in large letters what stands around it is cut.
    area->setMinimumHeight(scaled(kScrolledHeight));
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(content);
    // The room beside the scroll bar has to be where the scroll bar is.
    if (QGuiApplication::isRightToLeft() && content->layout()) {
        const QMargins room = content->layout()->contentsMargins();
        content->layout()->setContentsMargins(room.right(), room.top(), room.left(), room.bottom());
    }
    // Otherwise the area paints the colour of cards below the page.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // Qt follows the keyboard inside the area alone, not when it comes from outside.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now) && now->visibleRegion().isEmpty())
            area->ensureWidgetVisible(now);
    });
    return area;
}

QVBoxLayout *pageLayout(QWidget *page) {
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin(28), margin(22), margin(28), margin(22));
    layout->setSpacing(scaled(16));
    return layout;
}

QWidget *wrappingRow(const QList<QWidget *> &widgets) {
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, scaled(10));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

QHBoxLayout *headerRow(QWidget *left, const QList<QWidget *> &right) {
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(left, 1);
    if (right.size() == 1)
        row->addWidget(right.first());
    else
        row->addWidget(wrappingRow(right));
    return row;
}

QSize sizeOnScreen(int width, int height) {
    const QSize room = QGuiApplication::primaryScreen()->availableSize() * 0.94;
    return QSize(scaled(width), scaled(height)).boundedTo(room);
}

void moveOntoScreen(QWidget *window) {
    const QRect room = window->screen()->availableGeometry();
    QRect frame = window->frameGeometry();
    frame.moveBottomRight({qMin(frame.right(), room.right()), qMin(frame.bottom(), room.bottom())});
    frame.moveTopLeft({qMax(frame.left(), room.left()), qMax(frame.top(), room.top())});
    window->move(frame.topLeft());
}

void prepareTable(QTableView *table) {
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(44));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    // Not by the style sheet: Qt would measure the titles as if they were not bold.
    QFont titles = table->font();
    titles.setWeight(QFont::DemiBold);
    table->horizontalHeader()->setFont(titles);
    // As wide as the words in view, so that no title is cut; looking at all rows would take long.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setResizeContentsPrecision(0);
    table->horizontalHeader()->setMaximumSectionSize(scaled(320));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setIconSize(QSize(scaled(20), scaled(20)));
    // Tab leaves the table; the arrows move in it.
    table->setTabKeyNavigation(false);
}

void prepareList(QListView *list) {
    list->setIconSize(QSize(scaled(20), scaled(20)));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setTabKeyNavigation(false);
}

EmptyState::EmptyState(const char *iconName, const QString &sentence, const QString &firstStepText,
                       QWidget *parent) :
    QWidget(parent),
    m_steps(new QVBoxLayout), m_sentence(plainLabel(sentence)) {
    auto *picture = new QLabel;
    picture->setPixmap(icon(iconName, Ink::Warm).pixmap(scaled(52)));
    picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(scaled(460));
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 8);
    middle->addStretch(1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(scaled(16));
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addLayout(middle);
    if (!firstStepText.isEmpty()) {
        auto *button = primaryButton(firstStepText, "plus-lg");
        button->setObjectName(u"firstStep"_s);
        connect(button, &QPushButton::clicked, this, &EmptyState::firstStep);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addLayout(m_steps);
    layout->addStretch(3);
    // With large text it may be higher than the room for it.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
}

QPushButton *EmptyState::addStep(const QString &text, const char *name) {
    auto *step = quietButton(text);
    step->setObjectName(QString::fromLatin1(name));
    m_steps->addWidget(step, 0, Qt::AlignHCenter);
    return step;
}

void EmptyState::setSentence(const QString &sentence) {
    m_sentence->setText(sentence);
}
