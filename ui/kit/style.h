// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QObject>

/// What a widget is in the looks, given by setRole(): the style sheet knows these names.
///
/// | widget      | roles                                                                              |
/// |-------------|------------------------------------------------------------------------------------|
/// | QLabel      | pageTitle, sectionTitle, big (numbers read at night), lead, strong, muted, error,   |
/// |             | chip                                                                               |
/// | QPushButton | primary (one on a page), quiet, danger (quiet too), choice (large), rating, link,   |
/// |             | scale and word (small ratings), day, dayNow, dayBeside (of a calendar), search      |
/// | QFrame      | card, sunken, bar (notice), warmBar (needs a look), line                            |
/// | QListView   | sidebar                                                                            |
///
/// A field with a message beside it also has the dynamic property `invalid`: see setInvalid().
enum class Theme { System, Light, Dark };

/// Gives the whole program its palette, style sheet and text size, light or dark. The sheet is given to
/// each window when it is first shown, not to the application: Qt would look at it anew for each widget
/// that is put into another, which made building a page twice as slow.
class Style : public QObject {
    Q_OBJECT
public:
    explicit Style(QObject *parent = nullptr);

    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    /// Text size in percent; everything measured in the style sheet grows with it.
    void apply(Theme theme, int textPercent);
    bool isDark() const { return m_dark; }
    /// The style sheet as it was filled in.
    QString sheet() const { return m_sheet; }
    /// A colour of the theme by its name in resources/style, for what is painted by hand.
    QColor color(const QString &name) const { return m_colors.value(name); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< the colours or the text size are others now

private:
    bool systemIsDark() const;
    void followSystem();
    void readColors();
    void applyFont();
    void applyPalette();
    void applySheet();
    void dress(QWidget *window, const QString &before) const;

    Theme m_theme = Theme::System;
    int m_textPercent = smallestText;
    bool m_dark = false;
    bool m_changingPalette = false; ///< by ourselves
    double m_systemPointSize = 0;
    QHash<QString, QColor> m_colors;
    QString m_sheet;
};

/// `sheet` with its @colours and lengths filled in.
QString filledSheet(const QString &sheet, const QHash<QString, QString> &words, double unit);

/// Pixels of the screen for a length of the design at the present text size.
int scaled(double length);
