// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/house_style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QScopedValueRollback>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {
// The design is drawn for 11 point text on a 96 dpi screen: one unit is one pixel there.
constexpr double designPointSize = 11.0;
constexpr double designPixelSize = designPointSize * 96 / 72;

QByteArray resource(const QString &name) {
    QFile file(u":/style/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

double unitOfFont(const QFont &font) {
    const double dotsPerInch = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    return qMax(1.0, font.pointSizeF() * dotsPerInch / 72 / designPixelSize);
}

/// Reads `12u` or `12u-1` at `at`; leaves `at` behind it. Empty when it is no length of ours.
QString lengthAt(const QString &sheet, qsizetype &at, double unit) {
    qsizetype end = at;
    while (end < sheet.size() && sheet[end].isDigit())
        ++end;
    if (end >= sheet.size() || sheet[end] != u'u')
        return {};
    int pixels = qRound(QStringView(sheet).mid(at, end - at).toInt() * unit);
    at = end + 1;
    if (QStringView(sheet).mid(at, 2) == u"-1"_s) {
        --pixels;
        at += 2;
    }
    return QString::number(pixels) + u"px"_s;
}

QString wordAt(const QString &sheet, qsizetype &at) {
    const qsizetype start = ++at;
    while (at < sheet.size() && sheet[at].isLetter())
        ++at;
    return sheet.mid(start, at - start);
}

/// The mark of a check box or radio button: even, so that half of it with its edge makes a true circle.
QHash<QString, QString> markWords() {
    const int half = scaled(9);
    return {{u"mark"_s, u"%1px"_s.arg(2 * half)}, {u"markRadius"_s, u"%1px"_s.arg(half + 2)}};
}
} // namespace

QString filledSheet(const QString &sheet, const QHash<QString, QString> &words, double unit) {
    QString filled;
    filled.reserve(sheet.size() + sheet.size() / 4);
    for (qsizetype at = 0; at < sheet.size();) {
        const QChar c = sheet[at];
        const bool startsNumber = c.isDigit() && (at == 0 || !sheet[at - 1].isLetterOrNumber());
        if (c == u'@') {
            filled += words.value(wordAt(sheet, at));
            continue;
        }
        const QString length = startsNumber ? lengthAt(sheet, at, unit) : QString();
        filled += length.isEmpty() ? QString(sheet[at++]) : length;
    }
    return filled;
}

int scaled(double length) {
    return qRound(length * unitOfFont(QApplication::font()));
}

Style::Style(QObject *parent) :
    QObject(parent), m_systemPointSize(QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF()) {
    // A font that is given in pixels has no point size.
    if (m_systemPointSize <= 0)
        m_systemPointSize = designPointSize;
    QApplication::setStyle(new HouseStyle);
    qApp->installEventFilter(this);
}

void Style::apply(Theme theme, int textPercent) {
    const QScopedValueRollback<bool> guard(m_changingPalette, true);
    m_theme = theme;
    m_textPercent = qBound(smallestText, textPercent, largestText);
    m_dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    readColors();
    applyFont();
    applyPalette();
    applySheet();
    Q_EMIT changed();
}

bool Style::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Polish && watched->isWidgetType())
        dress(static_cast<QWidget *>(watched), {});
    else if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_changingPalette)
        QMetaObject::invokeMethod(this, &Style::followSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

/// What has a parent has the style sheet of its parent; what has one of its own keeps it.
void Style::dress(QWidget *window, const QString &before) const {
    if (window->isWindow() && !window->parentWidget() && window->styleSheet() == before)
        window->setStyleSheet(m_sheet);
}

void Style::followSystem() {
    const QScopedValueRollback<bool> guard(m_changingPalette, true);
    if (m_theme == Theme::System && systemIsDark() != m_dark)
        apply(m_theme, m_textPercent);
}

/// Qt 6.4 does not tell; the palette that the system gives does. Ours is put away for the question.
bool Style::systemIsDark() const {
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    return dark;
}

void Style::readColors() {
    const QByteArray json = resource(m_dark ? u"dark.json"_s : u"light.json"_s);
    const QJsonObject colors = QJsonDocument::fromJson(json).object();
    m_colors.clear();
    for (auto it = colors.begin(); it != colors.end(); ++it)
        m_colors.insert(it.key(), QColor(it.value().toString()));
}

void Style::applyFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(qMax(m_systemPointSize, designPointSize) * m_textPercent / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void Style::applyPalette() {
    const auto named = [this](const char *name) { return color(QString::fromLatin1(name)); };
    QPalette palette(named("text"), named("card"), named("card"), named("line"), named("field"),
                     named("text"), named("text"), named("card"), named("window"));
    palette.setColor(QPalette::AlternateBase, named("window"));
    palette.setColor(QPalette::Highlight, named("accent"));
    palette.setColor(QPalette::HighlightedText, named("onAccent"));
    palette.setColor(QPalette::Link, named("accent"));
    palette.setColor(QPalette::LinkVisited, named("accent"));
    palette.setColor(QPalette::PlaceholderText, named("muted"));
    palette.setColor(QPalette::ToolTipBase, named("tip"));
    palette.setColor(QPalette::ToolTipText, named("onTip"));
    palette.setColor(QPalette::BrightText, named("warm"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, named("disabled"));
    QApplication::setPalette(palette);
}

void Style::applySheet() {
    QHash<QString, QString> words = markWords();
    words.insert(u"theme"_s, m_dark ? u"dark"_s : u"light"_s);
    for (auto it = m_colors.cbegin(); it != m_colors.cend(); ++it)
        words.insert(it.key(), it.value().name());
    const QString sheet = QString::fromUtf8(resource(u"hearthbook.qss"_s));
    const QString before =
        std::exchange(m_sheet, filledSheet(sheet, words, unitOfFont(QApplication::font())));
    for (QWidget *window : QApplication::topLevelWidgets())
        dress(window, before);
}
