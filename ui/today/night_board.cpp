// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/night_board.h"

#include "model/base/isolated.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/widgets.h"
#include "ui/today/night_style.h"
#include "ui/today/night_tile.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOfPage = 6;
constexpr int kGap = 16;
constexpr int kWideColumns = 3;
constexpr int kNarrowColumns = 2;
constexpr int kWide = 820; ///< from here on, three tiles stand side by side
constexpr int kMostWide = 1150;

} // namespace

NightBoard::NightBoard(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(m_grid, 1);
    layout->addWidget(buildPager());
}

QWidget *NightBoard::buildPager() {
    m_before = turningButton(tr("Back", "to the page before"), "pageBefore", -1);
    m_next = turningButton(tr("More", "the next page"), "pageNext", 1);
    m_where = plainLabel({});
    m_where->setObjectName(u"pageNumber"_s);
    m_where->setAlignment(Qt::AlignCenter);
    setRole(m_where, "nightLast");
    m_who = plainButton({});
    m_who->setObjectName(u"who"_s);
    connect(m_who, &QPushButton::clicked, this, &NightBoard::whoWanted);
    m_pager = new QWidget;
    auto *row = new QHBoxLayout(m_pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_before);
    row->addWidget(m_who);
    row->addStretch();
    row->addWidget(m_where, 1);
    row->addWidget(m_next);
    return m_pager;
}

QPushButton *NightBoard::turningButton(const QString &words, const char *name, int by) {
    QPushButton *button = plainButton(words);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, [this, by] { showPage(m_page + by); });
    return button;
}

void NightBoard::setGroups(const QList<QStringList> &groups) {
    for (NightTile *tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater(); // it may be what was just clicked
    }
    m_groups = groups;
    m_tiles.clear();
    for (const QStringList &group : groups) {
        for (const QString &name : group)
            addTile(name);
    }
    paginate();
}

void NightBoard::addTile(const QString &name) {
    const int number = int(m_tiles.size());
    auto *tile = new NightTile(name, this);
    connect(tile, &QPushButton::clicked, this, [this, number] {
        m_focused = number;
        Q_EMIT chosen(number);
    });
    m_tiles.append(tile);
}

/// Six stand on a page, or as many as there is room for.
void NightBoard::paginate() {
    const int first = m_pages.value(m_page).value(0);
    const QSize room = size() - QSize(0, m_groups.isEmpty() ? 0 : m_pager->sizeHint().height() + kGap);
    m_columns = room.width() >= nightScaled(kWide, kMostWide) ? kWideColumns : kNarrowColumns;
    const int height = m_tiles.isEmpty() ? 1 : m_tiles.first()->sizeHint().height() + kGap;
    m_rows = qBound(1, (room.height() + kGap) / height, kMostOfPage / m_columns);
    m_pages.clear();
    int number = 0;
    for (const QStringList &group : std::as_const(m_groups)) {
        for (int at = 0; at < group.size(); ++at, ++number) {
            if (at % (m_columns * m_rows) == 0)
                m_pages.append(QList<int>());
            m_pages.last().append(number);
        }
    }
    m_pager->setVisible(!m_groups.isEmpty());
    for (QWidget *part :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_next)})
        part->setVisible(m_pages.size() > 1);
    showPage(pageOf(first));
}

void NightBoard::setWho(const QString &name) {
    //: %1 is a person, such as "Mom"; a button with which somebody else takes over
    m_who->setText(tr("%1 writes").arg(isolated(withoutMnemonic(name))));
    //: %1 is who writes, such as "Mom"
    m_who->setAccessibleName(tr("Who writes: %1").arg(isolated(name)));
    m_who->setToolTip(m_who->accessibleName());
}

void NightBoard::setLast(int number, const QString &words) {
    m_tiles[number]->setLast(words);
}

void NightBoard::showTile(int number) {
    showPage(pageOf(number));
    focusTile();
}

int NightBoard::pageOf(int number) const {
    for (int page = 0; page < m_pages.size(); ++page) {
        if (m_pages[page].contains(number))
            return page;
    }
    return 0;
}

void NightBoard::showPage(int page) {
    m_page = qBound(0, page, qMax(0, int(m_pages.size()) - 1));
    placeTiles();
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages.size());
    //: a page of tiles: "2 of 3"
    m_where->setText(tr("%1 of %2").arg(m_page + 1).arg(m_pages.size()));
    Q_EMIT pageShown();
}

void NightBoard::placeTiles() {
    const QList<int> shown = m_pages.value(m_page);
    for (int number = 0; number < m_tiles.size(); ++number) {
        const int at = int(shown.indexOf(number));
        m_grid->removeWidget(m_tiles[number]);
        if (at >= 0)
            m_grid->addWidget(m_tiles[number], at / m_columns, at % m_columns);
        m_tiles[number]->setVisible(at >= 0);
    }
    for (int column = 0; column < kWideColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (int row = 0; row < kMostOfPage / kNarrowColumns; ++row)
        m_grid->setRowStretch(row, row < m_rows ? 1 : 0); // so that few tiles are no larger than six
}

void NightBoard::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    paginate();
}

bool NightBoard::chooseAt(int place) {
    const QList<int> shown = m_pages.value(m_page);
    if (place < 0 || place >= shown.size())
        return false;
    m_tiles[shown[place]]->click();
    return true;
}

void NightBoard::focusTile() {
    const QList<int> shown = m_pages.value(m_page);
    if (!shown.isEmpty())
        m_tiles[shown.contains(m_focused) ? m_focused : shown.first()]->setFocus();
}
